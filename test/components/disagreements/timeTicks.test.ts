import {expect, test} from "vitest";
import {timeTicks} from "../../../src/components/disagreements/dateKind.ts";

const texts = (from: string, to: string, wanted: number) =>
  timeTicks([Date.parse(from), Date.parse(to)], wanted).map(({text}) => text);

test("months say their year in full: `Apr 25` could be a day", () => {
  expect(texts("2025-02-01", "2025-05-01", 4)).toEqual(["Feb 2025", "Mar 2025", "Apr 2025"]);
  expect(texts("2024-01-01", "2025-01-01", 2)).toEqual(["Jan 2024", "Jul 2024"]);
});

test("a long scale has years, no more than wanted", () => {
  expect(texts("2010-03-01", "2026-02-01", 4)).toEqual(["2011", "2015", "2019", "2023"]);
});
