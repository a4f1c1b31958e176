import type {FileFormat} from "./types.js";
import {mostFileBytes} from "./types.js";

const formats: Record<string, FileFormat> = {
  csv: "csv",
  tsv: "csv",
  txt: "csv",
  json: "json",
  ndjson: "json",
  jsonl: "json",
  arrow: "arrow",
  arrows: "arrow",
  feather: "arrow",
  ipc: "arrow",
  parquet: "parquet",
  pq: "parquet"
};

/** The format of a file by the end of its name; null where it is none that becomes a table. */
export const formatOf = (name: string): FileFormat | null =>
  formats[name.split(".").at(-1)?.toLowerCase() ?? ""] ?? null;

/** Why a file cannot become a table, in words; null where it can. */
export function fileProblem({name, size}: Pick<File, "name" | "size">): string | null {
  if (formatOf(name) === null) return `${name}: not a table: use CSV, JSON, NDJSON, Arrow or Parquet`;
  if (size === 0) return `${name}: empty`;
  if (size > mostFileBytes)
    return `${name}: ${megabytes(size)} MB: the limit is ${megabytes(mostFileBytes)} MB: split the file, or leave columns out`;
  return null;
}

const megabytes = (bytes: number): string => Math.ceil(bytes / 1e6).toLocaleString("en-US");

/** A name for a file's table that SQL takes without quotes and that no other table has. */
export function tableName(file: string, taken: readonly string[]): string {
  const plain = file
    .replace(/\.[^.]*$/, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 50);
  const base = /^[a-z]/.test(plain) ? plain : `table_${plain}`.replace(/_$/, "");
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = base;
  for (let i = 2; used.has(name); i++) name = `${base}_${i}`;
  return name;
}
