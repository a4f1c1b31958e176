import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {apart, belowFloor, evaluate} from "./evaluate.ts";
import {measuredFile, measuredText} from "./measured.ts";
import {readSentences} from "./sentences.ts";

describe("the hand coding", () => {
  const sentences = readSentences();
  const traps = sentences.filter(({trap}) => trap !== null);

  test("covers many subjects and years, with traps in at least half of it", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(270);
    expect(new Set(sentences.map(({subject}) => subject)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(sentences.map(({published}) => published?.slice(0, 4))).size).toBeGreaterThanOrEqual(25);
    expect(traps.length).toBeGreaterThanOrEqual(sentences.filter(({subject}) => !apart.has(subject)).length / 2);
  });

  test("codes no text twice, and no claim or date over another", () => {
    expect(new Set(sentences.map(({text}) => text)).size).toBe(sentences.length);
    for (const {id, gold} of sentences) {
      const placed = gold.filter(({kind, optional}) => (kind === "claim" || kind === "date") && !optional);
      placed.sort((a, b) => a.start - b.start);
      placed.slice(1).forEach((record, i) => {
        expect(record.start, id).toBeGreaterThanOrEqual(placed[i]!.end);
      });
    }
  });
});

describe("the extractor", () => {
  const evaluation = evaluate();

  test("is no worse than its floor, nor than its peer on dates", () => {
    expect(belowFloor(evaluation)).toEqual([]);
  });

  test("is what the page on method says; else run `npm run evaluate -- --write`", () => {
    expect(readFileSync(measuredFile, "utf8")).toBe(measuredText(evaluation));
  });
});
