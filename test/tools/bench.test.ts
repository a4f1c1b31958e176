import {describe, expect, test} from "vitest";
import {type Figure, formatFigures, holds} from "../../tools/bench/figure.ts";
import {articlesOfLength, englishText, indonesianText} from "../../tools/bench/text.ts";

const speed = (value: number): Figure => ({name: "speed", value, unit: "MB/s", atLeast: 5});

describe("holds", () => {
  test.each([
    [speed(5), true],
    [speed(4.99), false],
    [{name: "growth", value: 10.9, unit: "×", atMost: 11}, true],
    [{name: "growth", value: 11.1, unit: "×", atMost: 11}, false],
    [{name: "told", value: 0, unit: "s"}, true],
    [speed(Number.NaN), false]
  ])("%j: %s", (figure, kept) => {
    expect(holds(figure)).toBe(kept);
  });
});

test("formatFigures makes a table that says what was missed", () => {
  expect(formatFigures([speed(6.123), speed(4), {name: "clean build", value: 12.34, unit: "s"}])).toBe(
    [
      "| what        | measured  | limit            |",
      "| ----------- | --------- | ---------------- |",
      "| speed       | 6.12 MB/s | ≥ 5 MB/s         |",
      "| speed       | 4.00 MB/s | ≥ 5 MB/s, missed |",
      "| clean build | 12.3 s    |                  |"
    ].join("\n")
  );
});

describe("made texts", () => {
  test("are as long as they should be, and the same each time", () => {
    expect(indonesianText(12_345)).toHaveLength(12_345);
    expect(englishText(12_345)).toHaveLength(12_345);
    expect(articlesOfLength(50_000).join("")).toHaveLength(50_000);
    expect(articlesOfLength(50_000)).toEqual(articlesOfLength(50_000));
    expect(englishText(5_000)).toBe(englishText(5_000));
  });

  test("do not repeat themselves", () => {
    const articles = articlesOfLength(200_000);
    expect(new Set(articles).size).toBe(articles.length);
  });
});
