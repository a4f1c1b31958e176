import type {Language} from "../language.ts";
import {buildLexicon, WordClass} from "../lexicon.ts";
import {abbreviations} from "./abbreviations.ts";
import {cueWords} from "./cues.ts";
import {currencyNames, currencyWords} from "./currencies.ts";
import {dateTriggers, weekdays} from "./dateWords.ts";
import {isVerbForm} from "./events.ts";
import {furniture} from "./furniture.ts";
import {modalityCues, modalityWords} from "./modality.ts";
import {months} from "./months.ts";
import {numberWords, numeralStarts, vagueStarts} from "./numbers.ts";
import {pronouns} from "./pronouns.ts";
import {quantityWords} from "./quantities.ts";
import {titles} from "./sources.ts";
import {notNames, speech} from "./speech.ts";
import {isPredicate} from "./verbs.ts";

/** Indonesian, with the English months and words that its newspapers use. */
export const indonesian: Language = {
  tag: "id",
  lexicon: buildLexicon(
    [
      [WordClass.PRONOUN, pronouns],
      [WordClass.MONTH, months.keys()],
      [WordClass.WEEKDAY, weekdays.keys()],
      [WordClass.DATE_WORD, dateTriggers],
      [WordClass.SPEECH, cueWords.keys()],
      [WordClass.TITLE, titles],
      [WordClass.TOLD, [...speech.tellers, ...speech.interviews, ...speech.that]],
      [WordClass.VERIFIED, speech.verified],
      [WordClass.NOT_NAME, notNames(speech)],
      [WordClass.NUMERAL, numeralStarts],
      [WordClass.VAGUE, vagueStarts],
      [WordClass.CURRENCY, currencyNames],
      [WordClass.MODAL, modalityCues]
    ],
    [
      [WordClass.PREDICATE, isPredicate],
      [WordClass.VERB, isVerbForm]
    ]
  ),
  abbreviations,
  speech,
  furniture,
  numbers: numberWords,
  currencies: currencyWords,
  quantities: quantityWords,
  modality: modalityWords
};
