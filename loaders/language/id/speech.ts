import type {SpeechVocabulary} from "../speech.ts";
import {assertingObjects, cueWords, nobodies, onlyWithThat, ordinaryObjects} from "./cues.ts";
import * as functions from "./functionWords.ts";
import * as sources from "./sources.ts";

/** The words by which Indonesian news tells who says what. */
export const speech: SpeechVocabulary = {
  cues: cueWords,
  onlyWithThat,
  assertingObjects,
  ordinaryObjects,
  nobodies,
  ...functions,
  ...sources
};
