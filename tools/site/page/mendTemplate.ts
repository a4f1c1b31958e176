import {
  attribute,
  create,
  type Element,
  elements,
  find,
  insert,
  insertAfter,
  type Page,
  remove,
  setAttribute
} from "./dom.ts";

type Mend = [what: string, where: (page: Page) => Element | undefined, mend: (element: Element) => void];

/** What Framework's page template leaves out or gets in people's way with, and what takes its place. */
const everywhere: Mend[] = [
  ["language", (page) => find(page, "html"), (html) => setAttribute(html, "lang", attribute(html, "lang") ?? "en")],
  [
    "zoom",
    (page) => first(page, "meta", "name", "viewport"),
    (meta) => setAttribute(meta, "content", "width=device-width, initial-scale=1")
  ],
  ["skip link", (page) => find(page, "body"), addSkipLink],
  [
    "place to skip to",
    (page) => find(page, "main", "observablehq-main"),
    (main) => setAttribute(main, "tabindex", "-1")
  ]
];

/** The same for the menu, which an embedded page has not. */
const menu: Mend[] = [
  ["menu's switch", (page) => find(page, "input", "observablehq-sidebar-toggle"), mendSwitch],
  ["what closes the menu", (page) => find(page, "label", "observablehq-sidebar-close"), moveOutOfList],
  ["menu", (page) => find(page, "nav", "observablehq-sidebar"), (nav) => setAttribute(nav, "aria-label", "Pages")],
  [
    "search",
    (page) => first(page, "input", "type", "search"),
    (input) => setAttribute(input, "aria-label", "Search this site")
  ]
];

/**
 * Mends what Framework's template lacks.
 * @throws where the template no longer has what is to be mended, naming it: else a new Framework would undo it silently.
 */
export function mendTemplate(page: Page): void {
  const hasMenu = menu.some(([, where]) => where(page));
  for (const [what, where, mend] of hasMenu ? [...everywhere, ...menu] : everywhere) {
    const element = where(page);
    if (!element) throw new Error(`page: nothing to mend: ${what}`);
    mend(element);
  }
}

function first(page: Page, tag: string, attr: string, value: string): Element | undefined {
  for (const element of elements(page))
    if (element.tagName === tag && attribute(element, attr) === value) return element;
  return undefined;
}

function mendSwitch(input: Element): void {
  setAttribute(input, "title", "Menu");
  setAttribute(input, "aria-label", "Menu");
  setAttribute(input, "role", "switch");
  wrapMenu(input);
}

/** Puts the menu and its switch into a header of the page: what is in no landmark is passed by (`menu.css` keeps its looks). */
function wrapMenu(input: Element): void {
  const parent = input.parentNode;
  if (!parent) return;
  const from = parent.childNodes.indexOf(input);
  const text = parent.childNodes.findIndex(
    (node) => "attrs" in node && attribute(node, "id") === "observablehq-center"
  );
  const parts = parent.childNodes
    .slice(from, text < 0 ? undefined : text)
    .filter((node): node is Element => "attrs" in node);
  const header = create("header", {class: "site-menu"});
  insert(parent, header, input);
  for (const part of parts) {
    remove(part);
    insert(header, part);
  }
}

/** A list holds nothing but its items. */
function moveOutOfList(label: Element): void {
  const list = label.parentNode;
  if (!list || !("tagName" in list)) return;
  remove(label);
  insertAfter(list, label);
}

function addSkipLink(body: Element): void {
  const link = create("a", {class: "skip-link", href: "#observablehq-main"}, "Skip to the text");
  insert(body, link, body.childNodes[0]);
}
