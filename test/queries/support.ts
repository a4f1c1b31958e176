import {type Row, type Tables, tableNames} from "../../loaders/index.ts";
import type {Engine} from "../../tools/duckdb/engine.ts";
import {openTables} from "../../tools/site/rows.ts";

type ClaimRow = Row<"claims">;

/** A claim that says what a test is about, and nothing else. */
export interface ClaimSketch extends Partial<ClaimRow> {
  /** Canonical names of its origins; none is the publisher's own voice. */
  origins?: string[];
}

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const article = (id: string, published: string): Row<"articles"> => ({
  article_id: id,
  publisher: `Publisher ${id}`,
  publisher_id: null,
  title: `Title ${id}`,
  author: null,
  published,
  published_note: null,
  published_from: day(published),
  published_to: day(published),
  relays: [],
  language: "id",
  url: `https://example.org/${id}`,
  rights: null,
  length: 1000,
  body_hash: "00"
});

/** Tables that hold the claims of a test: their articles, sources and measures follow from them. */
export function tablesOf(sketches: readonly ClaimSketch[]): Tables {
  const claims = sketches.map(claimOf);
  const names = [...new Set(sketches.flatMap((s) => s.origins ?? []))];
  const measures = [...new Set(claims.flatMap((c) => (c.measure === null ? [] : [c.measure])))];
  const empty = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;
  return {
    ...empty,
    claims,
    articles: [...new Set(claims.map((c) => c.article_id))].map((id, i) => article(id, `2025-0${(i % 9) + 1}-14`)),
    sources: names.map((name) => source(name)),
    claim_sources: sketches.flatMap((sketch, i) =>
      (sketch.origins ?? []).map((name, position) => ({
        claim_id: claims[i]!.claim_id,
        source_id: name,
        role: "origin" as const,
        position
      }))
    ),
    measures: measures.map((measure) => ({
      measure,
      name: measure.replaceAll("_", " "),
      description: "",
      units: [],
      sources: [],
      per: null,
      cumulative: measure !== "fixed"
    }))
  };
}

/** An engine on these tables, with the project's views and macros. */
export function engineOf(tables: Tables): Promise<Engine> {
  return openTables(process.cwd(), tables);
}

function source(name: string): Row<"sources"> {
  return {source_id: name, name, kind: "other", country: null, aliases: [], part_of: null, in_registry: true};
}

function claimOf({origins = [], ...given}: ClaimSketch, i: number): ClaimRow {
  return {
    claim_id: `c${String(i).padStart(3, "0")}`,
    article_id: "a",
    start: i * 10,
    end: i * 10 + 5,
    text: `claim ${i}`,
    quote: `Claim ${i} in its sentence.`,
    quote_start: i * 10,
    rule: "test",
    inferred: [],
    review: null,
    body_hash: "00",
    low: 1,
    high: 1,
    qualifier: "exact",
    unit: "person",
    per: null,
    measure: "troops_deployed",
    modality: "asserted",
    attributed_to: origins,
    via: [],
    attribution_basis: "none",
    as_of: null,
    as_of_from: null,
    as_of_to: null,
    gloss: null,
    ...given
  };
}
