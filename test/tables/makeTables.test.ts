import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {ProblemsError} from "../../loaders/read/problem.ts";
import {readEverything} from "../../loaders/read/project.ts";
import {emptyRegistry} from "../../loaders/registry.ts";
import {makeTables} from "../../loaders/tables/makeTables.ts";
import {schemas, type Tables, tableNames} from "../../loaders/tables/schema.ts";
import {formats, serialise} from "../../loaders/tables/serialise.ts";
import {makeReviews} from "./support.ts";

const {articles, registry} = readEverything(".");
const tables = makeTables({articles, registry});
const records = ["claims", "statements", "dates", "events", "positions"] as const;
const keyOf = {
  claims: "claim_id",
  statements: "statement_id",
  dates: "date_id",
  events: "event_id",
  positions: "position_id"
} as const;

/** The ids of records that stand whole in a part of an article, by their words. */
function idsOf(tables: Tables, articleId: string): string[] {
  return records.flatMap((table) =>
    tables[table]
      .filter((row) => row.article_id === articleId)
      .map((row) => String((row as Record<string, unknown>)[keyOf[table]]))
  );
}

describe("makeTables, of the five articles", () => {
  test("gives each article a row, and each kind of record some", () => {
    expect(tables.articles.map(({article_id}) => article_id)).toEqual(articles.map(({id}) => id));
    for (const table of ["claims", "dates"] as const) expect(tables[table].length, table).toBeGreaterThan(0);
  });

  test("gives rows that fit their schemas and places that hold their words", () => {
    for (const table of tableNames) for (const row of tables[table]) schemas[table].parse(row);
    const bodies = new Map(articles.map(({id, body}) => [id, body]));
    for (const table of records)
      for (const {article_id, start, end, text} of tables[table])
        expect(bodies.get(article_id)?.slice(start, end)).toBe(text);
  });

  test("joins each claim to each of its sources in order", () => {
    for (const {claim_id, attributed_to, via} of tables.claims) {
      const joined = tables.claim_sources.filter((row) => row.claim_id === claim_id);
      expect(joined.filter(({role}) => role === "origin").map(({position}) => position)).toEqual(
        attributed_to.map((_, i) => i)
      );
      expect(joined.filter(({role}) => role === "relay")).toHaveLength(via.length);
    }
  });

  test("gives first and last day of dates", () => {
    const one = tables.articles.find(({published}) => published === "2025-07");
    expect([one?.published_from, one?.published_to]).toEqual([new Date("2025-07-01"), new Date("2025-07-31")]);
  });

  test("is the same every time, to the byte", () => {
    const again = makeTables({articles: structuredClone(articles), registry});
    for (const table of tableNames)
      for (const format of formats) expect(serialise(again, table, format)).toEqual(serialise(tables, table, format));
  });

  test("gives the same ids whatever other articles there are", () => {
    for (const article of articles)
      expect(idsOf(makeTables({articles: [article], registry}), article.id)).toEqual(idsOf(tables, article.id));
  });

  test("gives the same ids when paragraphs above are cut", () => {
    const property = fc.property(
      fc.nat(articles.length - 1),
      fc.double({min: 0, max: 1, noNaN: true}),
      (which, share) => {
        const article = articles[which]!;
        const cut = article.body.indexOf("\n", Math.floor(article.body.length * share)) + 1;
        if (cut === 0) return;
        const rest = makeTables({articles: [{...article, body: article.body.slice(cut)}], registry});
        for (const table of records) {
          const before = new Map(
            tables[table]
              .filter((row) => row.article_id === article.id)
              .map((row) => [row.start, row as Record<string, unknown>])
          );
          for (const row of rest[table] as unknown as Record<string, unknown>[]) {
            const old = before.get((row.start as number) + cut);
            // What the words say may be read otherwise without those above; who says it tells two records apart.
            const same = ["text", "quote", "cue", "speaker", "proposition", "actor"].every(
              (field) => old?.[field] === row[field]
            );
            if (old !== undefined && same) expect(row[keyOf[table]]).toBe(old[keyOf[table]]);
          }
        }
      }
    );
    fc.assert(property, {numRuns: 40});
  });
});

describe("makeTables", () => {
  const article = {...articles[0]!, id: "one"};

  test("works without a registry, and without articles", () => {
    const {sources, measures} = makeTables({articles, registry: emptyRegistry});
    expect(measures).toEqual([]);
    expect(sources.every(({in_registry}) => !in_registry)).toBe(true);
    expect(Object.values(makeTables({articles: [], registry: emptyRegistry})).flat()).toEqual([]);
  });

  test("lists reviews with the records that they judge", () => {
    const {start, text, date_id} = makeTables({articles: [article], registry}).dates[0]!;
    const occurrence = 1;
    const {reviews, dates} = makeTables({
      articles: [article],
      registry,
      reviews: makeReviews(
        `action: note\n  record: {kind: date, text: ${JSON.stringify(text)}, occurrence: ${occurrence}}\n  note: seen`
      )
    });
    expect(reviews[0]).toMatchObject({
      record_id: date_id,
      kind: "date",
      text,
      action: "note",
      note: "seen",
      position: 0
    });
    expect(reviews[0]?.date).toEqual(new Date("2026-01-01"));
    expect(dates[0]).toMatchObject({start, review: null});
  });

  test("stops where a review's record is gone", () => {
    const reviews = makeReviews(
      "action: confirm\n  record: {kind: date, text: no such words}\n  expected: {part: null}"
    );
    expect(() => makeTables({articles: [article], registry, reviews})).toThrow(ProblemsError);
  });
});
