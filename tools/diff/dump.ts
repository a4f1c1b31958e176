/**
 * Writes what one version of the project holds, made by its own code, to a file: `dump.ts FOLDER QUESTIONS OUT`. QUESTIONS is a
 * JSON file of SQL texts by name, which are asked too. It runs in a process of its own, since each version brings its own code.
 */
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type * as Loaders from "../../loaders/index.ts";
import type * as Queries from "../../src/queries/index.ts";
import type * as Rows from "../site/rows.ts";
import type {Dump, Row} from "./version.ts";

const [folder = "", code = "", questions = "", out = ""] = process.argv.slice(2);
const load = (path: string): Promise<unknown> => import(pathToFileURL(join(code, path)).href);

try {
  await write();
} catch (error) {
  // The project's own problems say all; the stack of anything else may.
  const told = error instanceof Error && error.name === "ProblemsError" ? error.message : (error as Error).stack;
  process.stderr.write(`${told}\n`);
  process.exitCode = 1;
}

async function write(): Promise<void> {
  const {loadProject, serialise, tableNames} = (await load("loaders/index.ts")) as typeof Loaders;
  const {openQueries, rowsAsJson} = (await load("tools/site/rows.ts")) as typeof Rows;
  const {queries} = (await load("src/queries/index.ts")) as typeof Queries;
  const {plainRows} = (await load("src/components/rows.ts")) as {
    plainRows: (rows: Iterable<Record<string, unknown>>) => Row[];
  };

  const {tables} = loadProject(folder);
  const engine = await openQueries(
    code,
    tableNames.map((name) => [name, serialise(tables, name, "arrow")])
  );
  const dump: Dump = {
    tables: Object.fromEntries(
      tableNames.map((name) => [name, JSON.parse(new TextDecoder().decode(serialise(tables, name, "json"))) as Row[]])
    ),
    queries: Object.fromEntries(queries.map((name) => [name, JSON.parse(rowsAsJson(code, engine, name)) as Row[]])),
    answers: {}
  };
  for (const [name, sql] of Object.entries(JSON.parse(readFileSync(questions, "utf8")) as Record<string, string>)) {
    try {
      dump.answers[name] = plainRows(engine.query(sql));
    } catch {
      // A query that this version cannot run has no rows in it.
    }
  }
  writeFileSync(out, JSON.stringify(dump));
}
