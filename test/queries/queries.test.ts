import {readdirSync} from "node:fs";
import {beforeAll, describe, expect, test} from "vitest";
import {loadProject} from "../../loaders/index.ts";
import {chartQueries, definitions, queries} from "../../src/queries/index.ts";
import type {Engine} from "../../tools/duckdb/engine.ts";
import {readQuery} from "../../tools/duckdb/queries.ts";
import {openTables} from "../../tools/site/rows.ts";
import {engineOf, tablesOf} from "./support.ts";

const root = process.cwd();
let engine: Engine;

beforeAll(async () => {
  const {tables} = loadProject(root);
  engine = await openTables(root, tables);
});

test("every file of src/queries is a definition or a query, and begins with words", () => {
  const files = readdirSync("src/queries").filter((name) => name.endsWith(".sql"));
  expect(files.sort()).toEqual([...definitions, ...queries].map((name) => `${name}.sql`).sort());
  for (const file of files) expect(readQuery(root, file.slice(0, -4))).toMatch(/^-- \S/);
});

describe("on the project's own tables", () => {
  test.each(
    chartQueries.filter(
      (name) => !["timeline", "disagreement_dates", "disagreement_stances", "disagreement_paths"].includes(name)
    )
  )("%s gives rows, each of an interval with its words and its place", (name) => {
    const rows = engine.query(readQuery(root, name)).toArray() as Record<string, unknown>[];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.claim_id).toEqual(expect.any(String));
      expect(row.claim_ids).toContain(row.claim_id);
      expect(String(row.quote).includes(String(row.text)) || String(row.text).length > 0).toBe(true);
      expect(row.interval_low).toEqual(expect.any(Number));
      if (row.interval_high !== null)
        expect(row.interval_high as number).toBeGreaterThanOrEqual(row.interval_low as number);
      expect(String(row.origin)).not.toBe("");
    }
    const ids = rows.flatMap((row) => (row.computed ? [] : Array.from(row.claim_ids as Iterable<string>)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("estimates hold every claim of a measure once, and the two sums that the story is about as upper bounds", () => {
    const rows = engine.query(readQuery(root, "estimates")).toArray() as Record<string, unknown>[];
    const claims = engine.query("FROM claims WHERE measure IS NOT NULL").toArray() as Record<string, unknown>[];
    const told = rows.flatMap((row) => Array.from(row.claim_ids as Iterable<string>));
    expect(told.sort()).toEqual(claims.map(({claim_id}) => claim_id).sort());
    for (const row of rows) {
      const articles = Array.from(row.told_by as Iterable<{article_id: string}>, ({article_id}) => article_id);
      expect(new Set(articles).size).toBe(row.articles);
      expect(articles[0]).toBe(row.article_id);
    }
    const bounds = rows.map(({measure, interval_low, high, per}) => ({measure, interval_low, high, per}));
    expect(bounds).toContainEqual({measure: "arms_revenue", interval_low: 0, high: 5.5e9, per: null});
    expect(bounds).toContainEqual({measure: "troop_revenue", interval_low: 0, high: 572e6, per: "year"});
  });

  test("a rate over years is its bound times the years, alone and with the sum that has no period", () => {
    const rows = engine.query(readQuery(root, "over_years")).toArray() as Record<string, unknown>[];
    const sums = rows.map(({parts, years, high, interval_low}) => [parts, years, high, interval_low]);
    expect(sums).toEqual([
      ["alone", 1, 572e6, 0],
      ["alone", 2, 1144e6, 0],
      ["alone", 3, 1716e6, 0],
      ["together", 1, 6072e6, 0],
      ["together", 2, 6644e6, 0],
      ["together", 3, 7216e6, 0]
    ]);
    expect(rows.every(({computed}) => computed === true)).toBe(true);
  });

  test("the timeline holds every event, and the part of a date that words point to lies in it", () => {
    const rows = engine.query(readQuery(root, "timeline")).toArray() as Record<string, Date | string>[];
    expect(rows.length).toBe(engine.query("FROM events").toArray().length);
    for (const {date_from, part_from, part_to, date_to, precision} of rows) {
      const days = [date_from, part_from, part_to, date_to].map(Number);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      expect(precision === "day").toBe(+date_from! === +date_to!);
    }
  });

  test("dates and stances stand each at its place, with its words", () => {
    for (const [name, id] of [
      ["disagreement_dates", "event_id"],
      ["disagreement_stances", "position_id"]
    ] as const) {
      const rows = engine.query(readQuery(root, name)).toArray() as Record<string, unknown>[];
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map((row) => row[id])).size).toBe(rows.length);
      for (const row of rows) for (const field of ["text", "quote", "article_id"]) expect(row[field]).toBeTruthy();
    }
  });

  test("witnesses never counts more independent ones than origins, or fewer than one", () => {
    for (const row of engine.query("FROM witnesses").toArray() as Record<string, number>[]) {
      expect(row.independent).toBeGreaterThan(0);
      expect(row.independent).toBeLessThanOrEqual(row.origins!);
    }
  });

  test("the lock holds", () => {
    for (const sql of ["SET threads = 1", "FROM 'package.json'", "LOAD json", "COPY claims TO 'x.csv'"]) {
      expect(() => engine.query(sql)).toThrow(sql);
    }
  });
});

