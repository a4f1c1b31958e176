import type {Figure} from "../figure.js";
import {svgElement} from "./dom.js";

/** Where a shape is drawn: a scale of values to pixels, the height of its middle, and the ends of the axis, in pixels. */
export interface Space {
  document: Document;
  x: (value: number) => number;
  y: number;
  from: number;
  to: number;
}

/**
 * A figure as what its words say: a dot for an exact figure, a soft band about a dot for "about", a bar for a range, a soft
 * band for a vague amount, an arrow away from the bound for "at least" and "up to". Hollow where it is planned, with a
 * dashed edge where it is computed.
 */
export function shape(figure: Figure, space: Space): SVGGElement {
  const {document, x, y, from, to} = space;
  const low = round(x(figure.interval_low));
  const high = figure.interval_high === null ? to : round(x(figure.interval_high));
  const band = (kind: string, height: number) =>
    svgElement(document, "rect", {
      class: kind,
      x: low,
      y: y - height / 2,
      width: Math.max(high - low, 2),
      height,
      rx: 2
    });
  const dot = (value: number | null) =>
    svgElement(document, "circle", {class: "dot", cx: round(x(value ?? 0)), cy: y, r: 5});
  const parts: Record<string, () => SVGElement[]> = {
    about: () => [band("soft", 16), dot(figure.low)],
    range: () => [band("solid", 10)],
    vague: () => [band("soft vague", 16)],
    at_least: () => [arrow(document, low, to, y)],
    more_than: () => [arrow(document, low, to, y)],
    up_to: () => [band("soft", 16), arrow(document, high, from, y)],
    less_than: () => [band("soft", 16), arrow(document, high, from, y)]
  };
  const drawn = parts[figure.qualifier]?.() ?? [dot(figure.low)];
  const states = [figure.modality === "planned" && "hollow", figure.computed && "computed"].filter(Boolean);
  return svgElement(document, "g", {class: ["shape", ...states].join(" ")}, ...drawn);
}

/** A stroke across the bound, and from there a line that ends in an arrow's head. */
function arrow(document: Document, from: number, to: number, y: number): SVGPathElement {
  const side = Math.sign(to - from) || 1;
  const head = `M${to - 7 * side},${y - 5}L${to},${y}L${to - 7 * side},${y + 5}`;
  return svgElement(document, "path", {class: "arrow", d: `M${from},${y - 8}V${y + 8}M${from},${y}H${to}${head}`});
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
