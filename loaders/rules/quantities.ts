import type {Claim, DateRecord, Found} from "../records.ts";
import type {Registry} from "../registry.ts";
import type {Document} from "../text/document.ts";
import type {Numeral} from "./numerals.ts";

/**
 * Every quantity: value, qualifier, unit, rate, modality and measure. Attribution and `asOf` are for later stages.
 * A numeral that is part of a date is none.
 */
export function findQuantities(
  _doc: Document,
  _numerals: readonly Numeral[],
  _dates: readonly Found<DateRecord>[],
  _registry: Registry
): Found<Claim>[] {
  return [];
}
