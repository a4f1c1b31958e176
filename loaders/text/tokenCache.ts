import type {Lexicon} from "../language/lexicon.ts";
import {doubledMarks, visible} from "./characters.ts";
import type {Gap, Token, TokenKind} from "./token.ts";

/** Slots of the cache, a power of two. A token that falls into a slot drives out the one before it. */
const SLOTS = 1 << 14;
const LONGEST = 32;

/**
 * Tokens seen before. A text's common words are lowered and looked up once, and a long text is a row of references to few
 * objects, which costs the collector next to nothing. Its size is bounded.
 */
export class TokenCache {
  static readonly #caches = new WeakMap<Lexicon, TokenCache>();
  readonly #slots: (Token | undefined)[] = new Array(SLOTS).fill(undefined);
  readonly #lexicon: Lexicon;

  private constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The cache that belongs to a lexicon. */
  static of(lexicon: Lexicon): TokenCache {
    const known = TokenCache.#caches.get(lexicon);
    if (known !== undefined) return known;
    const cache = new TokenCache(lexicon);
    TokenCache.#caches.set(lexicon, cache);
    return cache;
  }

  /** The token of a kind that is `text.slice(start, end)`, behind such a gap. */
  at(kind: TokenKind, text: string, start: number, end: number, gap: Gap): Token {
    if (end - start > LONGEST) return this.#read(kind, text.slice(start, end), gap);
    let hash = gap.charCodeAt(0);
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const slot = (hash ^ (hash >>> 14)) & (SLOTS - 1);
    const kept = this.#slots[slot];
    if (kept !== undefined && kept.gap === gap && isAt(text, start, end, kept.written)) return kept;
    // A copy of the characters alone, so that the cache does not hold on to the text.
    const token = this.#read(kind, Array.from(text.slice(start, end)).join(""), gap);
    this.#slots[slot] = token;
    return token;
  }

  #read(kind: TokenKind, written: string, gap: Gap): Token {
    const seen = visible(written);
    if (kind !== "word")
      return {kind, written, lower: doubledMarks.get(written) ?? seen, capital: false, gap, classes: 0};
    const lower = seen.toLowerCase();
    const capital = lower.charCodeAt(0) !== seen.charCodeAt(0);
    return {kind, written, lower, capital, gap, classes: this.#lexicon.classesOf(lower)};
  }
}

function isAt(text: string, start: number, end: number, written: string): boolean {
  if (end - start !== written.length) return false;
  for (let i = 0; i < written.length; i++) if (text.charCodeAt(start + i) !== written.charCodeAt(i)) return false;
  return true;
}
