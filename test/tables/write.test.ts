import {createRequire} from "node:module";
import {join} from "node:path";
import {tableFromIPC} from "@uwdata/flechette";
import fc from "fast-check";
import {parquetReadObjects} from "hyparquet";
import {beforeAll, describe, expect, test} from "vitest";
import {toArrow} from "../../loaders/tables/arrow.ts";
import {columnsOf} from "../../loaders/tables/columns.ts";
import {toCsv} from "../../loaders/tables/csv.ts";
import {toJson} from "../../loaders/tables/json.ts";
import {toParquet} from "../../loaders/tables/parquet.ts";
import {type Row, type TableName, tableNames} from "../../loaders/tables/schema.ts";
import {formats, serialise} from "../../loaders/tables/serialise.ts";

const source = (fields: Partial<Row<"sources">> = {}): Row<"sources"> => ({
  source_id: "nis",
  name: "NIS",
  kind: "government",
  country: null,
  aliases: [],
  part_of: null,
  in_registry: true,
  ...fields
});
const date = (fields: Partial<Row<"dates">> = {}): Row<"dates"> => ({
  date_id: "d",
  article_id: "one",
  start: 0,
  end: 4,
  text: "2025",
  quote: "2025",
  quote_start: 0,
  rule: "test",
  inferred: [],
  review: null,
  body_hash: "",
  edtf: "2025",
  date_from: new Date("2025-01-01"),
  date_to: null,
  part: null,
  ambiguous: false,
  gloss: null,
  ...fields
});
const claim = (low: number | null, inferred: string[] = []) => ({low, inferred}) as unknown as Row<"claims">;

describe("columnsOf", () => {
  test("derives types from the schemas", () => {
    const types = Object.fromEntries(
      columnsOf("claims").map(({name, type, nullable}) => [name, `${type}${nullable ? "?" : ""}`])
    );
    expect(types).toMatchObject({
      start: "int",
      low: "float?",
      as_of_from: "date?",
      via: "list",
      qualifier: "text",
      gloss: "text?"
    });
    expect(columnsOf("sources").find(({name}) => name === "in_registry")?.type).toBe("bool");
  });

  test("has a meaning for each column", () => {
    for (const table of tableNames)
      for (const column of columnsOf(table)) expect(column.description, column.name).not.toBe("");
  });
});

describe("toCsv", () => {
  const header = toCsv("sources", []);
  const cells = (name: string) => toCsv("sources", [source({name})]).slice(header.length);
  /** The name in a row, read as the data dictionary says. */
  const textOf = (row: string) => {
    const cell = /^nis,(?:"((?:[^"]|"")*)"|([^",]*)),/s.exec(row);
    return (cell?.[1]?.replaceAll('""', '"') ?? cell?.[2] ?? "").replace(/^'/, "");
  };

  test("writes RFC 4180", () => {
    const rows = [source({name: 'a "b", c\nd', aliases: ["x", "y,z"]}), source({country: ""})];
    expect(toCsv("sources", rows)).toBe(
      'source_id,name,kind,country,aliases,part_of,in_registry\r\nnis,"a ""b"", c\nd",government,,"[""x"",""y,z""]",,true\r\nnis,NIS,government,"",[],,true\r\n'
    );
  });

  test.each([
    "=1+1",
    "+62",
    "-5",
    "@x",
    "\t=1",
    " =1",
    "\u202e=1",
    "\u0000=1",
    "＝1",
    "\n=1",
    "'=1",
    '=HYPERLINK("http://x")'
  ])("takes the formula out of %j, and gives it back", (name) => {
    expect(cells(name)).toMatch(/^nis,"?'/);
    expect(textOf(cells(name))).toBe(name);
  });

  test("gives any text back, whatever it begins with", () => {
    const start = fc.constantFrom("", "'", "=", "''", "\t", " ");
    fc.assert(
      fc.property(start, fc.string(), (head, rest) => {
        expect(textOf(toCsv("sources", [source({name: head + rest})]).slice(header.length))).toBe(head + rest);
      })
    );
  });

  test.each(["5", "a=1", "a'x", "NIS"])("leaves %j as it is", (name) => {
    expect(cells(name)).toContain(`nis,${name},`);
  });

  test("writes numbers and days as they are, negative ones too", () => {
    expect(toCsv("claims", [claim(-5)])).toContain(",-5,");
    expect(toCsv("dates", [date()])).toContain(",2025-01-01,,");
  });
});

test("toJson writes a list, a row a line", () => {
  expect(JSON.parse(toJson("dates", [date()]))).toEqual([{...date(), date_from: "2025-01-01"}]);
  expect(toJson("dates", [date(), date()]).split("\n")).toHaveLength(5);
  expect(JSON.parse(toJson("dates", []))).toEqual([]);
});

