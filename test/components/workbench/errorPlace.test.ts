import {beforeAll, expect, test} from "vitest";
import {readComplaint} from "../../../src/components/workbench/errorPlace.ts";
import {type Engine, openEngine} from "../../../tools/duckdb/engine.ts";

let engine: Engine;

beforeAll(async () => {
  engine = await openEngine({tables: [], definitions: ["CREATE TABLE claims (attributed_to VARCHAR, low DOUBLE)"]});
});

const long = `SELECT ${Array.from({length: 60}, (_, i) => `low AS column_${i}`).join(", ")}, attributed_t FROM claims`;

test.each<[sql: string, place: string, unknown: string | null]>([
  ["SELECT attributed_t FROM claims", "attributed_t", "column attributed_t"],
  ["SELECT low,\n  attributed_t\nFROM claims", "attributed_t", "column attributed_t"],
  ["SELECT 'é', attributed_t FROM claims", "attributed_t", "column attributed_t"],
  [long, "attributed_t", "column attributed_t"],
  ["SELECT * FROM clams", "clams", "table clams"],
  ["SELECT foo(low) FROM claims", "foo", "function foo"],
  ["SELEC 1", "SELEC", null],
  ["SELECT c.lowest FROM claims AS c", "c", "column lowest"],
  ["SELECT 1 +", "+", null],
  ["SELECT 1,\n  'a'::INTEGER", "::", null]
])("%s", (sql, place, unknown) => {
  const {from, to, unknown: found, message} = readComplaint(errorOf(sql), sql);
  expect(sql.slice(from, to)).toBe(place);
  expect(found ? `${found.kind} ${found.word}` : null).toBe(unknown);
  expect(message).not.toMatch(/LINE \d/);
});

test("an error that the engine tells as JSON is told in its words", () => {
  const said = {
    exception_type: "Parser",
    exception_message: 'syntax error at or near "low"\n\nLINE 1: WHER low\n             ^'
  };
  const {from, to, message} = readComplaint(`${JSON.stringify(said)}\n\nin the query\nWHER low`, "WHER low");
  expect([from, to, message]).toEqual([5, 8, 'Parser Error: syntax error at or near "low"']);
  expect(readComplaint('{"exception_type": cut', "WHER low").message).toBe('{"exception_type": cut');
});

function errorOf(sql: string): string {
  try {
    engine.query(sql);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error(`runs: ${sql}`);
}
