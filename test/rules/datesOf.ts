import {findLanguage} from "../../loaders/language/language.ts";
import type {DateRecord, Found} from "../../loaders/records.ts";
import {findDates} from "../../loaders/rules/dates.ts";
import {findNumerals} from "../../loaders/rules/numerals.ts";
import {type Document, readDocument} from "../../loaders/text/document.ts";

/** A text and the dates that are found in it. */
export function findIn(text: string, published: string | null): {doc: Document; dates: Found<DateRecord>[]} {
  const doc = readDocument(text, findLanguage("id")!);
  return {doc, dates: findDates(doc, findNumerals(doc), published)};
}

/** The dates of a text, each as `words = EDTF`, with its part in words and `?` where it is ambiguous. */
export const datesOf = (text: string, published: string | null): string[] =>
  findIn(text, published).dates.map(({record: {text: words, edtf, part, ambiguous}}) =>
    [`${words} = ${edtf}`, part, ambiguous ? "?" : null].filter(Boolean).join(" ")
  );
