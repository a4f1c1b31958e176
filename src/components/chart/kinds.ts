import {happenings} from "../disagreements/dateKind.js";
import type {DateRow, PathRow, StanceRow} from "../disagreements/rows.js";
import {stances} from "../disagreements/stanceKind.js";
import {witnessPaths} from "../disagreements/witnessKind.js";
import type {Figure, Occurrence} from "../figure.js";
import {intervals} from "./intervals.js";
import type {Kind} from "./kind.js";
import type {ChartOptions} from "./options.js";
import {timeline} from "./timeline.js";

/**
 * The kind of chart that rows are drawn as, told by their columns: figures have the bounds of an interval, events the days
 * that a date can mean, dates of one happening who tells them, stances a stance, paths a witness. So a query that gives one of these has a
 * chart without more.
 */
export function kindOf(rows: readonly object[], options: ChartOptions): Kind<object> {
  const [first] = rows;
  return kindWith(new Set(Object.keys(first ?? {})), options) as Kind<object>;
}

function kindWith(
  columns: ReadonlySet<string>,
  options: ChartOptions
): Kind<Figure> | Kind<Occurrence> | Kind<DateRow> | Kind<StanceRow> | Kind<PathRow> {
  if (columns.has("stance")) return stances;
  if (columns.has("witness")) return witnessPaths;
  if (columns.has("teller")) return happenings;
  return columns.has("date_from") ? timeline : intervals(options);
}
