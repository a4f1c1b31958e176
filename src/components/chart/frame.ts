import {element, svgElement} from "./dom.js";
import type {Kind} from "./kind.js";
import {rowChart} from "./rowChart.js";

/** Widths in pixels that a chart is drawn at: the style sheet shows the widest that fits, and no script draws another. */
export const widths = [288, 350, 440, 560, 700] as const;

export interface FrameOptions {
  /** The chart's id on its page. */
  id: string;
  title: string;
  note?: string;
  /** The rank of its heading. */
  heading?: "h1" | "h3";
  /** What its links open in, where that is not the page itself. */
  target?: string;
  href: (row: object) => string;
}

/** A chart with its title, what it shows in words, and what its marks mean; drawn at every width. */
export function frame(
  document: Document,
  kind: Kind<object>,
  rows: readonly object[],
  options: FrameOptions
): HTMLElement {
  const {id, title, note, heading = "h3", target, href} = options;
  const panels = kind.panels(rows, href);
  const drawn = widths.map((width, i) => {
    const chart = kind.picture
      ? element(document, "div", {class: "row-chart"}, kind.picture(document, rows, width))
      : rowChart(panels, {document, width, target, labelShare: kind.labelShare});
    if (kind.picture && target) for (const link of chart.querySelectorAll("a")) link.setAttribute("target", target);
    chart.classList.add(`width-${i}`);
    if (i === widths.length - 1) chart.classList.add("wide");
    return chart;
  });
  return element(
    document,
    "figure",
    {class: "chart", id, "aria-labelledby": `${id}-title`, "aria-describedby": `${id}-words`},
    element(
      document,
      "figcaption",
      {},
      element(document, heading, {id: `${id}-title`}, title),
      note && element(document, "p", {class: "note-line"}, note),
      element(document, "p", {class: "visually-hidden", id: `${id}-words`}, kind.description(rows))
    ),
    element(
      document,
      "div",
      {class: "plot"},
      ...(rows.length > 0 ? drawn : [element(document, "p", {}, "No figures.")])
    ),
    legend(document, kind, rows)
  );
}

/** What the marks mean, each with its mark. */
function legend(document: Document, kind: Kind<object>, rows: readonly object[]): HTMLElement | null {
  const items = kind.legend(rows).map(({label, mark}) => {
    const space = {document, x: (value: number) => value, y: 9, from: 4, to: 38};
    const icon = svgElement(
      document,
      "svg",
      {width: 42, height: 18, viewBox: "0 0 42 18", "aria-hidden": "true"},
      mark(space)
    );
    return element(document, "li", {}, icon, label);
  });
  return items.length > 0
    ? element(document, "ul", {class: "legend", "aria-label": "What the marks mean"}, ...items)
    : null;
}
