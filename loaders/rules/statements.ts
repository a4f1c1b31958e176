import type {Found, Statement} from "../records.ts";
import type {Registry} from "../registry.ts";
import type {Document} from "../text/document.ts";

/** A statement with the passage that it governs: the sentences after it that are still the speaker's. */
export interface FoundStatement extends Found<Statement> {
  /** The last sentence (index) that is carried by it. */
  carriesTo: number;
}

/** Who says what, in the order of the text. */
export function findStatements(_doc: Document, _registry: Registry): FoundStatement[] {
  return [];
}
