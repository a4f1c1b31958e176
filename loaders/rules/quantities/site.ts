import type {CurrencyWords} from "../../language/currencyWords.ts";
import type {QuantityWords} from "../../language/quantityWords.ts";
import type {Document, Sentence} from "../../text/document.ts";
import type {Token} from "../../text/token.ts";
import type {Numeral} from "../numerals.ts";
import type {Exclusion} from "./exclusions.ts";
import type {Quantity} from "./quantity.ts";

/** A sentence in which quantities are read: what every step needs to see. */
export interface Site {
  doc: Document;
  tokens: readonly Token[];
  numerals: readonly Numeral[];
  words: QuantityWords;
  currencies: CurrencyWords;
  sentence: Sentence;
  /** Whether its words are written as in a headline, so that a capital letter shows no name. */
  headline: boolean;
  /** For each numeral of the text, 1 where a date holds it. */
  dated: Uint8Array;
  /** The quantities read so far. */
  quantities: Quantity[];
  /** Those of the sentence right before. */
  wholes: readonly Quantity[];
  /** The last numeral that was found to be no quantity, why, and the last numeral that goes with it. */
  excluded: {index: number; exclusion: Exclusion; through: number} | null;
}

/** Opens a sentence; `before` is the last one opened. */
export function openSite(
  doc: Document,
  numerals: readonly Numeral[],
  dated: Uint8Array,
  sentence: Sentence,
  before: Site | null
): Site {
  return {
    doc,
    tokens: doc.tokens,
    numerals,
    words: doc.language.quantities,
    currencies: doc.language.currencies,
    sentence,
    headline: isHeadline(doc.tokens, sentence),
    dated,
    quantities: [],
    wholes: before?.sentence.index === sentence.index - 1 ? before.quantities : [],
    excluded: null
  };
}

/** Whether most long words of a sentence begin with a capital. */
function isHeadline(tokens: readonly Token[], {from, to}: Sentence): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word" || token.written.length < 4) continue;
    words++;
    if (token.capital) capitals++;
  }
  return words > 2 && capitals > 0.7 * words;
}

/** The token at `at`, where it stands in the sentence. */
export const tokenAt = ({tokens, sentence}: Site, at: number): Token | undefined =>
  at >= sentence.from && at < sentence.to ? tokens[at] : undefined;

/** The word at `at` in lower case; empty outside the sentence. */
export const wordAt = (site: Site, at: number): string => tokenAt(site, at)?.lower ?? "";

/** Whether the numeral of this index stands in the sentence and in no date, so that another may lean on it. */
export const isFree = ({numerals, dated, sentence}: Site, index: number): boolean =>
  index < numerals.length && numerals[index]!.to <= sentence.to && dated[index] === 0;
