/** The smallest pieces of a text that rules look at. White space is no token: it is the `gap` of the token after it. */
export interface Token {
  kind: TokenKind;
  /** Offsets in UTF-16 code units; `text.slice(start, end)` is the token. */
  start: number;
  end: number;
  /** The token's words in lower case; for numbers and marks, as they stand. */
  lower: string;
  /** Whether a word begins with an upper-case letter. */
  capital: boolean;
  gap: Gap;
  /** The lexicon's classes of the word, one bit each (`language/lexicon.ts`); 0 where it has none. */
  classes: number;
}

/** `word` a run of letters; `number` digits with `.` or `,` between digits; `mark` one other character. */
export type TokenKind = "word" | "number" | "mark";

/** What stands before a token: nothing, white space, or a line's end. */
export type Gap = "none" | "space" | "line";
