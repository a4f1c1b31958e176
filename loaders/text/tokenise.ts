import type {Lexicon} from "../language/lexicon.ts";
import {CharKind, charKinds, visible} from "./characters.ts";
import {findWraps} from "./lines.ts";
import type {Gap, Token} from "./token.ts";
import {WordCache} from "./wordCache.ts";

const FULL_STOP = 46;
const COMMA = 44;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Splits a text into tokens, in time proportional to its length. Offsets are into the text as it stands: what a token
 * covers holds its invisible characters, its `lower` does not.
 */
export function tokenise(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  const wraps = findWraps(text);
  const cache = WordCache.of(lexicon);
  let wrap = 0;
  let gap: Gap = "line";
  let i = 0;
  while (i < length) {
    const start = i;
    const kind = charKinds[text.charCodeAt(i)];
    if (kind === CharKind.SPACE) {
      if (gap === "none") gap = "space";
      i++;
      continue;
    }
    if (kind === CharKind.LINE) {
      while (wrap < wraps.length && wraps[wrap]! < i - 1) wrap++;
      const wrapped =
        wrap < wraps.length && (wraps[wrap] === i || (wraps[wrap] === i - 1 && text.charCodeAt(i) === 10));
      if (!wrapped) gap = "line";
      else if (gap === "none") gap = "space";
      i++;
      continue;
    }
    if (kind === CharKind.INVISIBLE) {
      i++;
      continue;
    }
    if (kind === CharKind.LETTER) {
      const {written, lower, capital, classes} = cache.at(text, i);
      i += written.length;
      tokens.push({kind: "word", start, end: i, lower, capital, gap, classes});
    } else if (kind === CharKind.DIGIT) {
      i = numberEnd(text, i);
      tokens.push({
        kind: "number",
        start,
        end: i,
        lower: visible(text.slice(start, i)),
        capital: false,
        gap,
        classes: 0
      });
    } else {
      i += markLength(text, i);
      tokens.push({kind: "mark", start, end: i, lower: text.slice(start, i), capital: false, gap, classes: 0});
    }
    gap = "none";
  }
  return tokens;
}

/** Where the number at `i` ends: digits, with one `.` or `,` between two of them. */
function numberEnd(text: string, i: number): number {
  let end = i + 1;
  let joined = false;
  for (let k = end; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (isDigit(code)) {
      end = k + 1;
      joined = false;
    } else if ((code === FULL_STOP || code === COMMA) && !joined && isDigit(text.charCodeAt(k + 1))) joined = true;
    else if (charKinds[code] !== CharKind.INVISIBLE) break;
  }
  return end;
}

/** The length of the mark at `i`: a surrogate pair is one mark. */
function markLength(text: string, i: number): number {
  const code = text.charCodeAt(i);
  return code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}
