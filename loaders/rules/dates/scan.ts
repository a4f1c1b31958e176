import {counters, partsOfDay, turns} from "../../language/id/dateWords.ts";
import {WordClass} from "../../language/lexicon.ts";
import {isCurrency} from "../../text/currency.ts";
import type {Document} from "../../text/document.ts";
import type {Token} from "../../text/token.ts";
import type {Numeral} from "../numerals.ts";
import type {Point} from "./point.ts";

/** A sentence being read for dates. */
export interface Scan {
  tokens: readonly Token[];
  numerals: readonly Numeral[];
  /** The sentence's tokens, `start` inclusive, `end` exclusive. */
  start: number;
  end: number;
  /** The first token that no point has taken. */
  floor: number;
  /** The points read so far in this sentence. */
  points: Point[];
}

/** A rule reads the points of an expression of which token `i` is the trigger, or null. It looks no further than its sentence. */
export type DateRule = (scan: Scan, i: number) => Point[] | null;

export const newScan = (doc: Document, numerals: readonly Numeral[]): Scan => ({
  tokens: doc.tokens,
  numerals,
  start: 0,
  end: 0,
  floor: 0,
  points: []
});

/** The token at `i` if it is in the sentence. */
export const at = (scan: Scan, i: number): Token | undefined =>
  i >= scan.start && i < scan.end ? scan.tokens[i] : undefined;

/** The word or mark at `i` in lower case; empty outside the sentence. */
export const lowerAt = (scan: Scan, i: number): string => at(scan, i)?.lower ?? "";

/** Whether token `i` stands right against the one before it. */
export const touches = (scan: Scan, i: number): boolean => at(scan, i)?.gap === "none";

