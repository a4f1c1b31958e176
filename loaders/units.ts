/** The codebook's units other than currencies. */
export const plainUnits = [
  "person",
  "percent",
  "year",
  "month",
  "week",
  "day",
  "hour",
  "minute",
  "mm",
  "cm",
  "m",
  "km",
  "kg",
  "tonne",
  "litre",
  "barrel",
  "container",
  "shell",
  "missile",
  "vehicle",
  "ship",
  "aircraft",
  "count"
] as const;

const plain: ReadonlySet<string> = new Set(plainUnits);

/** Whether a unit is one of the codebook's, or is written as an ISO 4217 currency is: three upper-case letters. */
export const isUnit = (unit: string): boolean => plain.has(unit) || /^[A-Z]{3}$/.test(unit);

/** What a figure can be a rate per. */
export const rates = ["year", "month", "day", "person"] as const;

/** Units of the calendar that a length of time is told in, at most: more of them stand beside a date (`naik menjadi 5.000 bulan ini`). */
export const mostCounted = 500;
