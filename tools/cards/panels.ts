import {attribute, type Element, elements, find, type Page, textOf} from "../site/page/dom.ts";
import type {CardPanel} from "./card.ts";

/** The panels of a page's first chart, as drawn for wide windows; none where the page has no chart. */
export function panelsOf(page: Page): CardPanel[] {
  const main = find(page, "main", "observablehq-main");
  const chart = main && first(main, (element) => element.tagName === "figure" && hasClass(element, "chart"));
  const plot = chart && first(chart, (element) => hasClass(element, "plot"));
  if (!plot) return [];
  const drawn = first(plot, (element) => hasClass(element, "wide")) ?? plot;
  return [...elements(drawn)].filter(({tagName}) => tagName === "svg").map((svg) => ({title: titleOf(svg), svg}));
}

/** What stands above an SVG as its title. */
function titleOf(svg: Element): string {
  const beside = svg.parentNode?.childNodes ?? [];
  const title = beside.find((node): node is Element => "tagName" in node && hasClass(node, "panel-title"));
  return title ? textOf(title) : "";
}

function first(parent: Element, is: (element: Element) => boolean): Element | undefined {
  for (const element of elements(parent)) if (is(element)) return element;
  return undefined;
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, "class") ?? "").split(/\s+/).includes(name);
}
