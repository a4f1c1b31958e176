import {
  binary,
  bool,
  type Column,
  columnFromArray,
  type DataType,
  dateDay,
  decimal,
  float64,
  int64,
  type Table,
  TimeUnit,
  Type,
  tableFromColumns,
  tableFromIPC,
  tableToIPC,
  timestamp,
  utf8
} from "@uwdata/flechette";
import type {SchemaTree} from "hyparquet";
import {resultTable} from "../../values/table.js";
import {cellText} from "../../values/text.js";
import {instants} from "./convert.js";
import type {Found} from "./types.js";

type Part = (bytes: Uint8Array, rows: number) => Promise<void>;
type Chosen = readonly {name: string; type: string}[];

/** An Arrow file or stream, whose types stay as they are. */
export async function openArrow(file: Blob) {
  let table: Table;
  try {
    table = tableFromIPC(new Uint8Array(await file.arrayBuffer()), {useBigInt: true, useDecimalInt: true});
  } catch (error) {
    throw new TypeError(`not read as Arrow: ${error instanceof Error ? error.message : String(error)}`);
  }
  return {
    found: foundIn(table, table.numRows),
    async load(chosen: Chosen, part: Part) {
      await part(written(table, chosen), table.numRows);
    }
  };
}

/** A Parquet file, a group of rows at a time. */
export async function openParquet(file: Blob, onBytes: (done: number) => void) {
  const [{parquetMetadataAsync, parquetReadObjects, parquetSchema}, {compressors}] = await Promise.all([
    import("hyparquet"),
    import("hyparquet-compressors")
  ]);
  const buffer = {byteLength: file.size, slice: (from: number, to?: number) => file.slice(from, to).arrayBuffer()};
  const metadata = await parquetMetadataAsync(buffer).catch((error: unknown) => {
    throw new TypeError(`not read as Parquet: ${error instanceof Error ? error.message : String(error)}`);
  });
  const fields = parquetSchema(metadata).children.map((child) => ({name: child.element.name, ...kindOf(child)}));
  const groups = metadata.row_groups.map(({num_rows}) => Number(num_rows));
  const rows = groups.reduce((a, b) => a + b, 0);
  const read = async (rowStart: number, rowEnd: number) => {
    const objects = await parquetReadObjects({
      file: buffer,
      metadata,
      compressors,
      rowStart,
      rowEnd,
      utf8: false,
      parsers
    });
    return tableFromColumns(
      fields.map(({name, type, value}) => {
        const values = objects.map((row) => (row[name] === null || row[name] === undefined ? null : value(row[name])));
        const column = type.typeId === Type.Timestamp ? instants(values, type) : columnFromArray(values, type);
        return [name, column] as [string, Column<unknown>];
      })
    );
  };
  const first = await read(0, Math.min(20, rows));
  return {
    found: foundIn(first, rows),
    async load(chosen: Chosen, part: Part) {
      let at = 0;
      for (const [i, count] of groups.entries()) {
        for (let from = at; from < at + count; from += 100_000) {
          const table = await read(from, Math.min(at + count, from + 100_000));
          await part(written(table, chosen), table.numRows);
        }
        at += count;
        onBytes(Math.round((file.size * (i + 1)) / groups.length));
      }
      if (rows === 0) await part(written(first, chosen), 0);
    }
  };
}

/** Instants in microseconds and days in milliseconds, not as `Date`, which holds no microseconds. */
const parsers = {
  timestampFromMilliseconds: (value: bigint) => value * 1000n,
  timestampFromMicroseconds: (value: bigint) => value,
  timestampFromNanoseconds: (value: bigint) => value / 1000n,
  dateFromDays: (days: number) => days * 86_400_000
};

interface Kind {
  type: DataType;
  value: (value: unknown) => unknown;
}

const decoder = new TextDecoder();
const same = (value: unknown): unknown => value;

/** How a column of Parquet becomes one of Arrow; what holds other values becomes JSON text. */
function kindOf({element, children}: SchemaTree): Kind {
  const {type, converted_type, logical_type, scale = 0} = element;
  const logical = logical_type?.type;
  if (children.length > 0) return {type: utf8(), value: (value) => JSON.stringify(value, plain)};
  if (converted_type === "DECIMAL" || logical === "DECIMAL")
    return {type: decimal(38, scale, 128), value: (value) => BigInt(Math.round(Number(value) * 10 ** scale))};
  if (converted_type === "DATE" || logical === "DATE") return {type: dateDay(), value: same};
  if (converted_type?.startsWith("TIMESTAMP") || logical === "TIMESTAMP")
    return {
      type: timestamp(
        TimeUnit.MICROSECOND,
        logical_type && "isAdjustedToUTC" in logical_type && logical_type.isAdjustedToUTC ? "UTC" : null
      ),
      value: same
    };
  if (type === "BOOLEAN") return {type: bool(), value: same};
  if (type === "INT32" || type === "INT64") return {type: int64(), value: (value) => BigInt(value as number)};
  if (type === "FLOAT" || type === "DOUBLE") return {type: float64(), value: Number};
  const isText =
    converted_type === "UTF8" ||
    converted_type === "JSON" ||
    converted_type === "ENUM" ||
    logical === "STRING" ||
    logical === "UUID" ||
    logical === "JSON" ||
    logical === "ENUM";
  if (isText) return {type: utf8(), value: text};
  return {
    type: binary(),
    value: (value) => (value instanceof Uint8Array ? value : new TextEncoder().encode(text(value)))
  };
}

const text = (value: unknown): string =>
  value instanceof Uint8Array
    ? decoder.decode(value)
    : typeof value === "string"
      ? value
      : JSON.stringify(value, plain);

const plain = (_: string, value: unknown): unknown =>
  typeof value === "bigint" ? String(value) : value instanceof Uint8Array ? decoder.decode(value) : value;

function foundIn(table: Table, rows: number): Found {
  const {columns, rowCount} = resultTable(table);
  return {
    columns: columns.map(({name, type}) => ({name, type, changeable: false, note: null})),
    first: Array.from({length: Math.min(20, rowCount)}, (_, row) =>
      columns.map(({at}) => {
        const cell = at(row);
        return cell === null ? null : cellText(cell);
      })
    ),
    rows,
    notes: []
  };
}

/** A table under the names that a reader chose, as an Arrow stream. */
function written(table: Table, chosen: Chosen): Uint8Array {
  const columns = chosen.map(({name}, i) => [name, table.getChildAt(i)] as [string, Column<unknown>]);
  const bytes = tableToIPC(tableFromColumns(columns), {format: "stream"});
  if (bytes === null) throw new TypeError("arrow: the table cannot be written");
  return bytes;
}
