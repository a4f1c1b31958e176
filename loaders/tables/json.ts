import {columnsOf} from "./columns.ts";
import type {Row, TableName} from "./schema.ts";

/** Rows of a table as a JSON list, one row a line. Days are `YYYY-MM-DD`. */
export function toJson<T extends TableName>(table: T, rows: readonly Row<T>[]): string {
  const columns = columnsOf(table);
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({name}) => [name, plain(row[name as keyof Row<T>])])))
  );
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
