import fc from "fast-check";
import {beforeAll, describe, expect, test} from "vitest";
import {compareCells} from "../../../src/components/workbench/values/compare.ts";
import {cellJson} from "../../../src/components/workbench/values/json.ts";
import {resultTable} from "../../../src/components/workbench/values/table.ts";
import {cellText} from "../../../src/components/workbench/values/text.ts";
import {type Engine, openEngine} from "../../../tools/duckdb/engine.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({tables: []});
});

/** The first row of a query, and the engine's own words for each of its values. */
function read(expressions: string[]) {
  const table = resultTable(engine.query(`SELECT ${expressions.join(", ")}`));
  const words = engine.query(`SELECT ${expressions.map((e, i) => `CAST(${e} AS VARCHAR) AS c${i}`).join(", ")}`);
  return table.columns.map((column, i) => ({cell: column.at(0), type: column.type, said: words.getChildAt(i)!.at(0)}));
}

describe("values are those that the engine has, to the last digit", () => {
  const same = [
    "170141183460469231731687303715884105727::HUGEINT",
    "(-170141183460469231731687303715884105727)::HUGEINT",
    "340282366920938463463374607431768211455::UHUGEINT",
    "1234567890123456789012345678901234567890123::BIGNUM",
    "(-1234567890123456789012345678901234567890123)::BIGNUM",
    "9223372036854775807::BIGINT",
    "18446744073709551615::UBIGINT",
    "(-128)::TINYINT",
    "1.10::DECIMAL(4,2)",
    "(-0.05)::DECIMAL(4,2)",
    "0::DECIMAL(4,2)",
    "12345678901234567890123.45::DECIMAL(30,2)",
    "'nan'::DOUBLE",
    "'infinity'::DOUBLE",
    "'-infinity'::FLOAT",
    "0.1::FLOAT",
    "(-2.5)::DOUBLE",
    "true",
    "'tanggal \"baru\"'",
    "DATE '2024-02-29'",
    "DATE '1969-12-31'",
    "DATE '0044-03-15 (BC)'",
    "DATE '0001-01-01 (BC)'",
    "DATE '294276-12-31'",
    "'infinity'::DATE",
    "'-infinity'::DATE",
    "TIMESTAMP '2024-02-29 12:34:56.123456'",
    "TIMESTAMP '1899-12-31 23:59:59.5'",
    "TIMESTAMP '2024-02-29 00:00:00'",
    "TIMESTAMP '0044-03-15 (BC) 01:02:03'",
    "'infinity'::TIMESTAMP",
    "'-infinity'::TIMESTAMP",
    "TIMESTAMP_NS '2024-02-29 12:34:56.123456789'",
    "TIMESTAMP_S '2024-02-29 12:34:56'",
    "TIMESTAMP_MS '2024-02-29 12:34:56.12'",
    "TIME '12:34:56.1234'",
    "INTERVAL '1 year 2 months 3 days 04:05:06.789'",
    "INTERVAL (-15) MONTH",
    "INTERVAL 1 DAY",
    "INTERVAL 0 DAY",
    "INTERVAL (-90) SECOND",
    "'\\xAA\\x00abc'::BLOB",
    "'6f0f3b84-39a0-4b2f-8d3f-5a2c2b0a3b3c'::UUID",
    "[1, NULL, 3]",
    "[[1], [2, 3]]",
    "['a', 'b']",
    "['a b', 'c']",
    "[]::INTEGER[]",
    "[1.10::DECIMAL(4,2)]",
    "[DATE '2024-01-01']",
    "[9223372036854775807]",
    "{'a': 1, 'b': 'x', 'c': NULL}",
    "{'a': {'b': [1, 2]}}",
    "MAP {'k1': 1, 'k2': 2}",
    "array_value(1, 2)",
    "'a'::ENUM('a', 'b')",
    "union_value(num := 2)"
  ];
  test.each(same)("%s", (expression) => {
    const [{cell, said} = {cell: null, said: null}] = read([expression]);
    expect(cellText(cell)).toBe(said);
  });

  test("an instant is told in UTC", () => {
    expect(cellText(read(["TIMESTAMPTZ '2024-02-29 12:34:56.5+00'"])[0]!.cell)).toBe("2024-02-29 12:34:56.5+00");
  });

  test("types have their SQL names", () => {
    const types = read(["1", "1.5::DECIMAL(3,1)", "sum(1::BIGINT)", "['a']", "{'a': 1}", "MAP {'a': 1.5::DOUBLE}"]);
    expect(types.map(({type}) => type)).toEqual([
      "INTEGER",
      "DECIMAL(3,1)",
      "HUGEINT",
      "VARCHAR[]",
      "STRUCT(a INTEGER)",
      "MAP(VARCHAR, DOUBLE)"
    ]);
  });

  test("columns of one name stay apart", () => {
    const {columns} = resultTable(engine.query("SELECT 1 AS a, 2 AS a"));
    expect(columns.map(({name, at}) => [name, at(0)])).toEqual([
      ["a", 1],
      ["a", 2]
    ]);
  });

  test("any 64-bit number and any decimal comes through", () => {
    fc.assert(
      fc.property(fc.bigInt({min: -(2n ** 63n), max: 2n ** 63n - 1n}), (value) => {
        expect(read([`('${value}')::BIGINT`, `('${value}')::DECIMAL(38,10)`]).map(({cell}) => cellText(cell))).toEqual([
          String(value),
          `${value}.0000000000`
        ]);
      }),
      {numRuns: 50}
    );
  });
});

