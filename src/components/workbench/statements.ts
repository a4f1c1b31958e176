/** One statement of a script, without the semicolon after it. */
export interface Statement {
  text: string;
  /** Where it begins and ends in the script, in UTF-16 code units. */
  from: number;
  to: number;
}

/** What may hold a semicolon, or a dollar sign, that ends or names nothing; comments nest as in DuckDB's grammar. */
const OPAQUE = /(?:'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|--[^\n]*|\$(?<tag>[A-Za-z_]\w*)?\$)/y;

/** Splits a script at its semicolons. Pieces that hold nothing but blanks and comments are left out. */
export function splitStatements(script: string): Statement[] {
  const statements: Statement[] = [];
  let from = 0;
  const close = (to: number) => {
    const statement = solid(script, from, to);
    if (statement) statements.push(statement);
    from = to + 1;
  };
  walk(script, (at) => {
    if (script[at] === ";") close(at);
  });
  close(script.length);
  return statements;
}

/** Calls back with each place in the text that stands outside quotes and comments. */
export function walk(text: string, visit: (at: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const end = opaqueEnd(text, at);
    if (end > at) at = end;
    else visit(at++);
  }
}

/** Where the quote or comment that begins here ends; the same place where none does. */
function opaqueEnd(text: string, at: number): number {
  if (text.startsWith("/*", at)) return blockEnd(text, at);
  // An escape string, whose backslash keeps a quote from ending it.
  if (/[eE]/.test(text[at] ?? "") && text[at + 1] === "'" && !/\w/.test(text[at - 1] ?? "")) return escapeEnd(text, at);
  OPAQUE.lastIndex = at;
  const match = OPAQUE.exec(text);
  if (!match) return at;
  if (!match[0].startsWith("$")) return at + match[0].length;
  const close = text.indexOf(match[0], at + match[0].length);
  return close < 0 ? text.length : close + match[0].length;
}

function escapeEnd(text: string, at: number): number {
  for (let i = at + 2; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === "'") {
      if (text[i + 1] !== "'") return i + 1;
      i++;
    }
  }
  return text.length;
}

function blockEnd(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    if (text.startsWith("/*", i)) {
      depth++;
      i++;
    } else if (text.startsWith("*/", i)) {
      i++;
      if (--depth === 0) return i + 1;
    }
  }
  return text.length;
}

/** What lies between two places, without the blanks and comments around it; null where there is nothing else. */
function solid(script: string, from: number, to: number): Statement | null {
  let [start, last] = [-1, -1];
  for (let at = from; at < to; ) {
    const end = Math.min(opaqueEnd(script, at), to);
    const next = Math.max(end, at + 1);
    const comment = script.startsWith("--", at) || script.startsWith("/*", at);
    if (!comment && (end > at || !/\s/.test(script[at] ?? ""))) {
      if (start < 0) start = at;
      last = next;
    }
    at = next;
  }
  return start < 0 ? null : {text: script.slice(start, last), from: start, to: last};
}
