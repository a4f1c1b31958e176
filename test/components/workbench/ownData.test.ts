import {tableFromColumns, tableFromIPC, tableToIPC} from "@uwdata/flechette";
import fc from "fast-check";
import {beforeAll, describe, expect, test} from "vitest";
import {toParquet} from "../../../src/components/workbench/exports/parquet.ts";
import {toColumn} from "../../../src/components/workbench/ownData/files/convert.ts";
import {csvSource, type RowSource, type TextRow} from "../../../src/components/workbench/ownData/files/csv.ts";
import {TypeFinder} from "../../../src/components/workbench/ownData/files/infer.ts";
import {jsonSource, Splitter} from "../../../src/components/workbench/ownData/files/json.ts";
import {fileProblem, formatOf, tableName} from "../../../src/components/workbench/ownData/files/names.ts";
import {openArrow, openParquet} from "../../../src/components/workbench/ownData/files/typed.ts";
import {mostFileBytes} from "../../../src/components/workbench/ownData/files/types.ts";
import {resultTable} from "../../../src/components/workbench/values/table.ts";
import {cellText} from "../../../src/components/workbench/values/text.ts";
import {type Engine, openEngine} from "../../../tools/duckdb/engine.ts";

const typeOf = (texts: string[], quoted = false) => {
  const finder = new TypeFinder();
  for (const text of texts) finder.see(text, quoted);
  return finder.found();
};

describe("the type of a column is one that loses nothing", () => {
  test.each([
    [["1", "-2", "+3", "0"], "BIGINT"],
    [["9223372036854775807"], "BIGINT"],
    [["9223372036854775808"], "DECIMAL(38,0)"],
    [["1", "2.5", "1e3", ".5"], "DOUBLE"],
    [["1,5", "2,25"], "DOUBLE, decimal comma"],
    [["1.234,5", "12.000,75"], "DOUBLE, decimal comma"],
    [["true", "FALSE"], "BOOLEAN"],
    [["2024-02-29", "1969-12-31"], "DATE"],
    [["31/12/2024", "01/02/2024"], "DATE, day first"],
    [["12/31/2024", "01/02/2024"], "DATE, month first"],
    [["2024-02-29 12:34", "2024-02-29T12:34:56.5"], "TIMESTAMP"],
    [["2024-02-29", "2024-02-29T12:34:56"], "TIMESTAMP"],
    [["2024-02-29T12:34:56Z", "2024-02-29T12:34:56+07:00"], "TIMESTAMP WITH TIME ZONE"],
    [["007", "12"], "VARCHAR"],
    [["2023-02-29"], "VARCHAR"],
    [["1", "x"], "VARCHAR"],
    [["0.1234567890123456789"], "VARCHAR"],
    [["01/02/2024", "03/04/2024"], "VARCHAR"],
    [["1.234", "5.678"], "VARCHAR"],
    [["1,234", "5,678"], "VARCHAR"],
    [["1.234", "5.67"], "DOUBLE"],
    [["0.125", "0.250"], "DOUBLE"],
    [["1131.2857142857142", "2.5"], "DOUBLE"],
    [["12.345,678901234567"], "DOUBLE, decimal comma"],
    [["1e999"], "VARCHAR"],
    [["-"], "VARCHAR"],
    [[], "VARCHAR"]
  ])("%j: %s", (texts, type) => {
    expect(typeOf(texts).type).toBe(type);
  });

  test("what was left as text says why", () => {
    expect(typeOf(["007", "12"]).note).toMatch(/zero/);
    expect(typeOf(["01/02/2024"]).note).toMatch(/days and months/);
    expect(typeOf(["1.234"]).note).toMatch(/thousands/);
    expect(typeOf(["0.1234567890123456789"]).note).toMatch(/digits/);
  });

  test("a number as programs write it is a number, with all its digits", () => {
    fc.assert(
      fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (value) => {
        const {type} = typeOf([String(value), "0.5"]);
        expect([type, toColumn("x", [String(value)], type, 0).at(0)]).toEqual(["DOUBLE", value === 0 ? 0 : value]);
      })
    );
  });

  test("a text of JSON is no number", () => {
    expect(typeOf(["12"], true).type).toBe("VARCHAR");
    expect(typeOf(["2024-01-01"], true).type).toBe("DATE");
  });
});

/** All rows that a source gives. */
async function rowsOf(source: RowSource): Promise<TextRow[]> {
  const rows: TextRow[] = [];
  await source.read(
    async (batch) => void rows.push(...batch),
    () => {}
  );
  return rows;
}

