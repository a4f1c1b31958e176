import {tableToIPC} from "@uwdata/flechette";
import type {Result} from "../result.js";
import type {ResultTable} from "../values/table.js";
import {csvPieces} from "./csv.js";
import {jsonPieces} from "./json.js";
import {markdownPieces} from "./markdown.js";

/** The formats that a result can be taken in, with the ends of their files' names and their media types. */
export const exportFormats = {
  CSV: {ending: "csv", type: "text/csv;charset=utf-8"},
  JSON: {ending: "json", type: "application/json"},
  Arrow: {ending: "arrow", type: "application/vnd.apache.arrow.file"},
  Parquet: {ending: "parquet", type: "application/vnd.apache.parquet"},
  Markdown: {ending: "md", type: "text/markdown;charset=utf-8"}
} as const;
export type ExportFormat = keyof typeof exportFormats;

/** What a file is written from: a result's exact rows, and the Arrow that they came in, which holds no other. */
export interface Exported {
  rows: ResultTable;
  table: Result["table"];
}

const texts = {CSV: csvPieces, JSON: jsonPieces, Markdown: markdownPieces} as const;

/** Writes a result in a format; `onPiece` lets the page go on between two pieces. */
export async function writeResult(
  format: ExportFormat,
  {rows, table}: Exported,
  onPiece: () => Promise<void> = async () => {}
): Promise<Blob> {
  const {type} = exportFormats[format];
  const parts: BlobPart[] = [];
  if (format === "Arrow") parts.push(arrowFile(table) as Uint8Array<ArrayBuffer>);
  else if (format === "Parquet") {
    const {toParquet} = await import("./parquet.js");
    parts.push((await toParquet(rows, onPiece)) as Uint8Array<ArrayBuffer>);
  } else
    for (const piece of texts[format](rows)) {
      parts.push(piece);
      await onPiece();
    }
  return new Blob(parts, {type});
}

function arrowFile(table: Result["table"]): Uint8Array {
  const bytes = tableToIPC(table, {format: "file"});
  if (bytes === null) throw new TypeError("arrow: the result cannot be written");
  return bytes;
}
