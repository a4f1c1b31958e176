import type {Article} from "../../loaders/article.ts";
import {parseArticle} from "../../loaders/read/articles.ts";
import type {Claim, EventRecord, ExtractedRecord, Position, Statement} from "../../loaders/records.ts";
import {parseReviews} from "../../loaders/review/parse.ts";
import type {Review} from "../../loaders/review.ts";

/** An article of January 2025 with this body. */
export function makeArticle(body: string, id = "one"): Article {
  const text = `---\nid: ${id}\npublisher: Koran\ntitle: null\npublished: 2025-01-14\nlanguage: id\n---\n${body}`;
  const {value, problems} = parseArticle(text, `data/articles/${id}.md`);
  if (value === null) throw new Error(problems.join("\n"));
  return value;
}

/** The place of these words in a body, and its sentence: the line that they stand on. */
function placeOf(body: string, text: string, from = 0) {
  const start = body.indexOf(text, from);
  if (start < 0) throw new Error(`not in the body: ${text}`);
  const line = body.lastIndexOf("\n", start) + 1;
  const end = start + text.length;
  const close = body.indexOf("\n", end);
  return {start, end, text, quote: body.slice(line, close < 0 ? body.length : close), rule: "test", inferred: []};
}

export const makeClaim = (body: string, text: string, fields: Partial<Claim> = {}, from = 0): Claim => ({
  kind: "claim",
  ...placeOf(body, text, from),
  low: 2,
  high: 2,
  qualifier: "exact",
  unit: "person",
  measure: null,
  modality: "asserted",
  attributedTo: [],
  via: [],
  attributionBasis: "none",
  asOf: null,
  ...fields
});

export const makeEvent = (body: string, text: string, fields: Partial<EventRecord> = {}, from = 0): EventRecord => ({
  kind: "event",
  ...placeOf(body, text, from),
  date: "2025-06",
  type: "agreement",
  ...fields
});

export const makeStatement = (body: string, text: string, cue: string, speaker: string): Statement => ({
  kind: "statement",
  ...placeOf(body, text),
  cue: placeOf(body, cue),
  speaker: placeOf(body, speaker),
  name: speaker,
  names: [speaker],
  known: false,
  suggestedKind: "person",
  mode: "indirect",
  via: []
});

export const makePosition = (body: string, text: string, actor: string): Position => ({
  kind: "position",
  ...placeOf(body, text),
  proposition: "kursk",
  stance: "denies",
  actor,
  asOf: null
});

/** Records in the order of the text. */
export const inOrder = (...records: ExtractedRecord[]): ExtractedRecord[] => records.sort((a, b) => a.start - b.start);

/** Reviews of the article `one` from YAML, each with its reviewer, date and reason put in. */
export function makeReviews(...entries: string[]): Review[] {
  const by = "reviewer: A\n  date: 2026-01-01\n  reason: because\n";
  const {value, problems} = parseReviews(
    entries.map((entry) => `- ${entry}\n  ${by}`).join(""),
    "data/reviews/one.yaml",
    "one"
  );
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return value;
}
