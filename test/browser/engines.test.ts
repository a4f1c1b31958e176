import {readdirSync} from "node:fs";
import {join} from "node:path";
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

/** The address of a module of the built site, whose name holds a hash. */
function built(module: string): string {
  const file = readdirSync(join(root, "dist/_import/components")).find((name) =>
    new RegExp(`^${module}\\.[0-9a-f]+\\.js$`).test(name)
  );
  if (!file) throw new Error(`dist/_import/components/${module}.*.js: not there`);
  return `_import/components/${file}`;
}

/** Rows of a query in the page's own engine, through the page's own modules. */
function inPage(page: Page, sql: string): Promise<PlainRow[]> {
  // As text: the test's own compiler would give `import` another meaning.
  return page.evaluate(`(async () => {
    const at = (path) => new URL(path, document.baseURI).href;
    const {query} = await import(at(${JSON.stringify(built("duckdb"))}));
    const {plainRows} = await import(at(${JSON.stringify(built("rows"))}));
    return plainRows(await query(${JSON.stringify(sql)}));
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
