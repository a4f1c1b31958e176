import {type Cell, Decimal, Interval, MapCell, Moment, Struct} from "./cell.js";

/** Orders two values of one column as SQL does: nulls last, NaN above all numbers, texts by their code points. */
export function compareCells(a: Cell, b: Cell): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (a instanceof Decimal && b instanceof Decimal) return order(a.unscaled, b.unscaled);
  if (a instanceof Moment && b instanceof Moment)
    return order(a.count * b.perSecond || a.count, b.count * a.perSecond || b.count);
  if (a instanceof Interval && b instanceof Interval) return order(lengthOf(a), lengthOf(b));
  if (a instanceof Uint8Array && b instanceof Uint8Array) return compareLists([...a], [...b]);
  if (a instanceof Struct && b instanceof Struct) return compareLists(a.entries.map(secondOf), b.entries.map(secondOf));
  if (a instanceof MapCell && b instanceof MapCell) return compareLists(a.entries.flat(), b.entries.flat());
  if (Array.isArray(a) && Array.isArray(b)) return compareLists(a, b);
  return order(a as bigint | boolean, b as bigint | boolean);
}

const secondOf = ([, value]: readonly [string, Cell]): Cell => value;

const order = <T extends bigint | boolean | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return order(a, b);
}

/** By code points, as UTF-8 bytes are ordered: UTF-16 puts what lies beyond its first 65,536 characters too low. */
function compareTexts(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let i = 0; i < end; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x === y) continue;
    const [high, low] = [x >= 0xd800 && x < 0xe000, y >= 0xd800 && y < 0xe000];
    return high === low ? order(x, y) : high ? 1 : -1;
  }
  return order(a.length, b.length);
}

function compareLists(a: readonly Cell[], b: readonly Cell[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const found = compareCells(a[i]!, b[i]!);
    if (found !== 0) return found;
  }
  return order(a.length, b.length);
}

/** DuckDB orders intervals by months of thirty days and days of twenty-four hours. */
const lengthOf = ({months, days, nanoseconds}: Interval): bigint =>
  (BigInt(months) * 30n + BigInt(days)) * 86_400_000_000_000n + nanoseconds;
