import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterEach, beforeEach, expect, test} from "vitest";
import {type Bundles, bundleScripts, useBundles} from "../../tools/site/page/bundles.ts";
import {attribute, pageText, parsePage} from "../../tools/site/page/dom.ts";
import {preloadLinks, preloadScripts} from "../../tools/site/page/preloads.ts";
import {type Imports, readImports} from "../../tools/site/page/scripts.ts";

const modules: Record<string, string> = {
  "_observablehq/client.11111111.js":
    'import "./empty.22222222.js"; export const place = import.meta.url; export const gone = () => import("./gone.js");',
  "_observablehq/empty.22222222.js": "// nothing",
  "_import/components/chart.33333333.js":
    'import {part} from "../part.44444444.js"; export const chart = "chart of " + part; export const late = () => import("../late.55555555.js");' +
    ' export const [worker, data] = [import.meta.resolve("./own/worker.66666666.js"), import.meta.resolve("./data.json")];',
  "_import/part.44444444.js": 'export const part = "parts";',
  "_import/late.55555555.js": 'import {part} from "./part.44444444.js"; export const late = "late " + part;',
  "_import/components/own/worker.66666666.js": 'import {help} from "./help.77777777.js"; globalThis.helped = help;',
  "_import/components/own/help.77777777.js": 'export const help = "help";'
};

let dist = "";
let imports: Imports;
let bundles: Bundles;

beforeEach(async () => {
  dist = mkdtempSync(join(tmpdir(), "dist"));
  for (const [path, source] of Object.entries(modules)) {
    mkdirSync(dirname(join(dist, path)), {recursive: true});
    writeFileSync(join(dist, path), source);
  }
  imports = await readImports(dist);
  bundles = await bundleScripts(dist, imports, [
    "_observablehq/client.11111111.js",
    "_import/components/chart.33333333.js"
  ]);
});
afterEach(() => rmSync(dist, {recursive: true}));

const loaded = (file = "") => import(/* @vite-ignore */ pathToFileURL(join(dist, file)).href);

test("modules stand in bundles, do what they did, and are gone", async () => {
  for (const path of Object.keys(modules)) expect(existsSync(join(dist, path)), path).toBe(false);
  const {chart, late} = await loaded(bundles.entries.get("_import/components/chart.33333333.js"));
  expect(chart).toBe("chart of parts");
  expect(await late()).toMatchObject({late: "late parts"});
  expect(bundles.holding.get("_import/part.44444444.js")).toMatch(/^_import\/shared\.[A-Z0-9]{8}\.js$/);
  expect(bundles.holding.get("_observablehq/empty.22222222.js")).toBeNull();
});

test("they find files from where they stood, and workers where those are", async () => {
  const {worker, data} = await loaded(bundles.entries.get("_import/components/chart.33333333.js"));
  expect(data).toBe(pathToFileURL(join(dist, "_import/components/data.json")).href);
  const script = bundles.holding.get("_import/components/own/worker.66666666.js") ?? "";
  expect(worker).toBe(pathToFileURL(join(dist, script)).href);
  expect(bundles.holding.get("_import/components/own/help.77777777.js")).toBe(script);
  await import(/* @vite-ignore */ worker);
  expect(globalThis).toMatchObject({helped: "help"});
  const {place, gone} = await loaded(bundles.entries.get("_observablehq/client.11111111.js"));
  expect(place).toBe(pathToFileURL(join(dist, "_observablehq/client.11111111.js")).href);
  await expect(gone()).rejects.toThrow();
});

test("a page asks for each bundle once, and for no module", async () => {
  const page = parsePage(`<!DOCTYPE html><head><meta charset="utf-8">
<script type="module" src="../_import/components/chart.33333333.js"></script>
<script type="module">
import {place} from "../_observablehq/client.11111111.js";
const {chart} = await import("../_import/components/chart.33333333.js");
const address = "../_import/other.js";
</script></head><body></body>`);
  const scripts = useBundles(page, "/claims/a", await preloadScripts(page, "/claims/a", imports), bundles);
  const text = pageText(page);
  for (const path of Object.keys(modules)) expect(text).not.toContain(path);
  for (const file of bundles.entries.values()) expect(text).toContain(`"../${file}"`);
  expect(text).toContain('const address = "../_import/other.js";');
  const asked = preloadLinks(page).map((link) => attribute(link, "href")?.slice(3));
  expect(asked).toEqual([...new Set(asked)]);
  expect(new Set(asked)).toEqual(new Set(scripts.first));
  for (const file of scripts.first) expect(readFileSync(join(dist, file), "utf8")).not.toBe("");
});

test("the same modules give the same files", async () => {
  const before = [...bundles.holding.values()];
  for (const [path, source] of Object.entries(modules)) {
    mkdirSync(dirname(join(dist, path)), {recursive: true});
    writeFileSync(join(dist, path), source);
  }
  const again = await bundleScripts(dist, imports, [...bundles.entries.keys()].reverse());
  expect([...again.holding.values()].sort()).toEqual(before.sort());
});
