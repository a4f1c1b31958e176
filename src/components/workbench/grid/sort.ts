import {compareCells} from "../values/compare.js";
import type {ResultColumn} from "../values/table.js";

/** How the rows of a grid are ordered: by one column, or as the query gave them. */
export interface Sorting {
  column: number;
  descending: boolean;
}

/** The order of rows by the values of a column; rows of the same value keep their order, nulls are last either way. */
export function sortedRows(column: ResultColumn, rowCount: number, descending: boolean): Int32Array {
  const values = Array.from({length: rowCount}, (_, row) => column.at(row));
  const rows = Array.from({length: rowCount}, (_, row) => row);
  const sign = descending ? -1 : 1;
  rows.sort((a, b) => {
    const [x, y] = [values[a]!, values[b]!];
    return (x === null || y === null ? compareCells(x, y) : sign * compareCells(x, y)) || a - b;
  });
  return Int32Array.from(rows);
}

/** What the next press on a column's head does: up, down, then as the query gave the rows. */
export function nextSorting(now: Sorting | null, column: number): Sorting | null {
  if (now?.column !== column) return {column, descending: false};
  return now.descending ? null : {column, descending: true};
}
