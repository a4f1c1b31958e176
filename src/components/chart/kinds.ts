import type {Figure, Occurrence} from "../figure.js";
import {intervals} from "./intervals.js";
import type {Kind} from "./kind.js";
import type {ChartOptions} from "./options.js";
import {timeline} from "./timeline.js";

/**
 * The kind of chart that rows are drawn as, told by their columns: figures have the bounds of an interval, events the days
 * that a date can mean. So a query that gives either has a chart without more.
 */
export function kindOf(rows: readonly object[], options: ChartOptions): Kind<object> {
  const [first] = rows;
  const kind: Kind<Figure> | Kind<Occurrence> = first && "date_from" in first ? timeline : intervals(options);
  return kind as Kind<object>;
}
