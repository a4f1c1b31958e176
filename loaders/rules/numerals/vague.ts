import type {Numeral} from "../numerals.ts";
import {numeral, type Reading, readScale, times} from "./reading.ts";

/** A vague amount: `ribuan`, `puluhan ribu`, `belasan`, `beberapa ratus`, `berjuta-juta`. */
export function readVague(reading: Reading, at: number): Numeral | null {
  const {tokens, words} = reading;
  const word = tokens[at]!.lower;
  const amount = words.vague.get(word);
  if (amount !== undefined) return scaled(reading, at, at + 1, amount.low, amount.high);
  const doubled = words.doubled.get(word);
  if (doubled !== undefined) {
    const hyphen = tokens[at + 1];
    const double = hyphen?.lower === "-" && hyphen.gap === "none" && tokens[at + 2]?.gap === "none";
    return double ? scaled(reading, at, at + 3, doubled, 10 * doubled) : null;
  }
  return words.vagueBefore.has(word) ? readSome(reading, at) : null;
}

/** `beberapa ratus ribu`: as vague as `ratusan ribu`. `beberapa orang` is no number. */
function readSome(reading: Reading, at: number): Numeral | null {
  const next = reading.tokens[at + 1];
  if (next?.gap !== "space") return null;
  const tens = reading.words.tens.get(next.lower);
  if (tens !== undefined && tens.add === 0) return scaled(reading, at, at + 2, tens.times, 10 * tens.times);
  return reading.words.scales.has(next.lower) ? scaled(reading, at, at + 1, 1, 10) : null;
}

function scaled(reading: Reading, from: number, at: number, low: number, high: number): Numeral {
  const {factor, to} = readScale(reading, at);
  return numeral(from, to, 0, {form: "vague", low: times(low, factor), high: times(high, factor), scale: factor});
}
