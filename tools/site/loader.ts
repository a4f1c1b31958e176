import {parseArgs} from "node:util";
import {type Format, loadProject, ProblemsError, serialise, type TableName, tableNames} from "../../loaders/index.ts";
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
  const engine = await openQueries(
    root,
    tableNames.map((name: TableName) => [name, serialise(tables, name, "arrow")])
  );
  process.stdout.write(rowsAsJson(root, engine, values.name ?? ""));
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
