import {parseArgs} from "node:util";
import {type Format, loadProject, ProblemsError, serialise, tableNames, versionOf} from "../../loaders/index.ts";
import {atomFeed} from "../pages/feed.ts";
import {recordPages} from "../pages/recordPages.ts";
import {readSite, type Site} from "../pages/site.ts";
import {feedPlace, packageOutputs, versionOutput} from "./outputs.ts";
import {openTables, rowsAsJson} from "./rows.ts";

/** What the loaders of `src/data` do: writes the table that Framework asks for (`--table=claims`) to standard output. */
export function writeTable(format: Format): void {
  const {values} = parseArgs({options: {table: {type: "string"}}});
  const table = tableNames.find((name) => name === values.table);
  if (!table) throw new Error(`no such table: ${values.table}: one of ${tableNames.join(", ")}`);
  orSay(() => process.stdout.write(serialise(loadProject(process.cwd()).tables, table, format)));
}

/** Writes the rows of the query that Framework asks for (`--name=money`), as JSON. */
export async function writeRows(): Promise<void> {
  const {values} = parseArgs({options: {name: {type: "string"}}});
  const root = process.cwd();
  const tables = orSay(() => loadProject(root).tables);
  if (!tables) return;
  const engine = await openTables(root, tables);
  process.stdout.write(rowsAsJson(root, engine, values.name ?? ""));
}

/** Writes the page of the record that Framework asks for (`--claim=ID`, `--article=ID`). */
export async function writePage(): Promise<void> {
  const {values} = parseArgs({options: {claim: {type: "string"}, article: {type: "string"}}});
  const path = values.claim ? `/claims/${values.claim}` : `/articles/${values.article}`;
  const site = await loadSite();
  if (!site) return;
  const page = recordPages(site).find((page) => page.path === path);
  if (!page) throw new Error(`no such page: ${path}`);
  process.stdout.write(page.text);
}

/** Writes the feed. */
export async function writeFeed(): Promise<void> {
  const site = await loadSite();
  if (site) process.stdout.write(atomFeed(site, feedPlace(process.cwd())));
}

async function loadSite(): Promise<Site | undefined> {
  const root = process.cwd();
  const tables = orSay(() => loadProject(root).tables);
  return tables && readSite(await openTables(root, tables), versionOf(tables).version);
}

/** Writes the version of the tables, the description of their package, or the package, by its path. */
export function writeFile(path: "data/version.json" | "datapackage.json" | "selisih.zip"): void {
  const root = process.cwd();
  const tables = orSay(() => loadProject(root).tables);
  if (!tables) return;
  const file = [versionOutput(tables), ...packageOutputs(root, tables)].find((output) => output.path === path);
  process.stdout.write(file?.bytes ?? "");
}

/** Problems of the project are told as they are, without a stack; the exit status is then 1. */
function orSay<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return undefined;
  }
}
