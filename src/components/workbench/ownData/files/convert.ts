import {
  bool,
  type Column,
  columnFromArray,
  type DataType,
  dateDay,
  decimal,
  float64,
  int64,
  TimeUnit,
  timestamp,
  utf8
} from "@uwdata/flechette";
import {readDay, readInstant} from "./infer.js";
import type {FileType} from "./types.js";

type Texts = readonly (string | null)[];

/** A text that cannot be read as its column's type. */
export class ConversionError extends Error {}

const arrowTypes: Record<FileType, () => DataType> = {
  VARCHAR: utf8,
  BIGINT: int64,
  "DECIMAL(38,0)": () => decimal(38, 0, 128),
  DOUBLE: float64,
  "DOUBLE, decimal comma": float64,
  BOOLEAN: bool,
  DATE: dateDay,
  "DATE, day first": dateDay,
  "DATE, month first": dateDay,
  TIMESTAMP: () => timestamp(TimeUnit.MICROSECOND),
  "TIMESTAMP WITH TIME ZONE": () => timestamp(TimeUnit.MICROSECOND, "UTC")
};

const readers: Record<FileType, (text: string) => unknown> = {
  VARCHAR: (text) => text,
  BIGINT: (text) => wholeNumber(text),
  "DECIMAL(38,0)": (text) => wholeNumber(text),
  DOUBLE: (text) => number(text),
  "DOUBLE, decimal comma": (text) => number(text.replaceAll(".", "").replace(",", ".")),
  BOOLEAN: (text) => truth(text),
  DATE: (text) => date(text, "DATE"),
  "DATE, day first": (text) => date(text, "DATE, day first"),
  "DATE, month first": (text) => date(text, "DATE, month first"),
  TIMESTAMP: readInstant,
  "TIMESTAMP WITH TIME ZONE": readInstant
};

/**
 * Microseconds since 1970 as an Arrow column of instants. Their bytes are those of 64-bit numbers: flechette would take
 * milliseconds, whose fractions a number does not hold exactly.
 */
export function instants(values: readonly unknown[], type: DataType): Column<unknown> {
  const column = columnFromArray(values as bigint[], int64()) as Column<unknown>;
  column.type = type;
  for (const batch of column.data) batch.type = type;
  return column;
}

/** Texts as an Arrow column of a type; `first` is the number of the first row, for messages. */
export function toColumn(name: string, texts: Texts, type: FileType, first: number) {
  const read = readers[type];
  const values = texts.map((text, i) => {
    if (text === null || (text === "" && type !== "VARCHAR")) return null;
    const value = read(text.trim());
    if (value === null || (typeof value === "number" && Number.isNaN(value)))
      throw new ConversionError(
        `${name}: row ${(first + i + 1).toLocaleString("en-US")}: not ${type}: ${JSON.stringify(text.slice(0, 60))}: choose VARCHAR, or mend the file`
      );
    return type === "VARCHAR" ? text : value;
  });
  return type.startsWith("TIMESTAMP")
    ? instants(values, arrowTypes[type]())
    : columnFromArray(values, arrowTypes[type]());
}

function wholeNumber(text: string): bigint | null {
  return /^[+-]?\d+$/.test(text) ? BigInt(text.replace("+", "")) : null;
}

const number = (text: string): number => (/\d/.test(text) || /^[+-]?(inf|nan)/i.test(text) ? Number(text) : Number.NaN);

function truth(text: string): boolean | null {
  return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : null;
}

/** As flechette takes a day: milliseconds since 1970. */
function date(text: string, type: FileType): number | null {
  const days = readDay(text, type);
  return days === null ? null : days * 86_400_000;
}
