import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {missingPage} from "../address.ts";
import {holdAtAnyAddress} from "./anyAddress.ts";
import {type Bundles, bundleScripts, useBundles} from "./bundles.ts";
import {describePage, type PageDescription} from "./describe.ts";
import {type Page, pageText, parsePage} from "./dom.ts";
import {mendHeadings} from "./mendHeadings.ts";
import {mendTables} from "./mendTables.ts";
import {mendTemplate} from "./mendTemplate.ts";
import {addPolicy} from "./policy.ts";
import {type PageScripts, preloadScripts} from "./preloads.ts";
import {addPrintNotes, type Pages} from "./printNotes.ts";
import {relativeLinks} from "./relativeLinks.ts";
import {type Imports, importsOfPage, readImports} from "./scripts.ts";

/** A page that is finished, with what checks of the whole site ask of it. */
export interface FinishedPage {
  /** From the site's root, without its ending: `/index`, `/claims/ID`. */
  path: string;
  page: Page;
  scripts: PageScripts;
}

/** What a page says of itself, by the page as Framework has written it and its path. */
export type Describe = (page: Page, path: string) => PageDescription;

/**
 * Finishes every page of a built site, in place.
 * @throws where Framework's template has changed
 */
export async function finishPages(dist: string, describe: Describe): Promise<FinishedPage[]> {
  const imports = await readImports(dist);
  const fileOf = (path: string) => join(dist, `${path}.html`);
  const pages = new Map(pagesIn(dist).map((path) => [path, parsePage(readFileSync(fileOf(path), "utf8"))]));
  for (const [path, page] of pages) describePage(page, path, describe(page, path));
  const asked = await Promise.all([...pages].map(([path, page]) => importsOfPage(page, path)));
  const modules = asked.flat().map((next) => next.path);
  const bundles = await bundleScripts(dist, imports, modules);
  const finished: FinishedPage[] = [];
  for (const [path, page] of pages) {
    const scripts = await finishPage(page, path, {imports, bundles, pages});
    writeFileSync(fileOf(path), pageText(page));
    finished.push({path, page, scripts});
  }
  return finished;
}

/** What a page is finished by: which modules import which, where those stand, and the other pages. */
export interface Surroundings {
  imports: Imports;
  bundles: Bundles;
  pages: Pages;
}

/** Mends what the template of a page lacks, makes its links hold on any host, and sets what it may load. */
export async function finishPage(
  page: Page,
  path: string,
  {imports, bundles, pages}: Surroundings
): Promise<PageScripts> {
  mendTemplate(page);
  mendHeadings(page);
  mendTables(page);
  relativeLinks(page, path);
  addPrintNotes(page, path, pages);
  const modules = await preloadScripts(page, path, imports);
  const files = useBundles(page, path, modules, bundles);
  if (path === missingPage) holdAtAnyAddress(page);
  addPolicy(page, modules);
  return files;
}

/** The paths of all pages of a built site, as `/index`, `/claims/ID`, sorted. */
export function pagesIn(dist: string): string[] {
  return readdirSync(dist, {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(".html"))
    .map((name) => `/${name.replaceAll("\\", "/").slice(0, -".html".length)}`)
    .sort();
}
