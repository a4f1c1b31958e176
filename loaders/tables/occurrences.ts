import {emptyLexicon} from "../language/lexicon.ts";
import type {EventRecord} from "../records.ts";
import type {Occurrence, Registry} from "../registry.ts";
import {tokenise} from "../text/tokenise.ts";

/** Finds which happening of the registry a dated sentence tells of. */
export class Occurrences {
  readonly #known: readonly {occurrence: Occurrence; about: string[][]; excludes: string[]}[];

  constructor({occurrences}: Registry) {
    this.#known = occurrences.map((occurrence) => ({
      occurrence,
      about: occurrence.about.map((group) => group.map(wordsOf)),
      excludes: occurrence.excludes.map(wordsOf)
    }));
  }

  /** The id of the first entry of the event's type that the event's sentence holds a word of each group of; else null. */
  of({type, quote}: Pick<EventRecord, "type" | "quote">): string | null {
    if (this.#known.length === 0) return null;
    const sentence = wordsOf(quote);
    const found = this.#known.find(
      ({occurrence, about, excludes}) =>
        occurrence.types.includes(type) &&
        about.every((group) => group.some((words) => sentence.includes(words))) &&
        !excludes.some((words) => sentence.includes(words))
    );
    return found?.occurrence.id ?? null;
  }
}

/** A text's words in lower case, each between two spaces, so that a word is found only as a whole. */
function wordsOf(text: string): string {
  return ` ${tokenise(text, emptyLexicon)
    .tokens.map(({lower}) => lower)
    .join(" ")} `;
}
