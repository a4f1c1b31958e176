import type {Evaluation} from "./evaluate.ts";

/** Where the last run of the evaluation is kept, for the page on method. */
export const measuredFile = new URL("measured.json", import.meta.url);

/** What is kept of a run: the figures of each set of texts and kind of record, and those of the peer. */
export function measuredText({sets, peer, ours}: Evaluation): string {
  const kept = Object.entries(sets).map(([name, {texts, kinds}]) => {
    const scores = Object.entries(kinds).map(([kind, {wanted, right, spurious, precision, recall}]) => [
      kind,
      {wanted, right, spurious, precision, recall}
    ]);
    return [name, {texts, kinds: Object.fromEntries(scores)}];
  });
  return `${JSON.stringify({sets: Object.fromEntries(kept), peer, ours}, null, 2)}\n`;
}
