import {findLanguage, languageTags} from "./language/language.ts";
import type {ExtractedRecord, Found} from "./records.ts";
import {emptyRegistry, type Registry} from "./registry.ts";
import {dateClaims} from "./rules/asOf.ts";
import {attributeClaims} from "./rules/attribution.ts";
import {findDates} from "./rules/dates.ts";
import {findEvents} from "./rules/events.ts";
import {markFurniture} from "./rules/furniture.ts";
import {findNumerals} from "./rules/numerals.ts";
import {findPositions} from "./rules/positions.ts";
import {findQuantities} from "./rules/quantities.ts";
import {findStatements} from "./rules/statements.ts";
import {readDocument} from "./text/document.ts";

export interface ExtractOptions {
  /** EDTF date of publication, against which relative dates are resolved; null where it is unknown. */
  published?: string | null;
  /** BCP 47 tag of the text's language. */
  language?: string;
  registry?: Registry;
}

/**
 * All records of a text, in the order of the text. Plain TypeScript: it runs in Node and in a browser, asks no clock,
 * and takes time in proportion to the text.
 * @throws {RangeError} where there are no rules for the language.
 */
export function extract(
  text: string,
  {published = null, language: tag = "id", registry = emptyRegistry}: ExtractOptions = {}
): ExtractedRecord[] {
  const language = findLanguage(tag);
  if (language === null)
    throw new RangeError(`no rules for language "${tag}"; there are rules for ${languageTags.join(", ")}`);
  const doc = readDocument(text, language);
  markFurniture(doc);
  const numerals = findNumerals(doc);
  const dates = findDates(doc, numerals, published);
  const claims = findQuantities(doc, numerals, dates, registry);
  const statements = findStatements(doc, registry);
  attributeClaims(doc, claims, statements);
  dateClaims(doc, claims, dates);
  const events = findEvents(doc, dates);
  const positions = findPositions(doc, statements, dates, registry);
  return inTextOrder([...claims, ...statements, ...dates, ...events, ...positions]);
}

/** Records by start, then end, then kind: the same text always gives the same order. */
function inTextOrder(found: readonly Found<ExtractedRecord>[]): ExtractedRecord[] {
  return found
    .map(({record}) => record)
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}
