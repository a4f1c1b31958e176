import {plainRows} from "../../src/components/rows.ts";
import {type Engine, openEngine} from "../duckdb/engine.ts";
import {readDefinitions, readQuery} from "../duckdb/queries.ts";

/** Opens DuckDB on tables (Arrow IPC streams, by name) with the project's views and macros. */
export function openQueries(root: string, tables: Iterable<readonly [string, Uint8Array]>): Promise<Engine> {
  return openEngine({tables, definitions: readDefinitions(root)});
}

/** The rows of a query of `src/queries`, as the pages are served them. */
export function rowsAsJson(root: string, engine: Engine, name: string): string {
  return `${JSON.stringify(plainRows(engine.query(readQuery(root, name))))}\n`;
}
