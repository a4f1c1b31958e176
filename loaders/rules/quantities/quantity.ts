import type {Qualifier} from "../../records.ts";
import type {Numeral} from "../numerals.ts";
import {type Amount, readAmount} from "./amount.ts";
import {goOn} from "./elliptic.ts";
import {excludeAmount} from "./exclusions.ts";
import {bound, type Qualified, qualifyAfter, qualifyBefore} from "./qualify.ts";
import {readRange} from "./range.ts";
import {readRate} from "./rates.ts";
import {countWounds, goesOnFrom, inferUnit, shareUnit} from "./sharing.ts";
import {type Site, wordAt} from "./site.ts";

/** One quantity, with all that its own words say. */
export interface Quantity {
  /** Tokens, from the qualifying word to the noun or the rate. */
  from: number;
  to: number;
  /** The first token of its numeral. */
  at: number;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  unit: string;
  kind: Amount["kind"];
  per: string | null;
  /** What the rules read it by: `range`, or the kind of its unit. */
  rule: string;
  /** The fields that the words leave open. */
  inferred: string[];
}

/** The quantity that begins with the numeral of this index, or null where it is none. */
export function readQuantity(site: Site, index: number): Quantity | null {
  if (site.excluded !== null && index <= site.excluded.through) return null;
  const plain = readAmount(site, index);
  const before = qualifyBefore(site, plain);
  const range = readRange(site, plain, before.between);
  const amount = range ?? countWounds(site, plain, before) ?? goOn(site, plain, before) ?? shareUnit(site, plain);
  const exclusion = goesOnFrom(site, amount) ?? excludeAmount(site, amount, before);
  if (exclusion !== null) {
    // With the first bound of a range goes the second.
    site.excluded = {index, exclusion, through: range === null ? index : index + 1};
    return null;
  }
  const quantity = finish(site, inferUnit(site, amount, before), before, site.numerals[index]!, range !== null);
  site.quantities.push(quantity);
  return quantity;
}

function finish(site: Site, amount: Amount, before: Qualified, first: Numeral, isRange: boolean): Quantity {
  const bounded = before.qualifier !== "exact" && before.qualifier !== "about";
  // `antara` belongs to the range that it announces.
  const from = isRange && before.between ? before.outset : before.from;
  const after = isRange || bounded ? null : qualifyAfter(site, amount.to);
  const rate = readRate(site, before.outset, after?.to ?? amount.to);
  const loose = site.words.loose.has(wordAt(site, amount.numeral.to)) && before.qualifier === "exact";
  const stated = after?.qualifier ?? (loose ? "about" : before.qualifier);
  const qualifier = chooseQualifier(amount, first, isRange, stated);
  const {low, high} = bound(qualifier, amount.low, amount.high);
  return {
    from,
    to: rate.to,
    at: amount.numeral.from,
    low,
    high,
    qualifier,
    unit: amount.unit,
    kind: amount.kind,
    per: rate.per,
    rule: `quantity/${isRange ? "range" : amount.kind}`,
    inferred: amount.inferred
  };
}

function chooseQualifier(amount: Amount, first: Numeral, isRange: boolean, stated: Qualifier): Qualifier {
  if (amount.numeral.form === "vague" && (first.form === "vague" || !isRange)) return "vague";
  if (isRange) return "range";
  if (amount.more && (stated === "exact" || stated === "about")) return "more_than";
  return stated === "exact" && amount.numeral.about ? "about" : stated;
}
