import {elements, find, type Page, setAttribute} from "./dom.ts";

/**
 * Tells who reads by headings no level that has none above it: a chart's title right under a page's is of the second level,
 * though it looks as under another chart.
 */
export function mendHeadings(page: Page): void {
  const main = find(page, "main");
  if (!main) return;
  let above = 0;
  for (const element of elements(main)) {
    const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? 0);
    if (level === 0) continue;
    if (level > above + 1 && above > 0) setAttribute(element, "aria-level", String(above + 1));
    above = Math.min(level, above + 1);
  }
}
