import {WordClass} from "../../language/lexicon.ts";
import type {ModalityWords} from "../../language/modalityWords.ts";
import type {Document} from "../../text/document.ts";
import type {Token} from "../../text/token.ts";

type Tokens = Document["tokens"];

/** How long an insertion can be, and how far the figure is before the comma or bracket behind which a list goes on; in tokens. */
const INSERTION = 16;
const ITEM = 10;
const BRACKETED = 4;
/** How many plain words can name the next figure of a list: `, defisit anggaran 2,5 persen`. */
const NAMED = 2;

/** Where a search that goes back over the mark at `i` goes on, with the figure that it then starts from; null where the mark ends it. */
export function pastMark(
  tokens: Tokens,
  words: ModalityWords,
  first: number,
  i: number,
  figure: number
): {to: number; figure: number} | null {
  // `Ia memperkirakan, 20 orang …`
  if (i > first && words.estimating.has(tokens[i - 1]!.lower)) return {to: i, figure};
  const inserted = insertionBefore(tokens, words, first, i);
  if (inserted >= 0) return {to: inserted, figure};
  const listed = listedBefore(tokens, words, first, i, figure);
  return listed < 0 ? null : {to: listed, figure: listed};
}

/** Where the insertion begins that ends with the mark at `i` (`, seperti dilansir Bisnis,`; `(PDB)`), or -1. */
function insertionBefore(tokens: Tokens, words: ModalityWords, first: number, i: number): number {
  const closing = tokens[i]!.lower;
  if (closing !== "," && closing !== ")") return -1;
  for (let k = i - 1; k >= Math.max(first, i - INSERTION); k--) {
    const {kind, lower} = tokens[k]!;
    if (kind !== "mark" || joinsNumber(lower)) continue;
    if (closing === ")") {
      if (lower === "(") return k;
    } else return lower === "," && words.insertions.has(tokens[k + 1]!.lower) ? k : -1;
  }
  return -1;
}

/**
 * Where the figure ends that stands before the comma or bracket at `i` where a list goes on with the figure at `next`
 * (`1,5 juta warga, atau hampir 70 persen`; `$5 miliar (Rp80 triliun)`), or -1. Nothing but small words and its name may stand between
 * the mark and the figure, and no cue behind the figure before.
 */
function listedBefore(tokens: Tokens, words: ModalityWords, first: number, i: number, next: number): number {
  const opening = tokens[i]!.lower;
  if (opening !== "," && opening !== "(") return -1;
  let named = 0;
  for (let k = i + 1; k < next; k++) {
    const token = tokens[k]!;
    if (words.compared.has(token.lower)) return -1;
    if (!leadsFigure(token, words) && (!isPlain(token) || ++named > NAMED)) return -1;
  }
  const joined = words.and.has(tokens[i + 1]!.lower);
  for (let k = i - 1; k >= Math.max(first, i - (opening === "(" ? BRACKETED : ITEM)); k--) {
    const token = tokens[k]!;
    if (isNumeric(token)) return k;
    if (token.kind === "mark" && !joinsNumber(token.lower)) return -1;
    if (words.cues.has(token.lower) || (words.clauses.has(token.lower) && !words.relative.has(token.lower))) return -1;
    // `pada 5 Mei, 20 orang …`: no figure, but a date.
    if (!joined && (token.classes & (WordClass.MONTH | WordClass.WEEKDAY)) !== 0) return -1;
  }
  return -1;
}

/** A word of no class: no verb, no preposition, no word of time. */
const isPlain = ({kind, classes, capital}: Token): boolean => kind === "word" && classes === 0 && !capital;

/** Marks within a number, a span or a sum: `1/2`, `5-7`, `5%`, `US$ 5`. */
export const joinsNumber = (mark: string): boolean => mark === "-" || mark === "/" || mark === "%" || mark === "$";

export const isNumeric = ({kind, classes}: Token): boolean =>
  kind === "number" || (classes & (WordClass.NUMERAL | WordClass.VAGUE)) !== 0;

/** Words and numbers that can stand between a comma or a cue and the figure that it leads. */
export const leadsFigure = (token: Token, words: ModalityWords): boolean =>
  isNumeric(token) ||
  (token.classes & WordClass.CURRENCY) !== 0 ||
  words.and.has(token.lower) ||
  words.stating.has(token.lower);
