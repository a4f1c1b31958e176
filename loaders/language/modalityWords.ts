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
  /** Words after a comma that begin an insertion: `, seperti dilansir Antara,`. */
  insertions: ReadonlySet<string>;
  /** Words that can stand between a comma and a figure: qualifiers. */
  stating: ReadonlySet<string>;
  /** Words that begin a clause, or say that the noun before them is not final: `kerugian sementara`. */
  provisional: ReadonlySet<string>;
  /** Words before a cause. */
  causes: ReadonlySet<string>;
  /** Nouns that what is provisional, or has a cause, is said of: `kerugian akibat banjir`. */
  losses: ReadonlySet<string>;
  /** Words before a figure that make it the amount of what was named before: `mencapai`. */
  amounts: ReadonlySet<string>;
  /** Words before the second verb of one who speaks: `membantah … dan menyebut …`. */
  alongside: ReadonlySet<string>;
  /** Cues of an estimate in the active, which tell all that follows, and in the passive, which may tell of one figure. */
  estimating: ReadonlySet<string>;
  passive: ReadonlySet<string>;
  /** Words before a cue of denial that take it back. */
  negations: ReadonlySet<string>;
  /** Words that compare with the figure behind them: `lebih rendah dari 3 persen`. */
  compared: ReadonlySet<string>;
}
