/** An error of the engine about a statement, as a reader is told of it. */
export interface Complaint {
  /** What it says, in its own words, without the line it repeats. */
  message: string;
  /** What it is about in the statement, in UTF-16 code units; null where it does not say. */
  from: number;
  to: number;
  /** The word that it does not know, and of what kind that is; null for other errors. */
  unknown: {word: string; kind: "column" | "table" | "function"} | null;
}

const LINE = /\n+LINE (?<line>\d+): (?<words>[^\n]*)\n(?<indent>\s*)\^/;
const UNKNOWN = [
  ["column", /column "(?<word>[^"]+)" not found|does not have a column named "(?<word2>[^"]+)"/],
  ["table", /Table with name (?<word>\S+) does not exist|Referenced table "(?<word2>[^"]+)" not found/],
  ["function", /Function with name (?<word>\S+) does not exist/]
] as const;

/** Reads an engine's error: where in the statement it points, and which word it does not know. */
export function readComplaint(error: string, statement: string): Complaint {
  const [told = error] = error.split(/\n+in the query\n/);
  const said = inWords(told);
  const match = LINE.exec(said);
  const message = said.replace(LINE, "").trim();
  const unknown = unknownWord(message);
  const at = match?.groups ? placeOf(match.groups as unknown as Pointed, statement) : null;
  const from = at ?? wordAt(statement, unknown?.word) ?? (/at end of input/.test(message) ? lastSolid(statement) : 0);
  return {message, from, to: Math.max(from + 1, tokenEnd(statement, from)), unknown};
}

/** The engine in the page tells errors of syntax as JSON. */
function inWords(error: string): string {
  const said = error.replace(/^Error: /, "");
  if (!said.startsWith('{"exception_type"')) return said;
  try {
    const {exception_type, exception_message} = JSON.parse(said);
    return `${exception_type} Error: ${exception_message}`;
  } catch {
    return said;
  }
}

interface Pointed {
  line: string;
  words: string;
  indent: string;
}

/** The caret stands under the words as they are printed, after `LINE 1: `; long lines are cut at both ends with dots. */
function placeOf({line, words, indent}: Pointed, statement: string): number | null {
  const lines = statement.split("\n");
  const start = lines.slice(0, Number(line) - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const text = lines[Number(line) - 1];
  if (text === undefined) return null;
  const cut = words.startsWith("...") ? 3 : 0;
  const column = indent.length - `LINE ${line}: `.length - cut;
  const shown = words.slice(cut).replace(/\.\.\.$/, "");
  const offset = Math.max(0, text.indexOf(shown));
  return column < 0 ? null : Math.min(start + offset + column, statement.length - 1);
}

function unknownWord(message: string): Complaint["unknown"] {
  for (const [kind, pattern] of UNKNOWN) {
    const groups = pattern.exec(message)?.groups;
    const word = groups?.word ?? groups?.word2;
    if (word) return {word, kind};
  }
  return null;
}

function wordAt(statement: string, word: string | undefined): number | null {
  const at = word ? statement.toLowerCase().indexOf(word.toLowerCase()) : -1;
  return at < 0 ? null : at;
}

function lastSolid(statement: string): number {
  return Math.max(0, statement.trimEnd().length - 1);
}

function tokenEnd(statement: string, from: number): number {
  const token = /^(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_$]+|::|\S)/u.exec(statement.slice(from));
  return from + (token?.[0].length ?? 1);
}
