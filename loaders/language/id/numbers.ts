import type {NumberWords} from "../numberWords.ts";

const names = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"] as const;
const ones = names.map((name, i): readonly [string, number] => [name, i + 1]);

/** `dua belas` written together, as hurried papers do. */
const joined = ones.flatMap(([name, value]): [string, {value: number; room: number}][] => [
  [`${name}belas`, {value: 10 + value, room: 1}],
  [`${name}puluh`, {value: 10 * value, room: 10}],
  [`${name}ratus`, {value: 100 * value, room: 100}]
]);

/** `dua puluhan`, `lima ratusan`: the ending -an at the end of the number itself. */
const vague: [string, {low: number; high: number}][] = [
  ["belasan", {low: 11, high: 19}],
  ["lusinan", {low: 12, high: 120}],
  ["puluhan", {low: 10, high: 100}],
  ["ratusan", {low: 100, high: 1e3}],
  ["ribuan", {low: 1e3, high: 1e4}],
  ["jutaan", {low: 1e6, high: 1e7}],
  ["miliaran", {low: 1e9, high: 1e10}],
  ["milyaran", {low: 1e9, high: 1e10}],
  ["triliunan", {low: 1e12, high: 1e13}]
];

/** Numbers in Indonesian words, with the spellings and short forms of newspapers. */
export const numberWords: NumberWords = {
  digits: new Map([["nol", 0], ...ones]),
  tens: new Map([
    ["belas", {add: 10, times: 1, room: 1}],
    ["puluh", {add: 0, times: 10, room: 10}],
    ["ratus", {add: 0, times: 100, room: 100}],
    ["lusin", {add: 0, times: 12, room: 1}]
  ]),
  wholes: new Map([
    ["sepuluh", {value: 10, room: 1}],
    ["sebelas", {value: 11, room: 1}],
    ["selusin", {value: 12, room: 1}],
    ["seratus", {value: 100, room: 100}],
    ...joined
  ]),
  scales: new Map([
    ...["ribu", "rb", "thousand"].map((word): [string, number] => [word, 1e3]),
    ...["juta", "jt", "million", "mn", "mio"].map((word): [string, number] => [word, 1e6]),
    ...["miliar", "milyar", "milliar", "miliyar", "milyard", "miliard", "mlr", "billion", "bn"].map(
      (word): [string, number] => [word, 1e9]
    ),
    ...["triliun", "trilyun", "trilliun", "triliyun", "trilion", "trillion", "tn"].map((word): [string, number] => [
      word,
      1e12
    ]),
    ["kuadriliun", 1e15]
  ]),
  oneScales: new Map([
    ["seribu", 1e3],
    ["sejuta", 1e6],
    ["semiliar", 1e9],
    ["semilyar", 1e9],
    ["setriliun", 1e12]
  ]),
  moneyScales: new Map([
    ["K", {local: 1e3, foreign: 1e3}],
    ["M", {local: 1e9, foreign: 1e6}],
    ["B", {local: 1e9, foreign: 1e9}],
    ["T", {local: 1e12, foreign: 1e12}]
  ]),
  localCurrency: "rp",
  vague: new Map(vague),
  vagueBefore: new Set(["beberapa", "berapa"]),
  doubled: new Map([
    ["berlusin", 12],
    ["berpuluh", 10],
    ["beratus", 100],
    ["beribu", 1e3],
    ["berjuta", 1e6],
    ["bermiliar", 1e9],
    ["bertriliun", 1e12]
  ]),
  approximate: new Map([
    ["sepuluhan", 10],
    ["seratusan", 100],
    ["seribuan", 1e3],
    ["sejutaan", 1e6]
  ]),
  fractions: new Map([
    ["setengah", 1 / 2],
    ["separuh", 1 / 2],
    ["separo", 1 / 2],
    ["sepertiga", 1 / 3],
    ["seperempat", 1 / 4],
    ["seperlima", 1 / 5],
    ["seperenam", 1 / 6],
    ["sepertujuh", 1 / 7],
    ["seperdelapan", 1 / 8],
    ["sepersembilan", 1 / 9],
    ["sepersepuluh", 1 / 10],
    ["seperseratus", 1 / 100],
    ["seperseribu", 1 / 1000]
  ]),
  denominators: new Map([
    ...ones.slice(1).map(([name, value]): [string, number] => [`per${name}`, value]),
    ["persepuluh", 10],
    ["perseratus", 100],
    ["perseribu", 1000]
  ]),
  half: "setengah",
  point: "koma",
  ending: "an",
  measured: new Set(
    (
      "% persen prosen percent poin derajat mm cm m km mil meter metre kilometer sentimeter centimeter milimeter kaki inci " +
      "gram gr kg kilogram kilo ton kuintal ons pon liter kiloliter barel hektare hektar ha detik jam kali " +
      "watt kilowatt megawatt mw kwh mwh gb mb tb ghz mhz hz mg ml kl magnitudo sr skala"
    ).split(" ")
  ),
  oneUnits: new Map([
    ["setahun", "year"],
    ["sebulan", "month"],
    ["seminggu", "week"],
    ["sepekan", "week"],
    ["sehari", "day"],
    ["sejam", "hour"],
    ["semenit", "minute"]
  ])
};

/** The words that a number can begin with, for the lexicon. */
export const numeralStarts: readonly string[] = [
  ...numberWords.digits.keys(),
  ...numberWords.wholes.keys(),
  ...numberWords.oneScales.keys(),
  ...numberWords.fractions.keys(),
  ...numberWords.approximate.keys(),
  ...numberWords.oneUnits.keys()
];

/** The words that a vague amount can begin with, for the lexicon. */
export const vagueStarts: readonly string[] = [
  ...numberWords.vague.keys(),
  ...numberWords.vagueBefore,
  ...numberWords.doubled.keys()
];
