import type {Document} from "../text/document.ts";

/** A number as it is written, before anyone knows what it counts: `12.000`, `1,3 juta`, `dua belas ribu`, `ribuan`. */
export interface Numeral {
  /** Tokens, `from` inclusive, `to` exclusive. */
  from: number;
  to: number;
  /** Equal but for vague amounts (`ribuan`: 1000 to 10000). */
  low: number;
  high: number;
  form: "digits" | "words" | "vague";
}

/** All numerals of a text in order; they do not overlap. Years, list numbers and designators are among them. */
export function findNumerals(doc: Document): Numeral[] {
  const numerals: Numeral[] = [];
  doc.tokens.forEach((token, i) => {
    if (token.kind !== "number") return;
    const value = Number(token.lower.replaceAll(".", "").replace(",", "."));
    numerals.push({from: i, to: i + 1, low: value, high: value, form: "digits"});
  });
  return numerals;
}
