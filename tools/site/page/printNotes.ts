import {attribute, create, type Element, elements, find, insert, insertAfter, type Page, textOf} from "./dom.ts";

/** The pages of a site, by their paths without endings. */
export type Pages = ReadonlyMap<string, Page>;

/** Pages that are evidence for what links to them. */
const evidence = /^\/(claims|articles)\//;

/**
 * Gives the links of a page's text numbers, and the page a list of where they lead, both for paper alone (`print.css`): a
 * link to another site with its address, a link to a claim or an article with what that page says of itself.
 */
export function addPrintNotes(page: Page, path: string, pages: Pages): void {
  const main = find(page, "main");
  if (!main) return;
  const notes = new Map<string, string>();
  for (const link of linksIn(main)) {
    const note = noteOf(link, path, pages);
    if (note === null) continue;
    const number = [...notes.keys()].indexOf(note) + 1 || notes.size + 1;
    notes.set(note, note);
    insertAfter(link, create("sup", {class: "print-note", "aria-hidden": "true"}, String(number)));
  }
  if (notes.size === 0) return;
  const section = create("section", {class: "print-notes", "aria-hidden": "true"});
  const list = create("ol");
  insert(section, create("p", {}, "Sources"));
  insert(section, list);
  for (const note of notes.values()) insert(list, create("li", {}, note));
  insert(main, section);
}

/** Links that stand in text: those of drawings lead to what is listed under them. */
function linksIn(main: Element): Element[] {
  const drawn = new Set(
    [...elements(main)].filter(({tagName}) => tagName === "svg").flatMap((svg) => [...elements(svg)])
  );
  return [...elements(main)].filter(
    (link) => link.tagName === "a" && !drawn.has(link) && attribute(link, "download") === null
  );
}

function noteOf(link: Element, from: string, pages: Pages): string | null {
  const href = attribute(link, "href") ?? "";
  if (/^https?:/.test(href)) return `${textOf(link).trim()}: ${href}`;
  if (href === "" || href.startsWith("#") || /^\w+:/.test(href)) return null;
  const path = decodeURIComponent(new URL(href, `file://${from}`).pathname).replace(/\.html$/, "");
  const target = pages.get(path);
  if (!target || path === from || !evidence.test(path)) return null;
  return `${aboutOf(target)} (${addressOf(target) ?? path.slice(1)})`;
}

/** What a page says of itself: its description, else its title. */
function aboutOf(page: Page): string {
  const description = metaOf(page, "description");
  const title = find(page, "title");
  return description ?? (title ? textOf(title).replace(/ \| [^|]*$/, "") : "");
}

function addressOf(page: Page): string | null {
  const canonical = [...elements(page)].find((link) => attribute(link, "rel") === "canonical");
  const href = canonical ? attribute(canonical, "href") : null;
  return href && /^https?:/.test(href) ? href : null;
}

function metaOf(page: Page, name: string): string | null {
  const meta = [...elements(page)].find((element) => element.tagName === "meta" && attribute(element, "name") === name);
  return meta ? attribute(meta, "content") : null;
}
