import {beforeAll, describe, expect, test} from "vitest";
import {fenceRefusal} from "../../../src/components/workbench/fence.ts";
import {type Engine, openEngine} from "../../../tools/duckdb/engine.ts";
import {typicalQuestions} from "../../../tools/duckdb/wasm/questions.ts";
import {fenced} from "./fenced.ts";

let engine: Engine;

beforeAll(async () => {
  engine = await openEngine({tables: [], definitions: ["CREATE TABLE claims (a INTEGER)"]});
});

describe("no query reaches the network, a file, an extension or a setting", () => {
  test.each(fenced)("%s: %s", (_reaches, sql) => {
    expect(() => run(sql)).toThrow();
  });

  test.each(["explain install httpfs", "EXPLAIN ANALYZE COPY x TO 'y'", "/* a */ -- b\n LOAD x", "(SET a = 1)"])(
    "%s",
    (sql) => expect(fenceRefusal(sql)).toMatch(/^not run here/)
  );

  test("what changes nothing but tables is run", () => {
    for (const sql of typicalQuestions) expect(fenceRefusal(sql)).toBeNull();
  });
});

function run(sql: string): void {
  const refusal = fenceRefusal(sql);
  if (refusal !== null) throw new Error(refusal);
  engine.query(sql);
}
