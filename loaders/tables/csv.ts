import {columnsOf} from "./columns.ts";
import {csvCell} from "./csvCell.ts";
import type {Row, TableName} from "./schema.ts";

/**
 * Rows of a table as CSV (RFC 4180, UTF-8, lines end in CRLF). An unknown value is an empty cell, an empty text `""`;
 * days are `YYYY-MM-DD`, lists are JSON. A text that a spreadsheet might run as a formula gets an apostrophe in front, and
 * so does one that begins with an apostrophe: whoever reads it back drops one from each text that has it.
 */
export function toCsv<T extends TableName>(table: T, rows: readonly Row<T>[]): string {
  const columns = columnsOf(table);
  const header = columns.map(({name}) => name).join(",");
  const lines = rows.map((row) => columns.map(({name}) => csvCell(row[name as keyof Row<T>])).join(","));
  return [header, ...lines, ""].join("\r\n");
}