/** The numeral that ends before token `end`, or null; also where its digits are part of a name (`Galaxy S10`, `Covid-19`). */
export function numeralEnding(scan: Scan, end: number): Numeral | null {
  let low = 0;
  let high = scan.numerals.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const numeral = scan.numerals[middle]!;
    if (numeral.to === end) return numeral.from >= scan.floor && !isNamed(scan, numeral.from) ? numeral : null;
    if (numeral.to < end) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** Whether a word stands right against the digits at `i`, with a hyphen or without: `S10`, `ke-75`. */
function isNamed(scan: Scan, i: number): boolean {
  if (!touches(scan, i) || at(scan, i)!.kind !== "number") return false;
  const hyphen = lowerAt(scan, i - 1) === "-" && touches(scan, i - 1);
  const before = at(scan, hyphen ? i - 2 : i - 1);
  return before?.kind === "word" && (before.classes & (WordClass.NUMERAL | WordClass.CURRENCY)) === 0;
}

/** Whether a currency stands right before the figure at `i`. */
export function isPrice(scan: Scan, i: number): boolean {
  const before = at(scan, lowerAt(scan, i - 1) === "." ? i - 2 : i - 1);
  return before !== undefined && isCurrency(before);
}

/** A whole number of at most `digits` digits at token `i`, or -1. */
export function wholeAt(scan: Scan, i: number, digits: number): number {
  const token = at(scan, i);
  if (token === undefined || token.kind !== "number" || token.lower.length > digits) return -1;
  return /^\d+$/.test(token.lower) ? Number(token.lower) : -1;
}

/** A day of the month that ends before token `end`, in digits or words, or null. */
export function dayEnding(scan: Scan, end: number): {day: number; from: number} | null {
  if (end - 1 < scan.floor) return null;
  const written = wholeAt(scan, end - 1, 2);
  if (written >= 1 && written <= 31) return {day: written, from: end - 1};
  const numeral = numeralEnding(scan, end);
  if (numeral === null || numeral.form !== "words" || numeral.from < scan.start) return null;
  const day = numeral.low;
  return day === numeral.high && Number.isInteger(day) && day >= 1 && day <= 31 ? {day, from: numeral.from} : null;
}

/** A number of four digits at token `i` that can be a year, or -1. */
export function yearNumber(scan: Scan, i: number): number {
  const token = at(scan, i);
  if (token === undefined || token.kind !== "number" || token.lower.length !== 4) return -1;
  const year = wholeAt(scan, i, 4);
  return year >= 1000 && year <= 2199 ? year : -1;
}

const COUNTED = WordClass.SCALE | WordClass.CURRENCY;

/** Whether token `i` is a thing that the number before it counts. */
export function isCounted(scan: Scan, i: number): boolean {
  const token = at(scan, i);
  if (token === undefined) return false;
  if (token.kind === "mark") return token.lower === "%" || token.lower === "$";
  // `pada 2019 kota itu`: the thing is known, and not counted.
  if (/^(?:itu|ini|tersebut)$/.test(lowerAt(scan, i + 1))) return false;
  return (token.classes & COUNTED) !== 0 || (counters.has(token.lower) && !(token.capital && token.lower.length > 3));
}

/** Whether a token is a predicate, by its form or as a word. */
export const isPredicate = ({classes}: Token): boolean => (classes & WordClass.PREDICATE) !== 0;

/** `upah minimum 2013 Rp2.216.243`, `per September 2012 Rp 344,9 triliun`: the currency at `i` belongs to the figure behind it. */
export const isPriced = (scan: Scan, i: number): boolean =>
  at(scan, i + 1)?.kind === "number" && at(scan, i)!.gap !== "none";

/** A turning word at token `i` (`lalu`, `yang lalu`, `yang akan datang`), and the token after it. */
export function turnAt(scan: Scan, i: number): {turn: -1 | 0 | 1; to: number} | null {
  const word = lowerAt(scan, i);
  const turn = turns.get(word);
  if (turn !== undefined) return {turn, to: i + 1};
  if (word !== "yang") return null;
  const next = lowerAt(scan, i + 1);
  if (next === "lalu" || next === "silam") return {turn: -1, to: i + 2};
  return next === "akan" && lowerAt(scan, i + 2) === "datang" ? {turn: 1, to: i + 3} : null;
}

/** What tells the year after a month or a stretch of a year, and the token after it. */
export interface YearTail {
  year: number | null;
  yearShift: number | null;
  turn: -1 | 0 | 1 | null;
  /** Whether the year is that of the date before: `Mei tahun itu`. */
  anchored: boolean;
  to: number;
}

/** The token after `itu`, `tersebut` or `yang sama` at `i`, which point back at what was told before; `i` where there is none. */
export function afterSame(scan: Scan, i: number): number {
  if (/^(?:itu|tersebut)$/.test(lowerAt(scan, i))) return i + 1;
  return lowerAt(scan, i) === "yang" && lowerAt(scan, i + 1) === "sama" ? i + 2 : i;
}

/** Reads `2025`, `tahun 2025`, `/2025`, `tahun lalu`, `lalu`, `2025 lalu` at token `i`; nothing of it leaves all open. */
export function yearTail(scan: Scan, i: number): YearTail {
  let j = i;
  const mark = lowerAt(scan, j);
  if ((mark === "/" || mark === "-" || mark === "–") && touches(scan, j) && touches(scan, j + 1)) j++;
  else if (mark === "," && yearNumber(scan, j + 1) > 0) j++;
  else if (mark === "tahun") {
    const turned = turnAt(scan, j + 1);
    if (turned !== null) return {year: null, yearShift: turned.turn, turn: null, anchored: false, to: turned.to};
    if (afterSame(scan, j + 1) > j + 1)
      return {year: null, yearShift: 0, turn: null, anchored: true, to: afterSame(scan, j + 1)};
    const anchor = lowerAt(scan, j + 1);
    if (anchor === "sebelumnya") return {year: null, yearShift: null, turn: null, anchored: false, to: i};
    j++;
  }
  const year = yearNumber(scan, j);
  if (year > 0 && (!isCounted(scan, j + 1) || isPriced(scan, j + 1))) {
    const turned = turnAt(scan, j + 1);
    return {year, yearShift: null, turn: null, anchored: false, to: turned?.to ?? j + 1};
  }
  const turned = j === i ? turnAt(scan, i) : null;
  return {year: null, yearShift: null, turn: turned?.turn ?? null, anchored: false, to: turned?.to ?? i};
}

/** The token behind a part of the day at `i`, which belongs to the day before it: `malam`, `dini hari`; `i` where there is none. */
export function afterPartOfDay(scan: Scan, i: number): number {
  const word = lowerAt(scan, i);
  if (word === "dini" && lowerAt(scan, i + 1) === "hari") return i + 2;
  return partsOfDay.has(word) && !touches(scan, i) ? i + 1 : i;
}
