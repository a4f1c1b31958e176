import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {attribute, elements, pageText, parsePage} from "../../tools/site/page/dom.ts";
import {addPolicy, policyOf} from "../../tools/site/page/policy.ts";
import {preloadScripts} from "../../tools/site/page/preloads.ts";
import {type Imports, readImports} from "../../tools/site/page/scripts.ts";

const dist = mkdtempSync(join(tmpdir(), "dist"));
const scripts: Record<string, string> = {
  "_observablehq/client.1.js":
    'import "./runtime.2.js"; export const define = () => import("./inputs.3.js"); import("./gone.js");',
  "_observablehq/runtime.2.js": "export default 1;",
  "_observablehq/inputs.3.js": "export default 1;",
  "_observablehq/search.4.js": "export default 1;",
  "_import/chart.5.js": 'import "./dom.6.js"; export const run = () => import("../_node/duckdb-wasm/index.7.js");',
  "_import/dom.6.js": "export default 1;",
  "_node/duckdb-wasm/index.7.js": "export default 1;"
};
let imports: Imports;

beforeAll(async () => {
  for (const [path, source] of Object.entries(scripts)) {
    mkdirSync(dirname(join(dist, path)), {recursive: true});
    writeFileSync(join(dist, path), source);
  }
  imports = await readImports(dist);
});
afterAll(() => rmSync(dist, {recursive: true}));

/** A page of a folder, with preloads as Framework lists them and a cell that imports the chart. */
const html = (preloads: readonly string[] = [], chart = true) => `<!DOCTYPE html><html><head>
<meta charset="utf-8">
${preloads.map((path) => `<link rel="modulepreload" href="../${path}">`).join("\n")}
<script type="module">
import {define} from "../_observablehq/client.1.js";
${chart ? 'define({id: "a", body: async () => { const {chart} = await import("../_import/chart.5.js"); return {chart}; }});' : ""}
</script>
</head><body><style>a{}</style><script>{document.body.onfocus = () => import("../_observablehq/search.4.js");}</script>
<script type="application/ld+json">{}</script></body></html>`;

describe("a page asks early", () => {
  test("for what it needs as it opens, and not for what comes later", async () => {
    const page = parsePage(html(["_node/duckdb-wasm/index.7.js"]));
    const {first, ever} = await preloadScripts(page, "/claims/a", imports);
    const needed = [
      "_observablehq/client.1.js",
      "_import/chart.5.js",
      "_observablehq/runtime.2.js",
      "_import/dom.6.js"
    ];
    expect([...first].sort()).toEqual([...needed].sort());
    expect(ever).toContain("_node/duckdb-wasm/index.7.js");
    const links = [...elements(page)].filter((link) => attribute(link, "rel") === "modulepreload");
    expect(links.map((link) => attribute(link, "href")).sort()).toEqual(needed.map((path) => `../${path}`).sort());
    expect(links.every((link) => attribute(link, "fetchpriority") === "low")).toBe(true);
  });

  test("for a library that a cell names without importing it", async () => {
    const page = parsePage(html(["_observablehq/inputs.3.js"]));
    expect((await preloadScripts(page, "/claims/a", imports)).first).toContain("_observablehq/inputs.3.js");
  });

  test("first for what it runs before its own scripts", async () => {
    const early = '<script type="module" src="../_import/dom.6.js"></script>';
    const page = parsePage(html().replace("<script", `${early}<script`));
    const {first} = await preloadScripts(page, "/claims/a", imports);
    const links = [...elements(page)].filter((link) => attribute(link, "rel") === "modulepreload");
    expect(first[0]).toBe("_import/dom.6.js");
    expect(attribute(links[0]!, "href")).toBe("../_import/dom.6.js");
    expect(links.map((link) => attribute(link, "fetchpriority"))).toEqual([null, "low", "low", "low"]);
  });

  const asking = (engine: string) =>
    new Map([
      ["_observablehq/client.1.js", []],
      ["_import/chart.5.js", [{path: engine, late: false}]],
      [engine, [{path: "_node/@duckdb/duckdb-wasm@1/index.7.js", late: true}]],
      ["_node/@duckdb/duckdb-wasm@1/index.7.js", [{path: "_node/arrow/index.8.js", late: false}]]
    ]);

  test("for what is imported late and yet at once, after what it needs to be shown", async () => {
    const page = parsePage(html());
    const {first} = await preloadScripts(page, "/claims/a", asking("_import/components/duckdb/engine.9.js"));
    const links = [...elements(page)].filter((link) => attribute(link, "rel") === "modulepreload");
    const late = ["_node/@duckdb/duckdb-wasm@1/index.7.js", "_node/arrow/index.8.js"];
    expect(first).not.toEqual(expect.arrayContaining(late));
    expect(links.map((link) => attribute(link, "href"))).toEqual([...first, ...late].map((path) => `../${path}`));
  });

  test("and tells where a script no longer imports what it is said to", async () => {
    const imports = new Map(asking("_import/components/duckdb/engine.9.js")).set(
      "_import/components/duckdb/engine.9.js",
      []
    );
    await expect(preloadScripts(parsePage(html()), "/claims/a", imports)).rejects.toThrow(/engine\.9\.js imports no/);
  });
});

describe("a page's policy", () => {
  const policy = async (page = parsePage(html())) => policyOf(page, await preloadScripts(page, "/claims/a", imports));

  test("names the scripts that stand in it, and no other inline script", async () => {
    const {"script-src": sources = []} = await policy();
    expect(sources[0]).toBe("'self'");
    expect(sources.filter((source) => source.startsWith("'sha256-"))).toHaveLength(2);
    expect(sources).not.toContain("'unsafe-inline'");
  });

  test("allows WebAssembly only where a script of the page may run it", async () => {
    expect((await policy())["script-src"]).toContain("'wasm-unsafe-eval'");
    expect((await policy(parsePage(html([], false))))["script-src"]).not.toContain("'wasm-unsafe-eval'");
  });

  test("allows functions of text only where the page itself asks for a library that makes them", async () => {
    const reaching = (path: string) =>
      policyOf(parsePage(html()), {first: [], ever: new Set([path])} as never)["script-src"];
    for (const path of ["_npm/arquero@8.0.3/a.js", "_npm/d3@7.9.2/a.js"])
      expect(reaching(path)).toContain("'unsafe-eval'");
    for (const path of ["_node/d3-dsv@3.0.2/a.js", "_node/@observablehq/plot@0.6.17/a.js"])
      expect(reaching(path)).not.toContain("'unsafe-eval'");
  });

  test("names the style sheets that stand in it", async () => {
    expect((await policy())["style-src-elem"]).toEqual(["'self'", expect.stringMatching(/^'sha256-/)]);
  });

  test("is the same for the same page, and stands before what it governs", async () => {
    const pages = await Promise.all(
      [0, 1].map(async () => {
        const page = parsePage(html());
        addPolicy(page, await preloadScripts(page, "/claims/a", imports));
        return pageText(page);
      })
    );
    expect(pages[0]).toBe(pages[1]);
    expect(pages[0]?.indexOf("content-security-policy")).toBeLessThan(pages[0]!.indexOf("<script"));
    expect(pages[0]).toMatch(/<meta charset="utf-8">\s*<meta http-equiv="content-security-policy"/);
  });
});
