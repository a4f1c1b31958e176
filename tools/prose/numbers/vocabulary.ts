/** One word of a text, or a run of digits, in lower case. */
export interface Word {
  word: string;
  from: number;
  to: number;
}

/** How a language writes numbers, for who looks for typed ones. */
export interface NumberVocabulary {
  /** Words that are numbers, with their value; null where it is none in particular, as of `dozens`. */
  values: ReadonlyMap<string, number | null>;
  /** Words that multiply the number before them. */
  scales: ReadonlyMap<string, number>;
  /** Short scales after digits: `5.5bn`. */
  suffixes: ReadonlyMap<string, number>;
  /** The sign between thousands. */
  thousands: "." | ",";
  /** Whether a word of `values` is a number where it stands: `one` in "one another" is none. */
  counts: (words: readonly Word[], at: number, text: string) => boolean;
  /** Numbers in digits that are none: `2nd`, `ke-2`. */
  ordinal: RegExp;
  /** Words that join two numbers into one figure: `to`, `and`. */
  joins: ReadonlySet<string>;
  /** Words after a figure that belong to it: `per cent`. */
  follows: RegExp;
  /** Words before a figure that begin to say how it is meant, by qualifier, each a pattern of the end of a text. */
  qualifiers: Readonly<Record<string, RegExp>>;
  /** The same after a figure: `or more`. */
  qualifiersAfter: Readonly<Record<string, RegExp>>;
  /** Words just before a figure that call it exact. */
  exact: RegExp;
}
