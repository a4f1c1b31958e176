import type {ExtractedRecord} from "../../records.ts";
import {expectedOf, fieldNames} from "../../review/entry.ts";
import {choicesOf, mayBeNull, readField, showField} from "../../review/field.ts";
import type {RecordKind} from "../../review.ts";
import {safe} from "./show.ts";
import type {Terminal} from "./terminal.ts";

/** What an answer is read as, or what is wrong with it. */
export type Answer<T> = {value: T; problem?: undefined} | {problem: string; value?: undefined};

/** Asks until the answer will do; null where the person leaves it with Ctrl-D. */
export async function askUntil<T>(
  terminal: Terminal,
  question: string,
  read: (typed: string) => Answer<T>
): Promise<{value: T} | null> {
  for (;;) {
    const typed = await terminal.line(question);
    if (typed === null) return null;
    const answer = read(typed.trim());
    if (answer.problem === undefined) return answer;
    terminal.write(`  ${safe(answer.problem)}\n`);
  }
}

/** One field to ask for, and what stands there; undefined where nothing does, so that it must be typed. */
interface Field {
  kind: RecordKind;
  field: string;
  now: unknown;
}

/** Asks for a record's fields one by one; gives those that change, or null where none does or the person leaves with Ctrl-D. */
export async function askCorrection(
  terminal: Terminal,
  record: ExtractedRecord
): Promise<Record<string, unknown> | null> {
  const {kind} = record;
  const values = {...expectedOf(record), text: record.text};
  const set = await askFields(
    terminal,
    ["text", ...fieldNames(kind)].map((field) => ({kind, field, now: values[field as "text"]}))
  );
  if (set === null) return null;
  const changed = Object.entries(set).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(values[field as "text"])
  );
  if (changed.length > 0) return Object.fromEntries(changed);
  terminal.write("nothing has changed\n");
  return null;
}

/** Asks for all fields of a record that is to be made, from these defaults; null where the person leaves with Ctrl-D. */
export function askNew(
  terminal: Terminal,
  kind: RecordKind,
  defaults: object
): Promise<Record<string, unknown> | null> {
  const values = defaults as Record<string, unknown>;
  return askFields(
    terminal,
    fieldNames(kind).map((field) => ({kind, field, now: values[field]}))
  );
}

async function askFields(terminal: Terminal, fields: readonly Field[]): Promise<Record<string, unknown> | null> {
  terminal.write("Enter keeps what stands in brackets; null means nothing; Ctrl-D leaves it as it is\n");
  const set: Record<string, unknown> = {};
  for (const {kind, field, now} of fields) {
    const choices = field === "text" ? null : choicesOf(kind, field);
    const hint = choices === null ? "" : ` (${choices.join(", ")}${mayBeNull(kind, field) ? ", null" : ""})`;
    const kept = now === undefined ? "" : ` [${safe(showField(now)) || "null"}]`;
    const answer = await askUntil<unknown>(terminal, `  ${field}${hint}${kept}: `, (typed) =>
      typed === "" && now !== undefined ? {value: now} : readField(kind, field, typed)
    );
    if (answer === null) return null;
    set[field] = answer.value;
  }
  return set;
}
