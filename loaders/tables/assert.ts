import type {Article} from "../article.ts";
import {keys, type Row, schemas, type TableName, type Tables, tableNames} from "./schema.ts";

/** A table that breaks one of its invariants: a fault of the rules or the tables, not of what people wrote. */
export class TableError extends Error {
  override name = "TableError";
}

/**
 * Checks what every reader of the tables relies on: rows fit their schemas, ids are unique, places hold their words,
 * and references lead somewhere.
 * @throws {TableError} naming the table, the row and the value of every breach, the first twenty of them.
 */
export function assertTables(tables: Tables, articles: readonly Article[]): void {
  const breaches = [
    ...tableNames.flatMap((table) => misfits(table, tables[table])),
    ...Object.entries(keys).flatMap(([table, key]) => repeated(table, key, tables[table as TableName])),
    ...misplaced(tables, new Map(articles.map(({id, body}) => [id, body]))),
    ...references.flatMap((reference) => dangling(tables, reference))
  ];
  if (breaches.length === 0) return;
  const more = breaches.length > 20 ? `\nand ${breaches.length - 20} more` : "";
  throw new TableError(breaches.slice(0, 20).join("\n") + more);
}

function misfits<T extends TableName>(table: T, rows: readonly Row<T>[]): string[] {
  return rows.flatMap((row, i) => {
    const {error} = schemas[table].safeParse(row);
    return (error?.issues ?? []).map(({path, message}) => `${table}: row ${i}: ${path.join(".")}: ${message}`);
  });
}

function repeated(table: string, key: string, rows: readonly object[]): string[] {
  const seen = new Set<unknown>();
  return rows.flatMap((row) => {
    const value = (row as Record<string, unknown>)[key];
    if (seen.has(value)) return [`${table}: ${key}: not unique: ${JSON.stringify(value)}`];
    seen.add(value);
    return [];
  });
}

function misplaced(tables: Tables, bodies: ReadonlyMap<string, string>): string[] {
  const records = (["claims", "statements", "dates", "events", "positions"] as const).flatMap((table) =>
    tables[table].map((row) => ({table, row}))
  );
  return records.flatMap(({table, row}) => {
    const body = bodies.get(row.article_id);
    const place = `${row.article_id} ${row.start} to ${row.end}`;
    const words = body?.slice(row.start, row.end);
    if (words !== row.text || row.start >= row.end) {
      const there = JSON.stringify(words ?? null);
      return [`${table}: ${place}: text is ${JSON.stringify(row.text)}, but there stands ${there}`];
    }
    const quoteEnd = row.quote_start + row.quote.length;
    const around = row.quote_start <= row.start && row.end <= quoteEnd;
    if (around && body?.slice(row.quote_start, quoteEnd) === row.quote) return [];
    return [`${table}: ${place}: not in its sentence, at ${row.quote_start}: ${JSON.stringify(row.quote)}`];
  });
}

/** A column whose values, where they are not null, stand in a column of another table. */
type Reference = readonly [table: TableName, column: string, otherTable: TableName, otherColumn: string];

/** Every column that refers to another table's. */
export const references: readonly Reference[] = [
  ...(["claims", "statements", "dates", "events", "positions", "repeats", "reviews"] as const).map(
    (table) => [table, "article_id", "articles", "article_id"] as const
  ),
  ["articles", "publisher_id", "sources", "source_id"],
  ["repeats", "publisher_id", "sources", "source_id"],
  ["claims", "measure", "measures", "measure"],
  ["positions", "proposition", "propositions", "proposition"],
  ["events", "occurrence", "occurrences", "occurrence"],
  ["positions", "actor_id", "sources", "source_id"],
  ["claim_sources", "claim_id", "claims", "claim_id"],
  ["claim_sources", "source_id", "sources", "source_id"],
  ["statement_sources", "statement_id", "statements", "statement_id"],
  ["statement_sources", "source_id", "sources", "source_id"],
  ["sources", "part_of", "sources", "source_id"],
  ["measures", "sources", "sources", "source_id"]
];

function dangling(tables: Tables, [table, column, otherTable, otherColumn]: Reference): string[] {
  const at = (row: object, name: string): unknown => (row as Record<string, unknown>)[name];
  const known = new Set(tables[otherTable].map((row) => at(row, otherColumn)));
  return tables[table].flatMap((row) =>
    [at(row, column) ?? []]
      .flat()
      .filter((value) => !known.has(value))
      .map((value) => `${table}: ${column}: not in ${otherTable}: ${JSON.stringify(value)}`)
  );
}
