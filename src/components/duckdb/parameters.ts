/** A value that a query can take in place of a `?`. */
export type Parameter = string | number | boolean | null;

/**
 * Returns the values of a `sql` tag as a prepared statement takes them: dates as ISO text in UTC, whole BigInts as
 * numbers, undefined as null.
 * @throws where a value is none that a statement can take, naming its place, from 1.
 */
export function parameters(values: readonly unknown[]): Parameter[] {
  return values.map((value, i) => {
    if (value === undefined || value === null) return null;
    if (typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number") return number(value, i);
    if (typeof value === "bigint") return bigint(value, i);
    if (value instanceof Date && !Number.isNaN(+value)) return value.toISOString().replace("T", " ").replace("Z", "");
    throw new TypeError(`sql: parameter ${i + 1}: ${remedy(value)}`);
  });
}

function number(value: number, i: number): number {
  if (!Number.isFinite(value)) throw new TypeError(`sql: parameter ${i + 1}: not a finite number: ${value}`);
  return value;
}

function bigint(value: bigint, i: number): number {
  const whole = Number(value);
  if (BigInt(whole) !== value) throw new RangeError(`sql: parameter ${i + 1}: too large: ${value}: pass it as text`);
  return whole;
}

function remedy(value: unknown): string {
  if (Array.isArray(value)) {
    return "an array: pass it as one text and split it in SQL: x IN (SELECT unnest(string_split(?, ',')))";
  }
  return `cannot be passed to a query: ${Object.prototype.toString.call(value)}`;
}
