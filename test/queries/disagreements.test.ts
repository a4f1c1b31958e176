import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {modalities, type Qualifier, qualifiers} from "../../loaders/records.ts";
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
const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const asOf = (iso: string): ClaimSketch => ({as_of: iso, as_of_from: day(iso), as_of_to: day(iso)});

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

/** The codebook's account of intervals, in plain TypeScript. */
function interval({qualifier, low, high}: ClaimSketch, tolerance: number): [number, number] {
  switch (qualifier) {
    case "about":
      return [low! * (1 - tolerance), high! * (1 + tolerance)];
    case "at_least":
    case "more_than":
      return [low!, Number.POSITIVE_INFINITY];
    case "up_to":
    case "less_than":
      return [0, high!];
    default:
      return [low!, high!];
  }
}

const figures: readonly unknown[] = ["exact", "about", "range"];

/** How two claims stand to each other, in plain TypeScript. */
function relate(a: ClaimSketch, b: ClaimSketch, tolerance: number): string {
  if (a.unit !== b.unit || (a.per ?? null) !== (b.per ?? null)) return "not comparable";
  for (const modality of ["planned", "denied"]) {
    if ((a.modality === modality) !== (b.modality === modality)) return "not comparable";
  }
  const [aLow, aHigh] = interval(a, tolerance);
  const [bLow, bHigh] = interval(b, tolerance);
  const from = Math.max(aLow, bLow);
  const to = Math.min(aHigh, bHigh);
  if (from > to) return datesApart(a, b) ? "not comparable" : "conflict";
  if (aLow === bLow && aHigh === bHigh) return "agree";
  const close = to - from <= (2 * tolerance * (from + to)) / 2;
  return figures.includes(a.qualifier) && figures.includes(b.qualifier) && close ? "agree" : "compatible";
}

function datesApart(a: ClaimSketch, b: ClaimSketch): boolean {
  if (!a.as_of_from || !b.as_of_from) return false;
  return a.as_of_to! < b.as_of_from || b.as_of_to! < a.as_of_from;
}

const sketch: fc.Arbitrary<ClaimSketch> = fc
  .record({
    qualifier: fc.constantFrom(...qualifiers),
    modality: fc.constantFrom(...modalities),
    unit: fc.constantFrom("person", "person", "person", "count"),
    per: fc.constantFrom(null, null, null, "year"),
    bounds: fc.tuple(fc.nat(60), fc.nat(60)),
    date: fc.constantFrom(null, "2024-10-01", "2025-01-01"),
    article_id: fc.constantFrom("a", "b")
  })
  .map(({bounds, date, ...rest}) => {
    const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
    const one = rest.qualifier !== "range" && rest.qualifier !== "vague";
    return {
      ...rest,
      low: rest.qualifier === "up_to" || rest.qualifier === "less_than" ? null : low,
      high: rest.qualifier === "at_least" || rest.qualifier === "more_than" ? null : one && low < high ? low : high,
      ...(date ? asOf(date) : {})
    };
  });

test("on random claims, SQL and plain TypeScript tell the same", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sketch, {minLength: 2, maxLength: 12}),
      fc.constantFrom(0, 0.1, 0.5),
      async (all, tolerance) => {
        const pairs = await pairsOf(all, tolerance);
        expect(pairs).toHaveLength((all.length * (all.length - 1)) / 2);
        const at = (id: string) => all[Number(id.slice(1))]!;
        for (const {a_claim_id, b_claim_id, relation, gap, overlap_low, overlap_high} of pairs) {
          const [a, b] = [at(a_claim_id), at(b_claim_id)];
          expect([a, b, relation]).toEqual([a, b, relate(a, b, tolerance)]);
          const [[aLow, aHigh], [bLow, bHigh]] = [interval(a, tolerance), interval(b, tolerance)];
          const [from, to] = [Math.max(aLow, bLow), Math.min(aHigh, bHigh)];
          expect(gap).toEqual(relation === "conflict" ? from - to : null);
          if (relation === "agree" || relation === "compatible") {
            expect([overlap_low, overlap_high ?? Number.POSITIVE_INFINITY]).toEqual([from, to]);
          }
        }
      }
    ),
    {numRuns: 25}
  );
});
