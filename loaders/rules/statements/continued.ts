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
    const before = quoting(drafts, d - 1);
    const after = drafts[d];
    if (covers(before, from, to) || covers(after, from, to)) continue;
    if (!opened) continue;
    const first = sentenceAt(context, from - 1);
    const last = doc.sentences[doc.sentenceOf[to - 1]!]!;
    if (close + 1 < last.to && !isStop(context, close + 1, last.to)) continue;
    const second = isSecondHalf(context, before, from);
    if (!second && (first.from !== from - 1 || to - from < SHORTEST || close + 1 < last.to)) continue;
    if (first.furniture) continue;
    const near = (draft: Draft | undefined) =>
      draft !== undefined &&
      draft.mode === "direct" &&
      Math.abs(sentenceAt(context, draft.cue).paragraph - first.paragraph) <= 1;
    const source = second
      ? before
      : !closed && near(after)
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

/** The draft before a quotation: of a sentence that names a medium behind a quotation's speaker (`ujar X, dikutip dari Y`), the speaker's. */
function quoting(drafts: readonly Draft[], k: number): Draft | undefined {
  const last = drafts[k];
  const speaker = drafts[k - 1];
  if (last === undefined || speaker === undefined || last.mode === "direct" || speaker.mode !== "direct") return last;
  const told = speaker.cue >= last.said.from && speaker.cue < last.said.to;
  return told && (last.relay || last.rule === "source" || last.rule === "passive") ? speaker : last;
}

/** Whether a quotation goes on behind its speaker, within the sentence: `"A," kata X, Senin, "b."` */
function isSecondHalf(context: Context, before: Draft | undefined, from: number): boolean {
  const {doc, tokens} = context;
  if (before === undefined || before.mode !== "direct" || before.said.to > before.cue) return false;
  return tokens[from - 2]?.lower === "," && doc.sentenceOf[before.cue] === doc.sentenceOf[from - 1];
}

/** Whether nothing but a full stop is left. */
const isStop = ({tokens}: Context, i: number, to: number): boolean => i + 1 === to && tokens[i]!.lower === ".";

/** Whether the draft is of the paragraph itself: `X mengatakan ia setuju. "Kami siap."` */
function isSpoken(context: Context, draft: Draft | undefined, paragraph: number): boolean {
  if (draft === undefined || draft.relay || draft.rule === "basis" || draft.rule === "noun") return false;
  const distance = paragraph - sentenceAt(context, draft.cue).paragraph;
  return distance === 0 || distance === 1;
}

const covers = (draft: Draft | undefined, from: number, to: number): boolean =>
  draft !== undefined && draft.mode === "direct" && draft.said.from < to && from < draft.said.to;
