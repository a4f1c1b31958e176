import {type ChartRow, isSaid, type PlotSpec} from "./marks.js";

/** Draws a chart with Observable Plot, which comes only now. */
export async function drawChart(spec: PlotSpec, rows: readonly ChartRow[], width: number): Promise<Element> {
  const Plot = await import("@observablehq/plot");
  const marks = spec.marks.map(({mark, rows: ofRows, options}) => {
    if (!ofRows) return Plot[mark as "ruleX"]([0]);
    const given = Object.entries(options).map(([name, value]) => [name, isSaid(value) ? value.run : value]);
    return Plot[mark as "dot"](rows as ChartRow[], Object.fromEntries(given));
  });
  return Plot.plot({...spec.settings, width, marks} as Parameters<typeof Plot.plot>[0]);
}
