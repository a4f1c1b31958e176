import type {Language} from "../language/language.ts";
import type {Words} from "../records.ts";
import {findSentences} from "./sentences.ts";
import type {Token} from "./token.ts";
import {tokenise} from "./tokenise.ts";

/** A sentence: its place in the text, and its tokens `from` (inclusive) `to` (exclusive). */
export interface Sentence {
  index: number;
  start: number;
  end: number;
  from: number;
  to: number;
  /** The number of the paragraph (block of lines) that it stands in, from 0. */
  paragraph: number;
  /** Page furniture (related links, share lines): no record is made from it. */
  furniture: boolean;
}

/** A text made ready for the rules. */
export interface Document {
  text: string;
  tokens: readonly Token[];
  /** For each token, where it starts, in UTF-16 code units. */
  starts: Int32Array;
  sentences: Sentence[];
  /** For each token, the index of its sentence. */
  sentenceOf: Int32Array;
  language: Language;
}

/** Tokens and sentences of a text. Furniture is marked by a later stage. */
export function readDocument(text: string, language: Language): Document {
  const {tokens, starts} = tokenise(text, language.lexicon);
  const sentences = findSentences({tokens, starts}, language.abbreviations);
  const sentenceOf = new Int32Array(tokens.length);
  for (const sentence of sentences) sentenceOf.fill(sentence.index, sentence.from, sentence.to);
  return {text, tokens, starts, sentences, sentenceOf, language};
}

/** The words of the tokens `from` (inclusive) `to` (exclusive), at least one, with their place in the text. */
export function wordsOf({text, tokens, starts}: Document, from: number, to: number): Words {
  const start = starts[from]!;
  const end = starts[to - 1]! + tokens[to - 1]!.written.length;
  return {start, end, text: text.slice(start, end)};
}
