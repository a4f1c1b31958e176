import type {Lexicon} from "../language/lexicon.ts";
import {CharKind, charKinds, visible} from "./characters.ts";

/** What is the same wherever a word stands. */
export interface Word {
  /** As it is written, invisible characters included. */
  written: string;
  lower: string;
  capital: boolean;
  classes: number;
}

/** Slots of the cache, a power of two. A word that falls into a slot drives out the one before it. */
const SLOTS = 1 << 14;
const LONGEST = 32;

/** Words seen before, so that a text's common words are lowered and looked up once. Its size is bounded. */
export class WordCache {
  static readonly #caches = new WeakMap<Lexicon, WordCache>();
  readonly #slots: (Word | undefined)[] = new Array(SLOTS).fill(undefined);
  readonly #lexicon: Lexicon;

  private constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The cache that belongs to a lexicon. */
  static of(lexicon: Lexicon): WordCache {
    const known = WordCache.#caches.get(lexicon);
    if (known !== undefined) return known;
    const cache = new WordCache(lexicon);
    WordCache.#caches.set(lexicon, cache);
    return cache;
  }

  /** The word that begins at `start`; invisible characters at its end are not part of it. */
  at(text: string, start: number): Word {
    let end = start;
    let hash = 0;
    let hashed = 0;
    for (let i = start; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const kind = charKinds[code];
      if (kind === CharKind.LETTER || kind === CharKind.JOINER) end = i + 1;
      else if (kind !== CharKind.INVISIBLE) break;
      hash = (Math.imul(hash, 31) + code) | 0;
      if (end > i) hashed = hash;
    }
    if (end - start > LONGEST) return this.#read(text.slice(start, end));
    const slot = (hashed ^ (hashed >>> 14)) & (SLOTS - 1);
    const kept = this.#slots[slot];
    if (kept !== undefined && isAt(text, start, end, kept.written)) return kept;
    // A copy of the letters alone, so that the cache does not hold on to the text.
    const word = this.#read(Array.from(text.slice(start, end)).join(""));
    this.#slots[slot] = word;
    return word;
  }

  #read(written: string): Word {
    const seen = visible(written);
    const lower = seen.toLowerCase();
    return {
      written,
      lower,
      capital: lower.charCodeAt(0) !== seen.charCodeAt(0),
      classes: this.#lexicon.classesOf(lower)
    };
  }
}

function isAt(text: string, start: number, end: number, written: string): boolean {
  if (end - start !== written.length) return false;
  for (let i = 0; i < written.length; i++) if (text.charCodeAt(start + i) !== written.charCodeAt(i)) return false;
  return true;
}
