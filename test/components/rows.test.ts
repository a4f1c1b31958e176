import {tableFromArrays, tableFromIPC} from "@uwdata/flechette";
import {describe, expect, test} from "vitest";
import {fromRows, toStream} from "../../src/components/duckdb/sources.ts";
import {plainRows, sameRows} from "../../src/components/rows.ts";

test("rows become what JSON holds, the same from a table as from JSON", () => {
  const rows = [{d: new Date("2025-01-13"), t: new Date("2025-01-13T12:00:00Z"), n: 1.5, l: ["x"], z: null, b: true}];
  const [row] = plainRows(rows);
  expect(row).toEqual({d: "2025-01-13", t: "2025-01-13T12:00:00.000Z", n: 1.5, l: ["x"], z: null, b: true});
  expect(sameRows(plainRows(rows), JSON.parse(JSON.stringify(plainRows(rows))))).toBe(true);
  expect(sameRows(plainRows(rows), [])).toBe(false);
  expect(plainRows(tableFromArrays({a: [1, 2]}))).toEqual([{a: 1}, {a: 2}]);
});

describe("tables of a page's own", () => {
  const rowsOf = (bytes: Uint8Array) => tableFromIPC(bytes, {useDate: true}).toArray();
  const file = (name: string, text: string) => ({
    name,
    text: async () => text,
    json: async () => JSON.parse(text),
    arrayBuffer: async () => new TextEncoder().encode(text).buffer
  });

  test("rows of one type a column keep it; mixed ones are text", () => {
    expect(
      rowsOf(
        fromRows([
          {a: 1, b: 1, c: null},
          {a: 2, b: "x", c: null}
        ])
      )
    ).toEqual([
      {a: 1, b: "1", c: null},
      {a: 2, b: "x", c: null}
    ]);
  });

  test.each([
    ["x.csv", "a,b\n1,x\n2,y\n"],
    ["x.tsv", "a\tb\n1\tx\n2\ty\n"],
    ["x.json", '[{"a":1,"b":"x"},{"a":2,"b":"y"}]']
  ])("%s", async (name, text) => {
    expect(rowsOf(await toStream("t", file(name, text)))).toEqual([
      {a: 1, b: "x"},
      {a: 2, b: "y"}
    ]);
  });

  test.each([
    ["x.xlsx", "no way to read .xlsx"],
    ["x", "no way to read .x"]
  ])("%s is refused", async (name, message) => {
    await expect(toStream("t", file(name, ""))).rejects.toThrow(message);
  });

  test("what is neither a file nor rows is refused", async () => {
    await expect(toStream("t", 5)).rejects.toThrow("table t: not a file of this site");
  });
});
