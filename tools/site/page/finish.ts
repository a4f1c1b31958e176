import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {pageText, parsePage} from "./dom.ts";
import {mendTemplate} from "./mendTemplate.ts";
import {relativeLinks} from "./relativeLinks.ts";

/** Finishes every page of a built site, in place. */
export function finishPages(dist: string): void {
  for (const path of pagesIn(dist)) {
    const file = join(dist, `${path}.html`);
    writeFileSync(file, finishPage(readFileSync(file, "utf8"), path));
  }
}

/**
 * Finishes a page that Framework has written: what its template lacks, and links that hold on any host.
 * @param path the page's, from the site's root, without its ending: `/index`, `/claims/ID`
 * @throws where the template has changed
 */
export function finishPage(html: string, path: string): string {
  const page = parsePage(html);
  mendTemplate(page);
  relativeLinks(page, path);
  return pageText(page);
}

/** The paths of all pages of a built site, as `/index`, `/claims/ID`, sorted. */
export function pagesIn(dist: string): string[] {
  return readdirSync(dist, {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(".html"))
    .map((name) => `/${name.replaceAll("\\", "/").slice(0, -".html".length)}`)
    .sort();
}
