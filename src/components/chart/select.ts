import type {ChartOptions} from "./options.js";

type Value = string | number | boolean | null;
export type AnyRow = Record<string, unknown>;

/** Columns that rows are ordered by, for each way to order them. Empty values come last. */
const orders = {
  date: ["of_date", "interval_low", "claim_id"],
  source: ["kind", "origin", "of_date", "interval_low", "claim_id"]
} as const;

/**
 * The rows of a query that a chart shows, in its order: what `shownSql` asks of the engine.
 * @throws where a column is told that the query does not have, naming it
 */
export function selectRows<Row>(rows: readonly Row[], options: ChartOptions): Row[] {
  const all = rows as readonly AnyRow[];
  const wanted = conditions(options);
  for (const [column] of wanted) checkColumn(all, column);
  const shown = all.filter((row) => wanted.every(([column, values]) => values.includes(row[column] as Value)));
  const place = (row: AnyRow) => (options.measures ? options.measures.indexOf(String(row.measure)) : 0);
  const keys = options.by === "date" || options.by === "source" ? orders[options.by] : [];
  const byKeys = (a: AnyRow, b: AnyRow) => {
    for (const key of keys) {
      const order = compare(a[key] as Value, b[key] as Value);
      if (order !== 0) return order;
    }
    return 0;
  };
  return [...shown].sort((a, b) => place(a) - place(b) || byKeys(a, b)) as Row[];
}

/** A chart's query as it can be run: the named query, and what the chart takes of it. */
export function shownSql(name: string, sql: string, options: ChartOptions): string {
  const wanted = conditions(options);
  const {measures = [], by} = options;
  const keys = by === "date" || by === "source" ? orders[by].map((key) => `${key} NULLS LAST`) : [];
  const places = measures.length > 1 ? [`list_position([${measures.map(quoted).join(", ")}], measure)`] : [];
  if (wanted.length === 0 && keys.length === 0) return sql.trim();
  const [, comment = "", query = ""] = /^((?:--[^\n]*\n)*)([\s\S]*)$/.exec(sql.trim()) ?? [];
  // Rows of one measure stay in the order of the query, which a sort would not keep unless told.
  const numbered = places.length > 0 && keys.length === 0;
  const where = wanted.map(([column, values]) => `${column} IN (${values.map(quoted).join(", ")})`);
  const order = [...places, ...(numbered ? ["nr"] : keys)];
  const lines = [
    `${comment}WITH ${name} AS (`,
    query
      .trim()
      .replace(/;$/, "")
      .replace(/^(?=.)/gm, "  "),
    ")",
    numbered ? `SELECT * EXCLUDE (nr) FROM (SELECT *, row_number() OVER () AS nr FROM ${name})` : `FROM ${name}`
  ];
  if (where.length > 0) lines.push(`WHERE ${where.join("\n  AND ")}`);
  if (order.length > 0) lines.push(`ORDER BY ${order.join(", ")}`);
  return `${lines.join("\n")};`;
}

function conditions({measures, where = {}}: ChartOptions): [string, Value[]][] {
  const given = Object.entries(where).map(([column, value]): [string, Value[]] => [
    column,
    Array.isArray(value) ? value : [value]
  ]);
  return measures ? [["measure", measures], ...given] : given;
}

function checkColumn(rows: readonly AnyRow[], column: string): void {
  if (rows.length > 0 && (!/^\w+$/.test(column) || rows.every((row) => !(column in row)))) {
    throw new Error(`no such column: ${column}: one of ${Object.keys(rows[0]!).join(", ")}`);
  }
}

function compare(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return a < b ? -1 : 1;
}

function quoted(value: Value): string {
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}
