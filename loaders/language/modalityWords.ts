import type {Modality} from "../records.ts";

/** The words that say how a figure is meant. All keys are in lower case. */
export interface ModalityWords {
  /** Cues by word. */
  cues: ReadonlyMap<string, Exclude<Modality, "asserted">>;
  /** Words that begin a clause: what stands before them is said of something else. */
  clauses: ReadonlySet<string>;
  /** The conjunction of reported speech; the verb before it rules the clause behind it. */
  that: ReadonlySet<string>;
  /** Words that deny the figure that they stand right before. */
  not: ReadonlySet<string>;
  /** Cues that are nouns: behind a figure they begin another phrase (`45 persen dari target`). */
  nouns: ReadonlySet<string>;
  /** Words that end the figure's phrase: the verb behind them tells of all of it (`proyek Rp1 triliun itu akan …`). */
  those: ReadonlySet<string>;
  /** Words before the noun of an estimate that give it as a source: `menurut perkiraan`. */
  bases: ReadonlySet<string>;
  /** Words that join clauses that may have verbs of their own. */
  and: ReadonlySet<string>;
  relative: ReadonlySet<string>;
}
