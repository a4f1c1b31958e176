import {expect, test} from "vitest";
import {queries} from "../../src/queries/index.ts";
import {readQuery} from "../../tools/duckdb/queries.ts";
import {arrowTables, rowsAsJson} from "../../tools/site/rows.ts";
import {engineOf, tablesOf} from "./support.ts";

const root = process.cwd();
const before = tablesOf([{low: 10, high: 12, origins: ["NIS"]}]);
const after = tablesOf([
  {low: 5, high: 5, origins: ["Kyiv"]},
  {low: 7, high: null, origins: ["Yonhap"], article_id: "b"}
]);

test("tables that take the place of others answer as if the engine had begun with them", async () => {
  const fresh = await engineOf(after);
  const expected = queries.map((name) => rowsAsJson(root, fresh, name));
  const engine = await engineOf(before);
  // What was asked before must leave nothing behind.
  for (const name of queries) engine.query(readQuery(root, name));
  engine.replaceTables(arrowTables(after));
  expect(queries.map((name) => rowsAsJson(root, engine, name))).toEqual(expected);
});

test("a table that is not there is refused", async () => {
  const engine = await engineOf(before);
  expect(() => engine.replaceTables([["nothing", new Uint8Array()]])).toThrow(/nothing does not exist/);
});
