import type {ResultColumn} from "../values/table.js";

/** A column as the grid shows it: a result's own, or one that the page adds, whose cells may be links. */
export interface GridColumn extends ResultColumn {
  /** Where a cell leads; null where nowhere. Only columns that the page adds have it. */
  href?(row: number): string | null;
}
