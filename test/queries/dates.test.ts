import fc from "fast-check";
import {expect, test} from "vitest";
import type {Row} from "../../loaders/index.ts";
import {engineOf, tablesOf} from "./support.ts";

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const place = {text: "x", quote: "x", rule: "test", inferred: [], review: null, body_hash: "00"};

interface Dated {
  article_id: string;
  from: string;
  to: string;
  tellers: string[];
}

/** An engine that knows of one happening, told of by these, each in a statement of its tellers where it has some. */
function engineWith(told: readonly Dated[]) {
  const tables = tablesOf(told.map(({article_id}) => ({article_id, measure: null})));
  tables.occurrences = [{occurrence: "treaty", name: "A treaty is signed", description: ""}];
  tables.events = told.map(
    ({article_id, from, to}, i) =>
      ({
        ...place,
        sentence_start: 0,
        sentence_end: 0,
        event_id: `e${i}`,
        article_id,
        start: i * 10 + 1,
        end: i * 10 + 2,
        date: from,
        date_from: day(from),
        date_to: day(to),
        type: "agreement",
        occurrence: "treaty"
      }) as unknown as Row<"events">
  );
  tables.statements = told.flatMap(({article_id, tellers}, i) =>
    tellers.length === 0
      ? []
      : [
          {
            ...place,
            statement_id: `s${i}`,
            article_id,
            start: i * 10,
            end: i * 10 + 9,
            cue: "kata",
            cue_start: 0,
            cue_end: 1,
            speaker: "x",
            speaker_start: 0,
            speaker_end: 1,
            name: tellers[0]!,
            names: tellers,
            mode: "indirect",
            via: [],
            gloss: null
          } as unknown as Row<"statements">
        ]
  );
  return engineOf(tables);
}

const dated: fc.Arbitrary<Dated> = fc
  .record({
    article_id: fc.constantFrom("a", "b", "c"),
    days: fc.tuple(fc.integer({min: 1, max: 28}), fc.integer({min: 1, max: 28})),
    tellers: fc.uniqueArray(fc.constantFrom("NIS", "Kyiv"), {maxLength: 2})
  })
  .map(({days, ...rest}) => {
    const [from, to] = days.sort((a, b) => a - b).map((n) => `2024-06-${String(n).padStart(2, "0")}`);
    return {...rest, from: from!, to: to!};
  });

test("dates of one happening stand to each other as plain TypeScript says", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(dated, {minLength: 1, maxLength: 6}), async (told) => {
      const engine = await engineWith(told);
      const pairs = engine.query("FROM date_disagreements()").toArray() as unknown as Record<string, string>[];
      expect(pairs).toHaveLength((told.length * (told.length - 1)) / 2);
      for (const {a_event_id, b_event_id, relation, gap_days} of pairs) {
        const [a, b] = [told[Number(a_event_id!.slice(1))]!, told[Number(b_event_id!.slice(1))]!];
        const between = Math.max(+day(a.from) - +day(b.to), +day(b.from) - +day(a.to)) / 86_400_000;
        const same = a.from === b.from && a.to === b.to;
        expect(relation).toBe(between > 0 ? "conflict" : same ? "agree" : "compatible");
        expect(gap_days).toBe(between > 0 ? between : null);
      }
      const [ground] = engine.query("FROM date_ground()").toArray() as unknown as Record<string, unknown>[];
      const allowing = (on: string) => told.filter(({from, to}) => from <= on && on <= to);
      const most = Math.max(...told.map(({from}) => allowing(from).length));
      const chosen = allowing((ground!.ground_from as Date).toISOString().slice(0, 10));
      expect(chosen).toHaveLength(most);
      expect(ground).toMatchObject({
        events: told.length,
        allowing: most,
        verdict: told.length === 1 ? "one" : most === told.length ? "all" : "none",
        ground_from: day(
          chosen
            .map(({from}) => from)
            .sort()
            .at(-1)!
        ),
        ground_to: day(chosen.map(({to}) => to).sort()[0]!)
      });
    }),
    {numRuns: 20}
  );
});

test("who tells a date is the speaker of the statement around it, else the publisher; either can be left out", async () => {
  const engine = await engineWith([
    {article_id: "a", from: "2024-06-01", to: "2024-06-30", tellers: ["NIS", "Kyiv"]},
    {article_id: "b", from: "2024-09-01", to: "2024-09-30", tellers: []}
  ]);
  const tellers = (parameters: string) =>
    engine.query(`SELECT teller FROM event_dates(${parameters}) ORDER BY event_id`).toArray();
  expect(tellers("")).toEqual([{teller: "NIS, Kyiv"}, {teller: "Publisher b"}]);
  expect(tellers("leave_out := ['NIS']")).toHaveLength(2);
  expect(tellers("leave_out := ['NIS', 'Kyiv']")).toEqual([{teller: "Publisher b"}]);
  expect(tellers("leave_out := ['Publisher b']")).toEqual([{teller: "NIS, Kyiv"}]);
  expect(tellers("known_on := '2025-01-14'")).toEqual([{teller: "NIS, Kyiv"}]);
});
