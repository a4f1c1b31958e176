import {defaultTreeAdapter as adapter, parse, serialize, type DefaultTreeAdapterTypes as Tree} from "parse5";

/** A page as parsed, as browsers parse it. */
export type Page = Tree.Document;
/** An element of a page. */
export type Element = Tree.Element;

/** Parses a whole page. Each element knows its line. */
export function parsePage(html: string): Page {
  return parse(html, {sourceCodeLocationInfo: true});
}

/** The page as text; to be called once, when all is done. */
export function pageText(page: Page): string {
  for (const element of elements(page)) keepFirstLineBreak(element);
  inAttributes(page, (value) => value.replaceAll("<", less).replaceAll(">", more));
  const text = serialize(page).replaceAll(less, "&lt;").replaceAll(more, "&gt;");
  inAttributes(page, (value) => value.replaceAll(less, "<").replaceAll(more, ">"));
  return text;
}

/** What stands for `<` and `>` in attributes while a page is written: no text may hold these. */
const [less, more] = ["\ufdd0", "\ufdd1"];

/** HTML may have tags in its attributes as they are; here they are written so that no reader takes them for tags. */
function inAttributes(page: Page, change: (value: string) => string): void {
  for (const {attrs} of elements(page)) for (const attr of attrs) attr.value = change(attr.value);
}

/** Whoever parses a `pre` drops a line break at its beginning, so that one that is to stay needs another before it. */
function keepFirstLineBreak(element: Element): void {
  const first = element.childNodes[0];
  const drops = element.tagName === "pre" || element.tagName === "textarea";
  if (drops && first && adapter.isTextNode(first) && first.value.startsWith("\n")) first.value = `\n${first.value}`;
}

/** Every element of a page or under an element, in the order of the text. */
export function* elements(parent: Tree.ParentNode): Generator<Element> {
  for (const node of [...parent.childNodes]) {
    if (!adapter.isElementNode(node)) continue;
    yield node;
    yield* elements(node);
    if ("content" in node) yield* elements((node as Tree.Template).content);
  }
}

/** The first element of a name and, where one is told, an id. */
export function find(page: Tree.ParentNode, name: string, id?: string): Element | undefined {
  for (const element of elements(page))
    if (element.tagName === name && (id === undefined || attribute(element, "id") === id)) return element;
  return undefined;
}

/** The value of an attribute; null where the element has none of that name. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** Sets an attribute, at the end where it is new. */
export function setAttribute(element: Element, name: string, value: string): void {
  const known = element.attrs.find((attr) => attr.name === name);
  if (known) known.value = value;
  else element.attrs.push({name, value});
}

/** Removes an attribute. */
export function removeAttribute(element: Element, name: string): void {
  element.attrs = element.attrs.filter((attr) => attr.name !== name);
}

/** An element that stands nowhere yet. */
export function create(name: string, attributes: Record<string, string> = {}, text = ""): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({name, value}));
  const element = adapter.createElement(name, "http://www.w3.org/1999/xhtml" as Element["namespaceURI"], attrs);
  if (text) adapter.insertText(element, text);
  return element;
}

/** Puts an element, and a line break before it, in front of another, or at the end of its parent where there is none. */
export function insert(parent: Tree.ParentNode, element: Element, before?: Tree.ChildNode): void {
  const line = adapter.createTextNode("\n");
  for (const node of [line, element]) {
    if (before) adapter.insertBefore(parent, node, before);
    else adapter.appendChild(parent, node);
  }
}

/** Puts an element right after another. */
export function insertAfter(before: Element, element: Element): void {
  const parent = before.parentNode;
  const next = parent?.childNodes[parent.childNodes.indexOf(before) + 1];
  if (parent && next) adapter.insertBefore(parent, element, next);
  else if (parent) adapter.appendChild(parent, element);
}

/** Takes an element out of its page. */
export function remove(element: Element): void {
  adapter.detachNode(element);
}

/** All text in an element. */
export function textOf(element: Tree.ParentNode): string {
  return element.childNodes
    .map((node) => (adapter.isTextNode(node) ? node.value : "childNodes" in node ? textOf(node) : ""))
    .join("");
}

/** Sets the text of an element that holds nothing else. */
export function setText(element: Element, text: string): void {
  for (const node of [...element.childNodes]) adapter.detachNode(node);
  adapter.insertText(element, text);
}
