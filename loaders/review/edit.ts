import {isSeq, parseDocument} from "yaml";
import type {ReviewEntry} from "../review.ts";
import {appendReviews} from "./format.ts";

/** A file of reviews without the entries of these indexes, from 0, and with others at its end; all else stands as it was. */
export function editReviews(text: string | null, drop: readonly number[], add: readonly ReviewEntry[]): string {
  const left = drop.length === 0 || text === null ? text : dropEntries(text, drop);
  return add.length === 0 ? (left ?? "") : appendReviews(left, add);
}

/** Cuts entries of a list out of its text, from the line of their hyphen to the line that they end on. */
function dropEntries(text: string, drop: readonly number[]): string {
  const list = parseDocument(text).contents;
  if (!isSeq(list)) return text;
  const cuts = drop.flatMap((index) => {
    const range = (list.items[index] as {range?: [number, number, number] | null} | undefined)?.range;
    if (!range) return [];
    const from = text.lastIndexOf("\n", range[0]) + 1;
    const end = text.indexOf("\n", Math.max(from, range[1] - 1));
    return [{from, to: end < 0 ? text.length : end + 1}];
  });
  return cuts.sort((a, b) => b.from - a.from).reduce((left, {from, to}) => left.slice(0, from) + left.slice(to), text);
}
