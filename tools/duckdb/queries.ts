import {readFileSync} from "node:fs";
import {join} from "node:path";
import {definitions} from "../../src/queries/index.ts";

/** The text of a query of `src/queries`. */
export function readQuery(root: string, name: string): string {
  return readFileSync(join(root, "src/queries", `${name}.sql`), "utf8");
}

/** The texts that define views and macros, in order. */
export function readDefinitions(root: string): string[] {
  return definitions.map((name) => readQuery(root, name));
}
