import {parseArgs} from "node:util";
import {
  type Format,
  loadProject,
  ProblemsError,
  serialise,
  type TableName,
  type Tables,
  tableNames,
  versionOf
} from "../../loaders/index.ts";
import type {Engine} from "../duckdb/engine.ts";
import {recordPages} from "../pages/recordPages.ts";
import {readSite} from "../pages/site.ts";
import {openQueries, rowsAsJson} from "./rows.ts";

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
  const tables = orSay(() => loadProject(process.cwd()).tables);
  if (!tables) return;
  const site = readSite(await openTables(process.cwd(), tables), versionOf(tables).version);
  const page = recordPages(site).find((page) => page.path === path);
  if (!page) throw new Error(`no such page: ${path}`);
  process.stdout.write(page.text);
}

/** Writes the version of the tables. */
export function writeVersion(): void {
  orSay(() => process.stdout.write(`${JSON.stringify(versionOf(loadProject(process.cwd()).tables), null, 2)}\n`));
}

function openTables(root: string, tables: Tables): Promise<Engine> {
  return openQueries(
    root,
    tableNames.map((name: TableName) => [name, serialise(tables, name, "arrow")])
  );
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
