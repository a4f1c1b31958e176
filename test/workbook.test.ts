import {describe, expect, test} from "vitest";
import {loadProject} from "../loaders/index.ts";
import {queries} from "../src/queries/index.ts";
import {openEngine} from "../tools/duckdb/engine.ts";
import {readDefinitions, readQuery} from "../tools/duckdb/queries.ts";
import {root} from "../tools/setup/install.mjs";
import {arrowTables} from "../tools/site/rows.ts";

/** What holds for any story's workbook, an empty one too. */
describe("the workbook", () => {
  const {tables, articles} = loadProject(root);

  test("has every article in its tables, and each record with its words", () => {
    expect(tables.articles.map(({article_id}) => article_id)).toEqual(articles.map(({id}) => id));
    const bodies = new Map(articles.map(({id, body}) => [id, body]));
    for (const {article_id, start, end, text} of [...tables.claims, ...tables.statements, ...tables.dates])
      expect(bodies.get(article_id)?.slice(start, end)).toBe(text);
  });

  test("answers every query", async () => {
    const engine = await openEngine({
      tables: arrowTables(tables),
      definitions: readDefinitions(root)
    });
    for (const name of queries) expect(() => engine.query(readQuery(root, name)), name).not.toThrow();
  });
});
