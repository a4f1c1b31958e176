import {readFileSync} from "node:fs";
import {join} from "node:path";
import {replaceFile} from "../../loaders/index.ts";
import type {Edit} from "./problem.ts";

/** A text with some changes made; of those that overlap, the first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = text.length;
  let changed = text;
  const backwards = edits.map((edit, i) => ({...edit, i})).sort((a, b) => b.from - a.from || b.i - a.i);
  for (const {from, to, text: words} of backwards) {
    if (to > done) continue;
    changed = changed.slice(0, from) + words + changed.slice(to);
    done = from;
  }
  return changed;
}

/** Writes changes into files, each beside and then into its place. */
export function writeEdits(root: string, edits: ReadonlyMap<string, readonly Edit[]>): void {
  for (const [file, changes] of edits) {
    const path = join(root, file);
    replaceFile(path, applyEdits(readFileSync(path, "utf8"), changes));
  }
}
