import {describe, expect, test} from "vitest";
import {rangeText} from "../../../src/components/workbench/grid/clipboard.ts";
import type {GridColumn} from "../../../src/components/workbench/grid/column.ts";
import {move} from "../../../src/components/workbench/grid/keys.ts";
import {holds, rangeOf, sizeOf} from "../../../src/components/workbench/grid/selection.ts";
import {nextSorting, sortedRows} from "../../../src/components/workbench/grid/sort.ts";
import type {Cell} from "../../../src/components/workbench/values/cell.ts";

const column = (name: string, values: Cell[]): GridColumn => ({
  name,
  type: "VARCHAR",
  numeric: false,
  temporal: false,
  at: (row) => values[row] ?? null
});

describe("keys", () => {
  const extent = {rows: 100, columns: 5, page: 10};
  test.each([
    ["ArrowDown", {row: 0, column: 0}, {row: 1, column: 0}],
    ["ArrowDown", {row: 99, column: 0}, {row: 99, column: 0}],
    ["ArrowUp", {row: 0, column: 2}, {row: -1, column: 2}],
    ["ArrowUp", {row: -1, column: 2}, {row: -1, column: 2}],
    ["ArrowRight", {row: 3, column: 4}, {row: 3, column: 4}],
    ["Home", {row: 3, column: 4}, {row: 3, column: 0}],
    ["End", {row: 3, column: 0}, {row: 3, column: 4}],
    ["PageDown", {row: 95, column: 1}, {row: 99, column: 1}],
    ["PageUp", {row: 5, column: 1}, {row: 0, column: 1}]
  ])("%s", (key, at, to) => {
    expect(move({key, ctrlKey: false, metaKey: false}, at, extent)).toEqual(to);
  });

  test("with Ctrl go to the ends; others are none", () => {
    expect(move({key: "End", ctrlKey: true, metaKey: false}, {row: 3, column: 1}, extent)).toEqual({
      row: 99,
      column: 4
    });
    expect(move({key: "Home", ctrlKey: false, metaKey: true}, {row: 3, column: 1}, extent)).toEqual({
      row: 0,
      column: 0
    });
    expect(move({key: "x", ctrlKey: false, metaKey: false}, {row: 3, column: 1}, extent)).toBeNull();
  });
});

test("a range has the same cells from whichever corner", () => {
  const range = rangeOf({row: 4, column: 2}, {row: 1, column: 3});
  expect(range).toEqual(rangeOf({row: 1, column: 3}, {row: 4, column: 2}));
  expect(sizeOf(range)).toBe(8);
  expect(holds(range, {row: 2, column: 2})).toBe(true);
  expect(holds(range, {row: 0, column: 2})).toBe(false);
});

test("what is copied is what stands there", () => {
  const columns = [column("a", ["x", "tab\there", null]), column("b", ['say "so"', "2", "3"])];
  const copied = (top: number, left: number, bottom: number, right: number) =>
    rangeText(columns, {top, left, bottom, right}, (row) => row);
  expect(copied(0, 1, 0, 1)).toBe('say "so"');
  expect(copied(0, 0, 2, 1)).toBe('x\t"say ""so"""\n"tab\there"\t2\n\t3');
});

test("sorting keeps the order of equals, has nulls last, and ends where it began", () => {
  const values = column("a", ["b", null, "a", "b", "a"]);
  expect([...sortedRows(values, 5, false)]).toEqual([2, 4, 0, 3, 1]);
  expect([...sortedRows(values, 5, true)]).toEqual([0, 3, 2, 4, 1]);
  const up = nextSorting(null, 1);
  expect([up, nextSorting(up, 1), nextSorting(nextSorting(up, 1), 1), nextSorting(up, 2)]).toEqual([
    {column: 1, descending: false},
    {column: 1, descending: true},
    null,
    {column: 2, descending: false}
  ]);
});
