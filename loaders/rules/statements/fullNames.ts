import {WordClass} from "../../language/lexicon.ts";
import type {SpeechVocabulary} from "../../language/speech.ts";
import type {Document} from "../../text/document.ts";
import type {Token} from "../../text/token.ts";
import {type Context, textOf} from "./context.ts";
import {isHeadline} from "./passages.ts";
import {hasFieldForm, isAcronymWord, isCorps} from "./personStart.ts";

const LONGEST_NAME = 5;
const APOSTROPHES = new Set(["'", "’", "‘"]);
/** Words of a calling before a name at most. */
const LONGEST_CALLING = 5;
/** Letters of a word that is hardly the half of a name with a hyphen (`Jean-Luc`). */
const LONG_WORD = 5;

/** A run of capitalised words that can be a person's name. */
export interface FullName {
  /** Its first token. */
  at: number;
  /** The token behind it. */
  end: number;
  name: string;
}

/** The last of some names, in the order of the text, that stands before token `i`. */
export function lastBefore(names: readonly FullName[] | undefined, i: number): FullName | null {
  return names?.[placeBefore(names, i)] ?? null;
}

/** The place among names, in the order of the text, of the last one before token `i`; -1 without one. */
export function placeBefore(names: readonly FullName[], i: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.at < i) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The calling right before a name, `wakil presiden` of `Wakil Presiden Jusuf Kalla`; empty without one. */
export function callingOf(context: Context, at: number): string {
  const {tokens, words} = context;
  let from = at;
  while (from > Math.max(0, at - LONGEST_CALLING) && isCallingWord(tokens[from - 1]!, words)) from--;
  while (from < at && !words.titles.has(tokens[from]!.lower)) from++;
  return from === at ? "" : textOf(context, {from, to: at});
}

const isCallingWord = ({capital, lower}: Token, {titles, fields}: SpeechVocabulary): boolean =>
  capital && (titles.has(lower) || fields.has(lower));

/** Every run of two to five capitalised words that can be a person's name, by each of its words; all of them by "". */
export function indexFullNames(context: Context): Map<string, FullName[]> {
  const {tokens, words, doc} = context;
  const index = new Map<string, FullName[]>();
  let i = 0;
  let checked = -1;
  let skipped = false;
  while (i < tokens.length) {
    const sentence = doc.sentences[doc.sentenceOf[i]!]!;
    if (sentence.index !== checked) {
      checked = sentence.index;
      skipped = isHeadline(doc, sentence);
    }
    // In a headline a verb is written as a name is: `Jokowi Larang Ekspor CPO`.
    if (skipped) {
      i = sentence.to;
      continue;
    }
    if (
      !isNameWord(context, i) ||
      isAcronymWord(context, i) ||
      isCorps(context, i) ||
      (sentence.from === i && isCommonNoun(context, i))
    ) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < tokens.length && tokens[end]!.gap !== "line" && (isNameWord(context, end) || isJoint(doc, end))) {
      if (isHyphen(doc, end) && joinsTwo(context, end)) break;
      // `Ma'ruf`, `Te'ne`
      end += isJoint(doc, end) && !isHyphen(doc, end) ? 2 : 1;
    }
    const count = end - i;
    if (count > 1 && count <= LONGEST_NAME && !words.days.has(tokens[i]!.lower)) {
      const name = textOf(context, {from: i, to: end});
      const add = (key: string) => {
        const names = index.get(key) ?? [];
        names.push({at: i, end, name});
        index.set(key, names);
      };
      for (let k = i; k < end; k++) if (tokens[k]!.kind === "word") add(tokens[k]!.lower);
      add("");
    }
    i = end;
  }
  return index;
}

function isNameWord(context: Context, i: number): boolean {
  const {kind, capital, written, classes, lower} = context.tokens[i]!;
  if (kind !== "word" || !capital || written.length < 2 || (classes & WordClass.NOT_NAME) !== 0) return false;
  return !hasFieldForm(context, lower);
}

/** Whether a word at the head of a sentence is a common noun: `Pasukan Alfred Riedl`, `Namanya Maria Goretti`. */
function isCommonNoun({doc, tokens, words}: Context, i: number): boolean {
  const {lower} = tokens[i]!;
  if (words.naming.has(lower)) return true;
  return doc.language.quantities.nouns.has(lower) && !words.givenNames.has(lower) && !words.familyNames.has(lower);
}

/** Whether the hyphen at `i` joins two people's names, as of a pair that runs for office: `Anies-Sandi`, `Ganjar Pranowo-Mahfud MD`. */
function joinsTwo(context: Context, i: number): boolean {
  const {givenNames, familyNames} = context.words;
  return [i - 1, i + 1].every((k) => {
    const {capital, written, lower} = context.tokens[k]!;
    return capital && (written.length >= LONG_WORD || givenNames.has(lower) || familyNames.has(lower));
  });
}

/** Whether a hyphen or an apostrophe joins the words beside it. */
const isJoint = (doc: Document, i: number): boolean => {
  const {lower, gap} = doc.tokens[i]!;
  const next = doc.tokens[i + 1];
  return isHyphen(doc, i) || (APOSTROPHES.has(lower) && gap === "none" && next?.gap === "none" && next.kind === "word");
};

const isHyphen = ({tokens}: Document, i: number): boolean =>
  tokens[i]!.lower === "-" && tokens[i]!.gap === "none" && tokens[i + 1]?.gap === "none";
