import {fileURLToPath} from "node:url";
import {describe, expect, test} from "vitest";
import {extract, makeTables, readProject} from "../../loaders/index.ts";
import {chartCall} from "../../src/components/chart/call.ts";
import {plainRows} from "../../src/components/rows.ts";
import {readQuery} from "../../tools/duckdb/queries.ts";
import {dataOf, newDocument} from "../components/support.ts";
import {engineOf} from "../queries/support.ts";

/** A story that has nothing to do with the first: its own registry and articles, the same code. */
const {articles, registry} = readProject(fileURLToPath(new URL(".", import.meta.url)));

/** What each article's claims must be: words, bounds, unit, measure, modality, origins. */
const expected: Record<string, unknown[][]> = {
  "kabar-hulu-2026-02-03": [
    ["12 Orang", 12, 12, "person", "dead", "asserted", []],
    ["12 orang", 12, 12, "person", "dead", "asserted", ["Harun Siregar"]],
    ["tujuh orang", 7, 7, "person", "missing", "asserted", ["Harun Siregar"]],
    ["Sekitar 3.500 warga", 3500, 3500, "person", "displaced", "asserted", ["Harun Siregar"]],
    ["14 titik", 14, 14, "count", null, "asserted", ["Harun Siregar"]],
    ["enam jam", 6, 6, "hour", null, "asserted", []]
  ],
  "suara-muara-2026-02-03": [
    ["sedikitnya 18 orang", 18, null, "person", "dead", "asserted", ["Palang Merah Indonesia"]],
    ["Ribuan warga", 1000, 10000, "person", "displaced", "asserted", null]
  ],
  "warta-lembah-2026-02-04": [
    ["12 orang", 12, 12, "person", "dead", "asserted", ["Kabar Hulu"]],
    ["Rp 900 miliar hingga Rp 1,5 triliun", 9e11, 1.5e12, "IDR", "damage", "estimated", ["Dewi Anggraini"]],
    ["Lebih dari 2.000 rumah", 2000, null, "count", "damaged_houses", "asserted", null]
  ],
  "kabar-hulu-2026-02-06": [
    ["mencapai 21 orang", 21, 21, "person", "dead", "asserted", ["BPBD Lintang"]],
    ["tiga orang", 3, 3, "person", "missing", "asserted", ["BPBD Lintang"]],
    ["400 rumah", 400, 400, "count", null, "planned", null],
    ["Rp2,4 triliun", 2.4e12, 2.4e12, "IDR", "damage", "estimated", ["Kementerian Keuangan"]]
  ]
};

test("the flood's registry and articles are whole", () => {
  expect(registry.measures.length).toBe(5);
  expect(articles.map(({id}) => id).sort()).toEqual(Object.keys(expected).sort());
});

describe.each(articles.map((article) => [article.id, article] as const))("%s", (id, {body, published, language}) => {
  const claims = extract(body, {published, language, registry}).flatMap((record) =>
    record.kind === "claim" ? [record] : []
  );

  test("holds the claims that a reader finds in it, and no others", () => {
    const read = claims.map(({low, high, unit, measure, modality}) => [low, high, unit, measure, modality]);
    expect(read).toEqual(expected[id]!.map((claim) => claim.slice(1, 6)));
  });

  test("attributes them to who the article names", () => {
    claims.forEach((claim, i) => {
      const [words, , , , , origins] = expected[id]![i] as [string, ...unknown[]];
      // Null: the passage lets a reader think of the speaker before or of the publisher.
      if (!Array.isArray(origins)) return;
      expect(claim.attributedTo.length, words).toBe(origins.length);
      origins.forEach((origin, j) => {
        expect(claim.attributedTo[j], words).toContain(origin);
      });
    });
  });
});

describe("the flood's tables", () => {
  const tables = makeTables({articles, registry});
  const dead = tables.claims.filter(({measure}) => measure === "dead");

  test("hold every claim, its article and its sources", () => {
    expect(tables.claims.length).toBe(Object.values(expected).flat().length);
    const told = tables.claim_sources.filter(({role}) => role === "origin").map(({source_id}) => source_id);
    expect(told).toEqual(expect.arrayContaining(["bpbd_lintang", "pmi", "kabar_hulu", "kementerian_keuangan"]));
  });

  test("date the flood's Monday and its second count", () => {
    expect(tables.dates.map(({edtf}) => edtf)).toEqual(expect.arrayContaining(["2026-02-02", "2026-02-06"]));
    expect(dead.find(({low}) => low === 21)?.as_of).toBe("2026-02-06");
  });

  test("show that two sources differ on the dead, and by how many", async () => {
    const engine = await engineOf(tables);
    const conflicts = engine
      .query("FROM disagreements() WHERE measure = 'dead' AND relation = 'conflict' AND NOT same_origin")
      .toArray() as unknown as {a_origin: string; b_origin: string; gap: number}[];
    const between = conflicts.find(({a_origin, b_origin}) =>
      [a_origin, b_origin].some((origin) => /Palang Merah/.test(origin))
    );
    expect(between?.gap).toBe(6);
  });

  test("give charts of the flood, with no code of its own", async () => {
    const engine = await engineOf(tables);
    const rows = (name: string) => plainRows(engine.query(readQuery(process.cwd(), name))) as unknown as object[];
    const {data} = dataOf({
      estimates: rows("estimates"),
      timeline: rows("timeline"),
      measure_names: rows("measure_names")
    });
    const dead = chartCall(newDocument(), data, "estimates", {measures: ["dead"], by: "date"});
    const marks = [...dead.querySelectorAll(".wide a.row")].map((row) => row.getAttribute("aria-label") ?? "");
    expect(marks.some((words) => /at least 18; Palang Merah Indonesia/.test(words))).toBe(true);
    expect(marks.some((words) => words.includes("21; BPBD Lintang"))).toBe(true);
    const events = chartCall(newDocument(), data, "timeline");
    expect(events.querySelectorAll(".wide a.row")).toHaveLength(tables.events.length);
  });

  test("tell of damage in rupiah that overlaps nowhere", () => {
    const damage = tables.claims
      .filter(({measure}) => measure === "damage")
      .map(({low, high, unit}) => [low, high, unit]);
    expect(damage).toEqual(
      expect.arrayContaining([
        [9e11, 1.5e12, "IDR"],
        [2.4e12, 2.4e12, "IDR"]
      ])
    );
  });
});
