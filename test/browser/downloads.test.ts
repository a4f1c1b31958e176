import {tableFromIPC} from "@uwdata/flechette";
import {csvParse} from "d3";
import {parquetReadObjects} from "hyparquet";
import {describe, inject} from "vitest";
import {tableNames} from "../../loaders/tables/schema.ts";
import {builtPages} from "./support/pages.ts";
import {expect, type Fixtures, test} from "./support/test.ts";

const formats = ["csv", "json", "arrow", "parquet"] as const;
type Format = (typeof formats)[number];

/** Rows that a downloaded file holds. */
const rowsOf: Record<Format, (body: ArrayBuffer) => Promise<number> | number> = {
  csv: (body) => csvParse(new TextDecoder().decode(body)).length,
  json: (body) => (JSON.parse(new TextDecoder().decode(body)) as unknown[]).length,
  arrow: (body) => tableFromIPC(new Uint8Array(body)).numRows,
  parquet: async (body) => (await parquetReadObjects({file: body})).length
};

/** Addresses of every data file that a page links to. */
async function dataLinks(open: Fixtures["open"]): Promise<string[]> {
  const links = new Set<string>();
  for (const path of builtPages()) {
    const page = await open(inject("site") + path);
    const found = await page.locator("a[href]").evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    for (const href of found) if (/\.(csv|json|arrow|parquet)$/.test(href)) links.add(href);
  }
  return [...links];
}

/** `claims` of `…/claims.0b1c2d3e.csv`: Framework puts a hash into the name. */
const tableOf = (href: string) => href.slice(href.lastIndexOf("/") + 1).split(".")[0] ?? "";

describe("downloads", () => {
  test("every table is there in every format, and each has the same rows in all of them", async ({open}) => {
    const links = await dataLinks(open);
    const rows: Record<string, Partial<Record<Format, number>>> = {};
    for (const href of links) {
      const response = await fetch(href);
      expect([href, response.status]).toEqual([href, 200]);
      const format = href.slice(href.lastIndexOf(".") + 1) as Format;
      const table = tableOf(href);
      rows[table] = {...rows[table], [format]: await rowsOf[format](await response.arrayBuffer())};
    }
    for (const table of tableNames) {
      const counts = formats.map((format) => rows[table]?.[format]);
      expect([table, ...counts]).toEqual([table, counts[0], counts[0], counts[0], counts[0]]);
      expect([table, typeof counts[0]]).toEqual([table, "number"]);
    }
    expect(rows.claims?.csv).toBeGreaterThanOrEqual(28);
  });
});
