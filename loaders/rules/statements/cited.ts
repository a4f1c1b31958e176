import type {Context} from "./context.ts";
import type {Draft} from "./draft.ts";
import {namesOf} from "./names.ts";
import {isMedium} from "./relays.ts";

/**
 * Media that cite somebody in the same sentence pass on what is said: `mengutip laporan IOM, BBC melaporkan …` is IOM's,
 * told by BBC. The drafts of the cited become those of what the media say.
 */
export function citeOrigins(context: Context, drafts: readonly Draft[]): Draft[] {
  const {doc} = context;
  const cited = new Set<Draft>();
  let from = 0;
  while (from < drafts.length) {
    const sentence = doc.sentenceOf[drafts[from]!.cue]!;
    let to = from + 1;
    while (to < drafts.length && doc.sentenceOf[drafts[to]!.cue] === sentence) to++;
    const origin = to - from < 2 ? undefined : drafts.slice(from, to).find((draft) => cites(context, draft));
    for (let k = from; k < to && origin !== undefined; k++) if (cite(context, drafts[k]!, origin)) cited.add(origin);
    from = to;
  }
  return cited.size === 0 ? [...drafts] : drafts.filter((draft) => !cited.has(draft));
}

/** Whether a draft names who is cited, and no medium: `mengutip pejabat setempat`, `merujuk pada laporan PBB`. */
function cites(context: Context, draft: Draft): boolean {
  return (draft.rule === "basis" || isActiveRelay(context, draft)) && !namesMedia(context, draft);
}

/** Whether what passes a report on names its subject's source (`mengutip`), not the publisher's own (`dikutip dari`). */
export const isActiveRelay = ({tokens}: Context, {relay, cue}: Draft): boolean =>
  relay && !tokens[cue]!.lower.startsWith("di");

/** Whether a draft's words name media and nobody else. */
export function namesMedia(context: Context, {phrase}: Draft): boolean {
  return phrase !== null && namesOf(context, phrase).every((named) => isMedium(context, named, phrase));
}

/** Gives what a medium says to the one that it cites; whether it did. */
function cite(context: Context, draft: Draft, origin: Draft): boolean {
  const {phrase, said} = draft;
  if (draft === origin || phrase === null || origin.phrase === null) return false;
  if (origin.said.to <= said.from || said.to <= origin.said.from) return false;
  // `Kompas mengutip BPS melaporkan`: the one that is cited stands beside the verb already.
  if (phrase.from === origin.phrase.from) return true;
  if (!namesMedia(context, draft)) return false;
  draft.phrase = origin.phrase;
  draft.via = phrase;
  draft.relay = false;
  cutCitation(context, draft, origin);
  return true;
}

/** Leaves the words that cite out of what is said, where it begins or ends with them. */
function cutCitation({tokens, words}: Context, {said}: Draft, {cue, phrase}: Draft): void {
  if (cue === said.from) {
    let from = phrase!.to;
    while (from < said.to && (tokens[from]!.lower === "," || words.that.has(tokens[from]!.lower))) from++;
    if (from < said.to) said.from = from;
  } else if (phrase!.to >= said.to && cue - 1 > said.from && tokens[cue - 1]!.lower === ",") said.to = cue - 1;
}
