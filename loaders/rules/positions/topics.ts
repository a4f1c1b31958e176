import {emptyLexicon} from "../../language/lexicon.ts";
import type {Proposition, Registry} from "../../registry.ts";
import type {Document} from "../../text/document.ts";
import {tokenise} from "../../text/tokenise.ts";

/** Words of a proposition. */
interface Term {
  words: readonly string[];
  /** Where `Topics` notes that they were met. */
  note: number;
}

/** A proposition, with the notes of its groups of words, and of the words that rule it out. */
interface Topic {
  proposition: Proposition;
  groups: readonly number[];
  excluded: number;
}

/** Finds which propositions of the registry a run of words is about. */
export class Topics {
  readonly #topics: readonly Topic[];
  readonly #terms = new Map<string, Term[]>();
  /** What was met in the words at hand. Kept from one call to the next: a text has thousands of statements. */
  readonly #met: Uint8Array;

  constructor({propositions}: Registry) {
    let notes = 0;
    this.#topics = propositions.map((proposition) => {
      const groups = proposition.about.map((group) => this.#note(group, notes++));
      return {proposition, groups, excluded: this.#note(proposition.excludes, notes++)};
    });
    this.#met = new Uint8Array(notes);
  }

  #note(texts: readonly string[], note: number): number {
    for (const text of texts) {
      const words = tokenise(text, emptyLexicon).tokens.map(({lower}) => lower);
      const terms = this.#terms.get(words[0]!) ?? [];
      terms.push({words, note});
      this.#terms.set(words[0]!, terms);
    }
    return note;
  }

  /** The propositions of which the runs of tokens, taken together, hold a word of each group and none that rules it out. */
  among({tokens}: Document, spans: readonly {from: number; to: number}[]): Proposition[] {
    const met = this.#met;
    let any = false;
    for (const {from, to} of spans)
      for (let i = from; i < to; i++) {
        const terms = this.#terms.get(tokens[i]!.lower);
        if (terms === undefined) continue;
        for (const {words, note} of terms) {
          if (!words.every((word, k) => i + k < to && tokens[i + k]!.lower === word)) continue;
          if (!any) met.fill(0);
          any = true;
          met[note] = 1;
        }
      }
    if (!any) return [];
    return this.#topics
      .filter(({groups, excluded}) => met[excluded] === 0 && groups.every((note) => met[note] === 1))
      .map(({proposition}) => proposition);
  }
}

const known = new WeakMap<Registry, Topics>();

/** The registry's propositions, ready to be found in tokens; made once for each registry. */
export function topicsOf(registry: Registry): Topics {
  const topics = known.get(registry) ?? new Topics(registry);
  known.set(registry, topics);
  return topics;
}