test("sorting orders values as SQL does", () => {
  for (const [type, values] of Object.entries({
    DOUBLE: ["1", "'nan'", "NULL", "-2.5", "'infinity'", "'-infinity'", "0"],
    VARCHAR: ["'b'", "'a'", "''", "NULL", "'ab'", "'\u{1F600}'", "'\uFFFD'", "'é'"],
    "DECIMAL(10,2)": ["1.10", "-3", "NULL", "1.09"],
    HUGEINT: ["170141183460469231731687303715884105727", "-5", "3"],
    INTERVAL: ["INTERVAL 1 MONTH", "INTERVAL 29 DAY", "INTERVAL 31 DAY", "NULL", "INTERVAL 1 HOUR"],
    DATE: ["DATE '2024-01-01'", "DATE '0044-03-15 (BC)'", "NULL", "'infinity'::DATE"],
    "INTEGER[]": ["[1, 2]", "[1]", "[2]", "NULL", "[]"]
  })) {
    const rows = values.map((value) => `(${value}::${type})`).join(", ");
    const table = resultTable(engine.query(`SELECT * FROM (VALUES ${rows}) AS t(x)`));
    const sorted = Array.from({length: table.rowCount}, (_, i) => table.columns[0]!.at(i)).sort(compareCells);
    const ordered = resultTable(engine.query(`SELECT * FROM (VALUES ${rows}) AS t(x) ORDER BY x ASC NULLS LAST`));
    expect(sorted.map(cellText)).toEqual(values.map((_, i) => cellText(ordered.columns[0]!.at(i))));
  }
});

test("JSON loses nothing", () => {
  const cells = read([
    "9007199254740993::BIGINT",
    "5::BIGINT",
    "1.10::DECIMAL(4,2)",
    "'nan'::DOUBLE",
    "TIMESTAMP '2024-02-29 12:00:00'",
    "{'a': [1, NULL]}",
    "MAP {'k': 1}",
    "'\\xFF'::BLOB"
  ]).map(({cell}) => cellJson(cell));
  expect(cells).toEqual([
    "9007199254740993",
    5,
    "1.10",
    "nan",
    "2024-02-29T12:00:00",
    {a: [1, null]},
    [["k", 1]],
    "/w=="
  ]);
});
