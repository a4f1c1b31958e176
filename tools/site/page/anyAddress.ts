import {missingPage, siteAddress} from "../address.ts";
import {attribute, create, elements, find, insert, insertAfter, type Page, remove, setAttribute} from "./dom.ts";

/**
 * Makes the page of what is missing hold at any address, however deep: its links, scripts and styles are relative to the site,
 * which a `<base>` names. Where nobody has said where the site will be, that is the root of its host, and a script looks
 * for it above the address that was asked for. Search engines are told to leave the page out.
 */
export function holdAtAnyAddress(page: Page, site: string | null = siteAddress()): void {
  const [head, base] = [find(page, "head"), find(page, "base")];
  if (!head || !base) throw new Error(`page: nothing to mend: ${missingPage} has no base`);
  setAttribute(base, "href", site === null ? "/" : `${new URL(site).pathname.replace(/\/$/, "")}/`);
  insert(head, create("meta", {name: "robots", content: "noindex"}));
  if (site === null) insertAfter(base, create("script", {}, findSite));
  // A link to a place in a page is relative to the base too: what skips the menu leads to this page's own file, and is then
  // no more than a link among the menu's.
  for (const link of elements(page)) {
    const href = attribute(link, "href");
    if (link.tagName === "a" && href?.startsWith("#")) setAttribute(link, "href", `.${missingPage}.html${href}`);
  }
  const [menu, skip] = [
    find(page, "header"),
    [...elements(page)].find((link) => attribute(link, "class") === "skip-link")
  ];
  if (!menu || !skip) return;
  remove(skip);
  insert(menu, skip, menu.childNodes[0]);
}

/**
 * Finds the site by this page's own file, from the deepest folder of the address upwards. It waits for each answer, since all
 * that stands below it in the page is asked for from where it finds the site. Of a very long address it looks at the beginning.
 */
const findSite = `
{
  const parts = location.pathname.split("/").slice(1, -1).slice(0, 9);
  for (let n = parts.length; n > 0; n--) {
    const folder = "/" + parts.slice(0, n).map((part) => part + "/").join("");
    const request = new XMLHttpRequest();
    request.open("HEAD", folder + "404.html", false);
    try {
      request.send();
    } catch {
      break;
    }
    if (request.status === 200) {
      document.querySelector("base").href = folder;
      break;
    }
  }
}
`;
