import {expect, test} from "vitest";
import {buildProgress, withoutNoise} from "../../tools/site/progress.ts";

test("a build's stages are said once, and the steps of a long one counted", () => {
  const said: string[] = [];
  const progress = buildProgress((line) => said.push(line), {every: 2});
  progress("\u001b[2mload\u001b[22m /index in 4ms\n\u001b[2mbuild\u001b[22m a.js → ");
  progress("dist/a.js\nbuild b.js → dist/b.js\nrender /index → dist/index.html\nbuilt 3 pages\n");
  expect(said).toEqual(["reading pages", "bundling scripts", "bundling scripts: 2 done", "writing pages"]);
});

test("only what DuckDB's worker is warned of is left out", () => {
  const warning = 'node_modules/@duckdb/duckdb-wasm/dist/w.js (1:2): Use of eval in "w.js" is strongly discouraged\n';
  expect(withoutNoise(`${warning}a real error\n${warning}`)).toBe("a real error\n");
  expect(withoutNoise("src/x.js (1:2): Use of eval in x\n")).toBe("src/x.js (1:2): Use of eval in x\n");
});
