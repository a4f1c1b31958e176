import {element} from "../chart/dom.js";
import type {Figure} from "../figure.js";
import type {PageData} from "../pageData.js";
import type {DateRow, PathRow, StanceRow} from "./rows.js";
import {asBuilt, mostTolerance} from "./settings.js";

/**
 * What a reader can set: a form that is served with the page, at rest. It works once scripts have taken it up, and is not
 * shown where there are none.
 */
export function controls(document: Document, data: PageData): HTMLElement {
  const field = (label: string, ...children: (Node | string)[]) =>
    element(document, "p", {class: "field"}, element(document, "label", {}, `${label} `, ...children));
  const percent = Math.round(asBuilt.tolerance * 100);
  const days = publicationDays(data);
  const range = element(document, "input", {
    type: "range",
    name: "tolerance",
    min: 0,
    max: Math.round(mostTolerance * 100),
    step: 1,
    value: percent
  });
  const date = element(document, "input", {type: "date", name: "known", min: days[0], max: days.at(-1)});
  const boxes = sourceNames(data).map((name) =>
    element(
      document,
      "label",
      {},
      element(document, "input", {type: "checkbox", name: "without", value: name}),
      ` ${name}`
    )
  );
  const fields = element(
    document,
    "fieldset",
    {disabled: true},
    element(document, "legend", {}, "Try it otherwise"),
    field("“About” reaches", range, " ", element(document, "output", {name: "percent"}, `${percent}%`), " either way"),
    field("As known on", date),
    element(
      document,
      "details",
      {class: "sources-out"},
      element(document, "summary", {}, "Leave sources out"),
      element(document, "div", {class: "boxes"}, ...boxes)
    ),
    element(document, "p", {class: "buttons"}, element(document, "button", {type: "reset"}, "As it was"))
  );
  return element(
    document,
    "form",
    {class: "disagreement-controls", "aria-label": "Tolerance, sources and date"},
    fields,
    element(
      document,
      "p",
      {role: "status", class: "state"},
      "Shown as the page was made: “about” within ",
      `${percent}%, every source, everything known.`
    )
  );
}

/** Every name that can be left out: origins, relays, publishers, and who dates or takes a stance, in order. */
function sourceNames(data: PageData): string[] {
  const names = [
    ...data.rows<PathRow>("disagreement_paths").flatMap(({origin, via, publisher}) => [origin, ...via, publisher]),
    ...data.rows<DateRow>("disagreement_dates").flatMap(({teller, publisher}) => [...teller.split(", "), publisher]),
    ...data.rows<StanceRow>("disagreement_stances").flatMap(({actor, publisher}) => [actor, publisher])
  ].filter((name): name is string => Boolean(name) && name !== "publisher unknown");
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, "id"));
}

function publicationDays(data: PageData): string[] {
  const rows = data.rows<Figure & {published_from: string | null}>("disagreement_figures");
  return [...new Set(rows.flatMap(({published_from}) => published_from ?? []))].sort();
}
