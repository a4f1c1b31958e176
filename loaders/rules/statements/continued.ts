import {type Context, sentenceAt} from "./context.ts";
import type {Draft} from "./draft.ts";

/** A quotation of fewer tokens is a word in quotation marks. */
const SHORTEST = 4;

/** Quotations of whole sentences that no cue marks: they go on with the speaker quoted before, or with the next one. */
export function findContinued(context: Context, drafts: readonly Draft[]): Draft[] {
  const {doc, quotations} = context;
  const found: Draft[] = [];
  let d = 0;
  for (const quotation of quotations.list) {
    const {from, to, close, closed, opened} = quotation;
    while (d < drafts.length && drafts[d]!.cue < from) d++;
    const before = drafts[d - 1];
    const after = drafts[d];
    if (covers(before, from, to) || covers(after, from, to)) continue;
    if (!opened || to - from < SHORTEST) continue;
    const first = sentenceAt(context, from - 1);
    const last = doc.sentences[doc.sentenceOf[to - 1]!]!;
    const whole = first.from === from - 1 && close + 1 >= last.to;
    if (!whole || first.furniture) continue;
    const near = (draft: Draft | undefined) =>
      draft !== undefined &&
      draft.mode === "direct" &&
      Math.abs(sentenceAt(context, draft.cue).paragraph - first.paragraph) <= 1;
    const source =
      !closed && near(after)
        ? after
        : near(before) || isSpoken(context, before, first.paragraph)
          ? before
          : near(after)
            ? after
            : undefined;
    if (source === undefined) continue;
    found.push({...source, rule: "continued", said: {from, to}, mode: "direct", relay: false, elsewhere: true});
  }
  return found;
}

/** Whether the draft is of the paragraph itself: `X mengatakan ia setuju. "Kami siap."` */
function isSpoken(context: Context, draft: Draft | undefined, paragraph: number): boolean {
  if (draft === undefined || draft.relay || draft.rule === "basis" || draft.rule === "noun") return false;
  const distance = paragraph - sentenceAt(context, draft.cue).paragraph;
  return distance === 0 || distance === 1;
}

const covers = (draft: Draft | undefined, from: number, to: number): boolean =>
  draft !== undefined && draft.mode === "direct" && draft.said.from < to && from < draft.said.to;
