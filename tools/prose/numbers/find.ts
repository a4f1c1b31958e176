import type {ProseLanguage} from "../../../src/components/prose/language.ts";
import {english} from "./english.ts";
import {indonesian} from "./indonesian.ts";
import type {NumberVocabulary, Word} from "./vocabulary.ts";

/** A number that is typed in a text: digits or words, with what belongs to it. */
export interface TypedNumber {
  from: number;
  to: number;
  text: string;
  /** What it comes to; null where it is none in particular, a date, or cannot be told. */
  value: number | null;
}

const vocabularies: Readonly<Record<string, NumberVocabulary>> = {en: english, id: indonesian};

/** The numbers of a language. */
export function vocabularyOf({tag}: ProseLanguage): NumberVocabulary {
  return vocabularies[tag] ?? english;
}

/** Currencies that stand before digits without a space, which other letters that do make a name: `KN-23`. */
const currency = /^(rp|usd|eur|idr|gbp|jpy|krw|rub|cny|uah|us)$/i;
const pieces = /\p{L}+[-‑]?\p{N}[\p{N}\p{L}]*(?:[.,]\p{N}+)*|\p{N}+(?:[.,:/]\p{N}+)*\p{L}*|\p{L}+/gu;

/** Every typed number of a text, in its order: figures, dates, years, shares and number words; not ordinals, nor names such as `KN-23`. */
export function findNumbers(text: string, language: ProseLanguage): TypedNumber[] {
  const vocabulary = vocabularyOf(language);
  const words: Word[] = Array.from(text.matchAll(pieces), ({0: word, index}) => ({
    word: word.toLowerCase(),
    from: index,
    to: index + word.length
  }));
  const found: Word[][] = [];
  words.forEach((word, i) => {
    if (!isNumber(words, i, text, vocabulary, language)) return;
    const last = found.at(-1);
    if (last && joined(text.slice(last.at(-1)!.to, word.from), vocabulary, language)) last.push(word);
    else found.push([word]);
  });
  return found.map((run) => whole(run, text, vocabulary, language));
}

function isNumber(
  words: readonly Word[],
  i: number,
  text: string,
  vocabulary: NumberVocabulary,
  language: ProseLanguage
): boolean {
  const {word, from, to} = words[i]!;
  if (!/\p{N}/u.test(word)) return vocabulary.values.has(word) && vocabulary.counts(words, i, text);
  if (vocabulary.ordinal.test(word)) return false;
  return !isName(text.slice(from, to), language);
}

/** `KN-23`, `G7`, `Su-57`: letters that begin with a capital, and digits. */
function isName(word: string, language: ProseLanguage): boolean {
  const letters = /^\p{L}+/u.exec(word)?.[0] ?? "";
  if (letters === "" || letters.length > 5 || currency.test(letters)) return false;
  const dated = language.months.some((month) => month.toLowerCase().startsWith(letters.toLowerCase()));
  return /^\p{Lu}/u.test(letters) && !(dated && letters.length > 2);
}

/** Whether what stands between two numbers makes them one figure or date. */
function joined(between: string, {joins}: NumberVocabulary, {months}: ProseLanguage): boolean {
  const words = between.replace(/[\s–—-]+/g, " ").trim();
  return words === "" || joins.has(words.toLowerCase()) || months.includes(words.replace(/,$/, ""));
}

/** A run of numbers with what belongs to it: its currency, per cent, its month. */
function whole(run: readonly Word[], text: string, vocabulary: NumberVocabulary, language: ProseLanguage): TypedNumber {
  const before = text.slice(0, run[0]!.from);
  const month = new RegExp(`(?:${language.months.join("|")})\\s+$`).exec(before)?.[0] ?? "";
  const sign = /(?:US\$|Rp\.?|[$€£¥₩₽])\s?$/.exec(before)?.[0] ?? "";
  const from = run[0]!.from - Math.max(month.length, sign.length);
  const end = run.at(-1)!.to;
  const to = end + (vocabulary.follows.exec(text.slice(end))?.[0].length ?? 0);
  const dated = month !== "" || language.months.some((name) => text.slice(from, to).includes(name));
  return {
    from,
    to,
    text: text.slice(from, to),
    value: dated
      ? null
      : amountOf(
          run.map(({word}) => word),
          vocabulary
        )
  };
}

/** What a run of number words comes to: `five point` is not read, `12,000` `to` `15,000` is none in particular. */
function amountOf(words: readonly string[], vocabulary: NumberVocabulary): number | null {
  let total = 0;
  let part: number | null = null;
  for (const word of words) {
    const scale = vocabulary.scales.get(word);
    const value = scale === undefined ? single(word, vocabulary) : scale;
    if (value === null) return null;
    if (scale !== undefined && part !== null) {
      part *= scale;
      if (scale >= 1e3) {
        total += part;
        part = null;
      }
    } else if (part === null) part = value;
    else if (part >= 20 && value < part && !/\p{N}/u.test(word)) part += value;
    else return null;
  }
  return total + (part ?? 0);
}

function single(word: string, {values, suffixes, thousands}: NumberVocabulary): number | null {
  const known = values.get(word);
  if (known !== undefined) return known;
  const {digits = "", letters = ""} = /^(?:\p{L}+)?(?<digits>\d[\d.,]*)(?<letters>\p{L}*)$/u.exec(word)?.groups ?? {};
  if (digits === "") return null;
  const scale = letters === "" ? 1 : suffixes.get(letters);
  const plain = thousands === "," ? digits.replaceAll(",", "") : digits.replaceAll(".", "").replace(",", ".");
  const value = Number(plain);
  return scale === undefined || Number.isNaN(value) ? null : value * scale;
}
