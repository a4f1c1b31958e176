import type {QualifierPhrase} from "../../language/quantityWords.ts";
import type {Qualifier} from "../../records.ts";
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
 * The qualifying phrases right before `at`. Where several stack, a bound beats `about`, the nearest of two bounds
 * holds, and `exact` says nothing.
 */
export function qualifyBefore(site: Site, at: number): Qualified {
  const found: Qualified = {qualifier: "exact", from: at, between: false, outset: at};
  for (let depth = 0; depth < DEEPEST; depth++) {
    const phrase = phraseBefore(site, found.outset);
    if (phrase === null) break;
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
    return compares && words.includes(site.words.more) ? null : {qualifier, to};
  }
  return null;
}

/** The bounds that a qualifier leaves of the values that the words state. */
export function bound(qualifier: Qualifier, low: number, high: number): {low: number | null; high: number | null} {
  if (qualifier === "at_least" || qualifier === "more_than") return {low, high: null};
  if (qualifier === "up_to" || qualifier === "less_than") return {low: null, high};
  return {low, high};
}
