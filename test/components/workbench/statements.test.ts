import {DuckDBInstance} from "@duckdb/node-api";
import fc from "fast-check";
import {expect, test} from "vitest";
import {splitStatements} from "../../../src/components/workbench/statements.ts";

const texts = (script: string) => splitStatements(script).map(({text}) => text);

test.each<[script: string, statements: string[]]>([
  ["SELECT 1", ["SELECT 1"]],
  ["SELECT 1; SELECT 2;", ["SELECT 1", "SELECT 2"]],
  ["  SELECT ';' ;\n -- ; a\n SELECT \";\" ", ["SELECT ';'", 'SELECT ";"']],
  ["SELECT 'it''s; so'; SELECT 2", ["SELECT 'it''s; so'", "SELECT 2"]],
  ["SELECT $$a; b$$; SELECT $x$;$$;$x$", ["SELECT $$a; b$$", "SELECT $x$;$$;$x$"]],
  ["/* a; /* b; */ */ SELECT 1 /* ; */; SELECT 2", ["SELECT 1", "SELECT 2"]],
  [String.raw`SELECT E'a\';b'; SELECT 2`, [String.raw`SELECT E'a\';b'`, "SELECT 2"]],
  ["'unfinished; SELECT", ["'unfinished; SELECT"]],
  ["", []],
  [" ;; -- only words\n;", []]
])("%j", (script, statements) => expect(texts(script)).toEqual(statements));

test("each statement stands where it says", () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom(..."ab ;'\"$-/*\nE\\")}), (script) => {
      for (const {text, from, to} of splitStatements(script)) expect(script.slice(from, to)).toBe(text);
    })
  );
});

test("there are as many as DuckDB counts", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const pieces = fc.constantFrom(
    "SELECT 1",
    "SELECT ';'",
    "SELECT $$;$$",
    "SELECT 1 -- ;\n",
    "FROM range(3) /* ; */",
    'SELECT 1 AS ";"'
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, {minLength: 1, maxLength: 6}), async (parts) => {
      const script = parts.join(";\n");
      const extracted = await connection.extractStatements(script);
      expect(splitStatements(script)).toHaveLength(extracted.count);
    }),
    {numRuns: 60}
  );
  connection.closeSync();
});
