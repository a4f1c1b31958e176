import {readFileSync} from "node:fs";
import {join} from "node:path";
import {sourceFiles} from "../site/sourceFiles.ts";
import {checkPage} from "./checkPage.ts";
import type {ProseBase} from "./context.ts";
import {type ProseProblem, problemText} from "./problem.ts";

/** The pages that people write, as `src/index.md`, in order. */
export function pageFiles(root: string): string[] {
  return sourceFiles(root, "src")
    .filter((file) => file.endsWith(".md"))
    .sort();
}

/** What is wrong with the prose of pages: of all of a project's, unless some are named. */
export function checkProse(root: string, base: ProseBase, files: readonly string[] = pageFiles(root)): ProseProblem[] {
  return files.flatMap((file) => checkPage(file, readFileSync(join(root, file), "utf8"), base));
}

/** Prose that does not hold: the build's error. Its message holds every problem. */
export class ProseError extends Error {
  constructor(problems: readonly ProseProblem[]) {
    super(problems.map(problemText).join("\n"));
    this.name = "ProseError";
  }
}
