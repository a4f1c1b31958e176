import {attribute, create, type Element, elements, find, insert, type Page, remove, setAttribute} from "./dom.ts";
import {fileAt, relativeTo} from "./relativeLinks.ts";
import {type Imports, importsOfPage, inlineScripts, reached, scriptFiles} from "./scripts.ts";

/** The scripts of a page, as paths from the site's folder. */
export interface PageScripts {
  /** Those that it needs as it opens, in the order in which they are asked for. */
  first: readonly string[];
  /** Those that it may ever ask for. */
  ever: ReadonlySet<string>;
}

/**
 * Makes a page ask early for the scripts that it needs as it opens, then for those of `atOnce`, and for no other. Framework
 * lists what a control may need later too, such as Apache Arrow for every table that is mentioned. Scripts come after what
 * the page shows: it is whole without them.
 */
export async function preloadScripts(page: Page, path: string, imports: Imports): Promise<PageScripts> {
  const links = preloadLinks(page);
  const listed = new Set(links.map((link) => fileAt(attribute(link, "href") ?? "", path)));
  const own = await importsOfPage(page, path);
  const now = own.filter(({late}) => !late).map((next) => next.path);
  const [client, stdlib] = ["client", "stdlib"].map((name) =>
    now.find((path) => path.startsWith(`_observablehq/${name}.`))
  );
  // Framework's client imports the libraries that a page's cells name without an import line (`Plot`, `Inputs`) ...
  const named = lateImports(imports, client).filter((path) => listed.has(path));
  // ... and its files what reads them, if they are read.
  const ofFiles = new Set(lateImports(imports, stdlib));
  // What a page runs before its own scripts is asked for before them.
  const early = reached(imports, scriptFiles(page, path));
  const first = [...reached(imports, [...early, ...now, ...named.filter((path) => !ofFiles.has(path))])];
  const head = find(page, "head");
  for (const link of links) remove(link);
  for (const file of reached(imports, [...first, ...askedAtOnce(imports, first)])) {
    const priority: Record<string, string> = early.has(file) ? {} : {fetchpriority: "low"};
    const link = create("link", {rel: "modulepreload", ...priority, href: relativeTo(path, `/${file}`)});
    if (head) insert(head, link, head.childNodes.at(-1));
  }
  for (const script of inlineScripts(page))
    if (attribute(script, "type") === "module") setAttribute(script, "fetchpriority", "low");
  const others = new Map([...imports].filter(([path]) => path !== client && path !== stdlib));
  return {first, ever: reached(others, [...first, ...own.map((next) => next.path), ...listed], {late: true})};
}

/**
 * What scripts import late so that the page is there before it, and yet at once, by the beginnings of both names: it comes
 * after what the page needs to be shown, without waiting for that to run.
 */
const atOnce: readonly (readonly [string, string])[] = [
  ["_import/components/duckdb/engine.", "_node/@duckdb/duckdb-wasm@"],
  ["_import/components/workbench/results.", "_import/components/workbench/resultView."],
  ["_import/components/workbench.", "_import/components/workbench/codemirror."]
];

function askedAtOnce(imports: Imports, scripts: readonly string[]): string[] {
  return atOnce.flatMap(([by, asked]) =>
    scripts
      .filter((path) => path.startsWith(by))
      .map((path) => {
        const found = lateImports(imports, path).find((next) => next.startsWith(asked));
        if (found === undefined) throw new Error(`tools/site/page/preloads.ts: ${path} imports no ${asked}…`);
        return found;
      })
  );
}

function lateImports(imports: Imports, path = ""): string[] {
  return (imports.get(path) ?? []).filter(({late}) => late).map((next) => next.path);
}

/** The links by which a page asks early for modules. */
export function preloadLinks(page: Page): Element[] {
  return [...elements(page)].filter(
    (element) => element.tagName === "link" && attribute(element, "rel") === "modulepreload"
  );
}
