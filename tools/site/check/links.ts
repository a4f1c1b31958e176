import {suggest} from "../../../loaders/read/nearest.ts";
import {attribute} from "../page/dom.ts";
import type {Check} from "./checkSite.ts";
import type {Site} from "./site.ts";

/** Attributes that lead to a file of the site. */
const addresses = ["href", "src", "poster"] as const;

/** What the pages of a folder are, in words. */
const kinds: Readonly<Record<string, string>> = {claims: "claim", articles: "article", embed: "chart"};

/** Links that lead to no file, and to no place in a page. */
export const checkLinks: Check = (page, site) =>
  page.elements.flatMap((element) =>
    (element.tagName === "base" ? [] : addresses).flatMap((name) => {
      const address = attribute(element, name);
      if (address === null || leadsAway(address)) return [];
      const fault = faultOf(address, page.path, site);
      if (!fault) return [];
      const what = element.tagName === "a" ? "link" : element.tagName;
      const value = fault.hasPage ? address : address.replace(/#.*/s, "");
      return [page.problem(what, fault.message, {value, remedy: fault.remedy, texts: writtenAs(address)})];
    })
  );

function leadsAway(address: string): boolean {
  return /^(\w[\w+.-]*:|\/\/)/.test(address);
}

interface Fault {
  message: string;
  remedy: string;
  /** Whether the page is there, and the place in it is not. */
  hasPage: boolean;
}

function faultOf(address: string, from: string, {files, pages}: Site): Fault | null {
  const url = new URL(address, `file://${from}.html`);
  if (!within(address, from))
    return {message: "leads out of the site", remedy: "link to a page of this site", hasPage: false};
  const file = decodeURIComponent(url.pathname)
    .slice(1)
    .replace(/(^|\/)$/, "$1index.html");
  if (!files.has(file)) return missing(file, files);
  const id = decodeURIComponent(url.hash.slice(1));
  const target = pages.get(file);
  // What holds a `=` is a state that the page's scripts read, such as a query.
  if (id === "" || id.includes("=") || !target || target.ids.has(id)) return null;
  return {
    hasPage: true,
    message: `no such place in ${file}`,
    remedy: suggest(id, target.ids.keys(), "link to the id of something on that page, such as a heading")
  };
}

/** Whether a relative address stays inside the site. */
function within(address: string, from: string): boolean {
  const up = /^(?:\.\.\/)*/.exec(address)?.[0].length ?? 0;
  return up / 3 <= from.split("/").length - 2;
}

function missing(file: string, files: ReadonlySet<string>): Fault {
  const [, folder = "", name = ""] = /^(?:(.*)\/)?(.*?)(?:\.html)?$/.exec(file) ?? [];
  const kind = kinds[folder] ?? (file.endsWith(".html") ? "page" : "file");
  const beside = [...files]
    .filter((other) => other.endsWith(".html") && other.lastIndexOf("/") === folder.length - (folder === "" ? 1 : 0))
    .filter((other) => folder === "" || other.startsWith(`${folder}/`))
    .map((other) => other.slice(folder === "" ? 0 : folder.length + 1, -".html".length));
  const remedy = suggest(name, beside, `link to a ${kind} that is there`);
  return {message: `no such ${kind}`, remedy, hasPage: false};
}

/** What a page's source may hold in place of an address that was made relative and given an ending, the likeliest first. */
function writtenAs(address: string): string[] {
  const [path = "", hash] = address.split("#");
  const plain = path.replace(/^(\.{1,2}\/)+/, "").replace(/\.html$/, "");
  return [address, ...(hash ? [`${plain}#${hash}`, `#${hash}`] : []), `/${plain}`, plain];
}
