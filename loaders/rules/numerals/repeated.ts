import {WordClass} from "../../language/lexicon.ts";
import type {Numeral} from "../numerals.ts";
import {type Reading, readScale, times} from "./reading.ts";

/** Makes one numeral of it and the brackets behind it that tell it again, with the magnitude behind: `5 (lima) juta`. */
export function skipRepeat(reading: Reading, numeral: Numeral, read: Read): void {
  const end = repeatEnd(reading, numeral, read);
  if (end === numeral.to) return;
  const {factor, to} = readScale(reading, end);
  numeral.to = to;
  if (factor === 1) return;
  numeral.low = times(numeral.low, factor);
  numeral.high = times(numeral.high, factor);
  numeral.scale = factor;
  numeral.plain = false;
}

type Read = (reading: Reading, at: number) => Numeral | null;

/**
 * The token after a numeral and the brackets behind it that tell it again: `8 (delapan)`, `tiga (3)`, `Rp 5.000.000,-
 * (lima juta rupiah)`; without such brackets the token after the numeral.
 */
function repeatEnd(reading: Reading, {from, to, form, low}: Numeral, read: Read): number {
  const {tokens} = reading;
  const dash = tokens[to]?.lower === "," && tokens[to + 1]?.lower === "-" && tokens[to + 1]!.gap === "none";
  const open = dash ? to + 2 : to;
  const first = tokens[open + 1];
  if (form === "vague" || tokens[open]?.lower !== "(" || tokens[open]!.gap === "line" || first === undefined) return to;
  if (first.kind !== "number" && (first.classes & WordClass.NUMERAL) === 0) return to;
  const again = read(reading, open + 1);
  if (again === null || again.form === form || again.low !== low) return to;
  const money = isCurrency(tokens, from - 1) || (tokens[from - 1]?.lower === "." && isCurrency(tokens, from - 2));
  const close = money && isCurrency(tokens, again.to) ? again.to + 1 : again.to;
  return tokens[close]?.lower === ")" ? close + 1 : to;
}

const isCurrency = (tokens: Reading["tokens"], at: number): boolean =>
  ((tokens[at]?.classes ?? 0) & WordClass.CURRENCY) !== 0;
