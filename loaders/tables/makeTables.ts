import type {Article} from "../article.ts";
import type {RecordedChanges} from "../change.ts";
import {extract} from "../extract.ts";
import {assertNone} from "../read/problem.ts";
import type {Registry} from "../registry.ts";
import type {Repeat} from "../repeat.ts";
import type {Review} from "../review.ts";
import {PUBLISHER} from "../rules/positions/unverified.ts";
import {assertTables} from "./assert.ts";
import {changeRows} from "./changes.ts";
import {hashText} from "./ids.ts";
import {applyReviews, type Judged} from "./judge.ts";
import {Occurrences} from "./occurrences.ts";
import {articleRow, claimRow, dateRow, daysOf, eventRow, positionRow, repeatRow, statementRow} from "./rows.ts";
import {type Row, type Tables, tableNames} from "./schema.ts";
import {plainName, SourceBook, suggestedKinds} from "./sources.ts";

/** What tables are made of. */
export interface Project {
  articles: readonly Article[];
  registry: Registry;
  reviews?: readonly Review[];
  repeats?: readonly Repeat[];
  changes?: readonly RecordedChanges[];
}

/**
 * Every table of a project: its articles' records after their reviews, what joins them, and the registry. Rows stand in
 * the order of the articles and of their texts; the same project gives the same rows.
 * @throws {ProblemsError} where a review's record is gone or has changed.
 * @throws {TableError} where the tables break one of their invariants.
 */
export function makeTables({articles, registry, reviews = [], repeats = [], changes = []}: Project): Tables {
  const tables = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;
  const found = articles.map((article) => extractArticle(article, registry));
  const kinds = suggestedKinds(found.flat());
  const book = new SourceBook(registry);
  const happened = new Occurrences(registry);
  const idOf = (name: string) => book.idOf(name, kinds.get(plainName(name)));
  const reviewsOf = groupReviews(reviews);
  const reviewed = new Map<string, Review>();
  const problems = articles.flatMap((article, i) => {
    const own = reviewsOf.get(article.id) ?? [];
    const {judged, subjects, problems} = applyReviews(article, found[i]!, own);
    const hash = hashText(article.body);
    tables.articles.push(articleRow(article, hash, book));
    for (const one of judged) addRecord(tables, article, hash, one, idOf, happened);
    own.forEach((review, n) => {
      if (alters(review) && subjects[n]) reviewed.set(subjects[n].id, review);
    });
    tables.reviews.push(...own.map((review, n) => reviewRow(review, n, subjects[n] ?? null)));
    return problems;
  });
  assertNone(problems);
  tables.repeats = repeats.map((repeat) => repeatRow(repeat, book));
  for (const article of articles) for (const relay of article.relays) book.idOf(relay, "news_medium");
  tables.measures = registry.measures.map(({id, name, description, units, sources, per, cumulative}) => ({
    measure: id,
    name,
    description,
    units: [...units],
    sources: [...sources],
    per: per ?? null,
    cumulative
  }));
  tables.propositions = registry.propositions.map(({id, name, description}) => ({proposition: id, name, description}));
  tables.occurrences = registry.occurrences.map(({id, name, description}) => ({occurrence: id, name, description}));
  tables.sources = book.rows();
  tables.changes = changeRows(changes, tables.claims, reviewed);
  assertTables(tables, articles);
  return tables;
}

/** Whether a review makes a record another than the machine's. */
const alters = ({action}: Review) => action === "correct" || action === "reject" || action === "add";

/** Reviews by the id of their article. */
function groupReviews(reviews: readonly Review[]): Map<string, Review[]> {
  const groups = new Map<string, Review[]>();
  for (const review of reviews) {
    const group = groups.get(review.articleId);
    if (group === undefined) groups.set(review.articleId, [review]);
    else group.push(review);
  }
  return groups;
}

/** The machine's records of an article, before any review. */
const extractArticle = ({body, published, language}: Article, registry: Registry) =>
  extract(body, {published, language, registry});

function addRecord(
  tables: Tables,
  article: Article,
  hash: string,
  judged: Judged,
  idOf: (name: string) => string,
  happened: Occurrences
): void {
  const {id, record} = judged;
  const sources = (names: readonly string[], role: "origin" | "relay") =>
    names.map((name, position) => ({source_id: idOf(name), role, position}));
  switch (record.kind) {
    case "claim":
      tables.claims.push(claimRow(article, hash, judged, record));
      for (const source of [...sources(record.attributedTo, "origin"), ...sources(record.via, "relay")])
        tables.claim_sources.push({claim_id: id, ...source});
      break;
    case "statement":
      tables.statements.push(statementRow(article, hash, judged, record));
      for (const source of [...sources(record.names, "origin"), ...sources(record.via, "relay")])
        tables.statement_sources.push({statement_id: id, ...source});
      break;
    case "date":
      tables.dates.push(dateRow(article, hash, judged, record));
      break;
    case "event":
      tables.events.push(eventRow(article, hash, judged, record, happened.of(record)));
      break;
    case "position": {
      // What the article says in its own voice is its publisher's stance.
      const actor = record.actor === PUBLISHER ? article.publisher : record.actor;
      tables.positions.push(
        positionRow(article, hash, judged, record, {actor, id: actor === null ? null : idOf(actor)})
      );
    }
  }
}

function reviewRow(
  review: Review,
  position: number,
  subject: {id: string; kind: string; text: string} | null
): Row<"reviews"> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  return {
    article_id: review.articleId,
    position,
    record_id: subject?.id ?? null,
    kind: subject?.kind ?? null,
    text: subject?.text ?? null,
    action: review.action,
    expected: json(review.expected),
    set: json(review.set),
    gloss: review.gloss ?? null,
    note: review.note ?? null,
    reason: review.reason,
    reviewer: review.reviewer,
    date: daysOf(review.date).from
  };
}
