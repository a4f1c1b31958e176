import {dateText} from "../../src/components/prose/dateText.ts";
import {type FigureOptions, figureText, numberText, quantityText} from "../../src/components/prose/figureText.ts";
import type {ProseLanguage} from "../../src/components/prose/language.ts";
import type {EvidenceRow} from "./evidence.ts";
import {NoReference} from "./noReference.ts";

/** Columns of a figure's row that hold an amount in the row's unit. */
const amounts = new Set([
  "interval_low",
  "interval_high",
  "gap",
  "widest_gap",
  "overlap_low",
  "overlap_high",
  "a_low",
  "a_high",
  "b_low",
  "b_high"
]);

/**
 * The one row of a query that a call means.
 * @throws {NoReference} where there is none, or several, or the query has no such column.
 */
export function rowWhere(
  query: string,
  rows: readonly EvidenceRow[],
  column: string,
  where: Record<string, unknown>
): EvidenceRow {
  const columns = Object.keys(rows[0] ?? {});
  for (const name of [column, ...Object.keys(where)]) {
    if (columns.length > 0 && !columns.includes(name))
      throw new NoReference(
        `value: ${query}: no such column: ${JSON.stringify(name)}`,
        `its columns are ${columns.join(", ")}`
      );
  }
  const found = rows.filter((row) => Object.entries(where).every(([name, value]) => same(row[name], value)));
  const [row] = found;
  if (row && found.length === 1) return row;
  const told = `value: ${query}: ${found.length === 0 ? "no row" : `${found.length} rows`} where ${JSON.stringify(where)}`;
  throw new NoReference(told, "name the columns and values that one row has, and no other");
}

/**
 * A value of a row in a page's language. Where the row is a figure's, its bounds come with the qualifier: the `low` of
 * "about 11,000" is `about 11,000`, the `high` of a range `up to 15,000`.
 */
export function valueText(row: EvidenceRow, column: string, language: ProseLanguage, options: FigureOptions): string {
  const value = row[column];
  const unit = typeof row.unit === "string" ? row.unit : "count";
  const per = typeof row.per === "string" ? row.per : null;
  if (value === null || value === undefined)
    throw new NoReference(`value: ${column}: nothing there`, "the row has no value in that column");
  if (typeof value === "string") return isDate(value) ? dateText(value, language) : value;
  if (typeof value !== "number")
    throw new NoReference(`value: ${column}: neither number nor text`, "choose another column");
  const qualifier = boundQualifier(row, column);
  if (qualifier !== null) return figureText({low: value, high: value, qualifier, unit, per}, language, options);
  return amounts.has(column) && typeof row.unit === "string"
    ? quantityText(value, unit, language, options)
    : numberText(value, language, options);
}

/** How one bound of a figure is told; null where the column is none, or the row no figure's. */
export function boundQualifier({qualifier}: EvidenceRow, column: string): string | null {
  if (typeof qualifier !== "string") return null;
  if (column === "low" || column === "high")
    return qualifier !== "range" && qualifier !== "vague" ? qualifier : ends[column];
  // What the words allow, with the tolerance for "about": only an exact figure is as large as that.
  if (column === "interval_low" || column === "interval_high")
    return qualifier === "exact" ? qualifier : ends[column === "interval_low" ? "low" : "high"];
  return null;
}

const ends = {low: "at_least", high: "up_to"};

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const isDate = (text: string) => /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/.test(text);
