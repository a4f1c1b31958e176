import type {NumberWords} from "../../language/numberWords.ts";
import type {Document} from "../../text/document.ts";
import type {Token} from "../../text/token.ts";
import type {Numeral} from "../numerals.ts";
import {findSeparators, type Separators} from "./separators.ts";

/** A text while its numerals are read. */
export interface Reading {
  tokens: readonly Token[];
  words: NumberWords;
  /** Whose separators the text writes with; looked up when the first figure needs it. */
  separators(): Separators;
}

export function startReading(doc: Document): Reading {
  let found: Separators | null = null;
  return {
    tokens: doc.tokens,
    words: doc.language.numbers,
    separators: () => {
      found ??= findSeparators(doc.tokens);
      return found;
    }
  };
}

/** A numeral of these tokens with the value on both sides, and nothing special about it but what `more` says. */
export function numeral(
  from: number,
  to: number,
  value: number,
  {
    low = value,
    high = value,
    form = "words",
    scale = 1,
    plain = false,
    about = false,
    fraction = false,
    guessed = false,
    unit = null
  }: Partial<Omit<Numeral, "from" | "to">>
): Numeral {
  return {from, to, low, high, form, scale, plain, about, fraction, guessed, unit};
}

/** A product without the noise of binary fractions: 1.3 × 1e6 is 1300000. */
export function times(value: number, factor: number): number {
  const product = value * factor;
  // Whole numbers of so many digits have no noise.
  return factor === 1 || (Number.isInteger(product) && product < 1e15) ? product : Number(product.toPrecision(15));
}

/** Whether the token goes on from the one before it, on the same line. */
export const follows = (token: Token | undefined): token is Token => token !== undefined && token.gap !== "line";

/** The factor of the magnitudes at `at` (`ribu`, `ratus juta`, `ribu triliun`), and the token after them. */
export function readScale({tokens, words}: Reading, at: number): {factor: number; to: number} {
  let factor = 1;
  let to = at;
  for (; to < at + 2; to++) {
    const token = tokens[to];
    if (!follows(token)) break;
    const scale = words.scales.get(token.lower);
    if (scale === undefined || (factor !== 1 && scale <= factor)) break;
    factor *= scale;
  }
  return {factor, to};
}

/** The token after the ending of an approximate figure at `at` (`-an`, or `an` right behind it), else `at`. */
export function skipEnding({tokens, words}: Reading, at: number): number {
  const first = tokens[at];
  if (first === undefined || first.gap !== "none") return at;
  if (first.lower === words.ending) return at + 1;
  const second = tokens[at + 1];
  return first.lower === "-" && second?.gap === "none" && second.lower === words.ending ? at + 2 : at;
}
