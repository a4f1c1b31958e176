import type {ExtractedRecord} from "../records.ts";
import {type RecordKind, type ReviewEntry, recordFields} from "../review.ts";

/** A record's fields as reviews name them: a statement's cue and speaker are their words. */
export function fieldsOf(record: ExtractedRecord): Record<string, unknown> {
  if (record.kind !== "statement") return {...record};
  return {...record, cue: record.cue.text, speaker: record.speaker.text};
}

/** The names of the fields of a kind of record that a person can judge, in the dictionary's order. */
export const fieldNames = (kind: RecordKind): string[] => Object.keys(recordFields[kind].shape);

/** What a review names a record by: its kind and words, and which of the records with these it is, where there are several. */
export function nameRecord(
  records: readonly ExtractedRecord[],
  record: ExtractedRecord
): NonNullable<ReviewEntry["record"]> {
  const {kind, text} = record;
  const same = records.filter((other) => other.kind === kind && other.text === text);
  return same.length < 2 ? {kind, text} : {kind, text, occurrence: same.indexOf(record) + 1};
}

/** A record as it stands, to be expected of it later: the fields that a person can judge, and the sentence around it. */
export function expectedOf(record: ExtractedRecord): Record<string, unknown> {
  const values = fieldsOf(record);
  return {
    ...Object.fromEntries(fieldNames(record.kind).map((field) => [field, values[field] ?? null])),
    quote: record.quote
  };
}
