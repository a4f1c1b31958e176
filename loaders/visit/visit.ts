import {type Article, type Header, headerSchema} from "../article.ts";
import {articleFile, articleId} from "../articleFile.ts";
import {extract} from "../extract.ts";
import {isHtml, readHtml} from "../read/html.ts";
import {readPlainText} from "../read/plainText.ts";
import type {Registry} from "../registry.ts";
import {expectedOf, nameRecord} from "../review/entry.ts";
import {appendReviews} from "../review/format.ts";
import type {ReviewEntry} from "../review.ts";
import {toArrow} from "../tables/arrow.ts";
import {makeTables} from "../tables/makeTables.ts";
import type {TableName} from "../tables/schema.ts";
import {unclaimedNumbers} from "../unclaimed.ts";
import type {OpenedText, ReadText, TakenFiles, VisitHeader, VisitVerdict} from "./messages.ts";

/** The tables that an article's records go into. Those of the registry are the site's already. */
const recordTables = [
  "articles",
  "claims",
  "statements",
  "dates",
  "events",
  "positions",
  "claim_sources",
  "statement_sources"
] as const satisfies TableName[];

/** Makes a text or a page's HTML ready: finds the article in it, and what it says of itself. `taken` are ids in use. */
export function openText(text: string, taken: readonly string[]): OpenedText {
  const {body, facts} = isHtml(text) ? fromHtml(text) : fromText(text);
  if (body.trim() === "") throw new Error("no text in it");
  const language = facts.language?.split("-")[0] ?? "id";
  const header = {...facts, language, id: facts.id ?? articleId(facts, new Set(taken))};
  return {body, header: taken.includes(header.id) ? {...header, id: articleId(facts, new Set(taken))} : header};
}

type Facts = Omit<VisitHeader, "id" | "language"> & {id: string | null; language: string | null};
function fromHtml(html: string): {body: string; facts: Facts} {
  const {text, title, publisher, author, published, language, canonicalUrl} = readHtml(html);
  return {body: text, facts: {id: null, title, publisher, author, published, language, url: canonicalUrl}};
}

function fromText(text: string): {body: string; facts: Facts} {
  return readPlainText(text, ["id", "publisher", "title", "author", "published", "language", "url"]);
}

/**
 * Extracts an article's records as the site's own articles are read, and makes rows of them for the site's tables.
 * @throws where the header is none, naming the field.
 */
export function readText(body: string, given: VisitHeader, registry: Registry): ReadText {
  const article = articleOf(body, given);
  const records = extract(body, {published: article.published, language: article.language, registry});
  const tables = makeTables({articles: [article], registry});
  return {
    records,
    unclaimed: unclaimedNumbers(body, records, {language: article.language}),
    tables: recordTables
      .filter((table) => tables[table].length > 0)
      .map((table) => ({table, bytes: toArrow(table, tables[table])})),
    sources: tables.sources.map((row) => ({id: row.source_id, bytes: toArrow("sources", [row])}))
  };
}

/** The article's file and its file of reviews, as `data/articles` and `data/reviews` take them. */
export function takeFiles(
  body: string,
  given: VisitHeader,
  {
    registry,
    verdicts,
    reviewer,
    date
  }: {registry: Registry; verdicts: readonly VisitVerdict[]; reviewer: string; date: string}
): TakenFiles {
  const article = articleOf(body, given);
  const records = extract(body, {published: article.published, language: article.language, registry});
  const unclaimed = unclaimedNumbers(body, records, {language: article.language});
  const entries = verdicts.map(({about, index, action, reason}): ReviewEntry => {
    const signed = {reviewer, date, reason};
    if (about === "unclaimed") {
      const {text, quote} = unclaimed[index]!;
      return {action: "note", note: `A number that became no claim: ${text}, in: ${quote}`, ...signed};
    }
    const record = records[index]!;
    if (action === "note") return {action, record: nameRecord(records, record), note: reason, ...signed};
    return {action, record: nameRecord(records, record), expected: expectedOf(record), ...signed};
  });
  return {article: articleFile(article, body), reviews: appendReviews(null, entries)};
}

function articleOf(body: string, given: VisitHeader): Article {
  const read = headerSchema.safeParse({...given, rights: null});
  if (!read.success) {
    const {path, message} = read.error.issues[0]!;
    throw new Error(`${path.map(String).join(".")}: ${message}`);
  }
  const header: Header = read.data;
  return {...header, body, file: `data/articles/${header.id}.md`, lines: {}};
}