describe("values come out as what they are", () => {
  test.each<[string, unknown]>([
    ["1.10 + 2.25", 3.35],
    ["sum(x) FROM (VALUES (1::BIGINT), (2)) AS t(x)", 3],
    ["170141183460469231731687303715884105727::HUGEINT > 0", true],
    ["[1, 2]::BIGINT[]", [1, 2]],
    ["[1.5]", [1.5]],
    ["DATE '2025-01-13'", new Date("2025-01-13")],
    ["TIMESTAMP '2025-01-13 12:00:00'", new Date("2025-01-13T12:00:00Z")],
    ["{'a': 1::BIGINT, 'd': DATE '2025-01-13'}", {a: 1, d: new Date("2025-01-13")}],
    ["9007199254740993::BIGINT", 9007199254740993n],
    ["NULL", null]
  ])("%s", (sql, value) => {
    const [row] = engine.query(`SELECT ${sql.includes("FROM") ? sql.replace(" FROM", " AS v FROM") : `${sql} AS v`}`);
    const {v} = row as {v: unknown};
    expect(ArrayBuffer.isView(v) ? Array.from(v as Iterable<unknown> & ArrayBufferView) : v).toEqual(value);
  });

  test("parameters keep their kinds", () => {
    const values = [1.5, "x'--", true, null, new Date("2025-01-13T12:00:00Z")];
    const [row] = engine.query("SELECT ? AS n, ? AS s, ? AS b, ? AS z, ?::TIMESTAMP AS d", values);
    expect(row).toEqual({n: 1.5, s: "x'--", b: true, z: null, d: new Date("2025-01-13T12:00:00Z")});
  });

  test.each<[unknown, string]>([
    [[1, 2], "parameter 1: an array"],
    [Number.NaN, "not a finite number"],
    [2n ** 70n + 1n, "too large"]
  ])("parameter %s is refused", (value, message) => {
    expect(() => engine.query("SELECT ?", [value])).toThrow(message);
  });
});

test("claims that share an origin or only a relay are one witness", async () => {
  const small = await engineOf(
    tablesOf([
      {article_id: "a", origins: ["NIS"]},
      {article_id: "b", origins: ["NIS", "Seoul"]},
      {article_id: "c", origins: ["Seoul"]},
      {article_id: "d", origins: ["Kyiv"], via: ["Yonhap"]},
      {article_id: "e", origins: ["Moscow"], via: ["Yonhap"]},
      {article_id: "e", origins: ["Beijing"]}
    ])
  );
  const [row] = small.query("SELECT claims, articles, origins, independent FROM witnesses");
  expect(row).toEqual({claims: 6, articles: 5, origins: 5, independent: 3});
});
