import * as Plot from "@observablehq/plot";
import {ticks as tickArray} from "d3";
import {anchor, type Figure} from "../figure.js";
import {figureInWords} from "../words.js";
import {element, svgElement} from "./dom.js";
import {type Line, labelLines, lineHeight, place} from "./labels.js";
import {shape} from "./shape.js";
import {shortQuantity} from "./shortQuantity.js";

export interface IntervalChartOptions {
  /** The chart's name, with which the ids of its sentences begin. */
  name: string;
  /** Width in pixels. */
  width?: number;
  document?: Document;
  /** Whether measures of the same unit have one axis, so that their lengths compare. */
  sharedAxis?: boolean;
  /** What a row says of its conflicts, or null. */
  conflict?: (figure: Figure) => string | null;
}

/** A row as it is laid out, in pixels from the top of its panel. */
interface LaidOut {
  figure: Figure;
  lines: Line[];
  top: number;
  height: number;
  /** The middle of the shape. */
  y: number;
}

const labelsBeside = 620;
const axisHeight = 26;

/** Figures as intervals, one a row, by measure. Each row is a link to its sentence, in the list that stands under the chart. */
export function intervalChart(figures: readonly Figure[], options: IntervalChartOptions): HTMLElement {
  const {document: doc = document, sharedAxis = false} = options;
  const panels = panelsOf(figures);
  const farthest = (group: readonly Figure[]) => Math.max(...group.map(reach));
  const ends = panels.map((group) =>
    farthest(sharedAxis ? figures.filter((figure) => axisOf(figure) === axisOf(group[0]!)) : group)
  );
  return element(
    doc,
    "div",
    {class: "interval-chart"},
    ...panels.map((group, i) => panel(group, [0, ends[i] || 1], options, doc))
  );
}

function panel(figures: Figure[], domain: [number, number], options: IntervalChartOptions, doc: Document): HTMLElement {
  const {width = 640} = options;
  const beside = width >= labelsBeside;
  const labelWidth = beside ? Math.min(360, width * 0.44) : width - 16;
  const rows = layOut(figures, labelWidth, beside, options);
  const last = rows.at(-1)!;
  const {unit, measure_name, measure} = figures[0]!;
  const at = tickValues(domain, ticks(width, beside));
  const svg = Plot.plot({
    document: doc,
    width,
    height: last.top + last.height + 2,
    marginTop: axisHeight,
    marginBottom: 0,
    marginLeft: beside ? labelWidth + 24 : 10,
    marginRight: 30,
    x: {domain},
    style: {fontSize: "12px", overflow: "visible"},
    marks: [
      Plot.gridX(at, {strokeOpacity: 0.12}),
      Plot.axisX(at, {
        anchor: "top",
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => shortQuantity(value, unit)
      }),
      Plot.dot(figures, {x: "interval_low", render: drawRows(rows, options.name)})
    ]
  });
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", `${measure_name ?? measure}: ${figures.length} figures, each a link to its sentence`);
  const peace = options.conflict && !figures.some(options.conflict) ? "No two of these conflict." : null;
  return element(
    doc,
    "div",
    {class: "panel"},
    element(doc, "p", {class: "panel-title"}, measure_name ?? measure),
    peace && element(doc, "p", {class: "note-line"}, peace),
    svg
  );
}

function layOut(figures: Figure[], width: number, beside: boolean, {conflict}: IntervalChartOptions): LaidOut[] {
  let top = axisHeight + 2;
  return figures.map((figure) => {
    const lines = labelLines(figure, width, conflict?.(figure) ?? null);
    const text = lines.length * lineHeight;
    const height = beside ? Math.max(text + 16, 44) : text + 40;
    const row = {figure, lines, top, height, y: beside ? top + height / 2 : top + text + 22};
    top += height;
    return row;
  });
}

/** Draws each row as one link: its label, its shape, and a surface to point at. */
function drawRows(rows: readonly LaidOut[], name: string): Plot.RenderFunction {
  return (_, scales, __, at, {document}) => {
    const x = scales.x as (value: number) => number;
    const space = {document, x, from: at.marginLeft, to: at.width - at.marginRight + 20};
    const links = rows.map((row) =>
      svgElement(
        document,
        "a",
        {class: "row", href: `#${anchor(name, row.figure)}`, "aria-label": spoken(row)},
        svgElement(document, "rect", {class: "hit", x: 0, y: row.top, width: at.width, height: row.height, rx: 4}),
        ...row.lines.map((line, i) => label(document, line, row, i)),
        shape(row.figure, {...space, y: row.y})
      )
    );
    return svgElement(document, "g", {class: "rows"}, ...links);
  };
}

function label(document: Document, {text, role}: Line, row: LaidOut, i: number): SVGTextElement {
  return svgElement(document, "text", {class: role, x: 8, y: row.top + 8 + lineHeight * (i + 0.75)}, text);
}

function spoken({figure, lines}: LaidOut): string {
  const conflict = lines.filter(({role}) => role === "conflict").map(({text}) => text);
  const planned = figure.modality === "planned" ? ", planned" : "";
  return [figureInWords(figure) + planned, figure.origin, place(figure), conflict.join(" ")].filter(Boolean).join("; ");
}

function ticks(width: number, beside: boolean): number {
  return Math.max(2, Math.min(6, Math.floor((width * (beside ? 0.55 : 1)) / 90)));
}

/** Round values in a domain, about so many; whole ones where they are few, since half a soldier is none. */
function tickValues([from, to]: [number, number], count: number): number[] {
  const values = tickArray(from, to, count);
  return to < 10 ? values.filter(Number.isInteger) : values;
}

/** How far an axis must go for a figure: beyond the bound of an open one, so that its arrow has somewhere to go. */
function reach({interval_low, interval_high}: Figure): number {
  return interval_high === null ? interval_low * 1.3 : interval_high * 1.02;
}

function axisOf({unit, per}: Figure): string {
  return `${unit} ${per ?? ""}`;
}

function panelsOf(figures: readonly Figure[]): Figure[][] {
  const found = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.measure} ${axisOf(figure)}`;
    found.set(key, [...(found.get(key) ?? []), figure]);
  }
  return [...found.values()];
}
