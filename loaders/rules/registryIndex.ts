import {emptyLexicon} from "../language/lexicon.ts";
import type {Place, Registry, Source} from "../registry.ts";
import type {Token} from "../text/token.ts";
import {tokenise} from "../text/tokenise.ts";

/** A name of the registry that stands in a text. */
export interface Match<E> {
  entry: E;
  /** Tokens that it covers. */
  length: number;
}

interface Alias<E> {
  entry: E;
  words: readonly string[];
}

/** Names of registry entries by their first word, the longest first. */
export class NameIndex<E extends {name: string; aliases: readonly string[]}> {
  readonly #byFirst = new Map<string, Alias<E>[]>();

  constructor(entries: readonly E[]) {
    for (const entry of entries)
      for (const name of [entry.name, ...entry.aliases]) {
        const words = tokenise(name, emptyLexicon).tokens.map(({lower}) => lower);
        const first = words[0];
        if (first === undefined) continue;
        const aliases = this.#byFirst.get(first) ?? [];
        aliases.push({entry, words});
        this.#byFirst.set(first, aliases);
      }
    for (const aliases of this.#byFirst.values()) aliases.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest name that begins at token `i` and ends before `limit`, or null. */
  at(tokens: readonly Token[], i: number, limit: number): Match<E> | null {
    const aliases = this.#byFirst.get(tokens[i]?.lower ?? "");
    if (aliases === undefined) return null;
    for (const {entry, words} of aliases)
      if (i + words.length <= limit && words.every((word, k) => tokens[i + k]!.lower === word))
        return {entry, length: words.length};
    return null;
  }

  /** The entry of this name, in any case of its letters, or null. */
  named(name: string): E | null {
    const {tokens} = tokenise(name, emptyLexicon);
    return this.whole(tokens, 0, tokens.length);
  }

  /** The entry that the tokens `from` to `to` name as a whole, or null. */
  whole(tokens: readonly Token[], from: number, to: number): E | null {
    const match = this.at(tokens, from, to);
    return match !== null && match.length === to - from ? match.entry : null;
  }
}

export interface RegistryIndex {
  sources: NameIndex<Source>;
  places: NameIndex<Place>;
}

const indexes = new WeakMap<Registry, RegistryIndex>();

/** The registry's names, ready to be found in tokens; made once for each registry. */
export function indexRegistry(registry: Registry): RegistryIndex {
  let index = indexes.get(registry);
  if (index === undefined) {
    index = {sources: new NameIndex(registry.sources), places: new NameIndex(registry.places)};
    indexes.set(registry, index);
  }
  return index;
}
