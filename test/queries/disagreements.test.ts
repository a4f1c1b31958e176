import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Qualifier} from "../../loaders/records.ts";
import {interval, relate} from "./interval.ts";
import {asOf, sketches} from "./sketches.ts";
import {type ClaimSketch, engineOf, tablesOf} from "./support.ts";

interface Pair {
  a_claim_id: string;
  b_claim_id: string;
  relation: string;
  why: string | null;
  gap: number | null;
  overlap_low: number | null;
  overlap_high: number | null;
}

async function pairsOf(sketches: readonly ClaimSketch[], tolerance = 0.1): Promise<Pair[]> {
  const engine = await engineOf(tablesOf(sketches));
  return engine
    .query(`FROM disagreements(tolerance := ${tolerance}) ORDER BY a_claim_id, b_claim_id`)
    .toArray() as unknown as Pair[];
}

const said = (qualifier: Qualifier, low: number | null, high: number | null, rest: ClaimSketch = {}): ClaimSketch => ({
  qualifier,
  low,
  high,
  ...rest
});

describe("two claims", () => {
  test.each<[string, ClaimSketch, ClaimSketch, string, number | null]>([
    ["the same exact figure", said("exact", 2, 2), said("exact", 2, 2), "agree", null],
    ["about, within the tolerance", said("about", 11000, 11000), said("exact", 12000, 12000), "agree", null],
    ["about, beyond it", said("about", 11000, 11000), said("about", 15000, 15000), "conflict", 1400],
    ["a range and about", said("range", 12000, 15000), said("about", 15000, 15000), "agree", null],
    ["a wide overlap", said("range", 1000, 9000), said("range", 2000, 9000), "compatible", null],
    ["at least, below", said("at_least", 10000, null), said("exact", 15000, 15000), "compatible", null],
    ["at least, above", said("at_least", 10000, null), said("exact", 6000, 6000), "conflict", 4000],
    ["more than, at the bound", said("more_than", 10000, null), said("exact", 10000, 10000), "compatible", null],
    ["up to, above", said("up_to", null, 5), said("exact", 7, 7), "conflict", 2],
    ["up to, within", said("up_to", null, 5), said("exact", 0, 0), "compatible", null],
    ["vague, within", said("vague", 1000, 10000), said("about", 11000, 11000), "compatible", null],
    ["vague, outside", said("vague", 1000, 10000), said("range", 12000, 15000), "conflict", 2000],
    ["vague, twice the same", said("vague", 1000, 10000), said("vague", 1000, 10000), "agree", null],
    ["planned and present", said("exact", 2, 2), said("exact", 9, 9, {modality: "planned"}), "not comparable", null],
    ["denied and asserted", said("exact", 2, 2), said("exact", 9, 9, {modality: "denied"}), "not comparable", null],
    ["other units", said("exact", 2, 2), said("exact", 2, 2, {unit: "count"}), "not comparable", null],
    ["other rates", said("exact", 2, 2), said("exact", 2, 2, {per: "year"}), "not comparable", null],
    [
      "other dates, and it can grow",
      said("exact", 2, 2, asOf("2024-01-01")),
      said("exact", 9, 9, asOf("2025-01-01")),
      "not comparable",
      null
    ],
    [
      "other dates, and it cannot grow",
      said("exact", 2, 2, {measure: "fixed", ...asOf("2024-01-01")}),
      said("exact", 9, 9, {measure: "fixed", ...asOf("2025-01-01")}),
      "conflict",
      7
    ],
    ["one date unknown", said("exact", 2, 2, asOf("2024-01-01")), said("exact", 9, 9), "conflict", 7]
  ])("%s", async (_, a, b, relation, gap) => {
    const [pair, ...rest] = await pairsOf([a, b]);
    expect(rest).toEqual([]);
    expect([pair?.relation, pair?.gap === null ? null : Math.round(pair?.gap ?? Number.NaN)]).toEqual([relation, gap]);
    expect(pair?.why === null).toBe(relation !== "not comparable");
  });

  test("of different measures, or of none, are no pair", async () => {
    expect(await pairsOf([said("exact", 2, 2), said("exact", 9, 9, {measure: "fixed"})])).toEqual([]);
    expect(await pairsOf([{measure: null}, {measure: null}])).toEqual([]);
  });
});

test("on random claims, SQL and plain TypeScript tell the same", async () => {
  await fc.assert(
    fc.asyncProperty(sketches, fc.constantFrom(0, 0.1, 0.5), async (all, tolerance) => {
      const pairs = await pairsOf(all, tolerance);
      expect(pairs).toHaveLength((all.length * (all.length - 1)) / 2);
      const at = (id: string) => all[Number(id.slice(1))]!;
      for (const {a_claim_id, b_claim_id, relation, gap, overlap_low, overlap_high} of pairs) {
        const [a, b] = [at(a_claim_id), at(b_claim_id)];
        expect([a, b, relation]).toEqual([a, b, relate(a, b, tolerance, a.measure !== "fixed")]);
        const [[aLow, aHigh], [bLow, bHigh]] = [interval(a, tolerance), interval(b, tolerance)];
        const [from, to] = [Math.max(aLow, bLow), Math.min(aHigh, bHigh)];
        expect(gap).toEqual(relation === "conflict" ? from - to : null);
        if (relation === "agree" || relation === "compatible") {
          expect([overlap_low, overlap_high ?? Number.POSITIVE_INFINITY]).toEqual([from, to]);
        }
      }
    }),
    {numRuns: 25}
  );
});
