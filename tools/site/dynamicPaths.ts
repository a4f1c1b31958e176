import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {formats, tableNames} from "../../loaders/index.ts";
import {cacheOf} from "./outputs.ts";

/** Files of the site that keep their names, so that others can rely on their addresses. */
const files = [
  "/data/version.json",
  "/datapackage.json",
  "/selisih.zip",
  "/feed.xml",
  ...tableNames.flatMap((table) => formats.map((format) => `/data/${table}.${format}`))
];

/** What Framework builds beyond the pages that it finds by itself: the page of each claim and article, each chart alone, and files with lasting names. */
export function dynamicPaths(root: string): string[] {
  const pages = ["claims", "articles", "embed"].flatMap((folder) =>
    namesIn(join(cacheOf(root), folder)).map((name) => `/${folder}/${name.replace(/\.md$/, "")}`)
  );
  return [...pages, ...files];
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
