import {
  attribute,
  create,
  type Element,
  elements,
  insert,
  insertAfter,
  type Page,
  remove,
  setAttribute,
  textOf
} from "./dom.ts";

/**
 * Gives every table what those who do not see it need: a caption, which is the heading that it stands under where it has none
 * of its own, and cells of its head that say what they are the heads of. Where there is no room for a table, it moves to the
 * side in a box that the keyboard reaches.
 */
export function mendTables(page: Page): void {
  let heading = "";
  for (const element of elements(page)) {
    if (/^h[1-6]$/.test(element.tagName)) heading = textOf(element).trim();
    if (element.tagName !== "table") continue;
    mendTable(element, heading);
    if (!isScrolled(element)) wrap(element, captionOf(element));
  }
}

/** Whether a table stands in something that moves to the side where there is no room, and that the keyboard reaches. */
function isScrolled(table: Element): boolean {
  for (let at = table.parentNode; at && "tagName" in at; at = at.parentNode)
    if (attribute(at, "tabindex") === "0") return true;
  return false;
}

function wrap(table: Element, name: string): void {
  const box = create("div", {class: "scroll", role: "group", tabindex: "0", "aria-label": name || "Table"});
  insertAfter(table, box);
  remove(table);
  insert(box, table);
}

function captionOf(table: Element): string {
  const caption = [...elements(table)].find(({tagName}) => tagName === "caption");
  return caption ? textOf(caption).trim() : "";
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
  const named = ["aria-label", "aria-labelledby"].some((name) => attribute(table, name) !== null);
  return named || captionOf(table) !== "";
}

function isInHead(cell: Element): boolean {
  const row = cell.parentNode;
  return row !== null && "tagName" in row && row.parentNode?.nodeName === "thead";
}
