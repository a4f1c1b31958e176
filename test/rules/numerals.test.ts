import {describe, expect, test} from "vitest";
import {findLanguage} from "../../loaders/language/language.ts";
import {findNumerals, type Numeral} from "../../loaders/rules/numerals.ts";
import {readDocument, wordsOf} from "../../loaders/text/document.ts";

const indonesian = findLanguage("id")!;

/** Each numeral as its text and value, bounds where they differ. */
function read(text: string): [string, number | [number, number]][] {
  const doc = readDocument(text, indonesian);
  return findNumerals(doc).map((numeral) => [
    wordsOf(doc, numeral.from, numeral.to).text,
    numeral.low === numeral.high ? numeral.low : [numeral.low, numeral.high]
  ]);
}

const first = (text: string): Numeral => findNumerals(readDocument(text, indonesian))[0]!;

describe("figures", () => {
  test.each<[string, string, number]>([
    ["11.000 tentara", "11.000", 11000],
    ["11,000 tentara", "11,000", 11000],
    ["1.250.000 orang", "1.250.000", 1250000],
    ["1,250,000 orang", "1,250,000", 1250000],
    ["1.250,75 hektare", "1.250,75", 1250.75],
    ["1,250.75 hektare", "1,250.75", 1250.75],
    ["Rp1.250 triliun", "1.250 triliun", 1250e12],
    ["0,125 persen", "0,125", 0.125],
    ["0.125 persen", "0.125", 0.125],
    ["3,125 persen", "3,125", 3.125],
    ["6,05%", "6,05", 6.05],
    ["$5.5 miliar", "5.5 miliar", 5.5e9],
    ["1,3 juta", "1,3 juta", 1.3e6],
    ["9,6 juta", "9,6 juta", 9.6e6],
    ["Rp42,03 triliun", "42,03 triliun", 42.03e12],
    ["Rp40,512 triliun", "40,512 triliun", 40.512e12],
    ["20rb", "20rb", 20000],
    ["50jt", "50jt", 5e7],
    ["Rp 5 T", "5 T", 5e12],
    ["Rp5M", "5M", 5e9],
    ["US$5M", "5M", 5e6],
    ["$5bn", "5bn", 5e9],
    ["3 ratus ribu", "3 ratus ribu", 300000],
    ["1 juta 200 ribu orang", "1 juta 200 ribu", 1.2e6],
    ["2 miliar lima ratus juta rupiah", "2 miliar lima ratus juta", 2.5e9],
    ["Rp1,2 ribu triliun", "1,2 ribu triliun", 1.2e15],
    ["100-an orang", "100-an", 100],
    ["20an orang", "20an", 20],
    ["10 ribuan orang", "10 ribuan", 10000],
    ["5 lusin telur", "5 lusin", 60],
    ["2½ jam", "2½", 2.5],
    ["2/3 anggota", "2/3", 2 / 3]
  ])("%s: %s", (text, span, value) => {
    expect(read(text)).toEqual([[span, value]]);
  });
});

describe("words", () => {
  test.each<[string, string, number]>([
    ["enam tentara", "enam", 6],
    ["sebelas", "sebelas", 11],
    ["dua belas ribu", "dua belas ribu", 12000],
    ["duabelas orang", "duabelas", 12],
    ["dua puluh satu", "dua puluh satu", 21],
    ["seratus lima puluh", "seratus lima puluh", 150],
    ["seribu satu", "seribu satu", 1001],
    ["dua ribu dua puluh lima", "dua ribu dua puluh lima", 2025],
    ["tiga juta dua ratus ribu lima puluh", "tiga juta dua ratus ribu lima puluh", 3200050],
    ["sejuta orang", "sejuta", 1e6],
    ["setengah juta", "setengah juta", 5e5],
    ["satu setengah juta", "satu setengah juta", 1.5e6],
    ["dua setengah tahun", "dua setengah", 2.5],
    ["dua pertiga warga", "dua pertiga", 2 / 3],
    ["tiga perempat", "tiga perempat", 0.75],
    ["sepertiga", "sepertiga", 1 / 3],
    ["separuh", "separuh", 0.5],
    ["dua koma lima persen", "dua koma lima", 2.5],
    ["nol koma nol tiga persen", "nol koma nol tiga", 0.03],
    ["selusin telur", "selusin", 12],
    ["dua lusin telur", "dua lusin", 24],
    ["lima ratusan orang", "lima ratusan", 500],
    ["seribuan orang", "seribuan", 1000],
    ["selama setahun", "setahun", 1]
  ])("%s: %s", (text, span, value) => {
    expect(read(text)).toEqual([[span, value]]);
  });
});

