import type {Figure} from "./figure.js";

const integer = new Intl.NumberFormat("en-US", {maximumFractionDigits: 2});
const currencies: Record<string, string> = {USD: "$", EUR: "€", IDR: "Rp "};
const seasons: Record<string, string> = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"};
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
  if (unit === "percent") return `${integer.format(value)}%`;
  return value >= 1e6 ? scaled(value) : integer.format(value);
}

/** A figure as its words state it, in English: `about 11,000`, `12,000 to 15,000`, `up to $572 million a year`. */
export function figureInWords({qualifier, low, high, unit, per}: Figure): string {
  const one = (value: number | null) => quantity(value ?? 0, unit);
  const rate = per ? ` a ${per}` : "";
  switch (qualifier) {
    case "about":
      return `about ${one(low)}${rate}`;
    case "at_least":
      return `at least ${one(low)}${rate}`;
    case "more_than":
      return `more than ${one(low)}${rate}`;
    case "up_to":
      return `up to ${one(high)}${rate}`;
    case "less_than":
      return `less than ${one(high)}${rate}`;
    case "range":
      return `${one(low)} to ${one(high)}${rate}`;
    case "vague":
      return `${vague[low ?? 0] ?? `${one(low)} to ${one(high)}`}${rate}`;
    default:
      return `${one(low)}${rate}`;
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
export function count(n: number, noun: string): string {
  return `${integer.format(n)} ${noun}${n === 1 ? "" : "s"}`;
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
