import type {Language} from "../language.ts";
import {buildLexicon, WordClass} from "../lexicon.ts";
import {abbreviations} from "./abbreviations.ts";
import {pronouns} from "./pronouns.ts";

/** Indonesian, with the English months and words that its newspapers use. */
export const indonesian: Language = {
  tag: "id",
  lexicon: buildLexicon([[WordClass.PRONOUN, pronouns]]),
  abbreviations
};
