import {pointsAhead, stateLeaders} from "../language/id/events.ts";
import type {DateRecord, EventRecord, EventType, Found} from "../records.ts";
import type {Document} from "../text/document.ts";
import {type Clause, governingAfter, governingBefore, typeOf} from "./events/predicate.ts";

/**
 * Dated occurrences: one for each date expression whose sentence tells of one. Its type is that of the predicate that
 * governs the date: the nearest before it in its clause, or, where the date opens its clause, the first main one after.
 */
export function findEvents(doc: Document, dates: readonly Found<DateRecord>[]): Found<EventRecord>[] {
  const events: Found<EventRecord>[] = [];
  for (const date of dates) {
    const type = occurrence(doc, date);
    if (type === null) continue;
    const {start, end, text, quote, edtf} = date.record;
    const record: EventRecord = {
      kind: "event",
      start,
      end,
      text,
      quote,
      rule: "dated-predicate",
      inferred: ["type"],
      date: edtf,
      type
    };
    events.push({record, from: date.from, to: date.to, sentence: date.sentence});
  }
  return events;
}

/** What happened on a date, or null where the date dates no occurrence. */
function occurrence(doc: Document, {record, from, to, sentence}: Found<DateRecord>): EventType | null {
  if (record.edtf.includes("X") || namesSomething(doc, from, to, sentence)) return null;
  for (let i = from; i < to; i++) if (pointsAhead.has(doc.tokens[i]!.lower)) return null;
  const {from: start, to: end} = doc.sentences[sentence]!;
  const clause: Clause = {tokens: doc.tokens, start, end, from, to};
  const leader = from > start ? doc.tokens[from - 1]!.lower : "";
  if (stateLeaders.has(leader)) return null;
  const before = governingBefore(clause);
  if (before === "other-verb") return null;
  return typeOf(clause, before ?? governingAfter(clause));
}

/** `Pilpres 2024`, `UU Nomor 11 Tahun 2020`, `(2019)`, `laporan tahun 2023`: a year that belongs to a name. */
function namesSomething({tokens, sentences}: Document, from: number, to: number, sentence: number): boolean {
  const first = tokens[from]!;
  const number = to - from === 1 && first.kind === "number";
  const year = number || (to - from === 2 && first.lower === "tahun" && tokens[from + 1]!.kind === "number");
  if (!year || from === sentences[sentence]!.from) return false;
  const before = tokens[from - 1]!;
  if (before.kind === "number" || before.lower === "(") return true;
  return !/^(?:pada|di|dalam|,|-|–|—|sekitar)$/.test(before.lower) && !/^(?:di|ter|ber)[a-z]{4,}$/.test(before.lower);
}
