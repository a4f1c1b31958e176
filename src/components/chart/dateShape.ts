import {svgElement} from "./dom.js";
import type {Space} from "./shape.js";

/** A date as days that it can mean, in milliseconds since 1970; and the part of them that the words point to. */
export interface DatedSpan {
  from: number;
  to: number;
  partFrom: number;
  partTo: number;
  /** Whether the words point to no part. */
  whole: boolean;
}

const day = 864e5;

/** A date as wide as it is known: a dot for a day; else a bar with ends, soft where only a part of it is meant, which is solid. */
export function dateShape({from, to, partFrom, partTo, whole}: DatedSpan, {document, x, y}: Space): SVGGElement {
  if (to - from < day) {
    return svgElement(
      document,
      "g",
      {class: "shape"},
      svgElement(document, "circle", {class: "dot", cx: x(from), cy: y, r: 5})
    );
  }
  const bar = (kind: string, start: number, end: number, height: number) =>
    svgElement(document, "rect", {
      class: kind,
      x: round(x(start)),
      y: y - height / 2,
      width: Math.max(round(x(end + day) - x(start)), 3),
      height,
      rx: 2
    });
  const parts = whole ? [bar("span", from, to, 12)] : [bar("span", from, to, 12), bar("solid", partFrom, partTo, 12)];
  return svgElement(document, "g", {class: "shape"}, ...parts);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
