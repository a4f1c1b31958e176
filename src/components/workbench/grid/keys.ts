import type {Place} from "./selection.js";

/** What a grid looks like to the keys that move in it. */
export interface Extent {
  rows: number;
  columns: number;
  /** Rows that the window shows. */
  page: number;
}

/** Where a key leads from a place; null where the key is none that moves. Row -1 is the head. */
export function move(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">,
  at: Place,
  extent: Extent
): Place | null {
  const step = steps[event.key];
  if (step === undefined) return null;
  const {row, column} = step(at, extent, event.ctrlKey || event.metaKey);
  return {row: clamp(row, -1, extent.rows - 1), column: clamp(column, 0, extent.columns - 1)};
}

type Step = (at: Place, extent: Extent, far: boolean) => Place;

const steps: Record<string, Step> = {
  ArrowUp: ({row, column}, _, far) => ({row: far ? 0 : row - 1, column}),
  ArrowDown: ({row, column}, {rows}, far) => ({row: far ? rows - 1 : row + 1, column}),
  ArrowLeft: ({row, column}, _, far) => ({row, column: far ? 0 : column - 1}),
  ArrowRight: ({row, column}, {columns}, far) => ({row, column: far ? columns - 1 : column + 1}),
  Home: ({row}, _, far) => ({row: far ? 0 : row, column: 0}),
  End: ({row}, {rows, columns}, far) => ({row: far ? rows - 1 : row, column: columns - 1}),
  PageUp: ({row, column}, {page}) => ({row: Math.max(Math.min(row, 0), row - page), column}),
  PageDown: ({row, column}, {page}) => ({row: row + page, column})
};

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
