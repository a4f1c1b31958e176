import type {Span} from "./context.ts";
import type {Phrase} from "./phrase.ts";

/** A statement as a rule finds it, before anyone knows the speaker's name. */
export interface Draft {
  rule: string;
  /** The token of the cue. */
  cue: number;
  /** The words that name who says it; null where they are a suffix of the cue (`katanya`). */
  phrase: Phrase | null;
  /** What is said. */
  said: Span;
  mode: "direct" | "indirect";
  /** Whether the phrase names who passed it on, should somebody else have said it. */
  relay: boolean;
  /** The words that name the medium which tells of it, where the phrase names whom the medium cites. */
  via?: Phrase;
  /** Whether what is said stands in sentences other than the cue's. */
  elsewhere?: boolean;
}
