import {WordClass} from "../../language/lexicon.ts";
import type {Amount} from "./amount.ts";
import type {Qualified} from "./qualify.ts";
import type {Quantity} from "./quantity.ts";
import {isYear} from "./range.ts";
import {type Site, tokenAt, wordAt} from "./site.ts";

/** How many words the name may have that stands before such a figure. */
const LONGEST_NAME = 5;
/** How many words behind a figure with its noun may still tell of it, or where it was counted. */
const PLACED = 3;
/** How far behind that figure the next of the list may stand. */
const FARTHEST = 12;
/** How many tokens may stand between what was counted and its first part. */
const SPLIT = 5;

/**
 * An amount that leaves out its noun as the next of a list: `Agam 13 orang, Solok 8, dan Padang 5`, `13 orang di Agam,
 * 8 di Solok`, `21 orang: 13 di Agam, 8 di Solok`. Null where it is none.
 */
export function goOn(site: Site, amount: Amount, {outset}: Qualified): Amount | null {
  const last = site.quantities.at(-1);
  const {numeral, kind} = amount;
  if (last === undefined) return countPart(site, amount, outset);
  if ((last.kind !== "noun" && last.kind !== "unknown") || kind !== "none" || isYear(numeral.low, numeral.plain))
    return null;
  if (outset - last.to > FARTHEST || !Number.isInteger(numeral.low) || numeral.form === "vague") return null;
  const listed = isNamed(site, last, outset, numeral.to) || isPlaced(site, last, outset, numeral.to);
  if (!listed && !isSplit(site, last, amount.from, numeral.to)) return null;
  return {...amount, unit: last.unit, kind: "noun", inferred: [...amount.inferred, "unit"]};
}

/** `Empat dari subholding` at the head of a sentence, of the `tujuh tersangka` of the one before. */
function countPart(site: Site, amount: Amount, outset: number): Amount | null {
  const {numeral, kind} = amount;
  const of = tokenAt(site, numeral.to + 1);
  const head = outset === site.sentence.from || (outset === site.sentence.from + 1 && !isWord(site, outset - 1));
  if (!head || kind !== "none" || !site.words.of.has(wordAt(site, numeral.to))) return null;
  if (of?.kind !== "word" || (of.classes & WordClass.NUMERAL) !== 0) return null;
  const unit = wholeUnit(site, numeral.high);
  return unit === null ? null : {...amount, unit, kind: "noun", inferred: [...amount.inferred, "unit"]};
}

const isWord = (site: Site, at: number): boolean => tokenAt(site, at)?.kind === "word";

/** What the sentence before counted, all of it in one unit and more than `part`; null where it did not. */
export function wholeUnit({wholes}: Site, part: number): string | null {
  const counted = wholes.filter(
    ({kind, inferred}) => kind === "noun" || (kind === "none" && inferred.includes("unit"))
  );
  const unit = counted[0]?.unit;
  if (unit === undefined || counted.some((whole) => whole.unit !== unit)) return null;
  return counted.some(({low, high}) => (high ?? low ?? 0) > part) ? unit : null;
}

/** `Agam 13 orang, Solok 8`: a name before this figure, behind what joins, and before the last, with no more words. */
function isNamed(site: Site, last: Quantity, outset: number, to: number): boolean {
  // A full stop closes no headline, though most of the words of such a list are names.
  const headline = site.headline && wordAt(site, site.sentence.to - 1) !== ".";
  if (headline || !isNameWord(site, last.from - 1) || !endsItem(site, to)) return false;
  // What the noun's own words leave: `5 medali emas, …`.
  let at = last.to;
  while (at < last.to + PLACED && isSmall(site, at)) at++;
  const noun = at;
  while (isJoin(site, at)) at++;
  const joined = at > noun;
  if (site.words.placing.has(wordAt(site, at))) at++;
  const length = outset - at;
  if (!joined || length < 1 || length > LONGEST_NAME) return false;
  for (; at < outset; at++) if (!isNameWord(site, at)) return false;
  return true;
}

/** `13 orang di Agam, 8 di Solok`: the same word of place or origin behind both, and a join right before this one. */
function isPlaced(site: Site, last: Quantity, outset: number, to: number): boolean {
  const place = wordAt(site, to);
  if (!site.words.placing.has(place) || !isJoin(site, outset - 1)) return false;
  const of = tokenAt(site, to + 1);
  if (of?.kind !== "word" || (of.classes & WordClass.NUMERAL) !== 0) return false;
  for (let i = last.to; i < last.to + PLACED; i++) {
    if (wordAt(site, i) === place) return true;
    if (tokenAt(site, i)?.kind !== "word") return false;
  }
  return false;
}

/** `21 orang: 13 di Agam`, `21 orang, di antaranya 13 di Agam`: the first part of what has just been counted. */
function isSplit(site: Site, last: Quantity, from: number, to: number): boolean {
  const place = tokenAt(site, to + 1);
  if (!site.words.placing.has(wordAt(site, to)) || place?.kind !== "word" || !place.capital) return false;
  if (from === last.to || from - last.to > SPLIT || (from === last.to + 1 && wordAt(site, last.to) === ","))
    return false;
  // `21 orang tewas: …`
  const states = site.words.states.has(wordAt(site, last.to)) ? 1 : 0;
  for (let i = last.to + states; i < from; i++) if (!site.words.splits.has(wordAt(site, i))) return false;
  return from - last.to > states;
}

const isSmall = (site: Site, at: number): boolean => {
  const token = tokenAt(site, at);
  return token?.kind === "word" && !token.capital && !isJoin(site, at);
};

const isJoin = (site: Site, at: number): boolean => {
  const word = wordAt(site, at);
  return word === "," || word === ";" || site.words.and.has(word) || site.words.beside.has(word);
};

/** Whether the item of a list ends at `at`. */
const endsItem = (site: Site, at: number): boolean => {
  const token = tokenAt(site, at);
  return token === undefined || token.lower === "." || isJoin(site, at);
};

const NO_NAME = WordClass.NUMERAL | WordClass.MONTH | WordClass.WEEKDAY | WordClass.CURRENCY;

function isNameWord(site: Site, at: number): boolean {
  const token = tokenAt(site, at);
  if (token?.kind !== "word" || !token.capital || (token.classes & NO_NAME) !== 0) return false;
  const {notNouns, designators, magnitudes} = site.words;
  return !notNouns.has(token.lower) && !designators.has(token.lower) && !magnitudes.has(token.lower);
}
