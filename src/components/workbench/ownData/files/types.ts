/** What a column of a file can become. */
export const fileTypes = [
  "VARCHAR",
  "BIGINT",
  "DECIMAL(38,0)",
  "DOUBLE",
  "DOUBLE, decimal comma",
  "BOOLEAN",
  "DATE",
  "DATE, day first",
  "DATE, month first",
  "TIMESTAMP",
  "TIMESTAMP WITH TIME ZONE"
] as const;
export type FileType = (typeof fileTypes)[number];

/** A column as it was found. */
export interface FoundColumn {
  name: string;
  type: string;
  /** Whether the type may be changed: a text's may, that of a format with types of its own may not. */
  changeable: boolean;
  /** What a reader should know of it; null where there is nothing. */
  note: string | null;
}

/** What a file holds, told before anything of it becomes a table. */
export interface Found {
  columns: FoundColumn[];
  /** The first rows, as texts; null is a null. */
  first: (string | null)[][];
  rows: number;
  notes: string[];
}

/** Formats of files that become tables. */
export type FileFormat = "csv" | "json" | "arrow" | "parquet";

/** What the page asks of the worker. */
export type Asked =
  | {kind: "look"; file: File; format: FileFormat}
  | {kind: "load"; columns: readonly {name: string; type: string}[]}
  | {kind: "next"};

/** What the worker tells. A part is an Arrow IPC stream; the next comes when it is asked for. */
export type Told =
  | {kind: "progress"; done: number; total: number}
  | {kind: "found"; found: Found}
  | {kind: "part"; bytes: Uint8Array; rows: number}
  | {kind: "done"; rows: number}
  | {kind: "failed"; message: string};

/** No file is larger, in bytes: it stands in memory several times over while it becomes a table. */
export const mostFileBytes = 300_000_000;
