import {expect, test} from "vitest";
import type {Catalog} from "../../../src/components/workbench/catalog.ts";
import {complete} from "../../../src/components/workbench/complete.ts";
import {keywords, types} from "../../../src/components/workbench/dialectWords.ts";
import {openEngine} from "../../../tools/duckdb/engine.ts";

const catalog: Catalog = {
  relations: [
    {
      name: "claims",
      kind: "table",
      columns: [
        {name: "unit", type: "VARCHAR"},
        {name: "end", type: "INTEGER"}
      ],
      parameters: [],
      rows: 3
    },
    {name: "articles", kind: "table", columns: [{name: "title", type: "VARCHAR"}], parameters: [], rows: 1},
    {name: "disagreements", kind: "table macro", columns: [], parameters: ["tolerance"], rows: null}
  ],
  functions: [{name: "lower", table: false, parameters: ["string"], description: "Makes it lower."}]
};

/** What is offered where `|` stands, the nearest first. */
function offered(text: string): string[] {
  const at = text.indexOf("|");
  const found = complete(text.replace("|", ""), at, catalog);
  if (!found) return [];
  if ("valuesOf" in found) return [`${found.valuesOf.table}.${found.valuesOf.column}`];
  return [...found.options].sort((a, b) => b.boost - a.boost).map(({insert}) => insert);
}

test("tables stand where a table can", () => {
  expect(offered("SELECT * FROM |")).toEqual(["claims", "articles", "disagreements("]);
  expect(offered("SELECT 1; FROM cl|")).toEqual(["claims", "articles", "disagreements("]);
});

test("columns of the tables that are named come first, and in quotes where they must", () => {
  expect(offered("SELECT | FROM claims").slice(0, 2)).toEqual(["unit", '"end"']);
  expect(offered("SELECT c.| FROM claims AS c")).toEqual(["unit", '"end"']);
  expect(offered("SELECT articles.| FROM claims, articles")).toEqual(["title"]);
  expect(offered("SELECT lo|")).toContain("lower(");
});

test("values stand in quotes after a column", () => {
  expect(offered("SELECT * FROM claims WHERE unit = '|")).toEqual(["claims.unit"]);
  expect(offered("SELECT * FROM claims WHERE unit IN ('a', '|")).toEqual(["claims.unit"]);
});

test.each(["SELECT 'fr|om'", "SELECT 1 -- a|", "/* a|"])("nothing is offered inside %s", (text) =>
  expect(offered(text)).toEqual([])
);

test("the words are the engine's", async () => {
  const engine = await openEngine({tables: []});
  const words = (sql: string) =>
    engine
      .query(sql)
      .toArray()
      .map((row) => String(row.word));
  expect(keywords.split(" ")).toEqual(words("SELECT DISTINCT keyword_name AS word FROM duckdb_keywords() ORDER BY 1"));
  expect(types.split(" ")).toEqual(words("SELECT DISTINCT lower(type_name) AS word FROM duckdb_types() ORDER BY 1"));
});
