import {fileOf} from "../../../src/components/links.ts";
import {attribute, elements, type Page, setAttribute} from "./dom.ts";

/** Attributes that hold an address, whatever element they are on. */
const addresses = ["href", "src", "action", "poster", "data"] as const;

/**
 * Makes every link of a page that is given from the site's root (`/claims/ID`) relative to the page, with the name of the
 * file that it leads to, so that it holds at the root of a host and under a path, and where a host maps no names to files.
 * @param path the page's own, from the site's root, as `/claims/ID`
 */
export function relativeLinks(page: Page, path: string): void {
  for (const element of elements(page)) {
    if (element.tagName === "base") continue;
    for (const name of addresses) {
      const value = escapedOnce(attribute(element, name));
      if (value !== null) setAttribute(element, name, value);
      if (value?.startsWith("/") && !value.startsWith("//"))
        setAttribute(element, name, relativeTo(path, fileOf(value)));
    }
  }
}

/**
 * Takes back what Framework does to escapes of characters that mean something in an address: it decodes an address and encodes
 * it anew, which leaves `%2C` and then makes `%252C` of it.
 */
function escapedOnce(address: string | null): string | null {
  return address === null ? null : address.replace(/%25(?=2[346BCF]|3[ABDF]|40)/gi, "%");
}

/** The way from a page to an address, both from the site's root: from `/a/b` to `/c.html#d` it is `../c.html#d`. */
export function relativeTo(page: string, address: string): string {
  const depth = page.split("/").length - 2;
  return (depth > 0 ? "../".repeat(depth) : "./") + address.slice(1);
}

/** The file that an address on a page leads to, from the site's folder. */
export const fileAt = (address: string, path: string): string => new URL(address, `file://${path}`).pathname.slice(1);
