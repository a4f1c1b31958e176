import {WordClass} from "../../language/lexicon.ts";
import {type Context, type Span, sentenceAt} from "./context.ts";
import type {Draft} from "./draft.ts";
import {type Named, namesOf} from "./names.ts";
import {readPhrase} from "./phrase.ts";

/** Tokens behind a speaker among which the medium that was told is looked for. */
const FARTHEST = 24;

/** The media that a speaker told: `kata X kepada kantor berita AFP`, `dalam wawancara dengan BBC`. */
export function relaysOf(context: Context, {cue, phrase}: Draft): Named[] {
  const {tokens, words} = context;
  const start = Math.max(phrase?.to ?? 0, cue + 1);
  const stop = Math.min(sentenceAt(context, cue).to, start + FARTHEST);
  for (let i = start; i < stop; i++) {
    const {lower, classes} = tokens[i]!;
    if ((classes & WordClass.TOLD) === 0) continue;
    if (words.that.has(lower)) return [];
    const told =
      words.tellers.has(lower) || (words.interviews.has(lower) && words.interviewers.has(tokens[i + 1]?.lower ?? ""));
    if (!told) continue;
    const first = words.tellers.has(lower) ? i + 1 : i + 2;
    const medium = readPhrase(context, first, stop, "end");
    if (medium === null) continue;
    const names = namesOf(context, medium).filter((named) => isMedium(context, named, medium));
    if (names.length > 0) return names;
  }
  return [];
}

/** Whether a source is a medium, by the registry or by its words. */
export function isMedium({tokens, words}: Context, {source}: Named, {from, to}: Span): boolean {
  if (source !== null) return source.kind === "news_medium" || source.kind === "state_media";
  for (let i = from; i < to; i++) {
    const {lower} = tokens[i]!;
    if (words.media.has(lower) || words.mediaWords.has(lower)) return true;
    if (lower === "." && tokens[i]!.gap === "none" && words.domains.has(tokens[i + 1]?.lower ?? "")) return true;
  }
  return false;
}
