import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {RecordedChanges} from "../../loaders/change.ts";
import {type Claims, compareClaims, replay} from "../../loaders/tables/changes.ts";

const fields = (given: object = {}) => ({
  text: "dua tentara",
  quote: "Ada dua tentara di sana.",
  low: 2,
  high: 2,
  qualifier: "exact" as const,
  unit: "person",
  per: null,
  measure: null,
  modality: "asserted" as const,
  attributed_to: ["NIS"],
  via: [],
  as_of: null,
  ...given
});
const claims = (entries: Record<string, object>): Claims =>
  new Map(
    Object.entries(entries).map(([id, given], i) => [
      id,
      {article: "a", start: 1000 * i, fields: fields({text: id, quote: id, ...given})}
    ])
  );
const record = (changes: RecordedChanges["changes"]): RecordedChanges => ({
  date: "2026-01-02",
  changes,
  file: "x",
  lines: []
});

describe("between two versions", () => {
  test("what came, went and changed is told, field by field", () => {
    const changes = compareClaims(
      claims({one: {}, two: {}, three: {unit: "USD"}}),
      claims({one: {}, two: {low: 3, qualifier: "about"}, four: {}})
    );
    expect(changes.map(({claim, change}) => [claim, change])).toEqual([
      ["two", "changed"],
      ["four", "came"],
      ["three", "went"]
    ]);
    expect(changes[0]).toMatchObject({was: {low: 2, qualifier: "exact"}, now: {low: 3, qualifier: "about"}});
  });

  test("a claim in other words is told as one", () => {
    const changes = compareClaims(claims({one: {quote: "same"}}), claims({two: {quote: "same"}}));
    expect(changes.map(({claim, change, instead}) => [claim, change, instead])).toEqual([
      ["two", "came", "one"],
      ["one", "went", "two"]
    ]);
  });

  test("nothing is told of what stayed", () => expect(compareClaims(claims({one: {}}), claims({one: {}}))).toEqual([]));
});

test("records played one after the other give the claims of the last version", () => {
  const version = fc
    .dictionary(fc.constantFrom("a", "b", "c", "d"), fc.record({low: fc.integer({min: 0, max: 3})}))
    .map(claims);
  fc.assert(
    fc.property(fc.array(version, {minLength: 1, maxLength: 5}), (versions) => {
      const records = versions.map((now, i) => record(compareClaims(versions[i - 1] ?? new Map(), now)));
      const plain = (all: Claims) =>
        Object.fromEntries(Array.from(all, ([id, {article, fields}]) => [id, {article, fields}]));
      expect(plain(replay(records))).toEqual(plain(versions.at(-1)!));
    })
  );
});
