import {fileURLToPath} from "node:url";
import {describe, expect, test} from "vitest";
import {loadProject} from "../../loaders/index.ts";
import {readArticleCoding} from "./articles.ts";
import type {Aliases, GoldClaim, GoldRecord} from "./gold.ts";

const {tables, articles} = loadProject(fileURLToPath(new URL("../..", import.meta.url)));
const coded = readArticleCoding(articles);

/** The rows of a table that stand in an article, each with its place as its key. */
const rowsAt = <R extends {article_id: string; start: number; end: number}>(rows: readonly R[], article: string) =>
  new Map(rows.filter(({article_id}) => article_id === article).map((row) => [`${row.start}-${row.end}`, row]));
const at = ({start, end}: {start: number; end: number}) => `${start}-${end}`;
const of = <K extends GoldRecord["kind"]>(gold: readonly GoldRecord[], kind: K) =>
  gold.filter((record): record is GoldRecord & {kind: K} => record.kind === kind);

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
const named = (names: readonly string[], origins: readonly Aliases[]): boolean =>
  names.every((name) => origins.some((aliases) => aliases.some((alias) => plain(name).includes(plain(alias))))) &&
  origins.every((aliases) => names.some((name) => aliases.some((alias) => plain(name).includes(plain(alias)))));

/** Who the coding says that a figure comes from: `carried` are several names for the origin that the passage suggests. */
function originOf({attribution: {origins, allowed}}: GoldClaim): {origins: readonly Aliases[]; basis: string} {
  if (origins.length > 0) return {origins, basis: "stated"};
  return allowed.length > 0 ? {origins: [allowed.flat()], basis: "carried"} : {origins: [], basis: "none"};
}

describe.each(coded)("the published tables equal the hand coding of $id", ({id, gold}) => {
  test("claim by claim, field by field, to the letter of their words", () => {
    const rows = rowsAt(tables.claims, id);
    const wanted = of(gold, "claim");
    expect([...rows.keys()]).toEqual(wanted.map(at).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)));
    for (const claim of wanted) {
      const row = rows.get(at(claim))!;
      const {origins, basis} = originOf(claim);
      const [bounds] = claim.bounds;
      expect(row, claim.span).toMatchObject({
        text: claim.span,
        ...bounds,
        qualifier: claim.qualifier?.[0],
        unit: claim.unit?.[0],
        per: claim.per?.[0] ?? null,
        measure: claim.measure?.[0] ?? null,
        modality: claim.modality?.[0],
        attribution_basis: basis,
        as_of: claim.asOf?.[0] ?? null
      });
      expect(named(row.attributed_to, origins), `${claim.span}: ${row.attributed_to}`).toBe(true);
      if (claim.via.length > 0) expect(named(row.via, claim.via), claim.span).toBe(true);
    }
  });

  test("date by date", () => {
    const rows = rowsAt(tables.dates, id);
    const wanted = of(gold, "date");
    expect([...rows].map(([place, {text, edtf}]) => [place, text, edtf])).toEqual(
      wanted.sort((a, b) => a.start - b.start).map((date) => [at(date), date.span, date.edtf[0]])
    );
  });

  test("event by event", () => {
    const rows = rowsAt(tables.events, id);
    const wanted = of(gold, "event");
    expect([...rows].map(([place, {date, type}]) => [place, date, type])).toEqual(
      wanted.sort((a, b) => a.start - b.start).map((event) => [at(event), event.date[0], event.type[0]])
    );
  });

  test("and every record of it has been reviewed, and translated", () => {
    for (const table of ["claims", "statements", "dates", "events", "positions"] as const)
      for (const row of tables[table].filter(({article_id}) => article_id === id)) {
        expect(row.review, `${table}: ${row.text}`).not.toBeNull();
        expect(row.gloss, `${table}: ${row.text}`).not.toBeNull();
      }
  });
});
