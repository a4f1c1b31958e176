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
