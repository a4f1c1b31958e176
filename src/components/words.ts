import type {Figure} from "./figure.js";

const integer = new Intl.NumberFormat("en-US", {maximumFractionDigits: 2});
const currencies: Record<string, string> = {USD: "$", EUR: "€", IDR: "Rp "};
const seasons: Record<string, string> = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"};
const signs = ["mm", "cm", "m", "km", "kg"];
const vague: Record<number, string> = {
  10: "tens",
  100: "hundreds",
  1e3: "thousands",
  1e4: "tens of thousands",
  1e5: "hundreds of thousands",
  1e6: "millions",
  1e9: "billions"
};

/** A quantity in words: `11,000`, `$5.5 billion`, `90%`. */
export function quantity(value: number, unit: string): string {
  const symbol = currencies[unit];
  if (symbol) return `${symbol}${scaled(value)}`;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${scaled(value)}`;
  if (unit === "percent") return `${integer.format(value)}%`;
  return value >= 1e6 ? scaled(value) : integer.format(value);
}

/**
 * A figure as its words state it, in English: `about 11,000`, `12,000 to 15,000`, `up to $572 million a year`, `7 months`.
 * People and things that are counted are not named: what they are stands beside it.
 */
export function figureInWords({
  qualifier,
  low,
  high,
  unit,
  per
}: Pick<Figure, "qualifier" | "low" | "high" | "unit" | "per">): string {
  const one = (value: number | null) => quantity(value ?? 0, unit);
  const bound = high ?? low ?? 0;
  const rest = `${noun(bound, unit)}${per ? ` a ${per}` : ""}`;
  switch (qualifier) {
    case "about":
      return `about ${one(low)}${rest}`;
    case "at_least":
      return `at least ${one(low)}${rest}`;
    case "more_than":
      return `more than ${one(low)}${rest}`;
    case "up_to":
      return `up to ${one(high)}${rest}`;
    case "less_than":
      return `less than ${one(high)}${rest}`;
    case "range":
      return `${one(low)} to ${one(high)}${rest}`;
    case "vague": {
      const word = unit in currencies ? undefined : vague[low ?? 0];
      return word ? `${word}${rest && " of"}${rest}` : `${one(low)} to ${one(high)}${rest}`;
    }
    default:
      return `${one(low)}${rest}`;
  }
}

/** An EDTF date in words: `14 January 2025`, `November 2024`, `autumn 2024`, `June to July 2025`, `the 1990s`. */
export function dateInWords(edtf: string): string {
  const [from, to] = edtf.split("/");
  if (from && to) return `${dateInWords(from)} to ${dateInWords(to)}`;
  const [year = "", month = "", day = ""] = edtf.replace(/[?~%]/g, "").split("-");
  if (/X$/.test(year)) return `the ${year.replaceAll("X", "0")}s`;
  if (!month) return year;
  if (seasons[month]) return `${seasons[month]} ${year}`;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day || 1)));
  const name = date.toLocaleDateString("en-GB", {month: "long", timeZone: "UTC"});
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** `1 article`, `3 articles`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${integer.format(n)} ${n === 1 ? noun : plural}`;
}

/** The name of a unit after a figure, with a space before it; empty for people, things, money and shares. */
function noun(value: number, unit: string): string {
  if (unit === "person" || unit === "count" || unit === "percent" || /^[A-Z]{3}$/.test(unit)) return "";
  if (signs.includes(unit) || unit === "aircraft") return ` ${unit}`;
  return ` ${unit}${value === 1 ? "" : "s"}`;
}

function scaled(value: number): string {
  for (const [scale, name] of [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"]
  ] as const) {
    if (value >= scale) return `${integer.format(value / scale)} ${name}`;
  }
  return integer.format(value);
}
