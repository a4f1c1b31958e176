import {columnsOf} from "./columns.ts";
import type {Row, TableName} from "./schema.ts";

/**
 * Rows of a table as CSV (RFC 4180, UTF-8, lines end in CRLF). An unknown value is an empty cell, an empty text `""`;
 * days are `YYYY-MM-DD`, lists are JSON. A text that a spreadsheet might run as a formula gets an apostrophe in front, and
 * so does one that begins with an apostrophe: whoever reads it back drops one from each text that has it.
 */
export function toCsv<T extends TableName>(table: T, rows: readonly Row<T>[]): string {
  const columns = columnsOf(table);
  const header = columns.map(({name}) => name).join(",");
  const lines = rows.map((row) => columns.map(({name}) => toCell(row[name as keyof Row<T>])).join(","));
  return [header, ...lines, ""].join("\r\n");
}

/**
 * Texts that some spreadsheet takes for a formula: they begin with `=`, `+`, `-` or `@`, also in full width, behind any
 * white space, control or invisible characters, which some drop; or with a tab or the end of a line. And those that begin
 * with the apostrophe itself.
 */
const formula = /^(?:['\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

function toCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "string" && !Array.isArray(value)) return String(value);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const safe = formula.test(text) ? `'${text}` : text;
  return safe === "" || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
