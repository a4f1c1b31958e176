import {expect, test, vi} from "vitest";

vi.mock("observablehq:stdlib", () => ({FileAttachment: (name: string) => ({name})}));

const {neededBy} = await import("../../src/components/duckdb/definitions.ts");
const texts = [
  "-- One.\nCREATE OR REPLACE VIEW one AS\nSELECT 1;",
  "CREATE OR REPLACE MACRO two(a := 1) AS TABLE\nSELECT * FROM one;",
  "CREATE OR REPLACE VIEW three AS\nSELECT * FROM two();"
];

test.each([
  ["SELECT * FROM claims", 0],
  ["  WITH a AS (FROM claims) FROM a", 0],
  ["FROM one", 1],
  ['DESCRIBE SELECT * FROM "TWO"(a := 2)', 2],
  ["SELECT (SELECT count(*) FROM one), threefold FROM two()", 2],
  ["SELECT * FROM duckdb_views()", 3],
  ["CREATE TABLE mine AS FROM claims", 3],
  ["-- a remark\nSELECT 1", 3],
  ["", 3]
])("%s: the first %i", (sql, count) => expect(neededBy(sql, texts)).toBe(count));
