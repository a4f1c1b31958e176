import {describe, expect, test} from "vitest";
import {shortQuantity} from "../../src/components/chart/shortQuantity.ts";
import {textWidth, wrap} from "../../src/components/chart/wrap.ts";
import {count, dateInWords, figureInWords, quantity} from "../../src/components/words.ts";
import {figureOf} from "./support.ts";

test.each([
  [11000, "person", "11,000"],
  [1.3e6, "person", "1.3 million"],
  [5.5e9, "USD", "$5.5 billion"],
  [572e6, "USD", "$572 million"],
  [90, "percent", "90%"],
  [0.5, "tonne", "0.5"],
  [2e6, "CHF", "CHF 2 million"],
  [3.2e12, "IDR", "Rp 3.2 trillion"]
])("%d %s is %s", (value, unit, words) => expect(quantity(value, unit)).toBe(words));

test.each([
  [{qualifier: "exact", low: 2, high: 2}, "2"],
  [{qualifier: "about", low: 11000, high: 11000}, "about 11,000"],
  [{qualifier: "range", low: 12000, high: 15000}, "12,000 to 15,000"],
  [{qualifier: "at_least", low: 10000, high: null}, "at least 10,000"],
  [{qualifier: "more_than", low: 90, high: null, unit: "percent"}, "more than 90%"],
  [{qualifier: "up_to", low: null, high: 572e6, unit: "USD", per: "year"}, "up to $572 million a year"],
  [{qualifier: "less_than", low: null, high: 5}, "less than 5"],
  [{qualifier: "vague", low: 1000, high: 10000}, "thousands"],
  [{qualifier: "vague", low: 11, high: 19}, "11 to 19"],
  [{qualifier: "vague", low: 1e6, high: 1e7, unit: "shell"}, "millions of shells"],
  [{qualifier: "vague", low: 1e6, high: 1e7, unit: "USD"}, "$1 million to $10 million"],
  [{qualifier: "exact", low: 7, high: 7, unit: "month"}, "7 months"],
  [{qualifier: "exact", low: 1, high: 1, unit: "year"}, "1 year"],
  [{qualifier: "exact", low: 170, high: 170, unit: "mm"}, "170 mm"]
])("%j is %s", (fields, words) => expect(figureInWords(figureOf(fields))).toBe(words));

test.each([
  ["2025-01-14", "14 January 2025"],
  ["2024-11", "November 2024"],
  ["2024", "2024"],
  ["2024-23", "autumn 2024"],
  ["2025-06/2025-07", "June 2025 to July 2025"],
  ["199X", "the 1990s"],
  ["2024-06?", "June 2024"]
])("%s is %s", (edtf, words) => expect(dateInWords(edtf)).toBe(words));

test("one is not many", () =>
  expect([count(1, "claim"), count(0, "claim"), count(1200, "claim")]).toEqual([
    "1 claim",
    "0 claims",
    "1,200 claims"
  ]));

test.each([
  [0, "USD", "$0"],
  [5e9, "USD", "$5bn"],
  [2.5e8, "USD", "$250m"],
  [10000, "person", "10,000"],
  [90, "percent", "90%"]
])("an axis says %d %s as %s", (value, unit, words) => expect(shortQuantity(value, unit)).toBe(words));

describe("lines", () => {
  const text = "Pejabat intelijen Korea Selatan, pejabat intelijen Ukraina · intelligence agency";

  test("are no wider than they may be, and lose no word", () => {
    for (let width = 120; width < 700; width += 20) {
      const lines = wrap(text, width, 13);
      expect(lines.join(" ")).toBe(text);
      for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
    }
  });

  test("a word that is too long stands alone", () =>
    expect(wrap("a veryverylongword b", 30, 13)).toEqual(["a", "veryverylongword", "b"]));
  test("nothing is no line", () => expect(wrap("  ", 100, 13)).toEqual([]));
});
