import type {Article} from "../article.ts";
import {findLanguage} from "../language/language.ts";
import type {ExtractedRecord, Statement, Words} from "../records.ts";
import {type Review, recordDefaults} from "../review.ts";
import {readDocument} from "../text/document.ts";

/** A record with the fields that a person set; what is wrong where it cannot be made. */
export function correctRecord(
  article: Article,
  record: ExtractedRecord,
  {text, ...set}: Record<string, unknown>
): ExtractedRecord | string {
  const placed = typeof text === "string" ? moveTo(article, record, text) : record;
  if (placed === null) return "these words do not stand where the record does";
  const inferred = record.inferred.filter((field) => !(field in set));
  if (placed.kind !== "statement") return {...placed, ...set, inferred} as ExtractedRecord;
  return withWords(article.body, {...placed, inferred}, set);
}

/** A record with other words for its own; null where these words do not stand over its place. */
function moveTo(article: Article, record: ExtractedRecord, text: string): ExtractedRecord | null {
  const start = placesOf(article.body, text).find((at) => at < record.end && record.start < at + text.length);
  if (start === undefined) return null;
  const end = start + text.length;
  return {...record, start, end, text, quote: quoteAround(article, start, end)};
}

/** The record that a person found and the machine missed; what is wrong where it cannot be made. */
export function addRecord(article: Article, review: Review): ExtractedRecord | string {
  const {kind, text = "", occurrence} = review.record ?? {kind: "claim"};
  const places = placesOf(article.body, text);
  if (places.length === 0) return "the article's body does not hold these words";
  if (places.length > 1 && occurrence === undefined)
    return `these words stand ${places.length} times in the body: say which with occurrence`;
  const start = places[(occurrence ?? 1) - 1];
  if (start === undefined) return `these words stand only ${places.length} times in the body`;
  const end = start + text.length;
  const base = {kind, start, end, text, quote: quoteAround(article, start, end), rule: "review", inferred: []};
  const set: Record<string, unknown> = {...recordDefaults[kind], ...review.set};
  if (kind !== "statement") return {...base, ...set} as unknown as ExtractedRecord;
  return withWords(article.body, {...base, known: false, suggestedKind: null} as unknown as Statement, set);
}

/** A statement with other fields; its cue and speaker get the places of their words that are nearest to it. */
function withWords(body: string, old: Statement, set: Record<string, unknown>): Statement | string {
  const made: Statement = {...old, ...(set as object)};
  for (const field of ["cue", "speaker"] as const) {
    const words = set[field];
    if (typeof words !== "string") made[field] = old[field];
    else {
      const found = nearestPlace(body, words, old.start);
      if (found === null) return `the article's body does not hold the ${field}'s words`;
      made[field] = found;
    }
  }
  if (set.names === undefined) return made;
  return {...made, name: made.names[0] ?? made.speaker.text, known: false, suggestedKind: null};
}

function nearestPlace(body: string, text: string, at: number): Words | null {
  const before = body.lastIndexOf(text, at);
  const after = body.indexOf(text, at);
  if (before < 0 && after < 0) return null;
  const start = after < 0 || (before >= 0 && at - before <= after - at) ? before : after;
  return {start, end: start + text.length, text};
}

function placesOf(body: string, text: string): number[] {
  const places: number[] = [];
  if (text === "") return places;
  for (let i = body.indexOf(text); i >= 0; i = body.indexOf(text, i + 1)) places.push(i);
  return places;
}

/** The sentence, or the sentences, that a place lies in. */
function quoteAround(article: Article, start: number, end: number): string {
  const language = findLanguage(article.language);
  if (language === null) return article.body.slice(start, end);
  const touched = readDocument(article.body, language).sentences.filter((s) => s.start < end && start < s.end);
  const from = Math.min(start, touched[0]?.start ?? start);
  return article.body.slice(from, Math.max(end, touched.at(-1)?.end ?? end));
}
