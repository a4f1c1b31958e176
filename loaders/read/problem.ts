/** Something wrong in a file that people write: where, what, the value, and what to do about it. */
export class Problem {
  /** The file, as messages name it. */
  readonly file: string;
  /** The line, from 1; 1 where the whole file is meant. */
  readonly line: number;
  /** The field, as a path (`aliases.2`); null where the problem is no field's. */
  readonly field: string | null;
  /** What is wrong, in a few lower-case words. */
  readonly message: string;
  /** The value that is wrong; undefined where there is none to show. */
  readonly value: unknown;
  /** What to do, in words; null where the message says it. */
  readonly remedy: string | null;

  constructor(
    file: string,
    line: number,
    field: string | null,
    message: string,
    {value, remedy = null}: {value?: unknown; remedy?: string | null} = {}
  ) {
    this.file = file;
    this.line = line;
    this.field = field;
    this.message = message;
    this.value = value;
    this.remedy = remedy;
  }

  /** `file:line: field: what is wrong: value`, and the remedy on a line of its own, set in. */
  toString(): string {
    const parts = [`${escapeControls(this.file)}:${this.line}`];
    if (this.field !== null) parts.push(escapeControls(this.field));
    parts.push(this.message);
    if (this.value !== undefined) parts.push(showValue(this.value));
    return parts.join(": ") + (this.remedy === null ? "" : `\n  ${escapeControls(this.remedy)}`);
  }
}

/** Everything that is wrong, at once. Its message holds every problem, one after the other. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
    super(sorted.join("\n"));
    this.name = "ProblemsError";
    this.problems = sorted;
  }
}

/** Throws all problems as one error, where there are any. */
export function assertNone(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** No value takes more room in a message. In UTF-16 code units. */
const LONGEST = 160;

/** A value as messages show it: JSON, cut where it is long. */
function showValue(value: unknown): string {
  const json = escapeControls(JSON.stringify(value) ?? String(value));
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json;
}

// C0 and C1 controls, line and paragraph separators, and what turns the direction of writing.
const CONTROLS = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text in which nothing can move a terminal's cursor or feign another line: controls as `\u001b`. */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
