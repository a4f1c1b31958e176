import type {DateRecord, EventRecord, Found} from "../records.ts";
import type {Document} from "../text/document.ts";

/** Dated occurrences: one for each date expression whose sentence tells of one. */
export function findEvents(_doc: Document, _dates: readonly Found<DateRecord>[]): Found<EventRecord>[] {
  return [];
}
