import {WordClass} from "../../language/lexicon.ts";
import type {QualifierPhrase} from "../../language/quantityWords.ts";
import type {Qualifier} from "../../records.ts";
import type {Amount} from "./amount.ts";
import {type Site, tokenAt, wordAt} from "./site.ts";

/** How words state a figure, and where they begin or end. */
export interface Qualified {
  qualifier: Qualifier;
  /** Before a figure: the first token of the words that change what it says. */
  from: number;
  /** Whether the words announce two bounds: `antara`. */
  between: boolean;
  /** The first token of all the words, also of those that change nothing (`mencapai`). */
  outset: number;
}

/** How many phrases may stack: `mencapai lebih dari sekitar`. */
const DEEPEST = 4;

/**
 * The qualifying phrases right before an amount, or before what is measured (`hingga ketinggian 17 kilometer`). Where several
 * stack, a bound beats `about`, the nearest of two bounds holds, and `exact` says nothing.
 */
export function qualifyBefore(site: Site, amount: Amount): Qualified {
  const at = amount.from;
  const found: Qualified = {qualifier: "exact", from: at, between: false, outset: at};
  for (let depth = 0; depth < DEEPEST; depth++) {
    const phrase = phraseBefore(site, found.outset) ?? dimensionBefore(site, found.outset);
    if (phrase === null || (isComparative(site, phrase) && isCompared(site, amount))) break;
    found.outset -= phrase.words.length;
    if (site.words.between.has(phrase.words[0]!)) found.between = true;
    if (phrase.qualifier === "exact") continue;
    found.from = found.outset;
    if (found.qualifier === "exact" || (found.qualifier === "about" && phrase.qualifier !== "about"))
      found.qualifier = phrase.qualifier;
  }
  return found;
}

function phraseBefore(site: Site, at: number): QualifierPhrase | null {
  const next = tokenAt(site, at);
  if (next === undefined || next.gap === "line") return null;
  for (const phrase of site.words.qualifiers.get(wordAt(site, at - 1)) ?? []) {
    const start = at - phrase.words.length;
    if (start >= site.sentence.from && phrase.words.every((word, i) => site.tokens[start + i]!.lower === word))
      return phrase;
  }
  return null;
}

/** A qualifying phrase with what is measured behind it, as one: `di bawah usia` before `dua tahun`; not `seperlima lebih berusia`. */
function dimensionBefore(site: Site, at: number): QualifierPhrase | null {
  const {between, dimensions, more} = site.words;
  const dimension = wordAt(site, at - 1);
  const phrase = dimensions.has(dimension) ? phraseBefore(site, at - 1) : null;
  if (phrase === null || (phrase.qualifier === "exact" && !between.has(phrase.words[0]!))) return null;
  return phrase.words.length === 1 && phrase.words[0] === more
    ? null
    : {...phrase, words: [...phrase.words, dimension]};
}

/** Whether a phrase is one of comparing: `lebih tinggi dari`. */
const isComparative = ({words}: Site, {words: [first, second]}: QualifierPhrase): boolean =>
  first === words.more && second !== undefined && words.comparatives.has(second) && !words.of.has(second);

/** Whether an amount is one that another is compared with, and no bound: `naik 5 persen, lebih tinggi dari 4 persen pada Mei`. */
function isCompared(site: Site, {unit, to}: Amount): boolean {
  const next = tokenAt(site, to);
  const dated = next !== undefined && (site.words.timing.has(next.lower) || (next.classes & TIMES) !== 0);
  return dated || site.quantities.slice(-FEW).some((quantity) => quantity.unit === unit);
}

/** How many figures of the sentence before an amount it may be compared with. */
const FEW = 4;

const TIMES = WordClass.MONTH | WordClass.WEEKDAY;

/** The qualifying phrase right after a figure and its noun, with the token after it; null where there is none. */
export function qualifyAfter(site: Site, at: number): {qualifier: Qualifier; to: number} | null {
  for (const {words, qualifier} of site.words.qualifiersAfter.get(wordAt(site, at)) ?? []) {
    if (!words.every((word, i) => wordAt(site, at + i) === word)) continue;
    const to = at + words.length;
    const next = tokenAt(site, to);
    // `5 persen lebih tinggi` and `Rp 5 miliar atau lebih rendah dari tahun lalu` compare, and so does `10 kali lebih mungkin`.
    const multiplied = site.words.multiples.has(wordAt(site, at - 1)) && next?.kind === "word";
    const compares =
      next !== undefined && next.gap !== "line" && (multiplied || site.words.comparatives.has(next.lower));
    const own = words.length === 1 && !multiplied && site.words.of.has(next?.lower ?? "") && isSource(site, to + 1);
    return compares && !own && words.includes(site.words.more) ? null : {qualifier, to};
  }
  return null;
}

/** Whether what stands behind `dari` at `at` is where something is from, and no figure or measure: `25 tahun lebih dari berjualan`. */
function isSource(site: Site, at: number): boolean {
  const token = tokenAt(site, at);
  return token?.kind === "word" && (token.classes & FIGURES) === 0 && !site.words.yardsticks.has(token.lower);
}

const FIGURES = WordClass.NUMERAL | WordClass.VAGUE | WordClass.CURRENCY | TIMES;

/** The bounds that a qualifier leaves of the values that the words state. */
export function bound(qualifier: Qualifier, low: number, high: number): {low: number | null; high: number | null} {
  if (qualifier === "at_least" || qualifier === "more_than") return {low, high: null};
  if (qualifier === "up_to" || qualifier === "less_than") return {low: null, high};
  return {low, high};
}
