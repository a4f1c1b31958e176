import {WordClass} from "../../language/lexicon.ts";
import type {SpeechVocabulary} from "../../language/speech.ts";
import {type Document, type Sentence, wordsOf} from "../../text/document.ts";
import type {Token} from "../../text/token.ts";
import type {RegistryIndex} from "../registryIndex.ts";
import type {Quotations} from "./quotations.ts";

/** What every rule of this folder reads. */
export interface Context {
  doc: Document;
  tokens: readonly Token[];
  words: SpeechVocabulary;
  index: RegistryIndex;
  quotations: Quotations;
}

/** A run of tokens, `from` inclusive, `to` exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** The sentence that token `i` stands in. */
export const sentenceAt = ({doc}: Context, i: number): Sentence => doc.sentences[doc.sentenceOf[i]!]!;

/** The text of a run of tokens as it stands. */
export const textOf = ({doc}: Context, {from, to}: Span): string => wordsOf(doc, from, to).text;

/** Whether a word has the form of a verb, by its prefix or as one of the predicates without one. */
export const isVerb = ({classes}: Token): boolean => (classes & WordClass.PREDICATE) !== 0;

/** Whether token `i` is a noun of a person: `siswi`, `pegawai`. */
export const isPersonNoun = ({doc, tokens}: Context, i: number): boolean =>
  doc.language.quantities.nouns.get(tokens[i]!.lower) === "person";

/** Whether a determiner of two words begins at token `i`, whose first alone is a predicate: `salah satu`. */
export const isDeterminerPair = ({tokens, words}: Context, i: number): boolean =>
  words.determinerPairs.get(tokens[i]!.lower)?.has(tokens[i + 1]?.lower ?? "") === true;

/** Whether a run of tokens holds nothing but degrees: `S.H.`, `M.Sc.`, `SpRad(K)`, `M.Epid`. */
export function areDegrees({tokens, words}: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const {kind, capital, lower, gap} = tokens[i]!;
    const joined = gap === "none" && i > from + 1 && tokens[i - 1]!.lower === "." && tokens[i - 2]!.written.length < 3;
    if (kind === "number" || (kind === "word" && !(capital && (joined || words.degrees.has(lower))))) return false;
  }
  return to > from;
}

/** Whether a part of a phrase is an office with an English name: `Product Marketing Manager Samsung Mobile Indonesia`. */
export function isEnglishOffice({tokens, words}: Context, {nameFrom, to}: {nameFrom: number; to: number}): boolean {
  for (let i = nameFrom + 1; i < to; i++) if (words.englishOffices.has(tokens[i]!.lower)) return true;
  return false;
}

/** Whether a word is somebody's own report: `penelitiannya`, `perhitungannya`. */
export const isOwnReport = ({words}: Context, lower: string): boolean =>
  lower.endsWith("nya") && words.reports.has(lower.slice(0, -3));

/** Whether the verb of denial at `verb` is itself denied by the word at `before`: `tidak menampik`. */
export const isAdmission = ({tokens, words}: Context, verb: number, before: number): boolean =>
  words.refuting.has(tokens[verb]!.lower) && words.negations.has(tokens[before]?.lower ?? "");

/** Whether a token is joined to the ones on both sides of it, as the hyphen of `Jong-un`. */
export const joins = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.gap === "none" &&
  tokens[i + 1] !== undefined &&
  tokens[i + 1]!.gap === "none" &&
  tokens[i + 1]!.kind !== "mark";
