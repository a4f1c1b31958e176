import fc from "fast-check";
import {expect, test} from "vitest";
import {sketches} from "./sketches.ts";
import {type ClaimSketch, engineOf, tablesOf} from "./support.ts";

/** How many witnesses claims rest on, in plain TypeScript: claims that share an origin or their only relay are one. */
function witnesses(claims: readonly ClaimSketch[]): number {
  const groups = claims.map(({origins = [], via = [], article_id}) => {
    const names = origins.length > 0 ? origins : [`Publisher ${article_id}`];
    return new Set([...names.map((name) => `origin ${name}`), ...(via.length === 1 ? [`relay ${via[0]}`] : [])]);
  });
  for (let i = 0; i < groups.length; ) {
    const other = groups.findIndex((group, j) => j > i && [...group].some((mark) => groups[i]!.has(mark)));
    if (other < 0) i++;
    else for (const mark of groups.splice(other, 1)[0]!) groups[i]!.add(mark);
  }
  return groups.length;
}

test("on random claims, SQL and plain TypeScript count the same witnesses", async () => {
  await fc.assert(
    fc.asyncProperty(sketches, async (all) => {
      const engine = await engineOf(tablesOf(all));
      const [row] = engine.query("SELECT claims, articles, origins, independent FROM witnesses");
      const names = all.flatMap(({origins = [], article_id}) => (origins.length > 0 ? origins : [`own ${article_id}`]));
      expect(row).toEqual({
        claims: all.length,
        articles: new Set(all.map(({article_id}) => article_id)).size,
        origins: new Set(names).size,
        independent: witnesses(all)
      });
      const paths = engine.query("SELECT DISTINCT witness FROM witness_paths() ORDER BY witness").toArray();
      expect(paths).toEqual(Array.from({length: witnesses(all)}, (_, i) => ({witness: i + 1})));
    }),
    {numRuns: 25}
  );
});

test("a source that is left out links nothing", async () => {
  const engine = await engineOf(
    tablesOf([{origins: ["NIS"]}, {origins: ["NIS", "Kyiv"], article_id: "b"}, {origins: ["Kyiv"], article_id: "c"}])
  );
  const independent = (leaveOut: string) =>
    engine.query(`SELECT claims, origins, independent FROM witness_counts(leave_out := ${leaveOut})`).toArray()[0];
  expect(independent("[]")).toEqual({claims: 3, origins: 2, independent: 1});
  expect(independent("['NIS']")).toEqual({claims: 2, origins: 1, independent: 1});
  expect(independent("['NIS', 'Kyiv']")).toBeUndefined();
});
