import {emptyLexicon} from "../../language/lexicon.ts";
import type {Proposition, Registry} from "../../registry.ts";
import type {Document} from "../../text/document.ts";
import {tokenise} from "../../text/tokenise.ts";

/** Words of a proposition; `group` is -1 where they rule it out. */
interface Term {
  words: readonly string[];
  proposition: number;
  group: number;
}

/** Finds which propositions of the registry a run of words is about. */
export class Topics {
  readonly #propositions: readonly Proposition[];
  readonly #terms = new Map<string, Term[]>();

  constructor({propositions}: Registry) {
    this.#propositions = propositions;
    propositions.forEach(({about, excludes}, proposition) => {
      about.forEach((group, g) => {
        for (const words of group) this.#add(words, proposition, g);
      });
      for (const words of excludes) this.#add(words, proposition, -1);
    });
  }

  #add(text: string, proposition: number, group: number): void {
    const words = tokenise(text, emptyLexicon).map(({lower}) => lower);
    const terms = this.#terms.get(words[0]!) ?? [];
    terms.push({words, proposition, group});
    this.#terms.set(words[0]!, terms);
  }

  /** The propositions of which the runs of tokens, taken together, hold a word of each group and none that rules it out. */
  among({tokens}: Document, spans: readonly {from: number; to: number}[]): Proposition[] {
    let held: Map<number, Set<number>> | null = null;
    for (const {from, to} of spans)
      for (let i = from; i < to; i++) {
        const terms = this.#terms.get(tokens[i]!.lower);
        if (terms === undefined) continue;
        for (const {words, proposition, group} of terms) {
          if (!words.every((word, k) => i + k < to && tokens[i + k]!.lower === word)) continue;
          held ??= new Map();
          const groups = held.get(proposition);
          if (groups === undefined) held.set(proposition, new Set([group]));
          else groups.add(group);
        }
      }
    if (held === null) return [];
    return this.#propositions.filter(({about}, p) => {
      const groups = held.get(p);
      return groups?.size === about.length && !groups.has(-1);
    });
  }
}

const known = new WeakMap<Registry, Topics>();

/** The registry's propositions, ready to be found in tokens; made once for each registry. */
export function topicsOf(registry: Registry): Topics {
  const topics = known.get(registry) ?? new Topics(registry);
  known.set(registry, topics);
  return topics;
}
