import type {ChartName} from "../../queries/index.js";
import type {Figure} from "../figure.js";
import {catalogue} from "./catalogue.js";
import {description} from "./description.js";
import {element} from "./dom.js";
import {legend} from "./legend.js";
import {sentences} from "./sentences.js";

/** What a page may change in a chart. */
export interface ChartOptions {
  title?: string;
  /** A remark under the title. */
  note?: string;
  /** The measures to show, by id; all that the query gives unless told. */
  measures?: string[];
}

/** A chart in its frame, and the place in it that the chart is drawn in. */
export interface Frame {
  figure: HTMLElement;
  plot: HTMLElement;
}

/** A chart with its title, what it shows in words, a legend, the sentences behind it, and the query that it is drawn from. */
export function frame(
  document: Document,
  name: ChartName,
  rows: readonly Figure[],
  sql: string,
  options: ChartOptions = {}
): Frame {
  const shown = figuresOf(rows, options);
  const {title = catalogue[name].title, note} = options;
  const plot = element(document, "div", {class: "plot"});
  const code = element(document, "pre", {}, element(document, "code", {class: "language-sql"}, sql.trim()));
  const list = element(
    document,
    "details",
    {class: "behind sentences-behind"},
    element(document, "summary", {}, `The ${shown.length} sentences behind this chart`),
    sentences(document, name, shown)
  );
  const query = element(
    document,
    "details",
    {class: "behind query"},
    element(document, "summary", {}, "The query behind this chart"),
    code
  );
  const titleId = `${name}-title`;
  const figure = element(
    document,
    "figure",
    {class: "chart", id: name, "aria-labelledby": titleId},
    element(
      document,
      "figcaption",
      {},
      element(document, "h3", {id: titleId}, title),
      note && element(document, "p", {class: "note-line"}, note),
      element(document, "p", {class: "visually-hidden"}, description(shown))
    ),
    plot,
    legend(document, shown),
    list,
    query
  );
  return {figure, plot};
}

/** The figures of a query that a page shows. */
export function figuresOf(rows: readonly Figure[], {measures}: ChartOptions): Figure[] {
  return rows.filter(({measure}) => !measures || measures.includes(measure));
}
