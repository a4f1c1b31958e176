import type {Figure} from "../figure.js";
import {count, figureInWords} from "../words.js";

/** What a chart shows, in a few sentences made from its figures: the text alternative for who does not see it. */
export function description(figures: readonly Figure[]): string {
  if (figures.length === 0) return "No figures.";
  const articles = new Set(figures.map(({article_id}) => article_id)).size;
  const origins = new Set(figures.map(({origin}) => origin)).size;
  const told = `${count(figures.length, "figure")} from ${count(articles, "article")}, by ${count(origins, "origin")}.`;
  const each = [...groups(figures)].map(
    ([name, group]) => `${name}: ${group.map((figure) => `${figureInWords(figure)} (${figure.origin})`).join("; ")}.`
  );
  return [told, ...each].join(" ");
}

function groups(figures: readonly Figure[]): Map<string, Figure[]> {
  const found = new Map<string, Figure[]>();
  for (const figure of figures) {
    const name = figure.measure_name ?? figure.measure;
    found.set(name, [...(found.get(name) ?? []), figure]);
  }
  return found;
}
