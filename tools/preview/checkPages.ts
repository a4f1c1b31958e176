import {readFileSync} from "node:fs";
import {join} from "node:path";
import {transform} from "esbuild";
import type {Engine} from "../duckdb/engine.ts";
import {sourceFiles} from "../site/sourceFiles.ts";
import {missingImports} from "./missingImports.ts";
import {type FoundProblem, syntaxProblems} from "./problems.ts";

/** A block of code of a page, and the line that it begins on, from 1. */
interface Block {
  language: string;
  source: string;
  line: number;
}

/** What is wrong with the site's own code: components that cannot be read or import what is not there, and blocks of pages, JavaScript and SQL. */
export async function checkPages(root: string, engine: Engine | null): Promise<FoundProblem[]> {
  const checks = sourceFiles(root, "src").map((file) => {
    if (/^src\/components\/.*\.(ts|js)$/.test(file)) return checkCode(root, file, read(root, file), 1);
    return file.endsWith(".md") ? checkPage(root, file, engine) : [];
  });
  return (await Promise.all(checks)).flat();
}

async function checkPage(root: string, file: string, engine: Engine | null): Promise<FoundProblem[]> {
  const text = read(root, file);
  const found = blocksOf(text).map(({language, source, line}) => {
    if (language === "js" || language === "ts") return checkCode(root, file, source, line);
    const ownTables = /^---\n[\s\S]*?^sql:/m.test(text);
    return language === "sql" && engine && !ownTables ? checkSql(engine, file, source, line) : [];
  });
  return (await Promise.all(found)).flat();
}

async function checkCode(root: string, file: string, source: string, line: number): Promise<FoundProblem[]> {
  try {
    await transform("\n".repeat(line - 1) + source, {
      loader: "ts",
      sourcefile: file,
      format: "esm",
      logLevel: "silent"
    });
    return missingImports(root, file, source, line);
  } catch (error) {
    return syntaxProblems(String(error), root);
  }
}

/** Has the engine read and bind a query without running it; its `${…}` become parameters. */
function checkSql(engine: Engine, file: string, source: string, line: number): FoundProblem[] {
  try {
    engine.check(source.replace(/\$\{[^}]*\}/g, "?"));
    return [];
  } catch (error) {
    return [sqlProblem(file, line, error)];
  }
}

/** An error of the engine with its place: the line that it points at, counted from the query's first. */
export function sqlProblem(file: string, line: number, error: unknown): FoundProblem {
  const [what = "", ...rest] = (error instanceof Error ? error.message : String(error)).split("\n");
  const within = Number(/^LINE (\d+):/m.exec(rest.join("\n"))?.[1] ?? 1);
  const hint = rest.find((text) => /^(Did you mean|Candidate)/i.test(text)) ?? null;
  return {message: `${file}:${line + within - 1}: ${what}`, remedy: hint ?? "mend the query; the page follows"};
}

function blocksOf(text: string): Block[] {
  return Array.from(text.matchAll(/^```(?<info>[^\n]*)\n(?<source>[\s\S]*?)^```/gm), ({groups, index}) => ({
    language: /^\w*/.exec(groups?.info ?? "")?.[0] ?? "",
    source: groups?.source ?? "",
    line: text.slice(0, index).split("\n").length + 1
  }));
}

function read(root: string, file: string): string {
  return readFileSync(join(root, file), "utf8");
}
