import {findLanguage} from "../../loaders/language/language.ts";
import type {Claim} from "../../loaders/records.ts";
import {emptyRegistry, type Registry} from "../../loaders/registry.ts";
import {findDates} from "../../loaders/rules/dates.ts";
import {findNumerals} from "../../loaders/rules/numerals.ts";
import {findQuantities} from "../../loaders/rules/quantities.ts";
import {readDocument} from "../../loaders/text/document.ts";

/** The claims of an Indonesian text that appeared on 10 February 2025. */
export function claimsOf(text: string, registry: Registry = emptyRegistry): Claim[] {
  const doc = readDocument(text, findLanguage("id")!);
  const numerals = findNumerals(doc);
  const dates = findDates(doc, numerals, "2025-02-10");
  return findQuantities(doc, numerals, dates, registry).map(({record}) => record);
}

/** A claim in short: `more_than 56000.. count`, `20000 person/year`, `range 5..7 year`. */
export function inShort({qualifier, low, high, unit, per}: Claim): string {
  const value = low === high ? String(low) : `${low ?? ""}..${high ?? ""}`;
  return `${qualifier === "exact" ? "" : `${qualifier} `}${value} ${unit}${per === undefined ? "" : `/${per}`}`;
}
