import type {SpeechVocabulary} from "../speech.ts";
import {
  allegations,
  assertingObjects,
  assurances,
  attitudes,
  counters,
  cueWords,
  finding,
  future,
  judged,
  nobodies,
  onlyIntroduced,
  onlyWithThat,
  opinions,
  ordinaryObjects,
  posters,
  recorders,
  refusing,
  refuting,
  seeing,
  sharing,
  statisticians,
  views,
  vowing,
  wordings
} from "./cues.ts";
import * as functions from "./functionWords.ts";
import {familyNames, givenNames} from "./givenNames.ts";
import {regions} from "./regions.ts";
import * as sources from "./sources.ts";

/** Words that stand capitalised in a text and are no part of a person's name. */
export function* notNames(words: SpeechVocabulary): Generator<string> {
  const {countries, titles, fields, institutions, cities, reports, prepositions, leads, months, days, determiners} =
    words;
  yield* words.regions;
  for (const word of words.organisations) if (!words.nameLike.has(word)) yield word;
  for (const list of [
    countries,
    titles,
    fields,
    institutions,
    cities,
    reports,
    prepositions,
    leads,
    months,
    days,
    determiners
  ])
    yield* list;
}

/** The words by which Indonesian news tells who says what. */
export const speech: SpeechVocabulary = {
  cues: cueWords,
  judged,
  sharing,
  vowing,
  future,
  wordings,
  onlyIntroduced,
  onlyWithThat,
  assertingObjects,
  opinions,
  views,
  recorders,
  counters,
  posters,
  refuting,
  seeing,
  refusing,
  allegations,
  assurances,
  attitudes,
  finding,
  statisticians,
  ordinaryObjects,
  nobodies,
  givenNames,
  familyNames,
  regions,
  ...functions,
  ...sources
};
