import {readdirSync} from "node:fs";
import {dirname, join} from "node:path";
import {root} from "../../../tools/setup/install.mjs";

/**
 * The addresses of pages of the built site, from its root: `` for the first one, `method`, … Of a folder whose pages are made
 * by one hand, a page a record, the first, the middle and the last.
 */
export function builtPages(): string[] {
  const folders = new Map<string, string[]>();
  for (const page of allPages()) folders.set(dirname(page), [...(folders.get(dirname(page)) ?? []), page]);
  return [...folders].flatMap(([folder, pages]) =>
    folder === "." || pages.length <= 3 ? pages : [pages[0]!, pages[pages.length >> 1]!, pages.at(-1)!]
  );
}

/** The addresses of all pages of the built site. */
export function allPages(): string[] {
  return readdirSync(join(root, "dist"), {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".html"))
    .map((file) =>
      file
        .replaceAll("\\", "/")
        .replace(/(^|\/)index\.html$/, "$1")
        .replace(/\.html$/, "")
    )
    .sort();
}
