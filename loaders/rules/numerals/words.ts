import type {NumberWords} from "../../language/numberWords.ts";
import type {Token} from "../../text/token.ts";
import type {Numeral} from "../numerals.ts";
import {follows, numeral, type Reading, readScale, skipEnding, times} from "./reading.ts";

interface Part {
  value: number;
  /** The token after it. */
  to: number;
}

/** A numeral in words: `dua belas ribu`, `satu setengah juta`, `dua pertiga`, `nol koma lima`, `setahun`, `seribuan`. */
export function readInWords(reading: Reading, at: number): Numeral | null {
  const {tokens, words} = reading;
  const word = tokens[at]!.lower;
  const unit = words.oneUnits.get(word);
  if (unit !== undefined) return numeral(at, at + 1, 1, {unit});
  const loose = words.approximate.get(word);
  if (loose !== undefined) {
    const {factor, to} = readScale(reading, at + 1);
    return numeral(at, to, times(loose, factor), {scale: factor, about: true});
  }
  const fraction = readFraction(reading, at);
  return fraction ?? readWhole(reading, at);
}

/** `setengah`, `setengah lusin`, `sepertiga juta`, `dua pertiga`, `dua setengah miliar`. */
function readFraction(reading: Reading, at: number): Numeral | null {
  const {tokens, words} = reading;
  const single = words.fractions.get(tokens[at]!.lower);
  if (single !== undefined) {
    const dozen = follows(tokens[at + 1]) ? words.tens.get(tokens[at + 1]!.lower) : undefined;
    if (dozen?.add === 0) return numeral(at, at + 2, single * dozen.times, {});
    const {factor, to} = readScale(reading, at + 1);
    return numeral(at, to, times(single, factor), {scale: factor, fraction: factor === 1});
  }
  const head = readSmallWords(tokens, at, words);
  const next = head === null ? undefined : tokens[head.to];
  if (head === null || !follows(next)) return null;
  const bottom = words.denominators.get(next.lower);
  if (bottom === undefined && next.lower !== words.half) return null;
  const {factor, to} = readScale(reading, head.to + 1);
  const value = bottom === undefined ? head.value + 0.5 : head.value / bottom;
  return numeral(at, to, times(value, factor), {scale: factor, fraction: bottom !== undefined && factor === 1});
}

/** Groups below a thousand with their magnitudes, from the largest down: `dua juta tiga ratus ribu lima puluh`. */
function readWhole(reading: Reading, at: number): Numeral | null {
  const {tokens} = reading;
  let value = 0;
  let room = Number.POSITIVE_INFINITY;
  let to = at;
  let scale = 1;
  let about = false;
  while (room > 1) {
    if (to > at && !(follows(tokens[to]) && tokens[to]!.gap === "space")) break;
    const group = readGroup(reading, to);
    if (group === null || group.value * group.factor >= room || (group.value === 0 && to > at)) break;
    value += times(group.value, group.factor);
    ({to, about} = group);
    scale = group.factor;
    room = about ? 1 : group.factor;
  }
  if (to === at) return null;
  const end = skipEnding(reading, to);
  return numeral(at, end, value, {scale, about: about || end > to});
}

/** One group with its magnitude: `seribu`, `dua ratus ribu`, `dua koma lima juta`, `lima ratusan` (approximate). */
function readGroup(reading: Reading, at: number): (Part & {factor: number; about: boolean}) | null {
  const {tokens, words} = reading;
  const one = words.oneScales.get(tokens[at]!.lower);
  if (one !== undefined) {
    const more = readScale(reading, at + 1);
    return {value: 1, factor: one * more.factor, to: more.to, about: false};
  }
  const head = readSmallWords(tokens, at, words);
  if (head === null) return null;
  const point = readPoint(tokens, head.to, words);
  const to = point?.to ?? head.to;
  const loose = follows(tokens[to]) ? words.vague.get(tokens[to]!.lower) : undefined;
  if (loose !== undefined && loose.low !== 11 && loose.low !== 12) {
    const {factor, to: end} = readScale(reading, to + 1);
    return {value: head.value, factor: loose.low * factor, to: end, about: true};
  }
  const {factor, to: end} = readScale(reading, to);
  return {value: head.value + (point?.value ?? 0), factor, to: end, about: false};
}

/** A number below a thousand, `dua ratus lima puluh`, or null. */
export function readSmallWords(tokens: readonly Token[], from: number, words: NumberWords): Part | null {
  let value = 0;
  let room = 1000;
  let at = from;
  while (at < tokens.length && room > 1) {
    const token = tokens[at]!;
    if (token.kind !== "word" || (at > from && token.gap !== "space")) break;
    const part = readTens(tokens, at, words);
    if (part === null || part.value >= room || (part.value === 0 && at > from)) break;
    value += part.value;
    at = part.to;
    room = part.room;
  }
  return at === from ? null : {value, to: at};
}

/** One word below a thousand with what multiplies it: `sebelas`, `dua puluh`, `tiga`. */
function readTens(tokens: readonly Token[], at: number, words: NumberWords): (Part & {room: number}) | null {
  const word = tokens[at]!.lower;
  const whole = words.wholes.get(word);
  if (whole !== undefined) return {value: whole.value, room: whole.room, to: at + 1};
  const digit = words.digits.get(word);
  if (digit === undefined) return null;
  const next = tokens[at + 1];
  const tens = next?.gap === "space" ? words.tens.get(next.lower) : undefined;
  if (tens === undefined || digit === 0) return {value: digit, room: 1, to: at + 1};
  return {value: digit * tens.times + tens.add, room: tens.room, to: at + 2};
}

/** The digits after `koma`: `koma dua lima` is 0.25. Null where there are none. */
function readPoint(tokens: readonly Token[], at: number, words: NumberWords): Part | null {
  if (tokens[at]?.lower !== words.point) return null;
  let digits = "";
  let to = at + 1;
  for (; to < tokens.length && digits.length < 6; to++) {
    const digit = words.digits.get(tokens[to]!.lower);
    if (digit === undefined || tokens[to]!.gap !== "space") break;
    digits += digit;
  }
  return digits === "" ? null : {value: Number(`0.${digits}`), to};
}
