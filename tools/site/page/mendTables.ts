import {attribute, create, type Element, elements, insert, type Page, setAttribute, textOf} from "./dom.ts";

/**
 * Gives every table what those who do not see it need: a caption, which is the heading that it stands under where it has none
 * of its own, and cells of its head that say what they are the heads of.
 */
export function mendTables(page: Page): void {
  let heading = "";
  for (const element of elements(page)) {
    if (/^h[1-6]$/.test(element.tagName)) heading = textOf(element).trim();
    if (element.tagName === "table") mendTable(element, heading);
  }
}

function mendTable(table: Element, heading: string): void {
  if (!isNamed(table) && heading !== "")
    insert(table, create("caption", {class: "visually-hidden"}, heading), table.childNodes[0]);
  for (const part of elements(table)) {
    if (part.tagName !== "th" || attribute(part, "scope") !== null) continue;
    setAttribute(part, "scope", isInHead(part) ? "col" : "row");
  }
}

/** Whether a table has a caption, or a name that stands elsewhere. */
export function isNamed(table: Element): boolean {
  const caption = [...elements(table)].find(({tagName}) => tagName === "caption");
  return (
    (caption !== undefined && textOf(caption).trim() !== "") ||
    attribute(table, "aria-label") !== null ||
    attribute(table, "aria-labelledby") !== null
  );
}

function isInHead(cell: Element): boolean {
  const row = cell.parentNode;
  return row !== null && "tagName" in row && row.parentNode?.nodeName === "thead";
}
