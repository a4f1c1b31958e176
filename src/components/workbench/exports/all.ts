import type {Values} from "../named.js";
import {exactTable, type Result} from "../result.js";
import type {Session} from "../session.js";
import {resultTable} from "../values/table.js";
import type {Exported} from "./formats.js";

/** A file is made of no more Arrow than this, in bytes: it has to fit into the page's memory, several times over. */
export const mostExported = 512 * 2 ** 20;

/** A result to be written, and why rows are missing in it, in words; null where none are. */
export interface Whole {
  exported: Exported;
  missing: string | null;
}

/** All rows of a result: those that are here, or, where some are not, those that its statement gives when it runs again. */
export async function allRows(session: Session, result: Result, values: Values): Promise<Whole> {
  const types = result.columns.map(({type}) => type);
  if (result.cut === null)
    return {exported: {table: result.table, rows: resultTable(result.table, {types})}, missing: null};
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  let full = false;
  const ended = await session.fetchAll(result.statement.text, values, (piece) => {
    full = bytes + piece.length > mostExported && pieces.length > 1;
    if (full) return false;
    pieces.push(piece);
    bytes += piece.length;
    return true;
  });
  if (ended !== null) throw new Error(`no file: the query was ${ended === "stopped" ? "stopped" : "out of time"}`);
  const table = exactTable(pieces);
  const missing = full
    ? `the file ends after ${table.numRows.toLocaleString("en-US")} rows, at ${mostExported / 2 ** 20} MB: ask for fewer rows or columns`
    : null;
  return {exported: {table, rows: resultTable(table, {types})}, missing};
}
