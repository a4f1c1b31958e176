import type {Article} from "../article.ts";
import {Problem} from "../read/problem.ts";
import type {ExtractedRecord} from "../records.ts";
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
  const verdicts = new Map<Judged, Review>();
  const subjects = reviews.map((review, i) => {
    const target =
      review.action === "add" ? judged.find(({record}) => record === added[i]) : findTarget(judged, review, fail);
    if (!target || review.record === undefined) return null;
    const {id, record} = target;
    const subject = {id, kind: record.kind, text: record.text};
    if (review.action === "note") return subject;
    if (review.action === "gloss") {
      target.gloss = review.gloss ?? null;
      return subject;
    }
    const earlier = verdicts.get(target);
    if (earlier !== undefined)
      return fail(
        review,
        "record",
        "judged twice",
        record.text,
        `line ${earlier.line} has a verdict on it too: keep one`
      );
    verdicts.set(target, review);
    if (!stillAsExpected(record, review, fail)) return null;
    if (review.action === "reject") rejected.add(target);
    if (review.action === "confirm") target.review = "confirmed";
    if (review.action === "correct") {
      const corrected = correctRecord(article.body, record, review.set ?? {});
      if (typeof corrected === "string") return fail(review, "set", corrected, review.set, COPY_WORDS);
      target.record = corrected;
      target.review = "corrected";
    }
    return subject;
  });
  return {judged: judged.filter((one) => !rejected.has(one)), subjects, problems};
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
function findTarget(judged: readonly Judged[], review: Review, fail: Fail): Judged | null {
  const named = review.record;
  if (named === undefined) return null;
  const same = judged.filter(
    ({id, record}) =>
      record.kind === named.kind && (named.id === undefined ? record.text === named.text : id === named.id)
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

/** A record's fields as reviews name them. */
export function fieldsOf(record: ExtractedRecord): Record<string, unknown> {
  if (record.kind !== "statement") return {...record};
  return {...record, cue: record.cue.text, speaker: record.speaker.text};
}
