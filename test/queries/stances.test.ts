import {expect, test} from "vitest";
import type {Row} from "../../loaders/index.ts";
import {engineOf, tablesOf} from "./support.ts";

const day = (iso: string | null) => (iso === null ? null : new Date(`${iso}T00:00:00Z`));

/** A stance: who takes it, how, in which article, and on which day where that is told. */
type Taken = [actor: string, stance: Row<"positions">["stance"], article: string, on: string | null];

function engineWith(taken: readonly Taken[]) {
  const tables = tablesOf(taken.map(([, , article_id]) => ({article_id, measure: null})));
  const house = (id: string, part_of: string | null): Row<"sources"> => ({
    source_id: id,
    name: id,
    kind: "government",
    country: null,
    aliases: [],
    part_of,
    in_registry: true
  });
  tables.sources = [house("Moscow", null), house("Kremlin", "Moscow"), house("Kyiv", null), house("Daily", null)];
  tables.propositions = [{proposition: "retaken", name: "Kursk is retaken", description: ""}];
  tables.positions = taken.map(
    ([actor, stance, article_id, on], i) =>
      ({
        ...tables.claims[0]!,
        position_id: `p${i}`,
        article_id,
        start: i,
        end: i + 1,
        proposition: "retaken",
        stance,
        actor,
        actor_id: actor,
        as_of: on,
        as_of_from: day(on),
        as_of_to: day(on)
      }) as unknown as Row<"positions">
  );
  return engineOf(tables);
}

test("stances that do not go together: denied, unverified, changed", async () => {
  const engine = await engineWith([
    ["Moscow", "asserts", "a", "2025-04-26"],
    ["Moscow", "asserts", "b", "2025-04-27"],
    ["Kyiv", "denies", "a", "2025-04-26"],
    ["Daily", "unverified", "a", null],
    ["Kremlin", "denies", "b", "2024-12-01"]
  ]);
  const rows = engine.query(
    "SELECT relation, a_actor, b_actor, first FROM stance_disagreements() ORDER BY relation, a_actor"
  );
  expect(rows.toArray()).toEqual([
    {relation: "changed", a_actor: "Moscow", b_actor: "Kremlin", first: "b"},
    {relation: "conflict", a_actor: "Moscow", b_actor: "Kyiv", first: null},
    {relation: "unverified", a_actor: "Moscow", b_actor: "Daily", first: "b"}
  ]);
});

test("a stance that one article tells twice is one; without a date it is no later than the article", async () => {
  const engine = await engineWith([
    ["Kyiv", "denies", "a", null],
    ["Kyiv", "denies", "a", null],
    ["Kyiv", "denies", "b", "2025-02-01"]
  ]);
  const rows = engine.query("SELECT position_ids, taken_from, taken_to, dated FROM stances() ORDER BY article_id");
  expect(rows.toArray()).toEqual([
    {position_ids: ["p0", "p1"], taken_from: null, taken_to: day("2025-01-14"), dated: false},
    {position_ids: ["p2"], taken_from: day("2025-02-01"), taken_to: day("2025-02-01"), dated: true}
  ]);
  expect(engine.query("FROM stances(leave_out := ['Kyiv'])").toArray()).toEqual([]);
  expect(engine.query("FROM stances(known_on := '2025-01-14')").toArray()).toHaveLength(1);
});
