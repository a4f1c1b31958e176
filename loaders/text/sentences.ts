import {isCurrency} from "./currency.ts";
import type {Sentence} from "./document.ts";
import type {Token} from "./token.ts";
import type {Tokens} from "./tokenise.ts";

/** No sentence is longer, so that a text without full stops costs no more than another. In UTF-16 code units. */
const LONGEST = 1200;
const CLOSERS = new Set(['"', "”", "’", "'", ")", "]", "»"]);
const ENDS = new Set([".", "!", "?", "…"]);

/** Splits tokens into sentences and numbers their paragraphs. Every token is in one sentence. */
export function findSentences({tokens, starts}: Tokens, abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i === from && token.gap === "line") paragraph++;
    const next = tokens[i + 1];
    const end = starts[i]! + token.written.length;
    const long = next !== undefined && starts[i + 1]! + next.written.length - starts[from]! > LONGEST;
    if (next !== undefined && !long && next.gap !== "line" && !endsSentence(tokens, i, abbreviations)) continue;
    sentences.push({
      index: sentences.length,
      start: starts[from]!,
      end,
      from,
      to: i + 1,
      paragraph,
      furniture: false
    });
    from = i + 1;
  }
  return sentences;
}

/** Whether a sentence ends after token `i`: at a full stop with what closes behind it, before what can begin one. */
function endsSentence(tokens: readonly Token[], i: number, abbreviations: ReadonlySet<string>): boolean {
  const next = tokens[i + 1]!;
  if (next.gap === "none" || tokens[i]!.kind !== "mark") return false;
  let stop = i;
  while (stop > 0 && i - stop < 4 && CLOSERS.has(tokens[stop]!.lower) && tokens[stop]!.gap === "none") stop--;
  const end = tokens[stop]!;
  if (!ENDS.has(end.lower)) return false;
  if (!beginsSentence(next)) return false;
  if (end.lower !== ".") return true;
  const before = tokens[stop - 1];
  // `1. Dukungan Militer`: the number of a list.
  if (before?.kind === "number" && before.gap === "line" && before.written.length <= 3) return false;
  if (before === undefined || end.gap !== "none" || before.kind !== "word") return true;
  const letter = before.capital && before.written.length === 1;
  return !(letter && isInitial(tokens, stop - 1)) && !abbreviations.has(before.lower);
}

/** Whether a capital letter stands for a name: not behind a sum (`Rp 5 M.`) nor a degree sign (`30°C.`). */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const figure = tokens[at - 1];
  if (figure?.lower === "°") return false;
  if (figure?.kind !== "number" || tokens[at]!.gap === "line") return true;
  const before = tokens[at - 2]?.lower === "." ? tokens[at - 3] : tokens[at - 2];
  return before === undefined || !isCurrency(before);
}

const beginsSentence = (token: Token): boolean => token.kind !== "word" || token.capital;
