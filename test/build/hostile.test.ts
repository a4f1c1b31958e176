import {copyFileSync, readdirSync, readFileSync, statSync} from "node:fs";
import {extname, join} from "node:path";
import {parse} from "parse5";
import {afterAll, beforeAll, describe} from "vitest";
import {runScript, startNode} from "../../tools/harness/command.ts";
import {copyProject, type ProjectCopy} from "../../tools/harness/copyProject.ts";
import {type StaticServer, serveFolder} from "../../tools/harness/server.ts";
import {root} from "../../tools/setup/install.mjs";
import {elements} from "../../tools/site/page/dom.ts";
import {expect, test} from "../browser/support/test.ts";

/** What the hostile article tries to run, wherever it can. */
const mark = "document.documentElement.dataset.ran";

let project: ProjectCopy;
let server: StaticServer;
let files: string[];
let claims: {claim_id: string; article_id: string; quote: string}[];

beforeAll(async () => {
  project = copyProject();
  copyFileSync(join(root, "test/build/hostile/article.md"), project.path("data/articles/hostile.md"));
  // One article more: where the pages' prose counts them, it is to say so.
  await startNode(project, ["tools/run.mjs", "tools/check.ts", "--fix", "--yes"]).finished;
  const {status, stderr} = await runScript(project, "build");
  expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
  const dist = project.path("dist");
  files = readdirSync(dist, {recursive: true, encoding: "utf8"}).filter((name) => statSync(join(dist, name)).isFile());
  claims = (JSON.parse(read("data/claims.json")) as typeof claims).filter(({article_id}) => article_id === "hostile");
  server = await serveFolder(dist);
}, 900_000);
afterAll(async () => {
  await server?.close();
  project?.remove();
});

const read = (file: string) => readFileSync(project.path("dist", file), "utf8");

/** The pages that tell of the article. */
const pages = () => [
  "index.html",
  "claims.html",
  "sources.html",
  "data.html",
  "articles/hostile.html",
  ...claims.map(({claim_id}) => `claims/${claim_id}.html`)
];

describe("a hostile article, through a whole build", () => {
  test("has claims, and a page for itself and for each of them", () => {
    expect(claims.length).toBeGreaterThanOrEqual(5);
    expect(pages().filter((page) => !files.includes(page))).toEqual([]);
  });

  test("makes no element of its own in any page, drawing or feed", () => {
    const found = files
      .filter((name) => [".html", ".svg"].includes(extname(name)))
      .flatMap((name) => {
        const page = parse(read(name));
        return [...elements(page)]
          .filter(({tagName, attrs, childNodes}) => {
            const inside = childNodes.map((node) => ("value" in node ? node.value : "")).join("");
            const program = tagName === "script" && inside.includes(mark) && !isJsonLd(attrs);
            const handler = attrs.some(({name, value}) => /^on/.test(name) || /^\s*javascript:/i.test(value));
            return program || handler || tagName === "iframe" || attrs.some((attr) => attr.name === "srcdoc");
          })
          .map(({tagName}) => `${name}: ${tagName}`);
      });
    expect(found).toEqual([]);
  });

  test("leaves no tag of its own in what a browser reads as markup", () => {
    const raw = new RegExp(`<(script|img|svg|iframe)\\b[^>]*>?[^<]*${mark}`);
    const markup = files.filter((name) => [".html", ".svg", ".xml"].includes(extname(name)));
    expect(markup.filter((name) => raw.test(read(name).replace(ldJson, "")))).toEqual([]);
    expect(markup.filter((name) => (read(name).match(ldJson) ?? []).some((text) => raw.test(text.slice(1))))).toEqual(
      []
    );
  });

  test("says in JSON-LD what it says, letter by letter", () => {
    for (const {claim_id, quote} of claims) {
      const page = parse(read(`claims/${claim_id}.html`));
      const [script] = [...elements(page)].filter(({attrs}) => isJsonLd(attrs));
      const text = script?.childNodes.map((node) => ("value" in node ? node.value : "")).join("") ?? "";
      expect(JSON.parse(text)).toMatchObject({"@type": "Claim", identifier: claim_id, text: quote});
      expect(text).not.toContain("<");
    }
  });

  test("is no formula in any CSV, and stays what it was behind the apostrophe", () => {
    const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@]/u;
    const cells = files
      .filter((name) => name.endsWith(".csv"))
      .flatMap((name) => [...read(name).matchAll(/(?<=^|[,\n])(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?=[,\r\n])/g)])
      .map(([, quoted, plain]) => quoted ?? plain ?? "");
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter((cell) => formula.test(cell) && !/^-?[\d.e+]+$/.test(cell))).toEqual([]);
    expect(read("data/claims.csv")).toContain(`"'=HYPERLINK(""javascript:${mark}`);
  });

  test("is text in the feed, which is XML, and in the descriptor of the data", async ({open}) => {
    const page = await open(`${server.url}index.html`);
    const feed = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, "application/xml");
      const names = [...document.querySelectorAll("*")].map(({localName}) => localName);
      return {fault: document.querySelector("parsererror")?.textContent ?? null, names: [...new Set(names)].sort()};
    }, read("feed.xml"));
    expect(feed.fault).toBe(null);
    expect(feed.names).toEqual(
      ["author", "entry", "feed", "id", "link", "name", "subtitle", "summary", "title", "updated"].filter((name) =>
        feed.names.includes(name)
      )
    );
    const {sources} = JSON.parse(read("datapackage.json")) as {sources: {title: string; path?: string}[]};
    expect(sources.some(({title}) => title.includes(mark))).toBe(true);
    expect(sources.every(({path}) => path === undefined || /^https?:/.test(path))).toBe(true);
  });

  test.for(["with scripts", "without"])("runs nothing in Chromium, %s", async (how, {open}) => {
    for (const path of pages()) {
      const page = await open(server.url + path, {javaScriptEnabled: how === "with scripts"});
      await page.waitForLoadState("networkidle");
      expect([path, await page.locator("html[data-ran]").count()]).toEqual([path, 0]);
      expect([path, await page.locator("iframe[srcdoc], [onload], [onerror]").count()]).toEqual([path, 0]);
    }
  });

  test("shows its words as they are on the page of a claim", async ({open}) => {
    for (const {claim_id, quote} of claims) {
      const page = await open(`${server.url}claims/${claim_id}.html`);
      const shown = await page.locator(".quotation blockquote").first().textContent();
      expect(plain(shown ?? "")).toBe(plain(quote));
    }
  });
});

const ldJson = /<script type="application\/ld\+json">[\s\S]*?<\/script>/g;

function isJsonLd(attrs: readonly {name: string; value: string}[]): boolean {
  return attrs.some(({name, value}) => name === "type" && value === "application/ld+json");
}

/** Text without what no page can hold, as one line. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\ufffd]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
