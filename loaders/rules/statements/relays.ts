import {WordClass} from "../../language/lexicon.ts";
import {type Context, type Span, sentenceAt} from "./context.ts";
import type {Draft} from "./draft.ts";
import {type Named, namesOf} from "./names.ts";
import {readPhrase} from "./phrase.ts";

/** Tokens behind a speaker among which the medium that was told is looked for. */
const FARTHEST = 24;

/** The media that a speaker told: `kata X kepada kantor berita AFP`, `dalam wawancara dengan BBC`, `X kepada AFP mengatakan`. */
export function relaysOf(context: Context, {cue, phrase, rule}: Draft): Named[] {
  const {from, to} = sentenceAt(context, cue);
  const start = Math.max(phrase?.to ?? 0, cue + 1);
  const behind = mediaTold(context, start, Math.min(to, start + FARTHEST));
  if (behind.length > 0 || rule !== "verb" || phrase === null || phrase.from < from || phrase.to > cue) return behind;
  const beside = mediaTold(context, phrase.to, cue);
  // `Kepada AFP, X mengatakan …`
  return beside.length > 0 ? beside : mediaTold(context, Math.max(from, phrase.from - FARTHEST), phrase.from);
}

/** The media that somebody is said to have told between two tokens. */
function mediaTold(context: Context, from: number, to: number): Named[] {
  const {tokens, words} = context;
  for (let i = from; i < to; i++) {
    const {lower, classes} = tokens[i]!;
    if ((classes & WordClass.TOLD) === 0) continue;
    if (words.that.has(lower)) return [];
    const told =
      words.tellers.has(lower) || (words.interviews.has(lower) && words.interviewers.has(tokens[i + 1]?.lower ?? ""));
    if (!told) continue;
    let first = words.tellers.has(lower) ? i + 1 : i + 2;
    // `kepada wartawan BBC`
    if (words.reporters.has(tokens[first]?.lower ?? "") && tokens[first + 1]?.capital === true) first++;
    const medium = readPhrase(context, first, to, "end");
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
