import type {Figure, Occurrence} from "../figure.js";
import {count, dateInWords} from "../words.js";

/** Who tells a figure: `1 article: medcom.id, 14 January 2025`, `3 articles, the first in medcom.id, 14 January 2025`. */
export function toldBy({told_by, publisher, published}: Figure): string {
  const all = told_by ?? [{publisher, published}];
  const [first] = all;
  const place = first ? publication(first.publisher, first.published) : "";
  return all.length > 1 ? `${count(all.length, "article")}, the first in ${place}` : `1 article: ${place}`;
}

/** `medcom.id, 14 January 2025`. */
export function publication(publisher: string | null, published: string | null): string {
  return [publisher ?? "publisher unknown", published ? dateInWords(published) : "date unknown"].join(", ");
}

/** Where and when a figure stands, how it came there, and what date it is of. */
export function place(figure: Figure): string {
  return [
    figure.as_of && `of ${dateInWords(figure.as_of)}`,
    toldBy(figure),
    figure.via.length > 0 && `through ${figure.via.join(", ")}`
  ]
    .filter(Boolean)
    .join(" · ");
}

/** When something happened, in words: `early November 2024`. */
export function whenInWords({date, part}: Pick<Occurrence, "date" | "part">): string {
  const words = dateInWords(date);
  return part ? `${part === "mid" ? "mid-" : `${part} `}${words}` : words;
}

/** `≠ conflicts with NIS, by 1,400`, or null where it conflicts with none. */
export function conflictInWords(
  figure: Figure,
  origins: ReadonlyMap<string, string>,
  quantity: (value: number, unit: string) => string
): string | null {
  const others = [...new Set((figure.conflicts_with ?? []).map((id) => origins.get(id)).filter(Boolean))];
  if (others.length === 0) return null;
  const who = others.length > 2 ? `${others.length} other sources` : others.join(" and ");
  const gap = figure.widest_gap
    ? `, by ${others.length > 1 ? "up to " : ""}${quantity(figure.widest_gap, figure.unit)}`
    : "";
  return `≠ conflicts with ${who}${gap}`;
}
