/** A value as JSON has it: dates are days or instants in ISO form, lists are arrays. */
export type Plain = string | number | boolean | null | Plain[] | {[key: string]: Plain};
export type PlainRow = Record<string, Plain>;

/** Rows of a table as JSON has them, so that what was served and what DuckDB gave in the page can be compared. */
export function plainRows(rows: Iterable<Record<string, unknown>>): PlainRow[] {
  return Array.from(rows, (row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]))
  );
}

/** Whether two lists of rows are the same, in the same order. */
export function sameRows(a: readonly PlainRow[], b: readonly PlainRow[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function plain(value: unknown): Plain {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return isoDate(value);
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return Array.from(value as Iterable<unknown>, plain);
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, plain(inner)]));
}

function isoDate(value: Date): string {
  const iso = value.toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso;
}
