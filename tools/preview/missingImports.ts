import {existsSync, readdirSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import type {FoundProblem} from "./problems.ts";

/** What code of `file` imports from the project that is not there. `line` is the number of the code's first line. */
export function missingImports(root: string, file: string, source: string, line: number): FoundProblem[] {
  return source.split("\n").flatMap((text, i) => {
    if (/^\s*(\/\/|\/?\*)/.test(text)) return [];
    return Array.from(
      text.matchAll(/\b(?:from|import)\s*\(?\s*["'](?<name>\.{0,2}\/[^"']+)["']/g),
      ({groups}) => groups?.name ?? ""
    )
      .filter((name) => !isThere(join(root, name.startsWith("/") ? "src" : dirname(file), name)))
      .map((name) => ({
        message: `${file}:${line + i}: import: no such file: ${JSON.stringify(name)}`,
        remedy: "mend the name, or make the file; the page follows"
      }));
  });
}

/** Whether there is such a file, its TypeScript (`x.ts` for `x.js`), or a loader that makes it (`x.js.ts`). */
function isThere(path: string): boolean {
  if (existsSync(path)) return true;
  const folder = dirname(path);
  if (!existsSync(folder)) return false;
  const name = basename(path);
  const stem = name.replace(/\.[jt]sx?$/, "");
  return readdirSync(folder).some(
    (other) =>
      other.startsWith(`${name}.`) ||
      (stem !== name && /^\.[jt]sx?$/.test(other.slice(stem.length)) && other.startsWith(stem))
  );
}