const anyText = fc.string({unit: "binary"});
const anyDate = fc.record({
  date_id: anyText,
  start: fc.integer({min: 0, max: 2 ** 31 - 1}),
  inferred: fc.array(anyText, {maxLength: 3}),
  date_from: fc.option(fc.integer({min: -719162, max: 2932896}).map((day) => new Date(day * 864e5))),
  ambiguous: fc.boolean(),
  part: fc.option(fc.constantFrom("early" as const, "late" as const))
});

describe("what is written is what is read back", () => {
  test("from Arrow", () => {
    const property = fc.property(fc.array(anyDate, {maxLength: 5}), (some) => {
      const rows = some.map(date);
      const table = tableFromIPC(toArrow("dates", rows), {useDate: true});
      expect(table.toArray().map((row) => ({...row, inferred: [...row.inferred]}))).toEqual(rows);
    });
    fc.assert(property, {numRuns: 50});
  });

  test("from Parquet", async () => {
    const property = fc.asyncProperty(fc.array(anyDate, {maxLength: 5}), async (some) => {
      const rows = some.map(date);
      const bytes = toParquet("dates", rows);
      expect(await parquetReadObjects({file: bytes.slice().buffer})).toEqual(rows);
    });
    await fc.assert(property, {numRuns: 50});
  });

  test("from Parquet, a number with a fraction, nothing, and a large one", async () => {
    const rows = [source({aliases: ["a", ""]}), source()];
    expect(await parquetReadObjects({file: toParquet("sources", rows).slice().buffer})).toEqual(rows);
    const figures = [1.5, null, 5_500_000_000_000].map((low) => claim(low));
    const filled = figures.map((row) =>
      Object.fromEntries(
        columnsOf("claims").map(({name, type, nullable}) => [
          name,
          (row as Record<string, unknown>)[name] ?? (nullable ? null : type === "int" ? 0 : type === "list" ? [] : "")
        ])
      )
    );
    const read = await parquetReadObjects({file: toParquet("claims", filled as Row<"claims">[]).slice().buffer});
    expect(read.map(({low}) => low)).toEqual([1.5, null, 5_500_000_000_000]);
  });
});

test.each(formats)("the same rows give the same bytes in %s, and no rows are a table too", (format) => {
  const rows = {dates: [date(), date({date_id: "e"})]};
  expect(serialise(rows, "dates", format)).toEqual(serialise(structuredClone(rows), "dates", format));
  for (const table of tableNames)
    expect(serialise({[table]: []} as never, table as TableName, format).length).toBeGreaterThan(0);
});

/** What the engine's blocking build for Node gives; it has no types of its own. */
interface Connection {
  insertArrowFromIPCStream(bytes: Uint8Array, options: {name: string; create: boolean}): void;
  query(sql: string): {toArray(): {toJSON(): Record<string, unknown>}[]};
}

describe("DuckDB reads the Arrow", () => {
  const require = createRequire(import.meta.url);
  let connection: Connection;

  beforeAll(async () => {
    const duckdb = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
    const dist = join(require.resolve("@duckdb/duckdb-wasm"), "..");
    const db = await duckdb.createDuckDB(
      {mvp: {mainModule: join(dist, "duckdb-mvp.wasm")}, eh: {mainModule: join(dist, "duckdb-eh.wasm")}},
      new duckdb.VoidLogger(),
      duckdb.NODE_RUNTIME
    );
    await db.instantiate();
    connection = db.connect();
  });
  const ask = (sql: string) =>
    connection
      .query(sql)
      .toArray()
      .map((row) => row.toJSON());

  test("every table, its columns in their types", () => {
    const sqlTypes = {
      text: "VARCHAR",
      int: "INTEGER",
      float: "DOUBLE",
      bool: "BOOLEAN",
      date: "DATE",
      list: "VARCHAR[]"
    };
    for (const table of tableNames) {
      connection.insertArrowFromIPCStream(toArrow(table, []), {name: table, create: true});
      const described = ask(`DESCRIBE ${table}`).map((row) => [row.column_name, row.column_type]);
      expect(described).toEqual(columnsOf(table).map(({name, type}) => [name, sqlTypes[type]]));
    }
  });

  test("days as days, lists as lists", () => {
    const rows = [
      date({inferred: ["part", "edtf"], date_to: new Date("1969-12-31")}),
      date({date_id: "e", date_from: null})
    ];
    connection.insertArrowFromIPCStream(toArrow("dates", rows), {name: "some_dates", create: true});
    const found = ask(
      "SELECT date_id, date_from::text AS first, date_to::text AS last, len(inferred)::int AS n, inferred[2] AS second FROM some_dates ORDER BY date_id"
    );
    expect(found).toEqual([
      {date_id: "d", first: "2025-01-01", last: "1969-12-31", n: 2, second: "edtf"},
      {date_id: "e", first: null, last: null, n: 0, second: null}
    ]);
  });
});
