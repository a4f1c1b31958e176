import type {DateRecord, Found, Position} from "../records.ts";
import type {Registry} from "../registry.ts";
import type {Document} from "../text/document.ts";
import type {FoundStatement} from "./statements.ts";

/** Who asserts, confirms or denies a proposition of the registry. */
export function findPositions(
  _doc: Document,
  _statements: readonly FoundStatement[],
  _dates: readonly Found<DateRecord>[],
  _registry: Registry
): Found<Position>[] {
  return [];
}