describe("vague amounts", () => {
  test.each<[string, string, [number, number]]>([
    ["ribuan orang", "ribuan", [1000, 10000]],
    ["puluhan ribu orang", "puluhan ribu", [10000, 100000]],
    ["ratusan miliar rupiah", "ratusan miliar", [1e11, 1e12]],
    ["belasan orang", "belasan", [11, 19]],
    ["belasan ribu orang", "belasan ribu", [11000, 19000]],
    ["lusinan orang", "lusinan", [12, 120]],
    ["jutaan peluru", "jutaan", [1e6, 1e7]],
    ["beberapa ratus orang", "beberapa ratus", [100, 1000]],
    ["beberapa juta orang", "beberapa juta", [1e6, 1e7]],
    ["beribu-ribu orang", "beribu-ribu", [1000, 10000]]
  ])("%s: %s", (text, span, value) => {
    expect(read(text)).toEqual([[span, value]]);
  });
});

describe("separators go by the text", () => {
  test.each<[string, (number | [number, number])[]]>([
    ["Naik 1,250 persen dari 3,5 persen", [1250, 3.5]],
    ["Naik 1,234 persen dari 3,5 persen", [1.234, 3.5]],
    ["Naik 1,234 persen dari 3.5 persen, atau 7.2 persen", [1234, 3.5, 7.2]],
    ["Ada 1,234 orang dan 3,5 persen", [1234, 3.5]],
    ["Harga $1.234 miliar naik dari $2.5 miliar", [1.234e9, 2.5e9]],
    ["Harga 1.234 orang naik dari $2.5 miliar", [1234, 2.5e9]],
    ["Pukul 17.30 ada 1,234 persen", [17.3, 1.234]]
  ])("%s", (text, values) => {
    expect(read(text).map(([, value]) => value)).toEqual(values);
  });
});

describe("no numeral", () => {
  test.each([
    "beberapa orang",
    "kedua negara",
    "pertama",
    "28.4.2025",
    "1.2.3",
    "1.25.000",
    "seorang warga dan sebuah rumah",
    "9".repeat(40),
    "berapa banyak",
    "beribu kota di sana",
    "perempat final"
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("what stands side by side stays apart", () => {
  test.each<[string, number[]]>([
    ["dua tiga orang", [2, 3]],
    ["1,3 juta dua orang", [1.3e6, 2]],
    ["12 ribu 500", [12000, 500]],
    ["sepuluh satu", [10, 1]],
    ["tiga\nratus", [3]]
  ])("%s", (text, values) => {
    expect(read(text).map(([, value]) => value)).toEqual(values);
  });
});

test("a numeral tells how it is written", () => {
  expect(first("12 ribu")).toMatchObject({form: "digits", scale: 1000, plain: false});
  expect(first("2025")).toMatchObject({form: "digits", scale: 1, plain: true});
  expect(first("2.025")).toMatchObject({plain: false});
  expect(first("100-an")).toMatchObject({about: true});
  expect(first("ribuan")).toMatchObject({form: "vague"});
  expect(first("setahun")).toMatchObject({unit: "year"});
  expect(first("sepertiga")).toMatchObject({fraction: true});
  expect(first("1,234 orang")).toMatchObject({guessed: true});
});
