import {parseArgs} from "node:util";
import {engineParts} from "../duckdb/wasm/engineParts.ts";
import type {Output} from "./outputs.ts";

/** DuckDB's module as pages load it: what they need first, and the rest. */
export function engineOutputs(root: string): Output[] {
  const parts = engineParts(root);
  return (["core", "rest"] as const).map((part) => ({
    path: `data/engine/${part}.wasm`,
    loader: "data/engine/[part].wasm.ts",
    bytes: parts[part]
  }));
}

/** Writes the part that Framework asks for (`--part=core`) to standard output. */
export function writeEnginePart(): void {
  const {values} = parseArgs({options: {part: {type: "string"}}});
  const parts = engineParts(process.cwd());
  if (values.part !== "core" && values.part !== "rest") throw new Error(`no such part: ${values.part}: core or rest`);
  process.stdout.write(parts[values.part]);
}
