import {beforeAll, describe, expect, test} from "vitest";
import {tableNames} from "../../loaders/index.ts";
import {passagesOf} from "../../tools/pages/article/passages.ts";
import {recordPages} from "../../tools/pages/recordPages.ts";
import type {Site} from "../../tools/pages/site.ts";
import {openTables, rowsAsJson} from "../../tools/site/rows.ts";
import {siteOf, story} from "./support.ts";

const project = story();
let site: Site;
let pages: Map<string, string>;
beforeAll(async () => {
  site = await siteOf(project.tables);
  pages = new Map(recordPages(site).map(({path, text}) => [path, text]));
});

describe("the page of a claim", () => {
  test("is there for each claim, with its sources, its coding, its review and what it is set beside", () => {
    for (const claim of site.claims) {
      const page = pages.get(`/claims/${claim.claim_id}`) ?? "";
      for (const section of ["words", "sources", "related", "review", "coding", "cite"])
        expect(page).toContain(`<h2 id="${section}">`);
      expect(page).toContain(`/articles/${claim.article_id}#${claim.claim_id}`);
      expect(page).toContain(site.version);
      for (const other of site.related.get(claim.claim_id) ?? [])
        expect(page).toContain(`/claims/${other.other_claim_id}`);
      for (const {source_id} of site.tables.claim_sources.filter(({claim_id}) => claim_id === claim.claim_id))
        expect(page).toContain(`/sources#${encodeURIComponent(source_id)}`);
    }
  });

  test("names every field that the words do not state as inferred, or as a person's", () => {
    const claim = site.claims.find(({inferred, review}) => inferred.length > 0 && review !== "corrected")!;
    const rows = pages.get(`/claims/${claim.claim_id}`)?.match(/<td>inferred<\/td>/g) ?? [];
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe("the page of an article", () => {
  const bodies = new Map(project.articles.map(({id, body}) => [id, body]));

  test("holds the sentences of its records, where they stand, and no others", () => {
    for (const [id, body] of bodies) {
      const passages = passagesOf(site, id);
      let end = 0;
      for (const passage of passages) {
        expect(body.slice(passage.start, passage.end)).toBe(passage.text);
        expect(passage.start).toBeGreaterThanOrEqual(end);
        end = passage.end;
        const records = [passage.claims, passage.statements, passage.dates, passage.events, passage.positions];
        expect(records.flat().length).toBeGreaterThan(0);
      }
      const told = passages.reduce((sum, {text}) => sum + text.length, 0);
      expect(told).toBeLessThan(body.length);
    }
  });

  test("links each of its claims, and shows where something is left out", () => {
    for (const {claim_id, article_id} of site.claims) {
      const page = pages.get(`/articles/${article_id}`) ?? "";
      expect(page).toContain(`id="${claim_id}" href="/claims/${claim_id}"`);
      expect(page).toContain('<p class="gap">');
    }
  });
});

test("the query of table sizes counts every table", async () => {
  const engine = await openTables(process.cwd(), project.tables);
  const sizes = JSON.parse(rowsAsJson(process.cwd(), engine, "table_sizes")) as {name: string; rows: number}[];
  expect(sizes).toEqual(tableNames.map((name) => ({name, rows: project.tables[name].length})));
});
