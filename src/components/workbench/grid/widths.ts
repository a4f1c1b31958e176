import {cellText} from "../values/text.js";
import type {GridColumn} from "./column.js";

const perCharacter = 7.6;
const padding = 26;
/** Columns are no narrower and no wider than this at first, in pixels. */
export const narrowest = 56;
const widest = 360;
/** By so many pixels a key changes a width. */
export const widthStep = 24;

/** A width that holds a column's head and what stands in its first rows. */
export function fittingWidth({name, type, at}: GridColumn, rowCount: number, most = widest): number {
  let longest = Math.max(name.length + 2, type.length * 0.85);
  for (let row = 0; row < Math.min(rowCount, 100); row++) longest = Math.max(longest, cellText(at(row)).length);
  return Math.round(Math.max(narrowest, Math.min(most, longest * perCharacter + padding)));
}
