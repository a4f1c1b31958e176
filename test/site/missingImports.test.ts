import {expect, test} from "vitest";
import {missingImports} from "../../tools/preview/missingImports.ts";

const root = process.cwd();
const found = (source: string) =>
  missingImports(root, "src/components/chart/wrap.ts", source, 10).map((p) => p.message);

test.each([
  'import {shape} from "./shape.js";',
  'import {shape} from "./shape.ts";',
  'import {count} from "../words.js";',
  'import type {Figure} from "/components/figure.js";',
  'const {query} = await import("../duckdb.js");',
  'import * as Plot from "@observablehq/plot";',
  'import {FileAttachment} from "observablehq:stdlib";',
  '// as from "./nowhere.js"',
  ' * and from "./nowhere.js"'
])("is there: %s", (source) => expect(found(source)).toEqual([]));

test.each([
  ['import {x} from "./nowhere.js";', "10", "./nowhere.js"],
  ['\n\nexport {x} from "../nowhere/at.js";', "12", "../nowhere/at.js"],
  ['const x = await import("/components/nowhere.js");', "10", "/components/nowhere.js"]
])("is not there: %s", (source, line, name) =>
  expect(found(source)).toEqual([`src/components/chart/wrap.ts:${line}: import: no such file: "${name}"`])
);
