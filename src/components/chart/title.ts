import type {ChartOptions} from "./options.js";

/** The title of a chart where its page gives none: the measures that it shows, or what its query says of itself. */
export function titleOf(rows: readonly object[], sql: string, {title, measures}: ChartOptions): string {
  if (title) return title;
  const names = [...new Set(rows.map((row) => ("measure_name" in row ? row.measure_name : null)).filter(Boolean))];
  if (measures && names.length > 0) return names.join(" · ");
  const [comment = "Chart"] = /(?<=^-- )[^\n.:]*/.exec(sql) ?? [];
  return comment;
}
