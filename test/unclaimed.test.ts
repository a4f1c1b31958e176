import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {extract} from "../loaders/extract.ts";
import {unclaimedNumbers} from "../loaders/unclaimed.ts";

const unclaimed = (text: string) =>
  unclaimedNumbers(text, extract(text, {published: "2025-06-15"})).map(({text}) => text);

describe("unclaimedNumbers", () => {
  test.each([
    ["Menurut pasal 27 ayat 3, pelaku dapat dihukum.", ["27", "3"]],
    ["Pesawat F-16 itu mendarat.", ["16"]],
    ["Sebanyak 24 orang tewas pada 12 Mei 2025, kata polisi di Jalan Merdeka No. 10.", ["10"]],
    ["Persija menang 2-1 di kandang.", ["2", "1"]]
  ])("lists what is no claim: %s", (text, expected) => {
    expect(unclaimed(text)).toEqual(expected);
  });

  test.each([
    "Sebanyak 24 orang tewas pada 12 Mei 2025.",
    "Sekitar 10.000 hingga 12.000 tentara dikirim ke sana.",
    "Salah satu dari mereka pulang.",
    "Tidak ada angka di sini."
  ])("lists nothing: %s", (text) => {
    expect(unclaimed(text)).toEqual([]);
  });

  test("gives exact places, none of them in a claim or a date, whatever the text", () => {
    const words = fc.constantFrom(
      "12",
      "1,3 juta",
      "orang",
      "pasal",
      "pada",
      "12 Mei 2025",
      "sekitar",
      "F-16",
      ".",
      "\n",
      "😀",
      "dua",
      "ribu"
    );
    fc.assert(
      fc.property(fc.array(words, {maxLength: 40}), (parts) => {
        const text = parts.join(" ");
        const records = extract(text, {published: "2025-06-15"}).filter(
          ({kind}) => kind === "claim" || kind === "date"
        );
        for (const {start, end, text: own, quote} of unclaimedNumbers(text, records)) {
          expect(text.slice(start, end)).toBe(own);
          expect(quote).toContain(own);
          expect(records.filter((record) => record.start < end && start < record.end)).toEqual([]);
        }
      })
    );
  });
});
