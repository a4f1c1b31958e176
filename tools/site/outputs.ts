import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {
  type Format,
  formats,
  makePackage,
  serialise,
  type TableName,
  type Tables,
  tableNames,
  versionOf
} from "../../loaders/index.ts";
import {queries} from "../../src/queries/index.ts";
import type {Engine} from "../duckdb/engine.ts";
import {atomFeed, type FeedPlace} from "../pages/feed.ts";
import {recordPages} from "../pages/recordPages.ts";
import type {Site} from "../pages/site.ts";
import {addressOf, siteAddress} from "./address.ts";
import {packageText} from "./packageText.ts";
import {rowsAsJson} from "./rows.ts";

/** What a loader of `src/data` would write: the path that pages ask for, under `src`, the loader, and the bytes. */
export interface Output {
  path: string;
  loader: string;
  bytes: Uint8Array;
}

/** Every table in every format, what tells their version, and all of them as one package. */
export function tableOutputs(root: string, tables: Tables): Output[] {
  return [...askedOutputs(tables), ...takenOutputs(root, tables)];
}

const asked: readonly Format[] = ["arrow", "json"];

/** What pages ask for: the tables in the formats that they read, and what tells their version. */
export function askedOutputs(tables: Tables): Output[] {
  return [...inFormats(tables, asked), versionOutput(tables)];
}

/** What is there to be taken away: the tables in the other formats, and all of them as one package. */
export function takenOutputs(root: string, tables: Tables): Output[] {
  return [...takenOneByOne(root, tables)];
}

/** The same, each made when it is asked for. */
export function* takenOneByOne(root: string, tables: Tables): Generator<Output> {
  const others = formats.filter((format) => !asked.includes(format));
  yield* inFormats(tables, others);
  yield* packageOutputs(root, tables);
}

function* inFormats(tables: Tables, wanted: readonly Format[]): Generator<Output> {
  for (const table of tableNames)
    for (const format of wanted) yield tableOutput(table, format, serialise(tables, table, format));
}

/** One table in one format. */
export function tableOutput(table: TableName, format: Format, bytes: Uint8Array): Output {
  return {path: `data/${table}.${format}`, loader: `data/[table].${format}.ts`, bytes};
}

/** The rows of queries that pages draw from; of all of them unless told. */
export function queryOutputs(root: string, engine: Engine, names: readonly string[] = queries): Output[] {
  return names.map((name) => ({
    path: `data/query/${name}.json`,
    loader: "data/query/[name].json.ts",
    bytes: new TextEncoder().encode(rowsAsJson(root, engine, name))
  }));
}

/** The version of tables, as pages and others read it. */
export function versionOutput(tables: Tables): Output {
  return textOutput("data/version.json", `${JSON.stringify(versionOf(tables), null, 2)}\n`);
}

/** The tables as one package: its description, and the zip of it. */
export function packageOutputs(root: string, tables: Tables): Output[] {
  const {descriptor, zip} = makePackage(tables, readFileSync(join(root, "data/README.md"), "utf8"), packageText(root));
  return [textOutput("datapackage.json", descriptor), {path: "selisih.zip", loader: "selisih.zip.ts", bytes: zip}];
}

/** The version that the tables' outputs tell. */
export function versionIn(outputs: readonly Output[]): string {
  const file = outputs.find(({path}) => path === "data/version.json");
  return file ? (JSON.parse(new TextDecoder().decode(file.bytes)) as {version: string}).version : "";
}

/** A page for each claim and each article, and the feed that tells of them. */
export function recordOutputs(root: string, site: Site): Output[] {
  const pages = recordPages(site).map(({path, text}) => textOutput(`${path.slice(1)}.md`, text, pageLoader(path)));
  return [...pages, textOutput("feed.xml", atomFeed(site, feedPlace(root)))];
}

/** Where the feed is published, under the story's title. */
export function feedPlace(root: string): FeedPlace {
  return {title: packageText(root).title, home: siteAddress(), address: (path) => addressOf(path)};
}

function pageLoader(path: string): string {
  return path.startsWith("/claims/") ? "claims/[claim].md.ts" : "articles/[article].md.ts";
}

function textOutput(path: string, text: string, loader = `${path}.ts`): Output {
  return {path, loader, bytes: new TextEncoder().encode(text)};
}

/** Pages that are made of files outside `src`. */
export function pageOutputs(root: string): Output[] {
  return [{path: "dictionary.md", loader: "dictionary.md.ts", bytes: readFileSync(join(root, "data/README.md"))}];
}

/** Where Framework keeps what loaders wrote. */
export function cacheOf(root: string): string {
  return join(root, "src/.observablehq/cache");
}

/**
 * Puts outputs where Framework keeps what its loaders wrote, so that it runs none of them: one process makes all tables
 * at once, in place of one process a file. Framework takes a file there that is no older than its loader; so all get a time
 * that is later than their loaders'. Returns those that have changed.
 */
export function putOutputs(root: string, outputs: readonly Output[], time = Date.now() / 1000): Output[] {
  return outputs.filter(({path, loader, bytes}) => {
    const file = join(cacheOf(root), path);
    const changed = !existsSync(file) || !readFileSync(file).equals(bytes);
    if (changed) {
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, bytes);
    }
    const loaderTime = statSync(join(root, "src", loader)).mtimeMs / 1000;
    const later = Math.max(time, loaderTime) + 1;
    utimesSync(file, later, later);
    return changed;
  });
}

/**
 * Tells a running preview that outputs have changed: it watches the loaders, so these get a new time, which is still before
 * that of the outputs.
 */
export function touchLoaders(root: string, changed: readonly Pick<Output, "loader">[], time = Date.now() / 1000): void {
  for (const loader of new Set(changed.map((output) => output.loader)))
    utimesSync(join(root, "src", loader), time, time);
}

/** Removes the pages of claims and articles that are no more. */
export function dropPages(root: string, outputs: readonly Output[]): void {
  const kept = new Set(outputs.map(({path}) => path));
  for (const folder of ["claims", "articles"]) {
    const pages = join(cacheOf(root), folder);
    for (const name of existsSync(pages) ? readdirSync(pages) : [])
      if (!kept.has(`${folder}/${name}`)) rmSync(join(pages, name));
  }
}

/** Removes what loaders wrote; packages, in folders whose names begin with `_`, stay. */
export function clearOutputs(root: string): void {
  const cache = cacheOf(root);
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    if (!name.startsWith("_")) rmSync(join(cache, name), {recursive: true, force: true});
  }
}
