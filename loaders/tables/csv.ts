import {columnsOf} from "./columns.ts";
import type {Row, TableName} from "./schema.ts";

/**
 * Rows of a table as CSV (RFC 4180, UTF-8, lines end in CRLF). An unknown value is an empty cell, an empty text `""`;
 * days are `YYYY-MM-DD`, lists are JSON. A text that a spreadsheet would run as a formula (it begins with `=`, `+`,
 * `-`, `@`, a tab or a carriage return) gets an apostrophe in front.
 */
export function toCsv<T extends TableName>(table: T, rows: readonly Row<T>[]): string {
  const columns = columnsOf(table);
  const header = columns.map(({name}) => name).join(",");
  const lines = rows.map((row) => columns.map(({name}) => toCell(row[name as keyof Row<T>])).join(","));
  return [header, ...lines, ""].join("\r\n");
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "string" && !Array.isArray(value)) return String(value);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe === "" || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
