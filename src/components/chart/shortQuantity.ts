const number = new Intl.NumberFormat("en-US", {maximumFractionDigits: 1});

/** A quantity as an axis has room for it: `10,000`, `$5bn`, `$500m`, `90%`. */
export function shortQuantity(value: number, unit: string): string {
  const symbol = unit === "USD" ? "$" : unit === "EUR" ? "€" : "";
  const percent = unit === "percent" ? "%" : "";
  if (value >= 1e9) return `${symbol}${number.format(value / 1e9)}bn`;
  if (value >= 1e6) return `${symbol}${number.format(value / 1e6)}m`;
  return `${symbol}${number.format(value)}${percent}`;
}
