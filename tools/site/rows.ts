import {serialise, type Tables, tableNames} from "../../loaders/index.ts";
import {plainRows} from "../../src/components/rows.ts";
import {type Engine, openEngine} from "../duckdb/engine.ts";
import {readDefinitions, readQuery} from "../duckdb/queries.ts";

/** Opens DuckDB on tables (Arrow IPC streams, by name) with the project's views and macros. */
export function openQueries(root: string, tables: Iterable<readonly [string, Uint8Array]>): Promise<Engine> {
  return openEngine({tables, definitions: readDefinitions(root)});
}

/** Opens DuckDB on a project's tables with its views and macros. */
export function openTables(root: string, tables: Tables): Promise<Engine> {
  return openQueries(root, arrowTables(tables));
}

/** Every table by its name, as an Arrow IPC stream. */
export function arrowTables(tables: Tables): [string, Uint8Array][] {
  return tableNames.map((name) => [name, serialise(tables, name, "arrow")]);
}

/** The rows of a query of `src/queries`, as the pages are served them. */
export function rowsAsJson(root: string, engine: Engine, name: string): string {
  return `${JSON.stringify(plainRows(engine.query(readQuery(root, name))))}\n`;
}
