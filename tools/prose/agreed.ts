import type {EvidenceRow} from "./evidence.ts";
import {boundQualifier} from "./values.ts";

/**
 * The words that a reference is agreed with: value, qualifier and source, in full, so that none of them can change unseen.
 * They stand in the page, beside the id, and say to who reads the page's text what the id does not.
 */
export function agreedFigure(row: EvidenceRow): string {
  const modality = row.modality === "asserted" ? "" : ` ${row.modality}`;
  return `${amountOf(row)}${modality}, ${sourceOf(row)}`;
}

/** A date or an event: `2024-06, early`, with who published it. */
export function agreedDate(row: EvidenceRow, publisher: string): string {
  return [row.edtf ?? row.date, row.part, row.type, publisher].filter((part) => typeof part === "string").join(", ");
}

/** The first words of what is quoted, and who said or published it. */
export function agreedQuote(sentence: string, row: EvidenceRow, publisher: string): string {
  const words = sentence.split(/\s+/);
  return `${words.slice(0, 5).join(" ")}${words.length > 5 ? "…" : ""}, ${row.name ?? sourceOf({publisher, ...row})}`;
}

/** One value of a query's row. */
export function agreedValue(row: EvidenceRow, column: string): string {
  const value = row[column];
  if (typeof value !== "number") return String(value);
  const qualifier = boundQualifier(row, column);
  if (qualifier === null) return number(value);
  return `${amountOf({...row, qualifier, low: value, high: value})}, ${sourceOf(row)}`;
}

function amountOf({low, high, qualifier, unit, per}: EvidenceRow): string {
  const bounds = [low, high].filter((bound) => typeof bound === "number");
  const told = bounds[0] === bounds[1] ? bounds.slice(0, 1) : bounds;
  const words = qualifier === "exact" ? "" : `${String(qualifier).replaceAll("_", " ")} `;
  return `${words}${told.map(number).join(" to ")} ${unit}${per ? ` per ${per}` : ""}`;
}

function sourceOf(row: EvidenceRow): string {
  const via = Array.isArray(row.via) && row.via.length > 0 ? ` via ${row.via.join(", ")}` : "";
  return `${row.origin ?? row.publisher ?? "publisher unknown"}${via}`;
}

const exact = new Intl.NumberFormat("en-US", {maximumFractionDigits: 20});
const number = (value: unknown) => exact.format(Number(value));
