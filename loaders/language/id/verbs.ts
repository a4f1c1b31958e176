import {nounsLikeVerbs, predicates, verbPrefixes} from "./functionWords.ts";
import {titles} from "./sources.ts";

/** Whether a word has the form of a verb, by its prefix or as one of the predicates without one. */
export function isPredicate(word: string): boolean {
  if (predicates.has(word)) return true;
  if (word.length < 5 || nounsLikeVerbs.has(word) || titles.has(word)) return false;
  return verbPrefixes.some((prefix) => word.startsWith(prefix));
}
