import {WordClass} from "../language/lexicon.ts";
import type {Document} from "../text/document.ts";
import {readFigure} from "./numerals/figures.ts";
import type {Reading} from "./numerals/reading.ts";
import {startReading} from "./numerals/reading.ts";
import {skipRepeat} from "./numerals/repeated.ts";
import {readVague} from "./numerals/vague.ts";
import {readInWords} from "./numerals/words.ts";

/** A number as it is written, before anyone knows what it counts: `12.000`, `1,3 juta`, `dua belas ribu`, `ribuan`. */
export interface Numeral {
  /** Tokens, `from` inclusive, `to` exclusive. */
  from: number;
  to: number;
  /** Equal but for vague amounts (`ribuan`: 1000 to 10000). */
  low: number;
  high: number;
  form: "digits" | "words" | "vague";
  /** The last magnitude's factor (`1,3 juta`: 1e6), 1 where there is none: the other bound of a range may share it. */
  scale: number;
  /** Digits alone, with no separator and no magnitude: what a year, a designator or a list number looks like. */
  plain: boolean;
  /** Made approximate by its ending: `100-an`, `seribuan`. */
  about: boolean;
  /** A part of one: `dua pertiga`, `setengah`. */
  fraction: boolean;
  /** Whether its separator can be read two ways and the reading is a guess. */
  guessed: boolean;
  /** The codebook's unit where the word itself holds it: `setahun` is one year. */
  unit: string | null;
}

const STARTS = WordClass.NUMERAL | WordClass.VAGUE;

/** All numerals of a text in order; they do not overlap. Years, list numbers and designators are among them. */
export function findNumerals(doc: Document): Numeral[] {
  const reading = startReading(doc);
  const numerals: Numeral[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const {kind, classes} = doc.tokens[i]!;
    if (kind !== "number" && (classes & STARTS) === 0) continue;
    const numeral = readNumeral(reading, i);
    if (numeral === null) continue;
    skipRepeat(reading, numeral, readNumeral);
    numerals.push(numeral);
    i = numeral.to - 1;
  }
  return numerals;
}

function readNumeral(reading: Reading, at: number): Numeral | null {
  const token = reading.tokens[at]!;
  if (token.kind === "number") return readFigure(reading, at);
  if (token.classes & WordClass.VAGUE) return readVague(reading, at);
  return readInWords(reading, at);
}
