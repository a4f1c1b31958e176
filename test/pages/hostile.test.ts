import {readFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {parseHTML} from "linkedom";
import {parseFragment} from "parse5";
import {beforeAll, describe, expect, test} from "vitest";
import {makeTables} from "../../loaders/index.ts";
import {parseArticle} from "../../loaders/read/articles.ts";
import {type ClaimRow, claimList} from "../../src/components/claimList.ts";
import type {PageData} from "../../src/components/pageData.ts";
import {recordPages} from "../../tools/pages/recordPages.ts";
import type {Site} from "../../tools/pages/site.ts";
import {sourceList} from "../../tools/pages/sourceList.ts";
import {attribute, elements, textOf} from "../../tools/site/page/dom.ts";
import {openTables, rowsAsJson} from "../../tools/site/rows.ts";
import {siteOf, story} from "./support.ts";

/** What Framework makes of a page's source: its HTML, and the programs in it. */
interface Markdown {
  createMarkdownIt(options: object): unknown;
  parseMarkdown(source: string, options: object): {body: string; title: string; code: unknown[]};
}

/** A whole build of the same article is in `test/build/hostile.test.ts`; this looks at each page by itself. */
const file = "test/build/hostile/article.md";
const {value: article} = parseArticle(readFileSync(file, "utf8"), file);
const {articles, registry} = story();
const tables = makeTables({articles: [...articles, article!], registry});
let site: Site;
let framework: Markdown;
let data: PageData;

beforeAll(async () => {
  site = await siteOf(tables);
  const module = join(process.cwd(), "node_modules/@observablehq/framework/dist/markdown.js");
  framework = (await import(pathToFileURL(module).href)) as Markdown;
  const engine = await openTables(process.cwd(), tables);
  const rows = <Row>(query: string) => JSON.parse(rowsAsJson(process.cwd(), engine, query)) as Row[];
  data = {page: "/sources", rows} as unknown as PageData;
});

/** Elements that could do something, or that nothing here makes. */
function dangers(body: string): string[] {
  return [...elements(parseFragment(body))]
    .filter(
      (element) =>
        ["script", "img", "svg", "iframe", "style", "textarea", "observablehq-loading"].includes(element.tagName) ||
        element.attrs.some(({name, value}) => /^(on|srcdoc)/.test(name) || /^\s*javascript:/i.test(value))
    )
    .map(({tagName}) => tagName);
}

describe("pages of a hostile article", () => {
  test("run no program of Framework's, and hold no element of the article's", () => {
    const md = framework.createMarkdownIt({});
    const pages = recordPages(site);
    expect(pages.filter(({text}) => text.includes("dataset")).length).toBeGreaterThan(6);
    for (const {path, text} of pages) {
      const {body, code, title} = framework.parseMarkdown(text, {md, path});
      expect([path, code, dangers(body)]).toEqual([path, [], []]);
      expect(title).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });

  test("show the article's sentences as they are", () => {
    const md = framework.createMarkdownIt({});
    const pages = new Map(recordPages(site).map(({path, text}) => [path, text]));
    const claims = site.claims.filter(({article_id}) => article_id === "hostile");
    expect(claims.length).toBeGreaterThanOrEqual(5);
    for (const {claim_id, quote} of claims) {
      const path = `/claims/${claim_id}`;
      const {body} = framework.parseMarkdown(pages.get(path) ?? "", {md, path});
      const quotes = [...elements(parseFragment(body))].filter(({tagName}) => tagName === "blockquote");
      expect(textOf(quotes[0]!)).toBe(quote.replace(/(?![\n\r\t])\p{Cc}/gu, "\ufffd"));
    }
  });
});

test("the list of sources and the list of claims hold no element of the article's either", () => {
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  const sources = (sourceList(document, data) as Element).outerHTML;
  const claims = claimList(data.rows<ClaimRow>("claim_list"), {document}).outerHTML;
  expect(sources).toContain("dataset");
  expect(claims).toContain("dataset");
  expect([...dangers(sources), ...dangers(claims)]).toEqual([]);
  for (const element of elements(parseFragment(claims)))
    expect(attribute(element, "href") ?? "/").toMatch(/^(\/|https?:|#)/);
});
