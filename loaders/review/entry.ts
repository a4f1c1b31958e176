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

/** Who judges, and when. */
export interface Reviewer {
  reviewer: string;
  date: string;
}

/** What a person says of a record. */
export interface Said {
  set?: Record<string, unknown>;
  gloss?: string;
  note?: string;
  reason?: string | null;
}

/** Reasons for what needs no other. */
const usualReasons: Partial<Record<ReviewEntry["action"], string>> = {
  confirm: "The record says what its sentence says.",
  gloss: "For readers of English.",
  note: "Whoever uses the record should know."
};

/** A verdict on a record, with the record as it stands; the reason is the usual one where none is given, and empty where there is none. */
export function verdictOn(
  {name, record}: {name: NonNullable<ReviewEntry["record"]>; record: ExtractedRecord},
  action: Exclude<ReviewEntry["action"], "add">,
  {set, gloss, note, reason}: Said,
  {reviewer, date}: Reviewer
): ReviewEntry {
  const expected = action === "gloss" ? {quote: record.quote} : action === "note" ? undefined : expectedOf(record);
  return {
    action,
    record: name,
    ...(expected === undefined ? {} : {expected}),
    ...(set === undefined ? {} : {set}),
    ...(gloss === undefined ? {} : {gloss}),
    ...(note === undefined ? {} : {note}),
    reviewer,
    date,
    reason: reason ?? usualReasons[action] ?? ""
  };
}
