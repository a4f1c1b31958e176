import {type Table, tableFromIPC} from "@uwdata/flechette";
import type {Statement} from "./statements.js";

/** A column of a result. */
export interface ResultColumn {
  name: string;
  /** DuckDB's own name of its type: `DECIMAL(10,2)`, `VARCHAR[]`, `STRUCT(a INTEGER)`. */
  type: string;
}

/** What one statement gave. */
export interface Result {
  statement: Statement;
  columns: readonly ResultColumn[];
  /** The rows as an Arrow IPC stream in pieces: the schema first, then batches. */
  pieces: readonly Uint8Array[];
  /** The rows, with every number as it is: 64-bit ones as BigInt, decimals as BigInt without their scale, dates as milliseconds. */
  table: Table;
  /** How many of the table's rows are the result's: its last batch may hold more than were asked for. */
  rows: number;
  /** Why rows are missing at the end: there were more than the row limit, or they were too large; null where none are. */
  cut: "rows" | "bytes" | null;
  /** Milliseconds from the question to the last row that was fetched. */
  elapsed: number;
}

/** The rows in pieces of Arrow as a table that loses nothing. */
export function exactTable(pieces: readonly Uint8Array[]): Table {
  return tableFromIPC([...pieces], {useBigInt: true, useDecimalInt: true, useMap: true});
}
