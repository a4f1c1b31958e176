import * as Plot from "@observablehq/plot";
import {element, svgElement} from "./dom.js";
import type {Space} from "./shape.js";
import {wrap} from "./wrap.js";

/** A piece of a row's label, in a style of its own, broken into lines where it is drawn. */
export interface Label {
  text: string;
  role: "value" | "when" | "origin" | "said" | "place" | "conflict";
  /** BCP 47 tag, where it is not the page's. */
  lang?: string;
}

/** A row: what it says, where it leads, and its mark. */
export interface Row {
  labels: Label[];
  href: string;
  /** What it says where it is not seen. */
  spoken: string;
  mark: (space: Space) => SVGElement;
}

/** Rows on one scale. */
export interface Panel {
  title: string | null;
  note?: string | null;
  /** What is counted, for who does not see the panel. */
  spoken: string;
  rows: readonly Row[];
  /** The ends of the scale: numbers, or milliseconds since 1970. */
  domain: [number, number];
  /** Round values in the domain, about so many, each with its text. */
  ticks: (count: number) => {at: number; text: string}[];
  /** The room that the text of a tick takes, in pixels. */
  tickWidth?: number;
}

export interface RowChartOptions {
  width: number;
  document: Document;
  /** The share of the width that labels take where they stand beside the marks. */
  labelShare?: number;
  /** What links open in, where that is not the page itself. */
  target?: string;
}

interface Line {
  text: string;
  role: Label["role"];
  lang?: string;
}

/** A row as it is laid out, in pixels from the top of its panel. */
interface LaidOut extends Row {
  lines: Line[];
  top: number;
  height: number;
  /** The middle of the mark. */
  y: number;
}

/** From this width on labels stand beside the marks; below it, above them. */
const labelsBeside = 560;
/** How long a drawing with labels beside the marks may be, in pixels: drawn as high as a sheet is, it can still be read. */
const longestDrawing = 900;
const axisHeight = 26;
const lineHeight = 17;
const sizes: Record<Label["role"], number> = {value: 15, when: 15, origin: 13, said: 13, place: 13, conflict: 13};

/** Panels of rows, one under the other: each row is one link, with its label and its mark on the panel's scale. */
export function rowChart(panels: readonly Panel[], options: RowChartOptions): HTMLElement {
  const drawn = panels.map((panel) => drawPanel(panel, options));
  return element(options.document, "div", {class: "row-chart"}, ...drawn);
}

function drawPanel(panel: Panel, options: RowChartOptions): HTMLElement {
  const {document} = options;
  return element(
    document,
    "div",
    {class: "panel"},
    panel.title && element(document, "p", {class: "panel-title"}, panel.title),
    panel.note && element(document, "p", {class: "note-line"}, panel.note),
    ...sheets(panel, options).map((rows, i, {length}) => {
      const spoken = length === 1 ? panel.spoken : `${panel.spoken}; part ${i + 1} of ${length}`;
      return panelSvg({...panel, rows, spoken}, options);
    })
  );
}

/**
 * The rows of a panel in as few parts of about one length as fit a sheet of paper each: a drawing breaks nowhere, and what is
 * longer than a sheet would be drawn smaller than can be read.
 */
function sheets({rows}: Panel, {width, labelShare}: RowChartOptions): (readonly Row[])[] {
  const laid = layOut(rows, labelWidthAt(width, labelShare), width >= labelsBeside);
  const bottom = ({top, height}: LaidOut) => top + height - axisHeight;
  const whole = Math.max(0, ...laid.map(bottom));
  if (width < labelsBeside || whole <= longestDrawing) return [rows];
  const each = whole / Math.ceil(whole / longestDrawing);
  const parts = new Map<number, Row[]>();
  for (const row of laid) {
    const part = Math.floor((bottom(row) - 1) / each);
    parts.set(part, [...(parts.get(part) ?? []), row]);
  }
  return [...parts.values()];
}

/** Half the text of a tick, in pixels: one may stand where the scale begins. */
const halfTick = 36;
const marginRight = 30;

