import type {Html} from "./html.ts";

/** A piece of HTML as an element of a document, as calls on pages give it. */
export function toNode(document: Document, {text}: Html): Element {
  const element = document.createElement("div");
  element.className = "page";
  element.innerHTML = text;
  return element;
}
