import type {Figure} from "../figure.js";
import {count, dateInWords, figureInWords} from "../words.js";
import {wrap} from "./wrap.js";

/** One line of a row's label. */
export interface Line {
  text: string;
  role: "value" | "origin" | "place" | "conflict";
}

export const lineHeight = 17;

/** What a row says, in lines of a width: the figure, who it comes from, where and when it stands, what it conflicts with. */
export function labelLines(figure: Figure, width: number, conflict: string | null): Line[] {
  const planned = figure.modality === "planned" ? ", planned" : "";
  const parts: [Line["role"], string | null][] = [
    ["value", figureInWords(figure) + planned],
    ["origin", `${figure.origin} · ${figure.kind}`],
    ["place", place(figure)],
    ["conflict", conflict]
  ];
  return parts.flatMap(([role, text]) =>
    text ? wrap(text, width, role === "value" ? 15 : 13, role === "value").map((line) => ({role, text: line})) : []
  );
}

/** Where and when a figure stands, how it came there, and what date it is of. */
export function place(figure: Figure): string {
  const told = figure.claim_ids.length;
  return [
    [figure.publisher ?? "publisher unknown", figure.published && dateInWords(figure.published)]
      .filter(Boolean)
      .join(", "),
    figure.via.length > 0 && `through ${figure.via.join(", ")}`,
    figure.as_of && `as of ${dateInWords(figure.as_of)}`,
    told > 1 && `told ${count(told, "time")}`
  ]
    .filter(Boolean)
    .join(" · ");
}
