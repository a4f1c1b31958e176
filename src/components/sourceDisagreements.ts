import {type IntervalChartOptions, intervalChart} from "./chart/intervalChart.js";
import type {Figure} from "./figure.js";
import {quantity} from "./words.js";

/** The figures of each measure that several sources speak of, side by side; each says which others it conflicts with. */
export function sourceDisagreements(
  figures: readonly Figure[],
  options: Partial<IntervalChartOptions> = {}
): HTMLElement {
  const origins = new Map(figures.map(({claim_id, origin}) => [claim_id, origin]));
  const conflict = (figure: Figure) => conflictInWords(figure, origins);
  return intervalChart(figures, {name: "source_disagreements", conflict, ...options});
}

/** `≠ conflicts with NIS, by 1,400 people`, or null where it conflicts with none. */
export function conflictInWords(figure: Figure, origins: ReadonlyMap<string, string>): string | null {
  const others = [...new Set((figure.conflicts_with ?? []).map((id) => origins.get(id)).filter(Boolean))];
  if (others.length === 0) return null;
  const who = others.length > 2 ? `${others.length} other sources` : others.join(" and ");
  const gap = figure.widest_gap
    ? `, by ${others.length > 1 ? "up to " : ""}${quantity(figure.widest_gap, figure.unit)}`
    : "";
  return `≠ conflicts with ${who}${gap}`;
}
