import {expect, test} from "vitest";
import {nearest, suggest} from "../../loaders/read/nearest.ts";

const names = ["NIS", "Bloomberg", "The New York Times", "Al Jazeera", "published"];

test.each([
  ["Blomberg", "Bloomberg"],
  ["bloomberg", "Bloomberg"],
  ["Boolmberg", "Bloomberg"],
  ["niss", "NIS"],
  ["publishd", "published"],
  ["New York Times", "The New York Times"],
  ["Reuters", null],
  ["", null],
  ["x", null],
  ["Antara", null]
])("%j is nearest %j", (word, name) => {
  expect(nearest(word, names)).toBe(name);
});

test("suggest offers what is near, and the other remedy in any case", () => {
  expect(suggest("Blomberg", names, "add it")).toBe('did you mean "Bloomberg"? Or add it');
  expect(suggest("Reuters", names, "add it")).toBe("add it");
});
