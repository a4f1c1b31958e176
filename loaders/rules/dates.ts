import type {DateRecord, Found} from "../records.ts";
import type {Document} from "../text/document.ts";
import type {Numeral} from "./numerals.ts";

/** Every expression of time, resolved against `published` (EDTF) and the dates around it, in the order of the text. */
export function findDates(
  _doc: Document,
  _numerals: readonly Numeral[],
  _published: string | null
): Found<DateRecord>[] {
  return [];
}
