import type {ChartSpec} from "./spec.js";

/** A row of a chart: numbers, days and words. */
export type ChartRow = Record<string, number | string | boolean | Date | null>;

/** A function as the page runs it and as a page's code says it, which must be the same. */
export interface Said {
  code: string;
  run: (row: ChartRow) => unknown;
}

/** The rows' own order, in place of the alphabet's. */
interface Order {
  y: null;
}

type Option = string | number | boolean | null | Said | Order;

/** A mark of Observable Plot: its name and options. */
export interface MarkSpec {
  mark: "barX" | "line" | "dot" | "ruleX" | "ruleY" | "text";
  /** Whether the rows are its data; the other marks stand at zero. */
  rows: boolean;
  options: Record<string, Option>;
}

/** A chart as Plot takes it: marks and a few settings, of which both a drawing and code can be made. */
export interface PlotSpec {
  settings: Record<string, Record<string, Option> | number>;
  marks: MarkSpec[];
}

/** The marks of a quick chart. */
export function plotSpec(spec: ChartSpec, categories: number): PlotSpec {
  const {kind, by, value, upper, series} = spec;
  const side = {
    marginLeft: 180,
    height: 60 + 24 * Math.max(1, categories),
    x: {grid: true, tickSpacing: 120},
    y: {label: null}
  };
  const color: Record<string, Record<string, Option>> = series === undefined ? {} : {color: {legend: true}};
  const one = (name: "stroke" | "fill"): Record<string, Option> => (series === undefined ? {} : {[name]: series});
  switch (kind) {
    case "bar":
      return {
        settings: {...side, ...color},
        marks: [
          {mark: "barX", rows: true, options: {x: value, y: by, ...one("fill"), sort: {y: null}, tip: true}},
          {mark: "ruleX", rows: false, options: {}}
        ]
      };
    case "line":
      return {
        settings: {x: {grid: false}, y: {grid: true}, ...color},
        marks: [{mark: "line", rows: true, options: {x: by, y: value, ...one("stroke"), marker: "circle", tip: true}}]
      };
    case "dot":
      return {
        settings: {x: {grid: true}, y: {grid: true}, ...color},
        marks: [{mark: "dot", rows: true, options: {x: by, y: value, ...one("stroke"), tip: true}}]
      };
    case "interval": {
      const [low, high] = [value, upper ?? value];
      return {
        settings: {...side, ...color},
        marks: [
          {
            mark: "ruleY",
            rows: true,
            options: {y: by, sort: {y: null}, x1: low, x2: high, ...one("stroke"), strokeWidth: 5, strokeOpacity: 0.6}
          },
          {
            mark: "dot",
            rows: true,
            options: {y: by, x: low, fill: series ?? "currentColor", tip: true}
          },
          {mark: "dot", rows: true, options: {y: by, x: high, fill: series ?? "currentColor", tip: true}},
          open(by, low, high, "→", 12),
          open(by, high, low, "←", -12)
        ]
      };
    }
  }
}

/** An arrow where the other end is open. */
function open(by: string, there: string, missing: string, arrow: string, dx: number): MarkSpec {
  const name = JSON.stringify(missing);
  return {
    mark: "text",
    rows: true,
    options: {
      filter: {code: `(d) => d[${name}] == null`, run: (row) => row[missing] == null},
      y: by,
      x: there,
      dx,
      text: {code: `() => "${arrow}"`, run: () => arrow}
    }
  };
}

/** Whether an option is a function. */
export const isSaid = (option: Option): option is Said =>
  typeof option === "object" && option !== null && "run" in option;
