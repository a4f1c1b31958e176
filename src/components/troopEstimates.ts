import {type IntervalChartOptions, intervalChart} from "./chart/intervalChart.js";
import type {Figure} from "./figure.js";

/** How many troops each source says were sent, and how many more it says are planned, which are drawn hollow. */
export function troopEstimates(figures: readonly Figure[], options: Partial<IntervalChartOptions> = {}): HTMLElement {
  return intervalChart(figures, {name: "troop_estimates", sharedAxis: true, ...options});
}
