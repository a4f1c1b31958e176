import {WordClass} from "../../language/lexicon.ts";
import type {Token} from "../../text/token.ts";
import type {Numeral} from "../numerals.ts";
import {follows, numeral, type Reading, readScale, skipEnding, times} from "./reading.ts";
import {type Digits, readDigits} from "./separators.ts";
import {readSmallWords} from "./words.ts";

const vulgar = new Map([
  ["¼", 0.25],
  ["½", 0.5],
  ["¾", 0.75]
]);

/** A numeral that begins with digits: `11.000`, `1,3 juta`, `20rb`, `Rp 5 T`, `1 juta 200 ribu`, `100-an`, `2/3`. */
export function readFigure(reading: Reading, at: number): Numeral | null {
  const digits = readDigits(reading.tokens[at]!.lower);
  if (digits === null) return null;
  const fraction = readSlashed(reading, at, digits.value);
  if (fraction !== null) return fraction;
  const {value: head, guessed} = chooseReading(reading, at, digits);
  let {value, to} = addVulgar(reading, at + 1, head);
  const unscaled = to;
  const ending = skipEnding(reading, to);
  let about = ending > to;
  const scaled = readFigureScale(reading, at, ending);
  value = times(value, scaled.factor);
  to = scaled.to;
  if (scaled.factor > 1) {
    ({value, to} = addSmaller(reading, to, value, scaled.factor));
    const end = skipEnding(reading, to);
    about ||= end > to || scaled.about;
    to = end;
  }
  return numeral(at, to, value, {
    form: "digits",
    scale: scaled.factor,
    plain: unscaled === at + 1 && scaled.factor === 1 && !/[.,]/.test(reading.tokens[at]!.lower),
    about,
    guessed
  });
}

/**
 * Which way to read a separator before three digits. `1,250` has a decimal point where what follows can have
 * decimals (`juta`, `persen`), unless the text writes English numbers; `1.250` only where it does.
 */
function chooseReading(reading: Reading, at: number, {value, twoWays}: Digits): {value: number; guessed: boolean} {
  if (twoWays === null) return {value, guessed: false};
  const next = reading.tokens[at + 1];
  const scaled = follows(next) && reading.words.scales.has(next.lower);
  const divisible = scaled || (follows(next) && reading.words.measured.has(next.lower));
  const english = reading.separators() === "en";
  if (twoWays.separator === ".")
    return english && divisible ? {value: twoWays.decimal, guessed: true} : {value, guessed: false};
  if (english || !divisible) return {value, guessed: true};
  // `12,500 ton`: a nought at the end of decimals is not written, but for money in millions.
  const round = reading.tokens[at]!.lower.endsWith("0") && !scaled;
  return {value: round ? value : twoWays.decimal, guessed: true};
}

/** `2/3`: two small numbers with a stroke, as a part of one. Days and months look the same only in brackets. */
function readSlashed({tokens}: Reading, at: number, top: number): Numeral | null {
  const stroke = tokens[at + 1];
  const below = tokens[at + 2];
  if (stroke?.lower !== "/" || stroke.gap !== "none" || below?.kind !== "number" || below.gap !== "none") return null;
  const bottom = Number(below.lower);
  if (!(top > 0 && top < bottom && [2, 3, 4, 5, 8, 10].includes(bottom)) || tokens[at - 1]?.lower === "(") return null;
  const next = tokens[at + 3];
  if (next?.kind !== "word" || next.gap !== "space") return null;
  return numeral(at, at + 3, top / bottom, {form: "digits", fraction: true});
}

/** `2½`, `2 ½`. */
function addVulgar({tokens}: Reading, at: number, value: number): {value: number; to: number} {
  const part = follows(tokens[at]) ? vulgar.get(tokens[at]!.lower) : undefined;
  return part === undefined ? {value, to: at} : {value: value + part, to: at + 1};
}

interface FigureScale {
  factor: number;
  to: number;
  about: boolean;
}

/** The magnitude behind figures: `juta`, `ratus ribu`, `ribuan` (approximate), or a letter beside a currency. */
function readFigureScale(reading: Reading, from: number, at: number): FigureScale {
  const {tokens, words} = reading;
  const next = tokens[at];
  if (!follows(next) || next.kind !== "word") return {factor: 1, to: at, about: false};
  const tens = next.gap === "space" ? words.tens.get(next.lower) : undefined;
  if (tens !== undefined && tens.add === 0) {
    const {factor, to} = readScale(reading, at + 1);
    return {factor: tens.times * factor, to, about: false};
  }
  const {factor, to} = readScale(reading, at);
  if (to > at) return {factor, to, about: false};
  const loose = words.vague.get(next.lower);
  if (loose !== undefined && loose.low >= 1000) return {factor: loose.low, to: at + 1, about: true};
  const letter = readMoneyScale(reading, from, next);
  return letter === null ? {factor: 1, to: at, about: false} : {factor: letter, to: at + 1, about: false};
}

/** `Rp5 T`, `$20 M`: a letter as a magnitude, only behind a currency. In rupiah M is a milliard, elsewhere a million. */
function readMoneyScale({tokens, words}: Reading, from: number, letter: Token): number | null {
  if (letter.written.length !== 1 || !letter.capital) return null;
  const scale = words.moneyScales.get(letter.lower.toUpperCase());
  if (scale === undefined) return null;
  let before = tokens[from - 1];
  if (before?.lower === ".") before = tokens[from - 2];
  if (before === undefined || (before.classes & WordClass.CURRENCY) === 0)
    return before?.lower === "$" ? scale.foreign : null;
  return before.lower === words.localCurrency ? scale.local : scale.foreign;
}

/** `1 juta 200 ribu`, `2 miliar lima ratus juta`: smaller magnitudes that go on from a larger one. */
function addSmaller(reading: Reading, at: number, value: number, scale: number): {value: number; to: number} {
  const {tokens, words} = reading;
  let to = at;
  let room = scale;
  for (let parts = 0; parts < 3; parts++) {
    const next = tokens[to];
    if (!follows(next) || next.gap !== "space") break;
    const head =
      next.kind === "number" ? {value: readDigits(next.lower)?.value, to: to + 1} : readSmallWords(tokens, to, words);
    if (head?.value === undefined || head.value >= 1000) break;
    const {factor, to: end} = readScale(reading, head.to);
    if (factor === 1 || factor >= room) break;
    value += times(head.value, factor);
    room = factor;
    to = end;
  }
  return {value, to};
}
