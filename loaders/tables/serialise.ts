import {toArrow} from "./arrow.ts";
import {toCsv} from "./csv.ts";
import {toJson} from "./json.ts";
import {toParquet} from "./parquet.ts";
import type {Row, TableName, Tables} from "./schema.ts";

export const formats = ["arrow", "csv", "json", "parquet"] as const;
/** The formats that a table can be written in; each is the end of its file's name too. */
export type Format = (typeof formats)[number];

const encoder = new TextEncoder();
const writers: {[F in Format]: <T extends TableName>(table: T, rows: readonly Row<T>[]) => Uint8Array} = {
  arrow: toArrow,
  csv: (table, rows) => encoder.encode(toCsv(table, rows)),
  json: (table, rows) => encoder.encode(toJson(table, rows)),
  parquet: toParquet
};

/** One table's bytes in a format. The same rows give the same bytes. */
export const serialise = <T extends TableName>(tables: Pick<Tables, T>, table: T, format: Format): Uint8Array =>
  writers[format](table, tables[table] as readonly Row<T>[]);
