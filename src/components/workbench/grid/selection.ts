/** A cell of the grid by its place as shown: row -1 is the head. */
export interface Place {
  row: number;
  column: number;
}

/** Cells from one corner to another, both within. */
export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The cells between the place where a selection began and the one where it is now. The head is in no selection. */
export function rangeOf(from: Place, to: Place): Range {
  return {
    top: Math.max(0, Math.min(from.row, to.row)),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column)
  };
}

/** Whether a cell lies in a range. */
export const holds = ({top, bottom, left, right}: Range, {row, column}: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** How many cells a range has. */
export const sizeOf = ({top, bottom, left, right}: Range): number =>
  Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
