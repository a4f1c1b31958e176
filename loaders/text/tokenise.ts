import type {Lexicon} from "../language/lexicon.ts";
import type {Gap, Token} from "./token.ts";

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const LINE = 4;

/** The kind of each UTF-16 code unit; 0 is any other mark, halves of surrogate pairs included. */
const kinds = new Uint8Array(65536);
for (let code = 0; code < 65536; code++) {
  if (code >= 0xd800 && code <= 0xdfff) continue;
  const char = String.fromCharCode(code);
  if (/[\n\r\u2028\u2029]/.test(char)) kinds[code] = LINE;
  // Zero-width and soft-hyphen characters separate nothing that a reader sees, but belong to no word either.
  else if (/[\s\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(char)) kinds[code] = SPACE;
  else if (/[0-9]/.test(char)) kinds[code] = DIGIT;
  else if (/[\p{L}\p{M}\u200c\u200d]/u.test(char)) kinds[code] = LETTER;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Splits a text into tokens, in time proportional to its length. Offsets are into the text as it stands. */
export function tokenise(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let gap: Gap = "line";
  let i = 0;
  while (i < length) {
    const start = i;
    const code = text.charCodeAt(i);
    const kind = kinds[code];
    if (kind === SPACE || kind === LINE) {
      if (kind === LINE) gap = "line";
      else if (gap === "none") gap = "space";
      i++;
      continue;
    }
    if (kind === LETTER) {
      do i++;
      while (i < length && kinds[text.charCodeAt(i)] === LETTER);
      const word = text.slice(start, i);
      const lower = word.toLowerCase();
      tokens.push({
        kind: "word",
        start,
        end: i,
        lower,
        capital: lower.charCodeAt(0) !== code,
        gap,
        classes: lexicon.get(lower) ?? 0
      });
    } else if (kind === DIGIT) {
      do i++;
      while (i < length && (isDigit(text.charCodeAt(i)) || joinsDigits(text, i)));
      tokens.push({kind: "number", start, end: i, lower: text.slice(start, i), capital: false, gap, classes: 0});
    } else {
      // A surrogate pair is one mark.
      i += code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
      tokens.push({kind: "mark", start, end: i, lower: text.slice(start, i), capital: false, gap, classes: 0});
    }
    gap = "none";
  }
  return tokens;
}

/** Whether the character at `i` is a `.` or `,` with a digit on both sides. */
function joinsDigits(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return (code === 46 || code === 44) && isDigit(text.charCodeAt(i + 1));
}
