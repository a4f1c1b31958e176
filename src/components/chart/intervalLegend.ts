import type {Figure} from "../figure.js";
import type {Kind} from "./kind.js";
import {shape} from "./shape.js";

const meanings: [qualifiers: string[], label: string][] = [
  [["exact"], "exact figure"],
  [["about"], "about"],
  [["range"], "range"],
  [["vague"], "vague amount"],
  [["at_least", "more_than"], "at least, or more than"],
  [["up_to", "less_than"], "up to, or less than"]
];

/** What the marks of these figures mean, each mark once. */
export const intervalLegend: Kind<Figure>["legend"] = (figures) => {
  const used = meanings.filter(([qualifiers]) => figures.some(({qualifier}) => qualifiers.includes(qualifier)));
  const items = used.map(([[qualifier = "exact"], label]) =>
    item(qualifier === "about" ? `about: ${reachOf(figures)} either way` : label, {qualifier})
  );
  const planned = figures.find(({modality}) => modality === "planned");
  if (planned) items.push(item("hollow: planned", {qualifier: planned.qualifier, modality: "planned"}));
  if (figures.some(({computed}) => computed)) {
    items.push(item("dotted edge: our computation", {qualifier: "up_to", computed: true}));
  }
  return items;
};

/** How far "about" reaches, in per cent, as the query was told. */
function reachOf(figures: readonly Figure[]): string {
  const about = figures.find(({qualifier, high}) => qualifier === "about" && high);
  const share = about?.high && about.interval_high ? about.interval_high / about.high - 1 : 0;
  return `${Math.round(share * 100)}%`;
}

function item(label: string, kind: Partial<Figure>) {
  const figure: Partial<Figure> = {
    modality: "asserted",
    low: 20,
    high: 20,
    interval_low: 10,
    interval_high: 30,
    ...kind
  };
  if (kind.qualifier === "at_least") figure.interval_high = null;
  if (kind.qualifier === "up_to") figure.interval_low = 4;
  return {label, mark: (space: Parameters<typeof shape>[1]) => shape(figure as Figure, space)};
}
