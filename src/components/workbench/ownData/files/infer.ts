import type {FileType} from "./types.js";

const whole = /^[+-]?(?:0|[1-9]\d*)$/;
const decimal = /^[+-]?(?:0|[1-9]\d*)?(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;
const comma = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|0|[1-9]\d*)(?:,\d+)?$/;
const day = /^(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)$/;
const slashed = /^(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>\d{4})$/;
const instant = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)?$/;

/** The types that texts may be read as, in the order in which they are preferred. */
const candidates: readonly (readonly [FileType, (text: string) => boolean])[] = [
  ["BOOLEAN", (text) => /^(?:true|false)$/i.test(text)],
  ["BIGINT", (text) => whole.test(text) && inBigint(text)],
  ["DECIMAL(38,0)", (text) => whole.test(text) && digits(text) <= 38],
  ["DOUBLE", (text) => /\d/.test(text) && decimal.test(text) && isHeld(text)],
  ["DOUBLE, decimal comma", (text) => comma.test(text) && isHeld(text.replaceAll(".", "").replace(",", "."))],
  ["DATE", (text) => readDay(text, "DATE") !== null],
  ["DATE, day first", (text) => readDay(text, "DATE, day first") !== null],
  ["DATE, month first", (text) => readDay(text, "DATE, month first") !== null],
  ["TIMESTAMP", (text) => isInstant(text, false)],
  ["TIMESTAMP WITH TIME ZONE", (text) => isInstant(text, true)]
];

/** The digits of a number from the first that is not 0, without its exponent. */
const significant = (text: string): string =>
  text
    .replace(/[eE].*$/, "")
    .replace(/\D/g, "")
    .replace(/^0+/, "");

const digits = (text: string): number => significant(text).length;

/**
 * Whether a DOUBLE holds a number as it is written: up to 15 digits always, and more where they are just those that programs
 * write for it, such as 1131.2857142857142.
 */
function isHeld(text: string): boolean {
  const value = Number(text);
  if (!Number.isFinite(value) || (value === 0 && digits(text) > 0)) return false;
  if (digits(text) <= 15) return true;
  const [written, held] = [text, String(value)].map((number) => significant(number).replace(/0+$/, ""));
  return written === held;
}

function inBigint(text: string): boolean {
  if (text.length < 19) return true;
  if (text.length > 20) return false;
  const value = BigInt(text.replace("+", ""));
  return BigInt.asIntN(64, value) === value;
}

/** Days since 1970 of a day as a type writes it; null where the text is none. */
export function readDay(text: string, type: FileType): number | null {
  const groups = (type === "DATE" ? day : slashed).exec(text)?.groups;
  if (groups === undefined) return null;
  const [month, date] =
    type === "DATE"
      ? [groups.month, groups.date]
      : type === "DATE, day first"
        ? [groups.second, groups.first]
        : [groups.first, groups.second];
  return daysOf(Number(groups.year), Number(month), Number(date));
}

function daysOf(year: number, month: number, date: number): number | null {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date && month > 0
    ? Math.round(+time / 86_400_000)
    : null;
}

/** Whether a text is a day (of which an instant can be made) or an instant; with a zone, or without any. */
function isInstant(text: string, zoned: boolean): boolean {
  const match = instant.exec(text);
  if (match === null) return !zoned && day.test(text) && readDay(text, "DATE") !== null;
  return (match[6] !== undefined) === zoned && readInstant(text) !== null;
}

/** Microseconds since 1970 of an instant in ISO 8601 (UTC where it names no zone); null where the text is none. */
export function readInstant(text: string): bigint | null {
  const match = instant.exec(text);
  const days = readDay(match?.[1] ?? text, "DATE");
  if (days === null) return null;
  const [, , hours = "0", minutes = "0", seconds = "0", fraction = "", zone = "Z"] = match ?? [];
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const [, sign = "+", offsetHours = "0", offsetMinutes = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const offset = (sign === "-" ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes));
  const total = days * 86_400 + Number(hours) * 3600 + (Number(minutes) - offset) * 60 + Number(seconds);
  return BigInt(total) * 1_000_000n + BigInt(fraction.slice(0, 6).padEnd(6, "0"));
}

/** A mark with three digits behind it, which may part thousands or begin decimals. */
const three = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const fast: ReadonlySet<FileType> = new Set(["DECIMAL(38,0)", "DOUBLE", "DOUBLE, decimal comma"]);

/** Finds the type that all texts of a column can be read as. */
export class TypeFinder {
  #alive = candidates;
  #seen = false;
  #marks = {three: false, certain: false};
  #zeros = false;
  #long = false;

  /** Looks at a text; `quoted` says that the file holds it as text, whatever it looks like. */
  see(text: string, quoted = false): void {
    this.#seen = true;
    if (this.#alive.length === 0) return;
    if (/^[+-]?0\d/.test(text)) this.#zeros = true;
    if (digits(text) > 15 && decimal.test(text) && !isHeld(text)) this.#long = true;
    if (/[.,]/.test(text)) this.#marks[three.test(text) ? "three" : "certain"] = true;
    let short = false;
    this.#alive = this.#alive.filter(([type, fits]) => {
      if (quoted && !type.startsWith("DATE") && !type.startsWith("TIME")) return false;
      // What is whole and short fits each type of numbers.
      if (short && fast.has(type)) return true;
      const does = fits(text);
      if (does && type === "BIGINT") short = text.length < 15;
      return does;
    });
  }

  /** The type, and what a reader should know of the choice. */
  found(): {type: FileType; note: string | null} {
    const alive = this.#seen ? this.#alive.map(([type]) => type) : [];
    if (alive.includes("DATE, day first") && alive.includes("DATE, month first"))
      return {type: "VARCHAR", note: "days and months could each stand first: choose, if they are dates"};
    const type = alive[0] ?? "VARCHAR";
    if (type.startsWith("DOUBLE") && this.#marks.three && !this.#marks.certain)
      return {type: "VARCHAR", note: "its marks could part thousands or begin decimals: choose, if they are numbers"};
    return {type, note: type === "VARCHAR" ? this.#why() : null};
  }

  #why(): string | null {
    if (this.#zeros) return "kept as text: some of its numbers begin with a zero";
    return this.#long ? "kept as text: some of its numbers have more digits than a DOUBLE holds" : null;
  }
}
