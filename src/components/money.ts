import {type IntervalChartOptions, intervalChart} from "./chart/intervalChart.js";
import type {Figure} from "./figure.js";

/** What each source says can be earned. An upper bound is an arrow down from it, over all that it allows. */
export function money(figures: readonly Figure[], options: Partial<IntervalChartOptions> = {}): HTMLElement {
  return intervalChart(figures, {name: "money", ...options});
}
