import type {Claim, DateRecord, Found} from "../records.ts";
import type {Document} from "../text/document.ts";

/** Fills in `asOf` of claims from the dates of their sentences. */
export function dateClaims(
  _doc: Document,
  _claims: readonly Found<Claim>[],
  _dates: readonly Found<DateRecord>[]
): void {}
