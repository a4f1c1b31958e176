import type {SchemaElement} from "hyparquet";
import {parquetWriteBuffer} from "hyparquet-writer";
import {type Column, columnsOf} from "./columns.ts";
import type {Row, TableName} from "./schema.ts";

/** Rows of a table as Parquet. Days are `DATE`, lists of texts `LIST`. */
export function toParquet<T extends TableName>(table: T, rows: readonly Row<T>[]): Uint8Array {
  const columns = columnsOf(table);
  const columnData = columns.map(({name}) => ({name, data: rows.map((row) => row[name as keyof Row<T>])}));
  const root: SchemaElement = {name: "root", num_children: columns.length};
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columnData as {name: string; data: unknown[]}[],
      schema: [root, ...columns.flatMap(toElements)],
      createdBy: "selisih"
    })
  );
}

function toElements({name, type, nullable}: Column): SchemaElement[] {
  const repetition_type = nullable ? "OPTIONAL" : "REQUIRED";
  if (type === "text") return [{name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type}];
  if (type === "int") return [{name, type: "INT32", repetition_type}];
  if (type === "float") return [{name, type: "DOUBLE", repetition_type}];
  if (type === "bool") return [{name, type: "BOOLEAN", repetition_type}];
  if (type === "date") return [{name, type: "INT32", converted_type: "DATE", repetition_type}];
  return [
    {name, converted_type: "LIST", repetition_type, num_children: 1},
    {name: "list", repetition_type: "REPEATED", num_children: 1},
    {name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED"}
  ];
}
