import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {brotliDecompressSync, gunzipSync} from "node:zlib";
import {afterEach, beforeEach, expect, test} from "vitest";
import {compressFolder} from "../../tools/site/compress.ts";

let folder: string;
let cache: string;
beforeEach(() => {
  const parent = mkdtempSync(join(tmpdir(), "compress"));
  [folder, cache] = [join(parent, "dist"), join(parent, "cache")];
  mkdirSync(join(folder, "a"), {recursive: true});
});
afterEach(() => rmSync(join(folder, ".."), {recursive: true}));

const text = "Sekitar 11.000 tentara dikirim ke Rusia. ".repeat(50);

test("text is there twice more, and comes back as it was", async () => {
  writeFileSync(join(folder, "a/page.html"), text);
  await compressFolder(folder, {cache});
  expect(brotliDecompressSync(readFileSync(join(folder, "a/page.html.br"))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, "a/page.html.gz"))).toString()).toBe(text);
});

test("what does not become smaller stays alone", async () => {
  writeFileSync(join(folder, "a.png"), text);
  writeFileSync(join(folder, "b.html"), "short");
  writeFileSync(join(folder, "c.js"), Buffer.from(Array.from({length: 600}, (_, i) => (i * 7919 * (i + 13)) % 251)));
  await compressFolder(folder, {cache});
  expect(
    readdirSync(folder)
      .filter((name) => /^(a|b)/.test(name))
      .sort()
  ).toEqual(["a", "a.png", "b.html"]);
  for (const name of readdirSync(folder).filter((name) => /^c\.js\./.test(name)))
    expect(readFileSync(join(folder, name)).length).toBeLessThan(600);
});

test("what was compressed once is taken from the cache, and leaves it with its file", async () => {
  const page = join(folder, "page.html");
  writeFileSync(page, text);
  await compressFolder(folder, {cache});
  const kept = readdirSync(cache).sort();
  expect(kept).toHaveLength(2);
  writeFileSync(join(cache, kept[0]!), "from the cache");
  rmSync(`${page}.br`);
  await compressFolder(folder, {cache});
  expect(readFileSync(`${page}.br`, "utf8")).toBe("from the cache");
  rmSync(page);
  await compressFolder(folder, {cache});
  expect(readdirSync(cache)).toEqual([]);
  expect(existsSync(page)).toBe(false);
});