/** One panel as SVG, of the given width and as high as its rows are. */
export function panelSvg(panel: Panel, options: RowChartOptions): SVGSVGElement {
  const {width, document} = options;
  const beside = width >= labelsBeside;
  const labelWidth = labelWidthAt(width, options.labelShare);
  const rows = layOut(panel.rows, labelWidth, beside);
  const last = rows.at(-1);
  const marginLeft = beside ? labelWidth + 24 : halfTick;
  const room = width - marginLeft - marginRight;
  const ticks = panel.ticks(Math.max(2, Math.min(6, Math.floor(room / (panel.tickWidth ?? 80)))));
  const texts = new Map(ticks.map(({at, text}) => [at, text]));
  const at = [...texts.keys()];
  const svg = Plot.plot({
    document,
    width,
    height: last ? last.top + last.height + 2 : axisHeight,
    marginTop: axisHeight,
    marginBottom: 0,
    marginLeft,
    marginRight,
    x: {domain: panel.domain, type: "linear"},
    style: {fontSize: "12px", overflow: "visible"},
    marks: [
      Plot.gridX(at, {strokeOpacity: 0.12}),
      Plot.axisX(at, {anchor: "top", tickSize: 0, label: null, tickFormat: (value: number) => texts.get(value) ?? ""}),
      Plot.dot([panel.domain[0]], {x: Number, render: drawRows(rows, options.target)})
    ]
  }) as SVGSVGElement;
  // Each plot brings the same style sheet; the site's own has what is needed of it.
  for (const style of svg.querySelectorAll("style")) style.remove();
  svg.removeAttribute("fill");
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", panel.spoken);
  return svg;
}

function labelWidthAt(width: number, share = 0.44): number {
  return width >= labelsBeside ? Math.round(width * share) : width - 16;
}

function layOut(rows: readonly Row[], width: number, beside: boolean): LaidOut[] {
  let top = axisHeight + 2;
  return rows.map((row) => {
    const lines = row.labels.flatMap(({text, role, lang}) =>
      wrap(text, width - 8, sizes[role], role === "value" || role === "when").map((line) => ({text: line, role, lang}))
    );
    const text = lines.length * lineHeight;
    const height = beside ? Math.max(text + 16, 44) : text + 42;
    const laid = {...row, lines, top, height, y: beside ? top + height / 2 : top + text + 24};
    top += height;
    return laid;
  });
}

/** Draws each row as one link: a surface to point at, its label, its mark. */
function drawRows(rows: readonly LaidOut[], target?: string): Plot.RenderFunction {
  return (_, scales, __, at, {document}) => {
    const x = scales.x as (value: number) => number;
    const space = {document, x, from: at.marginLeft, to: at.width - at.marginRight + 20};
    const links = rows.map((row) =>
      svgElement(
        document,
        "a",
        {class: "row", href: row.href, target, "aria-label": nameOf(row)},
        svgElement(document, "rect", {class: "hit", x: 0, y: row.top, width: at.width, height: row.height, rx: 4}),
        ...row.lines.flatMap((line, i) => [label(document, line, row.top + 8 + lineHeight * (i + 0.75)), " "]),
        row.mark({...space, y: row.y})
      )
    );
    return svgElement(document, "g", {class: "rows"}, ...links);
  };
}

/**
 * What a row is called: what is seen of it, as who speaks to a machine needs, and then what is said of it and not seen. Marks of
 * punctuation do not count.
 */
function nameOf({spoken, lines}: LaidOut): string {
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}·≠]+/gu, " ").trim();
  const seen = lines.map(({text}) => text);
  if (plain(spoken).includes(plain(seen.join(" ")))) return spoken;
  const whole = plain(seen.join(" "));
  return [...seen, ...spoken.split("; ").filter((part) => !whole.includes(plain(part)))].join("; ");
}

function label(document: Document, {text, role, lang}: Line, y: number): SVGTextElement {
  return svgElement(document, "text", {class: role, x: 8, y, lang}, text);
}
