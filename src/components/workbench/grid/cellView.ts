import {cellText} from "../values/text.js";
import type {GridColumn} from "./column.js";

/** No cell shows more, in characters; the whole value is one key away. */
const longest = 400;

/** Fills a cell with a value as text, never as markup. */
export function fillCell(cell: HTMLElement, column: GridColumn, row: number): void {
  const value = column.at(row);
  const text = value === null ? "NULL" : oneLine(cellText(value));
  const href = column.href?.(row) ?? null;
  cell.classList.toggle("null", value === null && column.href === undefined);
  if (href === null) cell.textContent = value === null && column.href !== undefined ? "" : text;
  else cell.replaceChildren(link(href, text));
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement("a");
  anchor.href = href;
  anchor.tabIndex = -1;
  anchor.textContent = text;
  return anchor;
}

const oneLine = (text: string): string =>
  (text.length > longest ? `${text.slice(0, longest)}…` : text).replace(/[\r\n\t]+/g, " ");
