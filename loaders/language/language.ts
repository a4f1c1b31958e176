import type {CurrencyWords} from "./currencyWords.ts";
import type {FurnitureVocabulary} from "./furniture.ts";
import {indonesian} from "./id/index.ts";
import type {Lexicon} from "./lexicon.ts";
import type {ModalityWords} from "./modalityWords.ts";
import type {NumberWords} from "./numberWords.ts";
import type {QuantityWords} from "./quantityWords.ts";
import type {SpeechVocabulary} from "./speech.ts";

/** What the rules need to know of a language. */
export interface Language {
  /** BCP 47 tag. */
  tag: string;
  lexicon: Lexicon;
  /** Words whose full stop ends no sentence, in lower case without the stop. */
  abbreviations: ReadonlySet<string>;
  /** The words of reported speech. */
  speech: SpeechVocabulary;
  /** What its news sites' pages hold beside the article. */
  furniture: FurnitureVocabulary;
  numbers: NumberWords;
  currencies: CurrencyWords;
  quantities: QuantityWords;
  modality: ModalityWords;
}

const languages = new Map<string, Language>([[indonesian.tag, indonesian]]);

/** The tags of the languages that there are rules for. */
export const languageTags: readonly string[] = [...languages.keys()];

/** The language with this tag, or null where there are no rules for it. */
export function findLanguage(tag: string): Language | null {
  return languages.get(tag.toLowerCase().split("-")[0]!) ?? null;
}
