import type {Figure} from "../figure.js";
import {element, svgElement} from "./dom.js";
import {shape} from "./shape.js";

const meanings: [qualifiers: string[], label: string][] = [
  [["exact"], "exact figure"],
  [["about"], "about, within 10%"],
  [["range"], "range"],
  [["vague"], "vague amount"],
  [["at_least", "more_than"], "at least"],
  [["up_to", "less_than"], "up to"]
];

/** What the shapes of these figures mean, each shape once. */
export function legend(document: Document, figures: readonly Figure[]): HTMLElement {
  const used = meanings.filter(([qualifiers]) => figures.some(({qualifier}) => qualifiers.includes(qualifier)));
  const items = used.map(([[qualifier = "exact"], label]) => item(document, {qualifier, modality: "asserted"}, label));
  const planned = figures.find(({modality}) => modality === "planned");
  if (planned) items.push(item(document, {qualifier: planned.qualifier, modality: "planned"}, "hollow: planned"));
  return element(document, "ul", {class: "legend", "aria-label": "What the shapes mean"}, ...items);
}

function item(document: Document, kind: Pick<Figure, "qualifier" | "modality">, label: string): HTMLElement {
  const figure = {...kind, low: 20, high: 20, interval_low: 10, interval_high: 30} as Figure;
  const bounds: Partial<Figure> =
    kind.qualifier === "at_least" ? {interval_high: null} : kind.qualifier === "up_to" ? {interval_low: 4} : {};
  const space = {document, x: (value: number) => value, y: 9, from: 4, to: 38};
  const icon = svgElement(
    document,
    "svg",
    {width: 42, height: 18, viewBox: "0 0 42 18", "aria-hidden": "true"},
    shape({...figure, ...bounds}, space)
  );
  return element(document, "li", {}, icon, label);
}
