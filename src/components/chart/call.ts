import type {ChartName} from "../../queries/index.js";
import type {Figure} from "../figure.js";
import type {PageData} from "../pageData.js";
import {catalogue} from "./catalogue.js";
import {type ChartOptions, figuresOf, frame} from "./frame.js";

/** Widths in pixels that a chart is drawn at: the style sheet shows the one that fits, and no script needs to draw another. */
const widths = {narrow: 330, wide: 720};

/** Draws `${chart("money", {…})}` into the page as it is served. */
export function chartCall(document: Document, data: PageData, name: ChartName, options: ChartOptions = {}): Node {
  if (!Object.hasOwn(catalogue, name)) {
    throw new Error(`no such chart: "${name}": one of ${Object.keys(catalogue).join(", ")}`);
  }
  const rows = data.rows<Figure>(name);
  const {figure, plot} = frame(document, name, rows, data.sql(name), options);
  for (const [size, width] of Object.entries(widths)) {
    const drawn = catalogue[name].draw(figuresOf(rows, options), {name, width, document});
    drawn.classList.add(size);
    plot.append(drawn);
  }
  return figure;
}
