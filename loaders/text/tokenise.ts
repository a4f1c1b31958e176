import type {Lexicon} from "../language/lexicon.ts";
import {CharKind, charKinds, doubledMarks} from "./characters.ts";
import {findWraps} from "./lines.ts";
import type {Gap, Token} from "./token.ts";
import {TokenCache} from "./tokenCache.ts";

const FULL_STOP = 46;
const COMMA = 44;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The tokens of a text, and where each starts, in UTF-16 code units. */
export interface Tokens {
  tokens: Token[];
  starts: Int32Array;
}

/**
 * Splits a text into tokens, in time proportional to its length. Offsets are into the text as it stands: what a token
 * covers holds its invisible characters, its `lower` does not.
 */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  const tokens: Token[] = [];
  const length = text.length;
  const starts = new Int32Array(length);
  const wraps = findWraps(text);
  const cache = TokenCache.of(lexicon);
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
    starts[tokens.length] = start;
    if (kind === CharKind.LETTER) {
      i = wordEnd(text, i);
      tokens.push(cache.at("word", text, start, i, gap));
    } else if (kind === CharKind.DIGIT) {
      i = numberEnd(text, i);
      tokens.push(cache.at("number", text, start, i, gap));
    } else {
      i += markLength(text, i);
      tokens.push(cache.at("mark", text, start, i, gap));
    }
    gap = "none";
  }
  return {tokens, starts: starts.slice(0, tokens.length)};
}

/** Where the word at `i` ends: invisible characters behind its last letter are not part of it. */
function wordEnd(text: string, i: number): number {
  let end = i + 1;
  for (let k = end; k < text.length; k++) {
    const kind = charKinds[text.charCodeAt(k)];
    if (kind === CharKind.LETTER || kind === CharKind.JOINER) end = k + 1;
    else if (kind !== CharKind.INVISIBLE) break;
  }
  return end;
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

/** The length of the mark at `i`: a surrogate pair is one mark, and so are two apostrophes that stand for a quotation mark. */
function markLength(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code === text.charCodeAt(i + 1) && doubledMarks.has(text.slice(i, i + 2))) return 2;
  return code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}
