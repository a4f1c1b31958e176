import {attribute, type Element, elements, textOf} from "../page/dom.ts";
import {isNamed} from "../page/mendTables.ts";
import type {Check} from "./checkSite.ts";

/** What lacks an alternative in words, by element: what is missing, and what to do. */
const needs: Readonly<Record<string, [lacks: (element: Element) => boolean, message: string, remedy: string]>> = {
  img: [
    (image) => attribute(image, "alt") === null,
    "no alternative in words",
    'say what it shows in its alt, or write alt="" if it only decorates'
  ],
  svg: [
    (drawing) => !isHidden(drawing) && !isLabelled(drawing),
    "no alternative in words",
    'give it role="img" and an aria-label, or hide it with aria-hidden="true"'
  ],
  iframe: [(frame) => !attribute(frame, "title"), "no title", "say what it holds in its title"],
  table: [
    (table) => !isNamed(table) || ![...elements(table)].some(({tagName}) => tagName === "th"),
    "no caption or no head",
    "put it under a heading or give it a caption, and a row of heads"
  ],
  a: [
    (link) => attribute(link, "href") !== null && !isHidden(link) && !hasWords(link),
    "a link without words",
    "say in it where it leads, or give it an aria-label"
  ]
};

/** Images, drawings, frames, tables and links that say nothing to who does not see them. */
export const checkAlternatives: Check = (page) =>
  page.elements.flatMap((element) => {
    const [lacks, message, remedy] = needs[element.tagName] ?? [];
    if (!lacks?.(element) || element.tagName === undefined) return [];
    return [page.problem(element.tagName, String(message), {value: startOf(element), remedy: String(remedy)})];
  });

function isHidden(element: Element): boolean {
  for (let at: Element["parentNode"] = element; at && "attrs" in at; at = at.parentNode)
    if (attribute(at, "aria-hidden") === "true" || attribute(at, "hidden") !== null) return true;
  return false;
}

function isLabelled(element: Element): boolean {
  return Boolean(
    attribute(element, "aria-label") ||
      attribute(element, "aria-labelledby") ||
      element.childNodes.some((child) => child.nodeName === "title")
  );
}

function hasWords(element: Element): boolean {
  if (isLabelled(element) || textOf(element).trim() !== "") return true;
  return [...elements(element)].some((part) => Boolean(attribute(part, "alt")) || isLabelled(part));
}

/** An element's beginning as it stands in the page, which says which one it is. */
function startOf(element: Element): string {
  const attributes = element.attrs.map(({name, value}) => ` ${name}="${value}"`).join("");
  return `<${element.tagName}${attributes}>`;
}
