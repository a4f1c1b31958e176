/** Where this module stands under the site's first page, in a build and in the preview: `_import/components/`. */
const up = "../../";

/**
 * The address of a page of this site, given from the site's root: `siteHref("/claims/ID")`, `siteHref("/sources#ID")`. In a
 * browser it is whole, and holds at the root of a host, under a path, and on a host that knows files by their names alone.
 * Where a page is drawn when the site is made it stays as it is: the pass over the built pages makes it relative.
 */
export function siteHref(path: string, module: string = import.meta.url): string {
  return module.startsWith("file:") ? path : new URL(fileOf(path).slice(1), new URL(up, module)).href;
}

/**
 * The file that a path from the site's root names: `/claims/ID?x#y` is `/claims/ID.html?x#y`, `/` stays. Names that have an
 * ending are files as they stand.
 */
export function fileOf(path: string): string {
  const [, name = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  return name.endsWith("/") || /\.\w+$/.test(name) ? path : `${name}.html${rest}`;
}
