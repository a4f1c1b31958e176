/** What can be wrong with prose. */
export const problemKinds = ["number", "reference", "agreement", "qualifier", "quotation", "mark"] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** A change to a file: characters `from` to `to` give way to `text`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** One way to mend a problem. */
export interface Fix {
  /** What it does, in words. */
  what: string;
  edit: Edit;
  /** Whether it may be made without asking, where it is the only one. */
  sure: boolean;
}

/** Something wrong in a page's prose. */
export interface ProseProblem {
  file: string;
  /** Counted from 1; columns in UTF-16 code units. */
  line: number;
  column: number;
  kind: ProblemKind;
  message: string;
  /** The sentence that it stands in. */
  sentence: string;
  remedy: string;
  /** Ways to mend it; empty where only the writer can. */
  fixes: Fix[];
}

/** `file:line:column: what is wrong`, the sentence and the remedy on lines of their own, set in. */
export function problemText({file, line, column, message, sentence, remedy}: ProseProblem): string {
  return [`${file}:${line}:${column}: ${message}`, sentence && `  ${sentence}`, `  ${remedy}`]
    .filter(Boolean)
    .join("\n");
}

/** Line and column, from 1, of a place in a text. */
export function lineAndColumn(text: string, at: number): {line: number; column: number} {
  const before = text.slice(0, at);
  const start = before.lastIndexOf("\n") + 1;
  return {line: before.split("\n").length, column: at - start + 1};
}
