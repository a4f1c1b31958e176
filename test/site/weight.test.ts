import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {afterAll, expect, test} from "vitest";
import {checkWeight, partsOf, readBudgets} from "../../tools/site/check/weight.ts";
import {parsePage} from "../../tools/site/page/dom.ts";

const folder = mkdtempSync(join(tmpdir(), "weight"));
afterAll(() => rmSync(folder, {recursive: true}));

const page = (body = "", first: string[] = []) => ({
  path: "/index",
  page: parsePage(`<html><head><link rel="stylesheet" href="./style.css"></head><body>${body}</body></html>`),
  scripts: {first, ever: new Set<string>()}
});
const budget = (kilobytes: number) => [{pages: "/*", kilobytes, reason: "why", line: 3}];
const write = (name: string, bytes: number) => writeFileSync(join(folder, name), Buffer.alloc(bytes, "x"));

test("a page weighs what it asks for as it opens", () => {
  const body = '<img src="./a.png" alt=""><img src="./b.png" alt="" loading="lazy"><script src="./c.js"></script>';
  expect([...partsOf(page(body, ["_import/d.js"]))].sort()).toEqual([
    "_import/d.js",
    "a.png",
    "c.js",
    "index.html",
    "style.css"
  ]);
});

test("a page above its budget is told with its size, the limit and what is heaviest", () => {
  write("index.html", 4000);
  write("style.css", 2500);
  expect(checkWeight(budget(6.5), [page()], folder)).toEqual([]);
  const told = checkWeight(budget(6.4), [page()], folder).map(String);
  expect(told).toEqual([
    'budgets.yaml:3: /*: /index.html: above 6.4 kB: "6.5 kB"\n' +
      "  heaviest: index.html 4.0 kB, style.css 2.5 kB: let a control import what it needs when it is used, " +
      "or raise the budget and say why"
  ]);
});

test("what is compressed beside a file is what is weighed", () => {
  write("index.html", 4000);
  write("style.css", 2500);
  writeFileSync(join(folder, "index.html.gz"), gzipSync(Buffer.alloc(4000, "x")));
  expect(checkWeight(budget(2.6), [page()], folder)).toEqual([]);
});

test("the first budget that fits a page counts", () => {
  const budgets = [{pages: "/index", kilobytes: 99, reason: "why", line: 1}, ...budget(0.001)];
  expect(checkWeight(budgets, [page()], folder)).toEqual([]);
});

test.each([
  ["- pages: /*\n  kilobytes: much\n  reason: x\n", /budgets\.yaml:2: .*kilobytes/],
  ["- pages: /*\n  kilobytes: 120\n", /budgets\.yaml:1: .*reason/],
  ["- pages: /*\n  kilobytes: 1\n  reason: x\n  limit: 3\n", /budgets\.yaml:\d: .*limit/]
])("budgets as %j are refused", (text, message) => {
  writeFileSync(join(folder, "budgets.yaml"), text);
  expect(() => readBudgets(folder)).toThrow(message);
});

test("the project's budgets say why, and promise 120 kB", () => {
  const budgets = readBudgets(process.cwd());
  expect(budgets.at(-1)).toMatchObject({pages: "/*", kilobytes: 120});
});
