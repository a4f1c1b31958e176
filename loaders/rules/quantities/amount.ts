import {mostCounted} from "../../units.ts";
import type {Numeral} from "../numerals.ts";
import {currencyAfter, currencyBefore} from "./money.ts";
import {type Counted, readCounted} from "./nouns.ts";
import {type Site, tokenAt, wordAt} from "./site.ts";

/** A figure with its currency, unit or noun. */
export interface Amount {
  /** The index of its numeral. */
  index: number;
  numeral: Numeral;
  /** Tokens, with the currency before and the noun behind. */
  from: number;
  to: number;
  low: number;
  high: number;
  unit: string;
  /** How the unit is known: `unknown` is a word that may be a noun, `none` is nothing at all. */
  kind: "money" | "percent" | "unit" | "noun" | "unknown" | "none";
  /** Whether the unit is another figure's of the same list or range. */
  shared: boolean;
  /** `100 lebih orang`. */
  more: boolean;
  inferred: string[];
}

/** Reads what stands around the numeral with this index. */
export function readAmount(site: Site, index: number): Amount {
  const numeral = site.numerals[index]!;
  const {to, low, high} = numeral;
  const from = numeral.from - signLength(site, numeral);
  const negative = from < numeral.from;
  const amount: Amount = {
    index,
    numeral,
    from,
    to,
    low: negative ? -high : low,
    high: negative ? -low : high,
    unit: "count",
    kind: "none",
    shared: false,
    more: false,
    inferred: numeral.guessed ? ["separators"] : []
  };
  if (numeral.unit === null) readUnit(site, amount);
  else {
    amount.unit = numeral.unit;
    amount.kind = "unit";
  }
  return amount;
}

/** Fills in what an amount is of, from the currency before it or from what stands behind it. */
function readUnit(site: Site, amount: Amount): void {
  const {numeral} = amount;
  const before = currencyBefore(site, numeral.from);
  if (before !== null) {
    amount.from = before.from;
    amount.unit = before.code;
    amount.kind = "money";
    return;
  }
  const after = currencyAfter(site, numeral.to);
  if (after !== null) {
    amount.to = after.to;
    amount.low /= after.divisor;
    amount.high /= after.divisor;
    amount.unit = after.code;
    amount.kind = "money";
    if (after.inferred) amount.inferred.push("unit");
    return;
  }
  const counted = readCounted(site, numeral.to);
  if (counted === null || isPeriod(site, numeral, counted)) return;
  // A part of a whole is told in no one's units: `dua pertiga warga` is two thirds, and no persons.
  const part = numeral.fraction && (counted.kind === "noun" || counted.kind === "unknown");
  amount.to = counted.to;
  amount.unit = part ? "count" : counted.unit;
  amount.kind = counted.kind;
  amount.more = counted.more;
}

/** `naik menjadi 5.000 bulan ini`: the unit is of a date, not of so many. */
function isPeriod(site: Site, {low}: Numeral, {unit, to}: Counted): boolean {
  return low > mostCounted && site.words.periods.has(unit) && wordAt(site, to) === site.words.now;
}

/** How many tokens before a numeral are its minus sign: `minus 2,07 persen`, `-5 derajat`. */
function signLength(site: Site, {from}: Numeral): number {
  const before = tokenAt(site, from - 1);
  if (before === undefined) return 0;
  if (before.lower === site.words.minus) {
    const plus = wordAt(site, from - 2) === "-" ? from - 3 : from - 2;
    return wordAt(site, plus) === site.words.plus ? 0 : 1;
  }
  const attached = tokenAt(site, from)!.gap === "none";
  return attached && before.gap !== "none" && (before.lower === "-" || before.lower === "−") ? 1 : 0;
}

/** Whether words of its own say what a figure counts. */
export const isStrong = ({kind, shared}: Amount): boolean => kind !== "none" && kind !== "unknown" && !shared;
