import type {Language} from "../language.ts";
import {buildLexicon, WordClass} from "../lexicon.ts";
import {abbreviations} from "./abbreviations.ts";
import {currencyNames, currencyWords} from "./currencies.ts";
import {numberWords, numeralStarts, vagueStarts} from "./numbers.ts";
import {pronouns} from "./pronouns.ts";

/** Indonesian, with the English months and words that its newspapers use. */
export const indonesian: Language = {
  tag: "id",
  lexicon: buildLexicon([
    [WordClass.PRONOUN, pronouns],
    [WordClass.NUMERAL, numeralStarts],
    [WordClass.VAGUE, vagueStarts],
    [WordClass.CURRENCY, currencyNames]
  ]),
  abbreviations,
  numbers: numberWords,
  currencies: currencyWords
};
