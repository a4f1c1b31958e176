import type {Lexicon} from "../../language/lexicon.ts";
import type {Measure, Registry} from "../../registry.ts";
import type {Token} from "../../text/token.ts";
import {tokenise} from "../../text/tokenise.ts";

const roles = ["counts", "context", "excludes", "rivals"] as const;

/** What a word of the registry is to a measure; the words of `about` are in groups. */
type Role = (typeof roles)[number];

const roleNumbers: Record<Role, number> = {counts: 0, context: 1, excludes: 2, rivals: 3};

/** The most groups of `about` that a measure may have. */
const GROUPS = 60;
const SLOTS = roles.length + GROUPS;

/** The number of a measure's role, by which its words are found in a sentence. */
export const slotOf = (measure: number, role: Role): number => measure * SLOTS + roleNumbers[role];
/** The number of a group of the words that a measure is about. */
export const groupSlotOf = (measure: number, group: number): number => measure * SLOTS + roles.length + group;

interface Phrase {
  words: readonly string[];
  slots: number[];
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
}

/** The phrases of a sentence by slot, in the order of the text. */
export type Hits = ReadonlyMap<number, readonly Hit[]>;

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
  const add = (text: string, slot: number): void => {
    const words = tokenise(text, lexicon).tokens.map(({lower}) => lower);
    const [first] = words;
    if (first === undefined) return;
    const entries = phrases.get(first) ?? [];
    phrases.set(first, entries);
    const same = entries.find((entry) => entry.words.join(" ") === words.join(" "));
    if (same === undefined) entries.push({words, slots: [slot]});
    else same.slots.push(slot);
  };
  measures.forEach((entry, measure) => {
    for (const role of roles) for (const text of entry[role]) add(text, slotOf(measure, role));
    entry.about.slice(0, GROUPS).forEach((group, i) => {
      for (const text of group) add(text, groupSlotOf(measure, i));
    });
  });
  return {measures, phrases};
}

/** All phrases of the registry in the tokens `from` to `to`. */
export function findHits({phrases}: CompiledRegistry, tokens: readonly Token[], from: number, to: number): Hits {
  const hits = new Map<number, Hit[]>();
  for (let i = from; i < to; i++) {
    const entries = phrases.get(tokens[i]!.lower);
    if (entries === undefined) continue;
    for (const {words, slots} of entries) {
      if (i + words.length > to || !matches(tokens, i, words)) continue;
      const hit = {from: i, to: i + words.length};
      for (const slot of slots) {
        const list = hits.get(slot);
        if (list === undefined) hits.set(slot, [hit]);
        else list.push(hit);
      }
    }
  }
  return hits;
}

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i]!.lower !== words[i]) return false;
  return true;
}
