import {readdirSync} from "node:fs";
import {join} from "node:path";
import {buildSync} from "esbuild";
import type {Page} from "playwright-core";
import {beforeAll, describe, inject} from "vitest";
import {loadProject} from "../../loaders/index.ts";
import {asBuilt, type Settings, withSettings} from "../../src/components/disagreements/settings.ts";
import {type PlainRow, plainRows} from "../../src/components/rows.ts";
import {queries} from "../../src/queries/index.ts";
import type {Engine} from "../../tools/duckdb/engine.ts";
import {readQuery} from "../../tools/duckdb/queries.ts";
import {root} from "../../tools/setup/install.mjs";
import {openTables} from "../../tools/site/rows.ts";
import {expect, test} from "./support/test.ts";

const settings: Record<string, Settings> = {
  "as built": asBuilt,
  "about is exact": {...asBuilt, tolerance: 0},
  "a wide tolerance, sources left out, an early day": {
    tolerance: 0.25,
    leaveOut: ["NIS", "Al Jazeera", "a name with ' in it"],
    knownOn: "2025-05-31"
  }
};

let node: Engine;

beforeAll(async () => {
  const {tables} = loadProject(root);
  node = await openTables(root, tables);
});

/** The address of the script of the built site that runs queries; its name holds a hash. */
function queryScript(): string {
  const file = readdirSync(join(root, "dist/_import")).find((name) => /^duckdb\.\w+\.js$/.test(name));
  if (!file) throw new Error("dist/_import/duckdb.*.js: not there");
  return `_import/${file}`;
}

/** What makes rows of a table that a query gave, as a script for the page: it is in none of the site's by itself. */
const rowsScript = buildSync({
  entryPoints: [join(root, "src/components/rows.ts")],
  bundle: true,
  format: "iife",
  globalName: "rows",
  write: false
}).outputFiles[0]!.text;

/** Rows of a query in the page's own engine, through the page's own script. */
function inPage(page: Page, sql: string): Promise<PlainRow[]> {
  // As text: the test's own compiler would give `import` another meaning.
  return page.evaluate(`(async () => {
    const {query} = await import(new URL(${JSON.stringify(queryScript())}, document.baseURI).href);
    ${rowsScript}
    return rows.plainRows(await query(${JSON.stringify(sql)}));
  })()`);
}

describe("one text, two engines: every row of every query", () => {
  test("is the same in Node and in the page", async ({open}) => {
    const page = await open(inject("site"));
    for (const [name, given] of Object.entries(settings))
      for (const query of queries) {
        const sql = withSettings(readQuery(root, query), given);
        const expected = plainRows(node.query(sql));
        expect({name, query, rows: await inPage(page, sql)}).toEqual({name, query, rows: expected});
        if (name === "as built") expect(expected.length, query).toBeGreaterThan(0);
      }
  });
});
