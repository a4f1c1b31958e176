import {describe, expect, test} from "vitest";
import {proseLanguage} from "../../src/components/prose/language.ts";
import {findNumbers} from "../../tools/prose/numbers/find.ts";

const found = (text: string, tag: string) => findNumbers(text, proseLanguage(tag)!).map(({text}) => text);

describe("typed numbers in English", () => {
  test.each<[string, string[]]>([
    ["11,000 soldiers", ["11,000"]],
    ["some 11.5 million", ["11.5 million"]],
    ["$5.5 billion from arms", ["$5.5 billion"]],
    ["US$5.5bn", ["US$5.5bn"]],
    ["Rp3.2 trillion", ["Rp3.2 trillion"]],
    ["five articles", ["five"]],
    ["twenty-five of them", ["twenty-five"]],
    ["three hundred and fifty", ["three hundred and fifty"]],
    ["between 12,000 and 15,000", ["12,000 and 15,000"]],
    ["12,000–15,000", ["12,000–15,000"]],
    ["ten per cent", ["ten per cent"]],
    ["90% of trade", ["90%"]],
    ["a dozen ships", ["dozen"]],
    ["dozens of ships", ["dozens"]],
    ["half of them", ["half"]],
    ["two thirds of them", ["two thirds"]],
    ["two-thirds", ["two-thirds"]],
    ["a third of them", ["third"]],
    ["a quarter of trade", ["quarter"]],
    ["it doubled", ["doubled"]],
    ["twice as many", ["twice"]],
    ["a couple of men", ["couple"]],
    ["tens of thousands", ["tens", "thousands"]],
    ["since late 2024", ["2024"]],
    ["mid-2024", ["mid-2024"]],
    ["on 19 June 2024", ["19 June 2024"]],
    ["June 2024", ["June 2024"]],
    ["the 1990s", ["1990s"]],
    ["at least one soldier", ["one"]],
    ["one in ten", ["one", "ten"]],
    ["one of ten", ["one", "ten"]],
    ["one million", ["one million"]],
    ["½ of it", ["½"]],
    ["no. ٣", ["٣"]],
    ["11k", ["11k"]],
    ["7-month", ["7"]],
    ["June-2024", ["June-2024"]]
  ])("%s", (text, numbers) => expect(found(text, "en")).toEqual(numbers));

  test.each([
    "No one knows, and each one says another",
    "one another; one by one; one of them; one side or the other",
    "the first and the second, the 38th, the 2nd",
    "KN-23 and G7 and COVID-19 and Su-57 and T72",
    "a third party, the third reading",
    "someone, anyone, none, often, attend, weight, height, tenth month",
    "on behalf of the quarters",
    "a single sentence, both of them, several, many, once",
    "in June, on Monday",
    "a pair, a couple, the score"
  ])("none: %s", (text) => expect(found(text, "en")).toEqual([]));
});

describe("typed numbers in Indonesian", () => {
  test.each<[string, string[]]>([
    ["sekitar 11.000 pasukan", ["11.000"]],
    ["enam tentara", ["enam"]],
    ["dua belas ribu orang", ["dua belas ribu"]],
    ["ribuan orang", ["ribuan"]],
    ["seribu orang", ["seribu"]],
    ["setengah dari itu", ["setengah"]],
    ["Rp3,2 triliun", ["Rp3,2 triliun"]],
    ["90 persen", ["90 persen"]],
    ["satu orang tewas", ["satu"]],
    ["19 Juni 2024", ["19 Juni 2024"]],
    ["dua pertiga", ["dua pertiga"]]
  ])("%s", (text, numbers) => expect(found(text, "id")).toEqual(numbers));

  test.each([
    "salah satu dari mereka",
    "satu sama lain, satu-satunya",
    "satu per satu",
    "pertama, kedua negara, ke-2",
    "bersatu, menduakan, KN-23",
    "bulan Juni"
  ])("none: %s", (text) => expect(found(text, "id")).toEqual([]));
});

test.each<[string, string, number | null]>([
  ["11,000", "en", 11000],
  ["5.5 billion", "en", 5.5e9],
  ["twenty-five", "en", 25],
  ["three hundred and fifty", "en", 350],
  ["12 thousand", "en", 12000],
  ["11k", "en", 11000],
  ["12,000 to 15,000", "en", null],
  ["5,5 miliar", "id", 5.5e9],
  ["11.000", "id", 11000],
  ["tiga ratus", "id", 300]
])("%s is %s: %d", (text, tag, value) => expect(findNumbers(text, proseLanguage(tag)!)[0]?.value).toBe(value));
