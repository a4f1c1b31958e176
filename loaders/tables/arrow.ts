import {
  bool,
  columnFromArray,
  type DataType,
  dateDay,
  float64,
  int32,
  list,
  tableFromColumns,
  tableToIPC,
  utf8
} from "@uwdata/flechette";
import {type ColumnType, columnsOf} from "./columns.ts";
import type {Row, TableName} from "./schema.ts";

const types: Record<ColumnType, () => DataType> = {
  text: utf8,
  int: int32,
  float: float64,
  bool,
  date: dateDay,
  list: () => list(utf8())
};

/** Rows of a table as an Arrow IPC stream, which DuckDB's `insertArrowFromIPCStream` takes. Days are `date32`. */
export function toArrow<T extends TableName>(table: T, rows: readonly Row<T>[]): Uint8Array {
  const columns = columnsOf(table).map(({name, type}) => {
    const values = rows.map((row) => row[name as keyof Row<T>] as unknown);
    return [name, columnFromArray(values, types[type]())] as [string, ReturnType<typeof columnFromArray>];
  });
  const bytes = tableToIPC(tableFromColumns(columns), {format: "stream"});
  if (bytes === null) throw new TypeError(`${table}: cannot be written as Arrow`);
  return bytes;
}
