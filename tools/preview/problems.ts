import {relative} from "node:path";
import {stripVTControlCharacters} from "node:util";

/** Something wrong, as the terminal and the page tell it. */
export interface FoundProblem {
  /** `file:line: what is wrong`. */
  message: string;
  /** What to do about it; null where the message says it. */
  remedy: string | null;
}

interface TextOfProblem {
  remedy: string | null;
  toString(): string;
}

/** What an error of the loaders says is wrong: each problem of a `ProblemsError`, a mistake in code with its place. */
export function problemsOf(error: unknown, root: string): FoundProblem[] {
  if (isProblemsError(error)) {
    return error.problems.map((problem) => ({message: String(problem).split("\n")[0] ?? "", remedy: problem.remedy}));
  }
  const {message, stack = ""} = error instanceof Error ? error : new Error(String(error));
  const syntax = syntaxProblems(message, root);
  if (syntax.length > 0) return syntax;
  const place = placeIn(stack, root);
  return [{message: `${place ? `${place}: ` : ""}${message}`, remedy: "mend the code there; the page follows"}];
}

/** The problems in what esbuild says: `path:line:column: ERROR: what`. */
export function syntaxProblems(message: string, root: string): FoundProblem[] {
  const found = stripVTControlCharacters(message).matchAll(
    /^(?<file>[^\s:][^:\n]*?):(?<line>\d+):\d+: ERROR: (?<what>.*)$/gm
  );
  return Array.from(found, ({groups}) => ({
    message: `${relativeTo(root, groups?.file ?? "")}:${groups?.line}: ${groups?.what}`,
    remedy: "the code cannot be read; mend it and the page follows"
  }));
}

/** The first place of a stack that is in the project's own code, as `file:line`. */
function placeIn(stack: string, root: string): string | null {
  for (const line of stack.split("\n")) {
    const at = line.indexOf(`${root}/`) >= 0 ? line : decodeURI(line);
    const start = at.indexOf(`${root}/`);
    const place = start < 0 ? null : /^(?<file>.+):(?<line>\d+):\d+/.exec(at.slice(start + root.length + 1))?.groups;
    if (place && !place.file?.includes("node_modules/")) return `${place.file}:${place.line}`;
  }
  return null;
}

function relativeTo(root: string, file: string): string {
  return file.startsWith("/") ? relative(root, file) : file;
}

function isProblemsError(error: unknown): error is Error & {problems: readonly TextOfProblem[]} {
  return error instanceof Error && error.name === "ProblemsError" && "problems" in error;
}
