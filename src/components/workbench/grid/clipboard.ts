import {cellText} from "../values/text.js";
import type {GridColumn} from "./column.js";
import type {Range} from "./selection.js";

/**
 * The cells of a range as spreadsheets take them: tabs between, a line a row. One cell alone is copied as it stands; in a
 * range, a value with a tab, a line's end or a quote stands in quotes, and a null is nothing.
 */
export function rangeText(columns: readonly GridColumn[], range: Range, rowAt: (row: number) => number): string {
  const {top, bottom, left, right} = range;
  if (top === bottom && left === right) return cellText(columns[left]!.at(rowAt(top)));
  const lines: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const cells: string[] = [];
    for (let column = left; column <= right; column++) {
      const cell = columns[column]!.at(rowAt(row));
      cells.push(cell === null ? "" : guarded(cellText(cell)));
    }
    lines.push(cells.join("\t"));
  }
  return lines.join("\n");
}

const guarded = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
