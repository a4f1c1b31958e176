import type {Lexicon} from "../../language/lexicon.ts";
import type {Measure, Registry} from "../../registry.ts";
import type {Token} from "../../text/token.ts";
import {tokenise} from "../../text/tokenise.ts";

/** What a word of the registry is to a measure. */
export type Role = "counts" | "about" | "context" | "excludes" | "rivals";

interface Use {
  measure: number;
  role: Role;
  /** Which group of `about` it belongs to; 0 elsewhere. */
  group: number;
}

interface Phrase {
  words: readonly string[];
  uses: Use[];
}

/** The registry's measures with all their words in one index, by the first word of each phrase. */
export interface CompiledRegistry {
  measures: readonly Measure[];
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** A phrase of the registry in a text: tokens `from` to `to`. */
export interface Hit {
  from: number;
  to: number;
  uses: readonly Use[];
}

const compiled = new WeakMap<Registry, CompiledRegistry>();

/** The measures of a registry ready for matching; made once for each registry. */
export function compileMeasures(registry: Registry, lexicon: Lexicon): CompiledRegistry {
  let found = compiled.get(registry);
  if (found === undefined) {
    found = compile(registry.measures, lexicon);
    compiled.set(registry, found);
  }
  return found;
}

function compile(measures: readonly Measure[], lexicon: Lexicon): CompiledRegistry {
  const phrases = new Map<string, Phrase[]>();
  const add = (text: string, use: Use): void => {
    const words = tokenise(text, lexicon).map(({lower}) => lower);
    const [first] = words;
    if (first === undefined) return;
    const entries = phrases.get(first) ?? [];
    phrases.set(first, entries);
    const same = entries.find((entry) => entry.words.join(" ") === words.join(" "));
    if (same === undefined) entries.push({words, uses: [use]});
    else same.uses.push(use);
  };
  measures.forEach((entry, measure) => {
    for (const role of ["counts", "context", "excludes", "rivals"] as const)
      for (const text of entry[role]) add(text, {measure, role, group: 0});
    entry.about.forEach((group, i) => {
      for (const text of group) add(text, {measure, role: "about", group: i});
    });
  });
  return {measures, phrases};
}

/** All phrases of the registry in the tokens `from` to `to`. */
export function findHits({phrases}: CompiledRegistry, tokens: readonly Token[], from: number, to: number): Hit[] {
  const hits: Hit[] = [];
  for (let i = from; i < to; i++)
    for (const {words, uses} of phrases.get(tokens[i]!.lower) ?? []) {
      if (i + words.length > to) continue;
      if (words.every((word, k) => tokens[i + k]!.lower === word)) hits.push({from: i, to: i + words.length, uses});
    }
  return hits;
}
