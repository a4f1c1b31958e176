import type {File} from "observablehq:stdlib";
import {tableFromArrays, tableFromIPC, tableToIPC} from "@uwdata/flechette";
import {autoType, csvParse, tsvParse} from "d3";

type Row = Record<string, unknown>;

/**
 * Returns what a page gives as a table of its own, as an Arrow IPC stream: a file (`.arrow`, `.csv`, `.tsv`, `.json`,
 * `.parquet`) or an array of rows. Values of CSV are typed as d3's `autoType` types them.
 * @throws where it is none of these, naming it.
 */
export async function toStream(name: string, source: unknown): Promise<Uint8Array> {
  const given = await source;
  if (Array.isArray(given)) return fromRows(given);
  if (!isFile(given)) throw new TypeError(`table ${name}: not a file of this site and not rows: ${String(given)}`);
  const extension = given.name.slice(given.name.lastIndexOf(".") + 1).toLowerCase();
  switch (extension) {
    case "arrow":
      return toIPC(tableFromIPC(await given.arrayBuffer()));
    case "parquet":
      return fromParquet(await given.arrayBuffer());
    case "csv":
      return fromRows(csvParse(await given.text(), autoType) as Row[]);
    case "tsv":
      return fromRows(tsvParse(await given.text(), autoType) as Row[]);
    case "json":
      return fromRows((await given.json()) as Row[]);
    default:
      throw new TypeError(`table ${name}: no way to read .${extension}: use arrow, csv, tsv, json or parquet`);
  }
}

async function fromParquet(file: ArrayBuffer): Promise<Uint8Array> {
  const {parquetReadObjects} = await import("hyparquet");
  return fromRows(await parquetReadObjects({file}));
}

/** Rows as columns, each of one type: a column that mixes types is text. */
export function fromRows(rows: readonly Row[]): Uint8Array {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return toIPC(tableFromArrays(Object.fromEntries(names.map((name) => [name, column(rows, name)]))));
}

function column(rows: readonly Row[], name: string): unknown[] {
  const values = rows.map((row) => row[name] ?? null);
  const types = new Set(values.filter((value) => value !== null).map(typeOf));
  return types.size < 2 && !types.has("object") ? values : values.map((value) => (value === null ? null : text(value)));
}

function typeOf(value: unknown): string {
  return value instanceof Date ? "date" : Array.isArray(value) ? "array" : typeof value;
}

function text(value: unknown): string {
  return value instanceof Date
    ? value.toISOString()
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);
}

function toIPC(table: Parameters<typeof tableToIPC>[0]): Uint8Array {
  const bytes = tableToIPC(table, {format: "stream"});
  if (!bytes) throw new TypeError("table: cannot be written as Arrow");
  return bytes;
}

function isFile(value: unknown): value is File {
  return typeof value === "object" && value !== null && "arrayBuffer" in value && "name" in value;
}
