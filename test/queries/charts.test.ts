import {beforeAll, expect, test} from "vitest";
import {loadProject} from "../../loaders/index.ts";
import type {ChartOptions} from "../../src/components/chart/options.ts";
import {selectRows, shownSql} from "../../src/components/chart/select.ts";
import {plainRows} from "../../src/components/rows.ts";
import type {Engine} from "../../tools/duckdb/engine.ts";
import {readQuery} from "../../tools/duckdb/queries.ts";
import {openTables} from "../../tools/site/rows.ts";

const root = process.cwd();
let engine: Engine;

beforeAll(async () => {
  const {tables} = loadProject(root);
  engine = await openTables(root, tables);
});

/** The measures that the project's claims speak of, the last first. */
function measures(): string[] {
  const rows = engine
    .query("SELECT DISTINCT measure FROM claims WHERE measure IS NOT NULL ORDER BY measure DESC")
    .toArray();
  return rows.map((row) => String((row as {measure: string}).measure));
}

test.each<[string, string, () => ChartOptions]>([
  ["estimates", "all", () => ({})],
  ["estimates", "one measure", () => ({measures: measures().slice(0, 1)})],
  ["estimates", "several measures in an order of their own", () => ({measures: measures().slice(0, 4)})],
  ["estimates", "by date", () => ({by: "date"})],
  ["estimates", "several measures by source", () => ({measures: measures(), by: "source"})],
  ["estimates", "by a column", () => ({where: {modality: ["asserted", "planned"], articles: 1}})],
  ["over_years", "some years", () => ({where: {years: [1, 3], parts: "alone"}})],
  ["timeline", "a kind of event", () => ({where: {type: "agreement"}})],
  ["source_disagreements", "one measure", () => ({measures: measures().slice(2, 3)})]
])("%s, %s: the query under the chart gives the rows that the chart shows, in its order", (name, _, options) => {
  const sql = readQuery(root, name);
  const all = plainRows(engine.query(sql));
  const shown = plainRows(engine.query(shownSql(name, sql, options())));
  expect(shown).toEqual(selectRows(all, options()));
});

test("a value of a condition is a text in the query, whatever is in it", () => {
  const sql = shownSql("x", "-- X.\nSELECT 'a''b' AS a;", {where: {a: "a'b"}});
  expect(engine.query(sql).toArray()).toHaveLength(1);
});
