import fc from "fast-check";
import {parquetReadObjects} from "hyparquet";
import {beforeAll, expect, test} from "vitest";
import {toCsv as siteCsv} from "../../../loaders/tables/csv.ts";
import type {Row} from "../../../loaders/tables/schema.ts";
import {toCsv} from "../../../src/components/workbench/exports/csv.ts";
import {toJson} from "../../../src/components/workbench/exports/json.ts";
import {toMarkdown} from "../../../src/components/workbench/exports/markdown.ts";
import {uniqueNames} from "../../../src/components/workbench/exports/names.ts";
import {toParquet} from "../../../src/components/workbench/exports/parquet.ts";
import {type ResultTable, resultTable} from "../../../src/components/workbench/values/table.ts";
import {type Engine, openEngine} from "../../../tools/duckdb/engine.ts";

let engine: Engine;
let mixed: ResultTable;
beforeAll(async () => {
  engine = await openEngine({tables: []});
  mixed = resultTable(
    engine.query(`SELECT * FROM (VALUES
      (1::BIGINT, 9223372036854775807::UBIGINT, 1.10::DECIMAL(4,2), 'a', true, DATE '2024-02-29', TIMESTAMP '2024-02-29 12:34:56.5', [1, NULL], {'x': 1, 'y': ['p']}, 'nan'::DOUBLE, MAP {'k': 1}, 5::HUGEINT, '\\xFF'::BLOB),
      (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
      (-2, 0, -0.05, '', false, DATE '1969-12-31', TIMESTAMP '1899-12-31 23:59:59', [], {'x': NULL, 'y': []}, -1.5, MAP {}, -170141183460469231731687303715884105727, ''::BLOB)
    ) AS t(big, unsigned, amount, word, flag, day, instant, list, struct, real, map, huge, bytes)`)
  );
});

/** A result of one column of texts. */
const texts = (values: string[]): ResultTable => ({
  columns: [{name: "x", type: "VARCHAR", numeric: false, temporal: false, at: (row) => values[row] ?? null}],
  rowCount: values.length
});

test("CSV holds every value; a null is nothing, an empty text is not", () => {
  expect(toCsv(mixed).split("\r\n")).toEqual([
    "big,unsigned,amount,word,flag,day,instant,list,struct,real,map,huge,bytes",
    '1,9223372036854775807,1.10,a,true,2024-02-29,2024-02-29 12:34:56.5,"[1,null]","{""x"":1,""y"":[""p""]}",nan,"[[""k"",1]]",5,\\xFF',
    ",,,,,,,,,,,,",
    '-2,0,-0.05,"",false,1969-12-31,1899-12-31 23:59:59,[],"{""x"":null,""y"":[]}",-1.5,[],-170141183460469231731687303715884105727,""',
    ""
  ]);
});

test("no text in CSV is a formula, and each is guarded as the site's own tables are", () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      " =1",
      "＝1",
      "\u200b=1",
      "'=1",
      '=HYPERLINK("x")',
      ""
    )
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const [, ...ours] = toCsv(texts([text])).split("\r\n");
      const row = {proposition: text, name: "n", description: "d"} as Row<"propositions">;
      const theirs = siteCsv("propositions", [row]).slice("proposition,name,description\r\n".length);
      expect(`${ours.join("\r\n").slice(0, -2)},n,d\r\n`).toBe(theirs);
    })
  );
  expect(toCsv({columns: [{...texts([]).columns[0]!, name: "=cmd"}], rowCount: 0})).toBe("'=cmd\r\n");
});

test("JSON is a list of rows; two columns of one name are both there", () => {
  expect(JSON.parse(toJson(mixed))[0]).toEqual({
    big: 1,
    unsigned: "9223372036854775807",
    amount: "1.10",
    word: "a",
    flag: true,
    day: "2024-02-29",
    instant: "2024-02-29T12:34:56.5",
    list: [1, null],
    struct: {x: 1, y: ["p"]},
    real: "nan",
    map: [["k", 1]],
    huge: 5,
    bytes: "/w=="
  });
  expect(JSON.parse(toJson(resultTable(engine.query("SELECT 1 AS a, 2 AS a, 3 AS a_2"))))).toEqual([
    {a: 1, a_2: 3, a_3: 2}
  ]);
  expect(uniqueNames(["a", "a", "a_2", "a"])).toEqual(["a", "a_3", "a_2", "a_4"]);
});

test("Markdown holds text only", () => {
  expect(toMarkdown(texts(["a|b", "<img src=x>", "*x*\n_y_", "$" + "{1}", "https://x.example"]))).toBe(
    [
      "| x |",
      "| --- |",
      "| a\\|b |",
      "| &lt;img src=x&gt; |",
      "| \\*x\\*<br>\\_y\\_ |",
      "| &#36;{1} |",
      "| https&#58;//x.example |",
      ""
    ].join("\n")
  );
});

test("Parquet keeps types and values", async () => {
  const bytes = await toParquet(mixed);
  const rows = await parquetReadObjects({file: bytes.slice().buffer as ArrayBuffer});
  expect(rows[0]).toMatchObject({
    big: 1n,
    unsigned: 9223372036854775807n,
    amount: 1.1,
    word: "a",
    flag: true,
    day: new Date("2024-02-29"),
    instant: new Date("2024-02-29T12:34:56.5Z"),
    list: [1, null],
    struct: {x: 1, y: ["p"]},
    real: Number.NaN,
    map: '[["k",1]]',
    huge: "5"
  });
  expect(Object.values(rows[1]!).every((value) => value === null || value === undefined)).toBe(true);
  expect(rows[2]).toMatchObject({amount: -0.05, word: "", list: [], huge: "-170141183460469231731687303715884105727"});
});

test("a result without rows is written in every format", async () => {
  const none = resultTable(engine.query("SELECT 1 AS a, ['x'] AS b WHERE false"));
  expect(toCsv(none)).toBe("a,b\r\n");
  expect(toJson(none)).toBe("[]\n");
  expect(await parquetReadObjects({file: (await toParquet(none)).slice().buffer as ArrayBuffer})).toEqual([]);
});