describe("CSV", () => {
  test("comes in with quotes, line ends and marks of any kind", async () => {
    const source = await csvSource(new Blob(['\ufeffa;b\r\n"x;1";"two\nlines"\r\n"say ""so""";\r\n\r\n1;2;3\r\n9']));
    expect(source.names).toEqual(["a", "b"]);
    expect(await rowsOf(source)).toEqual([
      ["x;1", "two\nlines"],
      ['say "so"', null],
      ["1", "2"],
      ["9", null]
    ]);
    expect(source.notes()[0]).toMatch(/^2 rows have more or fewer fields/);
  });

  test("is read the same however it is cut into stretches", async () => {
    const line = `${"é".repeat(50)},"a ""b"" ${"\n".repeat(3)}${"𝄞".repeat(40)}",12\n`;
    const source = await csvSource(new Blob([`x,y,z\n${line.repeat(12_000)}`]));
    const rows = await rowsOf(source);
    expect(rows.length).toBe(12_000);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(1);
  });

  test("that is no UTF-8, or empty, is refused in words", async () => {
    const latin = await csvSource(new Blob([Uint8Array.of(97, 10, 0xe9, 10)]));
    await expect(rowsOf(latin)).rejects.toThrow(/not UTF-8: save/);
    await expect(csvSource(new Blob(["\n"]))).rejects.toThrow(/empty/);
  });
});

describe("JSON", () => {
  test("comes in as a list and as lines, each value as it is written", async () => {
    const rows = [{a: 1, b: "x,]}"}, {b: null, c: [1, {d: '"'}]}, {a: true}];
    const expected = [["1", "x,]}"], [undefined, null, '[1,{"d":"\\""}]'], ["true"]];
    for (const text of [
      JSON.stringify(rows),
      JSON.stringify(rows, null, 2),
      rows.map((row) => JSON.stringify(row)).join("\n")
    ]) {
      const source = await jsonSource(new Blob([text]));
      expect((await rowsOf(source)).map((row) => [...row])).toEqual(expected);
      expect(source.names).toEqual(["a", "b", "c"]);
    }
  });

  test("is cut into rows the same wherever its pieces end", () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue()), {maxLength: 5}),
        fc.array(fc.integer({min: 1, max: 7}), {minLength: 1}),
        fc.boolean(),
        (rows, sizes, lines) => {
          const text = lines ? rows.map((row) => JSON.stringify(row)).join("\n") : JSON.stringify(rows);
          const splitter = new Splitter();
          const found: string[] = [];
          for (let at = 0, i = 0; at < text.length; i++) {
            const size = sizes[i % sizes.length]!;
            found.push(...splitter.push(text.slice(at, at + size)));
            at += size;
          }
          splitter.end();
          expect(found.map((row) => JSON.parse(row))).toEqual(JSON.parse(JSON.stringify(rows)));
        }
      )
    );
  });

  test.each(["[1, 2]", '{"a": ', '[{"a": 1}', "hello", '[{"a": 1}] x', '"text"'])(
    "that is no rows is refused in words: %s",
    async (text) => {
      await expect((async () => rowsOf(await jsonSource(new Blob([text]))))()).rejects.toThrow(/JSON|row/);
    }
  );
});

