/**
 * The smallest pieces of a text that rules look at. White space is no token: it is the `gap` of the token after it. A token
 * says nothing of its place, so that one object serves wherever the same word stands; places are the document's.
 */
export interface Token {
  kind: TokenKind;
  /** The characters of the text, invisible ones included. */
  written: string;
  /** What is written without invisible characters; words in lower case; two apostrophes as the quotation mark that they are. */
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

/** Whether a token is written in capitals only, two at least. */
export const isUpperCase = ({written}: Token): boolean => written.length > 1 && written === written.toUpperCase();
