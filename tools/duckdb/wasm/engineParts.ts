import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {replaceFile} from "../../../loaders/write.ts";
import {keptExports} from "./kept.ts";
import {type Split, split} from "./split.ts";

/** Which functions of DuckDB's module go into the engine's first download, and of which module. */
export interface HotFunctions {
  /** SHA-256 of the module that the list was made from. */
  module: string;
  /** One bit a function, the first in the lowest bit of the first byte; in base64. */
  functions: string;
}

/** The files of DuckDB-Wasm that pages run. */
export function engineFiles(): {module: Uint8Array; script: string; hash: string} {
  const folder = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
  const module = readFileSync(join(folder, "duckdb-eh.wasm"));
  const script = readFileSync(join(folder, "duckdb-browser-eh.worker.js"), "utf8");
  return {module, script, hash: createHash("sha256").update(module).digest("hex")};
}

const list = new URL("hot.json", import.meta.url);

/**
 * DuckDB's module in two files: what pages need first, and the rest. The list of functions (`hot.json`, made by
 * `npm run engine`) holds for one module; for another all functions are in the first file until a new list is made. Made once,
 * and kept in `.cache/engine`.
 */
export function engineParts(root: string): Split {
  const {module, script, hash} = engineFiles();
  const hot: HotFunctions = JSON.parse(readFileSync(list, "utf8"));
  const key = createHash("sha256").update(hash).update(JSON.stringify(hot)).digest("hex").slice(0, 16);
  const folder = join(root, ".cache/engine");
  const file = (part: string) => join(folder, `${key}-${part}.wasm`);
  if (existsSync(file("core")) && existsSync(file("rest")))
    return {core: readFileSync(file("core")), rest: readFileSync(file("rest"))};
  const known = hot.module === hash;
  if (!known) process.stderr.write("tools/duckdb/wasm/hot.json: made from another DuckDB: run `npm run engine`\n");
  const parts = split(module, known ? functionsOf(hot) : null, keptExports(script));
  for (const part of ["core", "rest"] as const) replaceFile(file(part), parts[part]);
  return parts;
}

/** The functions of a list, by their place among those that the module defines. */
export function functionsOf({functions}: HotFunctions): ReadonlySet<number> {
  const bytes = Buffer.from(functions, "base64");
  return new Set(
    [...bytes].flatMap((byte, i) =>
      [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (1 << bit)).map((bit) => 8 * i + bit)
    )
  );
}

/** The list of some functions. */
export function listOf(module: string, functions: ReadonlySet<number>): HotFunctions {
  const bytes = Buffer.alloc(Math.ceil((Math.max(...functions) + 1) / 8));
  for (const index of functions) bytes[index >> 3]! |= 1 << (index & 7);
  return {module, functions: bytes.toString("base64")};
}
