import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {interval, relate, remaining} from "./interval.ts";
import {sketches} from "./sketches.ts";
import {type ClaimSketch, engineOf, tablesOf} from "./support.ts";

/** What a reader can set, as SQL has it. */
const settings = fc.record({
  tolerance: fc.constantFrom(0, 0.1, 0.5),
  leaveOut: fc.uniqueArray(fc.constantFrom("NIS", "Kyiv", "Yonhap", "Publisher a", "nobody"), {maxLength: 3}),
  knownOn: fc.constantFrom(null, "2025-01-14", "2025-02-13", "2025-12-31")
});
const list = (names: readonly string[]) => `[${names.map((name) => `'${name}'`).join(", ")}]`;
const day = (iso: string | null) => (iso ? `'${iso}'` : "NULL");
const idsOf = (rows: Iterable<unknown>) => Array.from(rows, (row) => (row as {claim_id: string}).claim_id).sort();

interface Ground {
  unit: string;
  per: string | null;
  planned: boolean;
  figures: number;
  verdict: string;
  ground_low: number;
  ground_high: number | null;
  allowing: number;
  left_out: Iterable<string>;
  lowest: number;
  highest: number | null;
}

test("leaving sources out, and a day, leave the claims that plain TypeScript leaves", async () => {
  await fc.assert(
    fc.asyncProperty(sketches, settings, async (all, {leaveOut, knownOn}) => {
      const tables = tablesOf(all);
      const engine = await engineOf(tables);
      const articles = new Map(tables.articles.map((article) => [article.article_id, article]));
      const expected = remaining(all, {leaveOut, knownOn}, articles).map((one) => tables.claims[all.indexOf(one)]!);
      const rows = engine.query(`FROM known_claims(leave_out := ${list(leaveOut)}, known_on := ${day(knownOn)})`);
      expect(idsOf(rows)).toEqual(idsOf(expected));
    }),
    {numRuns: 20}
  );
});

test("what all sources allow is what plain TypeScript finds by trying every bound", async () => {
  await fc.assert(
    fc.asyncProperty(sketches, settings, async (all, {tolerance, leaveOut, knownOn}) => {
      const tables = tablesOf(all);
      const engine = await engineOf(tables);
      const articles = new Map(tables.articles.map((article) => [article.article_id, article]));
      const left = remaining(all, {leaveOut, knownOn}, articles).filter(({modality}) => modality !== "denied");
      const parameters = `tolerance := ${tolerance}, leave_out := ${list(leaveOut)}, known_on := ${day(knownOn)}`;
      const rows = engine.query(`FROM common_ground(${parameters})`).toArray() as unknown as Ground[];
      const scope = (one: ClaimSketch) => [one.unit, one.per, one.modality === "planned"].join();
      expect(rows.map(({unit, per, planned}) => [unit, per, planned].join()).sort()).toEqual(
        [...new Set(left.map(scope))].sort()
      );
      for (const row of rows) {
        const own = left.filter((one) => scope(one) === [row.unit, row.per, row.planned].join());
        const bounds = own.map((one) => interval(one, tolerance));
        const allows = (value: number) => own.filter((_, i) => bounds[i]![0] <= value && value <= bounds[i]![1]);
        const figures = new Set(own.map(figureOf)).size;
        expect(row.figures).toBe(figures);
        expect([row.lowest, row.highest ?? Number.POSITIVE_INFINITY]).toEqual([
          Math.min(...bounds.map(([low]) => low)),
          Math.max(...bounds.map(([, high]) => high))
        ]);
        const most = Math.max(...bounds.map(([low]) => originsOf(allows(low))));
        const chosen = allows(row.ground_low);
        expect(originsOf(chosen)).toBe(most);
        expect(row.allowing).toBe(new Set(chosen.map(figureOf)).size);
        expect([...row.left_out]).toHaveLength(figures - row.allowing);
        expect([row.ground_low, row.ground_high ?? Number.POSITIVE_INFINITY]).toEqual([
          Math.max(...chosen.map((one) => interval(one, tolerance)[0])),
          Math.min(...chosen.map((one) => interval(one, tolerance)[1]))
        ]);
        const conflict = own.some((a) =>
          own.some((b) => relate(a, b, tolerance, a.measure !== "fixed") === "conflict")
        );
        const verdict = figures === 1 ? "one" : chosen.length === own.length ? "all" : conflict ? "none" : "dates";
        expect(row.verdict).toBe(verdict);
      }
    }),
    {numRuns: 30}
  );
});

/** Claims of one article that say the same from the same origins are one figure. */
function figureOf({article_id, origins = [], qualifier, modality, low, high, unit, per, as_of}: ClaimSketch): string {
  return JSON.stringify([article_id, origins, qualifier, modality, low, high, unit, per, as_of ?? null]);
}

function originsOf(claims: readonly ClaimSketch[]): number {
  return new Set(claims.flatMap(({origins = [], article_id}) => (origins.length > 0 ? origins : [`own ${article_id}`])))
    .size;
}

describe("pairs seen from both sides", () => {
  test("hold every pair twice, with the other's words", async () => {
    const engine = await engineOf(
      tablesOf([{low: 2, high: 2, text: "dua"}, {low: 9, high: 9, text: "sembilan"}, {measure: "fixed"}])
    );
    const rows = engine.query("SELECT claim_id, other_text, relation, gap FROM related_claims() ORDER BY claim_id");
    expect(rows.toArray()).toEqual([
      {claim_id: "c000", other_text: "sembilan", relation: "conflict", gap: 7},
      {claim_id: "c001", other_text: "dua", relation: "conflict", gap: 7}
    ]);
  });

  test("a conflict with a figure that was published before the other's date carries a caution", async () => {
    const later = {
      low: 21,
      high: 21,
      as_of: "2025-02-06",
      as_of_from: new Date("2025-02-06"),
      as_of_to: new Date("2025-02-06")
    };
    const of = async (measure: string) => {
      const engine = await engineOf(
        tablesOf([
          {low: 12, high: 12, measure},
          {...later, measure, article_id: "b"}
        ])
      );
      return engine.query("SELECT relation, caution FROM disagreements()").toArray()[0];
    };
    expect(await of("troops_killed")).toEqual({
      relation: "conflict",
      caution: "one was published before the date that the other is of, and the figure can grow"
    });
    expect(await of("fixed")).toEqual({relation: "conflict", caution: null});
  });
});