describe("in DuckDB", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine({tables: []});
  });

  test("each type of a file's column holds what the file says", async () => {
    const columns = {
      text: toColumn("text", ["007", "", null], "VARCHAR", 0),
      big: toColumn("big", ["9223372036854775807", "", null], "BIGINT", 0),
      huge: toColumn("huge", ["12345678901234567890123456789012345678", "-1", null], "DECIMAL(38,0)", 0),
      real: toColumn("real", ["1e3", "-.5", null], "DOUBLE", 0),
      comma: toColumn("comma", ["1.234,5", "2", null], "DOUBLE, decimal comma", 0),
      flag: toColumn("flag", ["TRUE", "false", null], "BOOLEAN", 0),
      day: toColumn("day", ["31/12/2024", "1/2/1969", null], "DATE, day first", 0),
      instant: toColumn("instant", ["2024-02-29T12:34:56.123457", "1899-12-31", null], "TIMESTAMP", 0),
      zoned: toColumn(
        "zoned",
        ["2024-02-29T12:34:56.123456+07:00", "2024-01-01T00:00Z", null],
        "TIMESTAMP WITH TIME ZONE",
        0
      )
    };
    const bytes = tableToIPC(tableFromColumns(columns as never), {format: "stream"})!;
    const own = await openEngine({tables: [["own", bytes]]});
    const table = resultTable(own.query("SELECT * FROM own"));
    expect(table.columns.map(({type}) => type)).toEqual([
      "VARCHAR",
      "BIGINT",
      "HUGEINT",
      "DOUBLE",
      "DOUBLE",
      "BOOLEAN",
      "DATE",
      "TIMESTAMP",
      "TIMESTAMP WITH TIME ZONE"
    ]);
    expect([0, 1, 2].map((row) => table.columns.map(({at}) => cellText(at(row))))).toEqual([
      [
        "007",
        "9223372036854775807",
        "12345678901234567890123456789012345678",
        "1000",
        "1234.5",
        "true",
        "2024-12-31",
        "2024-02-29 12:34:56.123457",
        "2024-02-29 05:34:56.123456+00"
      ],
      ["", "NULL", "-1", "-0.5", "2", "false", "1969-02-01", "1899-12-31 00:00:00", "2024-01-01 00:00:00+00"],
      Array(9).fill("NULL")
    ]);
  });

  test("a value that is not of its column's type is told with its row", () => {
    expect(() => toColumn("n", ["1", "x"], "BIGINT", 100)).toThrow(/^n: row 102: not BIGINT: "x": choose VARCHAR/);
  });

  test("Arrow and Parquet keep their types, their names may change", async () => {
    engine = await openEngine({tables: []});
    const given =
      engine.query(`SELECT 1::BIGINT AS a, 'x' AS b, DATE '2024-02-29' AS c, TIMESTAMP '2024-02-29 12:34:56.123457' AS d,
      1.25::DOUBLE AS e, true AS f UNION ALL SELECT NULL, NULL, NULL, NULL, NULL, NULL`);
    const parquet = await toParquet(resultTable(given));
    const arrow = tableToIPC(given, {format: "file"})!;
    const names = ["p", "q", "r", "s", "t", "u"].map((name) => ({name, type: ""}));
    for (const opened of [
      await openArrow(new Blob([arrow as Uint8Array<ArrayBuffer>])),
      await openParquet(new Blob([parquet as Uint8Array<ArrayBuffer>]), () => {})
    ]) {
      expect(opened.found.rows).toBe(2);
      expect(opened.found.first[0]).toEqual(["1", "x", "2024-02-29", "2024-02-29 12:34:56.123457", "1.25", "true"]);
      const parts: Uint8Array[] = [];
      await opened.load(names, async (bytes) => void parts.push(bytes));
      const table = resultTable(tableFromIPC(parts[0]!));
      expect(table.columns.map(({name, type}) => `${name} ${type}`)).toEqual([
        "p BIGINT",
        "q VARCHAR",
        "r DATE",
        "s TIMESTAMP",
        "t DOUBLE",
        "u BOOLEAN"
      ]);
      expect(table.columns.map(({at}) => at(1))).toEqual(Array(6).fill(null));
    }
  });

  test("what is no Arrow or Parquet is refused in words", async () => {
    await expect(openArrow(new Blob(["hello there"]))).rejects.toThrow(/not read as Arrow/);
    await expect(openParquet(new Blob(["hello there"]), () => {})).rejects.toThrow(/not read as Parquet/);
  });
});

test("files have names and limits", () => {
  expect(["a.CSV", "b.ndjson", "c.feather", "d.parquet", "e.docx", "f"].map(formatOf)).toEqual([
    "csv",
    "json",
    "arrow",
    "parquet",
    null,
    null
  ]);
  expect(fileProblem({name: "a.csv", size: mostFileBytes})).toBeNull();
  expect(mostFileBytes).toBeGreaterThanOrEqual(200_000_000);
  expect(fileProblem({name: "a.csv", size: mostFileBytes + 1})).toMatch(/the limit is 300 MB/);
  expect(fileProblem({name: "a.docx", size: 1})).toMatch(/not a table/);
  expect(fileProblem({name: "a.csv", size: 0})).toMatch(/empty/);
  expect(tableName("Data Warga 2024 (1).csv", [])).toBe("data_warga_2024_1");
  expect(tableName("claims.csv", ["claims", "claims_2"])).toBe("claims_3");
  expect(tableName("2024.csv", [])).toBe("table_2024");
  expect(tableName("数.csv", [])).toBe("table");
});
