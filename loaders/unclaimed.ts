import {findLanguage, languageTags} from "./language/language.ts";
import type {ExtractedRecord} from "./records.ts";
import {markFurniture} from "./rules/furniture.ts";
import {findNumerals, type Numeral} from "./rules/numerals.ts";
import {readDocument, wordsOf} from "./text/document.ts";

/** A number of a text that stands in no claim and no date: a designator, an age, a score, or a figure that the rules missed. */
export interface Unclaimed {
  start: number;
  /** Exclusive, as all places in UTF-16 code units. */
  end: number;
  text: string;
  /** The sentence around it. */
  quote: string;
}

/**
 * The numbers of a text that became no claim and no part of a date, in the order of the text, for a person to look through:
 * what a rule missed is among them. Page furniture is left out, and so is a lone "one" in words, which is mostly an article.
 * `records` are those that `extract` gives for this text.
 * @throws {RangeError} where there are no rules for the language.
 */
export function unclaimedNumbers(
  text: string,
  records: readonly ExtractedRecord[],
  {language: tag = "id"}: {language?: string} = {}
): Unclaimed[] {
  const language = findLanguage(tag);
  if (language === null)
    throw new RangeError(`no rules for language "${tag}"; there are rules for ${languageTags.join(", ")}`);
  const doc = readDocument(text, language);
  markFurniture(doc);
  const taken = records.filter(({kind}) => kind === "claim" || kind === "date").sort((a, b) => a.start - b.start);
  const found: Unclaimed[] = [];
  let next = 0;
  for (const numeral of findNumerals(doc)) {
    const sentence = doc.sentences[doc.sentenceOf[numeral.from]!]!;
    if (sentence.furniture || isLoneOne(numeral)) continue;
    const words = wordsOf(doc, numeral.from, numeral.to);
    // Records may overlap one another, a date within a claim: all that end before this number are done with.
    while (next < taken.length && taken[next]!.end <= words.start) next++;
    if (taken.slice(next, next + 4).some((record) => record.start < words.end && words.start < record.end)) continue;
    found.push({...words, quote: text.slice(sentence.start, sentence.end)});
  }
  return found;
}

const isLoneOne = ({form, low, high, scale}: Numeral): boolean =>
  form === "words" && low === 1 && high === 1 && scale === 1;
