import type {Claim, DateRecord, Found} from "../records.ts";
import type {Registry} from "../registry.ts";
import {type Document, wordsOf} from "../text/document.ts";
import {measureClaims} from "./measures.ts";
import {findModality} from "./modality.ts";
import type {Numeral} from "./numerals.ts";
import {readQuantity} from "./quantities/quantity.ts";
import {openSite, type Site} from "./quantities/site.ts";

/**
 * Every quantity: value, qualifier, unit, rate, modality and measure. Attribution and `asOf` are for later stages.
 * A numeral that is part of a date is none.
 */
export function findQuantities(
  doc: Document,
  numerals: readonly Numeral[],
  dates: readonly Found<DateRecord>[],
  registry: Registry
): Found<Claim>[] {
  const dated = markDated(numerals, dates);
  const claims: Found<Claim>[] = [];
  let site: Site | null = null;
  let done = 0;
  let date = 0;
  for (let i = 0; i < numerals.length; i++) {
    const sentence = doc.sentences[doc.sentenceOf[numerals[i]!.from]!]!;
    if (sentence.furniture || dated[i] === 1 || numerals[i]!.from < done) continue;
    if (site?.sentence !== sentence) site = openSite(doc, numerals, dated, sentence, site);
    const quantity = readQuantity(site, i);
    if (quantity === null) continue;
    // What stands in a date or in the claim before belongs to no claim.
    while (date < dates.length && dates[date]!.to <= numerals[i]!.from) date++;
    const from = Math.max(quantity.from, done, dates[date - 1]?.to ?? 0);
    const to = Math.min(quantity.to, dates[date]?.from ?? quantity.to);
    done = to;
    const {start, end, text} = wordsOf(doc, from, to);
    const record: Claim = {
      kind: "claim",
      start,
      end,
      text,
      quote: doc.text.slice(sentence.start, sentence.end),
      rule: quantity.rule,
      inferred: quantity.inferred,
      low: quantity.low,
      high: quantity.high,
      qualifier: quantity.qualifier,
      unit: quantity.unit,
      measure: null,
      modality: findModality(doc, sentence, from, to),
      attributedTo: [],
      via: [],
      attributionBasis: "none",
      asOf: null
    };
    if (quantity.per !== null) record.per = quantity.per;
    claims.push({record, from, to, sentence: sentence.index});
  }
  measureClaims(doc, claims, registry);
  return claims;
}

/** For each numeral, 1 where a date holds it. Dates are in the order of the text. */
function markDated(numerals: readonly Numeral[], dates: readonly Found<DateRecord>[]): Uint8Array {
  const dated = new Uint8Array(numerals.length);
  let date = 0;
  for (let i = 0; i < numerals.length; i++) {
    const {from, to} = numerals[i]!;
    while (date < dates.length && dates[date]!.to <= from) date++;
    if (date < dates.length && dates[date]!.from < to) dated[i] = 1;
  }
  return dated;
}
