import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, inject} from "vitest";
import {type StaticServer, serveFolder} from "../../tools/harness/server.ts";
import {root} from "../../tools/setup/install.mjs";
import {settle} from "./support/layout.ts";
import {builtPages} from "./support/pages.ts";
import {expect, test} from "./support/test.ts";

let plain: StaticServer;
beforeAll(async () => {
  plain = await serveFolder(join(root, "dist"), {base: "/a/b/", plain: true});
});
afterAll(() => plain?.close());

describe("on a host that knows files by their names alone, under a path", () => {
  test.for(builtPages())("/%s works, and each of its links leads somewhere", async (path, {open}) => {
    const page = await open(plain.url + (path === "" ? "" : `${path}.html`));
    await settle(page);
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((a) => new URL(a.getAttribute("href") ?? "", document.baseURI).href));
    const own = new Set(links.filter((href) => href.startsWith("http://127")).map((href) => href.replace(/#.*/, "")));
    expect([...own].filter((href) => !href.startsWith(plain.url))).toEqual([]);
    const statuses = await Promise.all(
      [...own].map(async (href) => [href, (await fetch(href, {method: "HEAD"})).status] as const)
    );
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  });
});

describe("the page of what is missing", () => {
  const tolerate = /404/;
  const asked = ["none-such", "claims/none-such.html", "no/such/page/", "none.html?a=b#c"];

  test.for(asked)("comes at /%s on any host, in the site's look, with its links", async (path, {open}) => {
    for (const site of [inject("site"), plain.url]) {
      const page = await open(site + path, {tolerate});
      await settle(page);
      expect((await fetch(site + path)).status).toBe(404);
      expect(await page.locator("h1").textContent()).toBe("This page is not here");
      const links = await page
        .locator("a[href]")
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href.replace(/#.*/, "")));
      const statuses = await Promise.all(
        [...new Set(links)].map(async (href) => [href, (await fetch(href, {method: "HEAD"})).status] as const)
      );
      expect(statuses.filter(([href, status]) => status !== 200 || !href.startsWith(site))).toEqual([]);
      const {title, sheets} = await page.evaluate(() => ({
        title: document.title,
        sheets: [...document.styleSheets].map(({href, cssRules}) => [href, cssRules.length > 0])
      }));
      expect(title).toContain("Not here");
      expect(sheets.filter(([, read]) => !read)).toEqual([]);
    }
  });

  test("finds by its menu's search", async ({open}) => {
    const page = await open(`${plain.url}claims/none/such`, {tolerate});
    await page.getByRole("searchbox").fill("claims");
    await page.locator("#observablehq-search-results a").first().click();
    await page.waitForLoadState();
    expect(page.url().startsWith(plain.url)).toBe(true);
    expect(await page.locator("h1").textContent()).not.toBe("This page is not here");
  });

  test("leads to the overview without JavaScript", async ({open}) => {
    const page = await open(`${inject("site")}no/such/page`, {tolerate, javaScriptEnabled: false});
    await page.getByRole("main").getByRole("link", {name: "overview"}).click();
    expect(new URL(page.url()).pathname).toMatch(/^\/(index\.html)?$/);
  });

  test("is in no menu, feed or search", async () => {
    const dist = join(root, "dist");
    const files = readdirSync(dist, {recursive: true, encoding: "utf8"}).filter((name) =>
      /\.(?:html|xml)$|minisearch.*\.json$/.test(name)
    );
    const naming = files.filter((name) => /404\.html|"\/404"/.test(readFileSync(join(dist, name), "utf8")));
    expect(naming).toEqual(["404.html"]);
    expect(files.some((name) => name.includes("minisearch"))).toBe(true);
  });
});

describe("what is compressed ahead of time", () => {
  test.for(["br", "gzip"])("is sent as %s, and is the same", async (encoding) => {
    const site = inject("site");
    const whole = await fetch(site, {headers: {"accept-encoding": "identity"}});
    const compressed = await fetch(site, {headers: {"accept-encoding": encoding}});
    expect(compressed.headers.get("content-encoding")).toBe(encoding);
    expect(Number(compressed.headers.get("content-length"))).toBeLessThan(
      Number(whole.headers.get("content-length")) / 2
    );
    expect(await compressed.text()).toBe(await whole.text());
  });
});
