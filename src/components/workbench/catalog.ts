import type {Session} from "./session.js";

/** A table, view or macro that a query can name. */
export interface Relation {
  name: string;
  kind: "table" | "view" | "table macro" | "macro";
  columns: readonly {name: string; type: string}[];
  /** Names of a macro's parameters. */
  parameters: readonly string[];
  /** How many rows a table has; null for the others. */
  rows: number | null;
}

/** A function of the engine's own. */
export interface Function {
  name: string;
  table: boolean;
  parameters: readonly string[];
  description: string | null;
}

/** What the engine knows by name. */
export interface Catalog {
  relations: readonly Relation[];
  functions: readonly Function[];
}

/** Before the engine is there. */
export const emptyCatalog: Catalog = {relations: [], functions: []};

/** Asks the engine what it holds. */
export async function readCatalog(session: Session, known: Catalog): Promise<Catalog> {
  const [relations, macros] = [await session.query(relationsQuery), await session.query(macrosQuery)];
  const functions = known.functions.length > 0 ? known.functions : await readFunctions(session);
  return {relations: [...relations.toArray().map(toRelation), ...macros.toArray().map(toMacro)], functions};
}

const relationsQuery = `
  SELECT name, kind, rows, list(column_name ORDER BY column_index) AS columns, list(data_type ORDER BY column_index) AS types
  FROM (
    SELECT table_oid AS oid, table_name AS name, 'table' AS kind, estimated_size::DOUBLE AS rows FROM duckdb_tables() WHERE NOT internal
    UNION ALL
    SELECT view_oid, view_name, 'view', NULL FROM duckdb_views() WHERE NOT internal
  )
  JOIN duckdb_columns() AS c ON c.table_oid = oid AND c.table_name = name
  GROUP BY ALL ORDER BY min(oid)`;

const macrosQuery = `
  SELECT function_name AS name, replace(function_type, '_', ' ') AS kind, parameters FROM duckdb_functions()
  WHERE NOT internal AND function_type IN ('macro', 'table_macro') ORDER BY function_oid`;

const functionsQuery = `
  SELECT function_name AS name, bool_and(function_type IN ('table', 'table_macro', 'pragma')) AS is_table,
    arg_min(parameters, len(parameters)) AS parameters, any_value(description) AS description
  FROM duckdb_functions() WHERE internal AND regexp_matches(function_name, '^[a-z]\\w*$')
  GROUP BY ALL ORDER BY ALL`;

async function readFunctions(session: Session): Promise<Function[]> {
  return (await session.query(functionsQuery)).toArray().map((row) => ({
    name: String(row.name),
    table: Boolean(row.is_table),
    parameters: texts(row.parameters),
    description: row.description === null ? null : String(row.description)
  }));
}

type Row = Record<string, unknown>;

function toRelation(row: Row): Relation {
  const types = texts(row.types);
  return {
    name: String(row.name),
    kind: row.kind === "view" ? "view" : "table",
    columns: texts(row.columns).map((name, i) => ({name, type: types[i] ?? ""})),
    parameters: [],
    rows: row.rows === null ? null : Number(row.rows)
  };
}

function toMacro(row: Row): Relation {
  const kind = row.kind === "macro" ? "macro" : "table macro";
  return {name: String(row.name), kind, columns: [], parameters: texts(row.parameters), rows: null};
}

const texts = (list: unknown): string[] => [...((list ?? []) as Iterable<unknown>)].map(String);

/** A name as SQL takes it: in quotes where it is not plain. */
export function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** Words that are also names of columns here or likely elsewhere, and may not stand without quotes. */
const reserved = new Set(
  "all and any as asc case cast check column constraint create default desc distinct do else end except false fetch for foreign from group having in initially intersect into lateral leading limit not null offset on only or order primary qualify references returning select show some summarize table then to trailing true union unique using variadic when where window with".split(
    " "
  )
);
