import {english} from "./english.js";
import {indonesian} from "./indonesian.js";

/** The words that a language tells figures and dates with. Numbers come ready as text. */
export interface ProseLanguage {
  /** Its BCP 47 tag, which also formats numbers. */
  tag: string;
  /** Words before a figure, by the codebook's qualifier; a qualifier that is not here has none. */
  qualifiers: Readonly<Record<string, string>>;
  /** Two bounds. */
  between: (low: string, high: string) => string;
  /** Magnitudes from the largest down, with their words and their short forms. */
  scales: readonly (readonly [value: number, word: string, short: string])[];
  /** The smallest number that is told with a magnitude's word, unless it is money. */
  scaledFrom: number;
  /** Vague amounts by their lower bound. */
  vague: ReadonlyMap<number, string>;
  /** A vague amount of something: `thousands of tonnes`. */
  vagueOf: (amount: string, noun: string) => string;
  /** A sum of money in an ISO 4217 currency. */
  money: (amount: string, currency: string) => string;
  /** What a currency's sums are called: `dollars`. */
  currencyName: (currency: string) => string;
  percent: (amount: string) => string;
  /** The noun of a unit after a number; empty where it has none. */
  noun: (unit: string, value: number) => string;
  /** What a figure is told per: `a year`. */
  per: (unit: string) => string;
  /** Small numbers in words, from zero. */
  small: readonly string[];
  months: readonly string[];
  /** Seasons by their number in EDTF, 21 to 24. */
  seasons: readonly string[];
  /** `early June 2024`. */
  parts: Readonly<Record<string, string>>;
  day: (day: number, month: string, year: string) => string;
  decade: (year: string) => string;
  span: (from: string, to: string) => string;
}

const languages: readonly ProseLanguage[] = [english, indonesian];

/** Tags of the languages that pages can be written in. */
export const proseLanguages: readonly string[] = languages.map(({tag}) => tag);

/** A page's language from its tag, `id` or `id-ID`; English where there is none; null where nobody has taught it. */
export function proseLanguage(tag: string | null | undefined): ProseLanguage | null {
  const wanted = (tag ?? "en").toLowerCase().split("-")[0];
  return languages.find((language) => language.tag === wanted) ?? null;
}
