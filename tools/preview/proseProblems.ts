import {readProject} from "../../loaders/index.ts";
import {checkProse} from "../prose/checkProse.ts";
import {evidenceFrom} from "../prose/evidence.ts";
import type {FoundProblem} from "./problems.ts";

/**
 * What is wrong with the pages' prose, held against what the pages are served now; nothing before there is anything, or while
 * the articles cannot be read, which is told of already.
 */
export function proseProblems(root: string, served: (path: string) => Uint8Array | null): FoundProblem[] {
  if (!served("data/query/claim_list.json")) return [];
  const articles = articlesOf(root);
  if (!articles) return [];
  return checkProse(root, {evidence: evidenceFrom(served), articles}).map(
    ({file, line, column, message, sentence, remedy}) => ({
      message: `${file}:${line}:${column}: ${message}${sentence ? `: ${sentence}` : ""}`,
      remedy
    })
  );
}

function articlesOf(root: string): Map<string, string> | null {
  try {
    return new Map(readProject(root).articles.map(({id, body}) => [id, body]));
  } catch {
    return null;
  }
}
