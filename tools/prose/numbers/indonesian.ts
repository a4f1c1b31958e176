import {numberWords} from "../../../loaders/language/id/numbers.ts";
import type {NumberVocabulary, Word} from "./vocabulary.ts";

const {digits, tens, wholes, scales, oneScales, vague, approximate, fractions, denominators} = numberWords;

const values = new Map<string, number | null>([
  ...digits,
  ...Array.from(tens, ([word, {times, add}]): [string, number] => [word, times + add]),
  ...Array.from(wholes, ([word, {value}]): [string, number] => [word, value]),
  ...scales,
  ...oneScales,
  ...fractions,
  ...approximate,
  ...denominators,
  ...Array.from(vague, ([word]): [string, null] => [word, null])
]);

/** `satu` where it stands for someone or something, as the article that `salah satu` is. */
const pronounBefore = /\b(salah|tak|tidak) satu$/i;
const pronounAfter = /^satu(-satunya|[ -]sama lain|[ -]per[ -]satu|[ -]demi[ -]satu)\b/i;

function counts(list: readonly Word[], at: number, text: string): boolean {
  const {word = "", from = 0, to = 0} = list[at] ?? {};
  if (word !== "satu") return true;
  const again = list[at - 1]?.word === "demi" || list[at - 1]?.word === "per";
  return !again && !pronounBefore.test(text.slice(0, to)) && !pronounAfter.test(text.slice(from));
}

export const indonesian: NumberVocabulary = {
  values,
  scales: new Map([...scales, ["puluh", 10], ["ratus", 100]]),
  suffixes: new Map([...scales].filter(([word]) => word.length < 4)),
  thousands: ".",
  counts,
  ordinal: /^ke-?\d+$/i,
  joins: new Set(["dan", "hingga", "sampai", "atau", "koma"]),
  follows: /^\s*(%|persen\b|dolar( AS)?\b|rupiah\b|euro\b)/i,
  qualifiers: {
    about: /\b(sekitar|kira-kira|kurang lebih|hampir|diperkirakan)$/i,
    at_least: /\b(sedikitnya|setidaknya|paling sedikit|minimal)$/i,
    more_than: /\b(lebih dari|melebihi|di atas|melampaui)$/i,
    up_to: /\b(hingga|sampai|maksimal|paling banyak|sebanyak-banyaknya)$/i,
    less_than: /\b(kurang dari|di bawah)$/i
  },
  qualifiersAfter: {at_least: /^( \w+)? (atau lebih|lebih)\b/i},
  exact: /\b(tepat|persis|genap)$/i
};
