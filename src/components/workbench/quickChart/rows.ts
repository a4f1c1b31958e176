import {uniqueNames} from "../exports/names.js";
import {type Cell, Moment} from "../values/cell.js";
import {type ResultTable, toNumber} from "../values/table.js";
import {cellText, endlessness} from "../values/text.js";
import type {ChartRow} from "./marks.js";

/** More rows than these are not drawn. */
export const mostDrawn = 5000;

/** The first rows of a result as a chart takes them: numbers, days, words. */
export function chartRows({columns, rowCount}: ResultTable): ChartRow[] {
  const names = uniqueNames(columns.map(({name}) => name));
  return Array.from({length: Math.min(rowCount, mostDrawn)}, (_, row) =>
    Object.fromEntries(columns.map(({numeric, at}, i) => [names[i]!, plain(at(row), numeric)]))
  );
}

function plain(cell: Cell, numeric: boolean): ChartRow[string] {
  if (cell === null) return null;
  if (numeric) return toNumber(cell);
  if (typeof cell === "boolean") return cell;
  if (cell instanceof Moment && cell.kind !== "time") return day(cell);
  return cellText(cell);
}

function day(moment: Moment): Date | null {
  if (endlessness(moment) !== 0) return null;
  const {kind, count, perSecond} = moment;
  const date = new Date(kind === "date" ? Number(count) * 86_400_000 : Number((count * 1000n) / perSecond));
  return Number.isNaN(+date) ? null : date;
}
