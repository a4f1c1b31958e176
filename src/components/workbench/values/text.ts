import {type Cell, Decimal, Interval, MapCell, Moment, Struct} from "./cell.js";

const dayInSeconds = 86_400n;

/** A value as SQL writes it, exactly: `1.10`, `2024-02-29 12:34:56.123456`, `[1, NULL, 3]`, `{'a': 1}`, `\xAA`. */
export function cellText(cell: Cell): string {
  if (cell === null) return "NULL";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return numberText(cell);
  if (typeof cell === "bigint" || typeof cell === "boolean") return String(cell);
  if (cell instanceof Decimal) return decimalText(cell);
  if (cell instanceof Moment) return momentText(cell);
  if (cell instanceof Interval) return intervalText(cell);
  if (cell instanceof Uint8Array) return blobText(cell);
  if (cell instanceof Struct)
    return `{${cell.entries.map(([name, value]) => `${quoted(name)}: ${inner(value)}`).join(", ")}}`;
  if (cell instanceof MapCell)
    return `{${cell.entries.map(([key, value]) => `${inner(key)}=${inner(value)}`).join(", ")}}`;
  return `[${cell.map(inner).join(", ")}]`;
}

/** Text inside a list or struct stands in quotes where it could be read as something else. */
const inner = (cell: Cell): string =>
  typeof cell === "string" && (cell === "" || /^\s|\s$|[,'"[\]{}=:]|^NULL$/i.test(cell))
    ? quoted(cell)
    : cellText(cell);

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function numberText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return Object.is(value, -0) ? "-0" : String(value);
}

function decimalText({unscaled, scale}: Decimal): string {
  if (scale <= 0) return String(unscaled * 10n ** BigInt(-scale));
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
  return `${unscaled < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The counts by which DuckDB means that a day or an instant lies before or after all others. */
const endless = {date: 2_147_483_647n, timestamp: 9_223_372_036_854_775_807n} as const;

/** -1 or 1 where a moment is SQL's `-infinity` or `infinity`, else 0. */
export function endlessness({kind, count}: Moment): -1 | 0 | 1 {
  if (kind === "time") return 0;
  const end = kind === "date" ? endless.date : endless.timestamp;
  return count === end ? 1 : count === -end ? -1 : 0;
}

function momentText(moment: Moment): string {
  const end = endlessness(moment);
  if (end !== 0) return end > 0 ? "infinity" : "-infinity";
  const {kind, count, perSecond} = moment;
  if (kind === "date") return dayText(count);
  const seconds = floorDivide(count, perSecond);
  const clock = clockText(count - floorDivide(seconds, dayInSeconds) * dayInSeconds * perSecond, perSecond);
  if (kind === "time") return clockText(count, perSecond);
  return `${dayText(floorDivide(seconds, dayInSeconds), clock)}${kind === "timestamptz" ? "+00" : ""}`;
}

/** A day of the proleptic Gregorian calendar, by its distance from 1970 in days; years before the first are `(BC)`. */
function dayText(days: bigint, clock = ""): string {
  const shifted = days + 719_468n;
  const era = floorDivide(shifted, 146_097n);
  const ofEra = shifted - era * 146_097n;
  const yearOfEra = (ofEra - ofEra / 1460n + ofEra / 36_524n - ofEra / 146_096n) / 365n;
  const ofYear = ofEra - (365n * yearOfEra + yearOfEra / 4n - yearOfEra / 100n);
  const fromMarch = (5n * ofYear + 2n) / 153n;
  const day = ofYear - (153n * fromMarch + 2n) / 5n + 1n;
  const month = fromMarch < 10n ? fromMarch + 3n : fromMarch - 9n;
  const year = yearOfEra + era * 400n + (month <= 2n ? 1n : 0n);
  const shown = year > 0n ? year : 1n - year;
  const parts = `${padded(shown, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  return `${parts}${year > 0n ? "" : " (BC)"}${clock && ` ${clock}`}`;
}

function clockText(count: bigint, perSecond: bigint): string {
  const seconds = count / perSecond;
  const part = count % perSecond;
  const fraction = part === 0n ? "" : `.${padded(part, String(perSecond).length - 1).replace(/0+$/, "")}`;
  return `${padded(seconds / 3600n, 2)}:${padded((seconds / 60n) % 60n, 2)}:${padded(seconds % 60n, 2)}${fraction}`;
}

function intervalText({months, days, nanoseconds}: Interval): string {
  const parts = [
    [Math.trunc(months / 12), "year"],
    [months % 12, "month"],
    [days, "day"]
  ] as const;
  const words = parts
    .filter(([count]) => count !== 0)
    .map(([count, unit]) => `${count} ${unit}${Math.abs(count) === 1 ? "" : "s"}`);
  if (nanoseconds !== 0n || words.length === 0) {
    const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
    words.push(`${nanoseconds < 0n ? "-" : ""}${clockText(size, 1_000_000_000n)}`);
  }
  return words.join(" ");
}

/** Bytes as SQL writes a blob: letters and digits as they are, all else as `\xAA`. */
function blobText(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) {
    const plain = byte >= 32 && byte < 127 && byte !== 92 && byte !== 39 && byte !== 34;
    text += plain ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return text;
}

const padded = (value: bigint, width: number): string => String(value).padStart(width, "0");

const floorDivide = (a: bigint, b: bigint): bigint => (a < 0n && a % b !== 0n ? a / b - 1n : a / b);
