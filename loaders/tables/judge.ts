import type {Article} from "../article.ts";
import {Problem} from "../read/problem.ts";
import type {ExtractedRecord} from "../records.ts";
import {fieldsOf} from "../review/entry.ts";
import type {RecordKind, Review} from "../review.ts";
import {addRecord, correctRecord} from "./amend.ts";
import {makeIds} from "./ids.ts";

/** A record with its id and what people made of it. */
export interface Judged {
  id: string;
  record: ExtractedRecord;
  review: "confirmed" | "corrected" | "added" | null;
  gloss: string | null;
}

/** An article's records after its reviews, in the order of the text; which record each review is about; what is wrong. */
export interface Judgement {
  judged: Judged[];
  /** Every record before its verdict, the machine's and those that reviews add, with its id; in the order of the text. */
  found: {id: string; record: ExtractedRecord}[];
  /** For each review, the id and words of its record; null for a note on the whole article or where there is a problem. */
  subjects: ({id: string; kind: RecordKind; text: string} | null)[];
  problems: Problem[];
}

/** Applies an article's reviews to its records. A review whose record is gone or has changed is a problem. */
export function applyReviews(
  article: Article,
  records: readonly ExtractedRecord[],
  reviews: readonly Review[]
): Judgement {
  const problems: Problem[] = [];
  const fail = (review: Review, field: string | null, message: string, value: unknown, remedy: string) => {
    problems.push(new Problem(review.file, review.line, field, message, {value, remedy}));
    return null;
  };
  const added = reviews.map((review) => (review.action === "add" ? add(article, records, review, fail) : null));
  const all = [...records, ...added.filter((record) => record !== null)].sort(
    (a, b) => a.start - b.start || a.end - b.end
  );
  const ids = makeIds(article.id, all);
  const judged = all.map(
    (record, i): Judged => ({id: ids[i]!, record, review: added.includes(record) ? "added" : null, gloss: null})
  );
  const rejected = new Set<Judged>();
  const verdicts = new Map<string, Review>();
  const glosses = new Map<string, string>();
  const subjects = reviews.map((review, i) => {
    // A review means the record as the machine gave it, whatever other reviews have made of it.
    const record = review.action === "add" ? added[i] : findRecord(all, ids, review, fail);
    if (!record) return null;
    const target = judged[all.indexOf(record)]!;
    const subject = {id: target.id, kind: record.kind, text: record.text};
    if (review.action === "note" || review.action === "add") return subject;
    const once = review.action === "gloss" ? `gloss ${record.quote}` : target.id;
    const earlier = verdicts.get(once);
    if (earlier !== undefined) {
      const [what, value] = review.action === "gloss" ? ["translated", record.quote] : ["judged", record.text];
      const remedy = `line ${earlier.line} has a verdict on it too: keep one`;
      return fail(review, "record", `${what} twice`, value, remedy);
    }
    verdicts.set(once, review);
    if (!stillAsExpected(record, review, fail)) return null;
    if (review.action === "gloss") glosses.set(record.quote, review.gloss ?? "");
    if (review.action === "reject") rejected.add(target);
    if (review.action === "confirm") target.review = "confirmed";
    if (review.action === "correct") {
      const corrected = correctRecord(article, record, review.set ?? {});
      if (typeof corrected === "string") return fail(review, "set", corrected, review.set, COPY_WORDS);
      target.record = corrected;
      target.review = "corrected";
    }
    return subject;
  });
  judged.forEach((one, i) => {
    one.gloss = glosses.get(all[i]!.quote) ?? null;
  });
  const kept = judged.filter((one) => !rejected.has(one));
  return {
    judged: kept.sort(({record: a}, {record: b}) => a.start - b.start || a.end - b.end),
    found: all.map((record, i) => ({id: ids[i]!, record})),
    subjects,
    problems
  };
}

const COPY_WORDS = "copy the words from the article's body, letter by letter";

/** The record that a review adds, or null with a problem. */
function add(
  article: Article,
  records: readonly ExtractedRecord[],
  review: Review,
  fail: Fail
): ExtractedRecord | null {
  const record = addRecord(article, review);
  if (typeof record === "string") return fail(review, "record", record, review.record?.text, COPY_WORDS);
  const twin = records.find(
    ({kind, start, end}) => kind === record.kind && start === record.start && end === record.end
  );
  if (twin === undefined || twin.kind === "position") return record;
  const remedy = "confirm it, or correct it, instead of adding it";
  return fail(review, "record", `the machine finds this ${record.kind} now`, record.text, remedy);
}

type Fail = (review: Review, field: string | null, message: string, value: unknown, remedy: string) => null;

/** The record that a review names, or null with a problem. */
function findRecord(
  all: readonly ExtractedRecord[],
  ids: readonly string[],
  review: Review,
  fail: Fail
): ExtractedRecord | null {
  const named = review.record;
  if (named === undefined) return null;
  const same = all.filter(
    (record, i) =>
      record.kind === named.kind && (named.id === undefined ? record.text === named.text : ids[i] === named.id)
  );
  const found = named.occurrence === undefined && same.length === 1 ? same[0] : same[(named.occurrence ?? 0) - 1];
  if (found !== undefined) return found;
  if (same.length > 1 && named.occurrence === undefined) {
    const remedy = `there are ${same.length}: say which with occurrence, from 1`;
    return fail(review, "record", "more than one record has these words", named.text, remedy);
  }
  const remedy =
    "the text, the rules or the registry have changed since it was judged: judge anew what is found there now, or delete this review";
  return fail(review, "record", `no such ${named.kind} any more`, named.id ?? named.text, remedy);
}

/** Whether a record still has the fields that the person saw. */
function stillAsExpected(record: ExtractedRecord, review: Review, fail: Fail): boolean {
  const values = fieldsOf(record);
  for (const [field, expected] of Object.entries(review.expected ?? {})) {
    const now = values[field] ?? null;
    if (JSON.stringify(now) === JSON.stringify(expected ?? null)) continue;
    const remedy = `it was ${JSON.stringify(expected)} when it was judged: judge it anew, and write what is there now under expected`;
    fail(
      review,
      `expected.${field}`,
      `${record.kind} ${JSON.stringify(record.text)} has changed; it is now`,
      now,
      remedy
    );
    return false;
  }
  return true;
}
