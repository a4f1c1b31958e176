import type {Engine} from "../duckdb/engine.js";
import type {Parameter} from "../duckdb/parameters.js";
import type {ResultColumn} from "./result.js";

/** Words that a statement which gives rows and changes nothing begins with. */
const ASKS = /^\(*\s*(?:select|from|with|values|table|pivot|unpivot)\b/i;

/** Words that a statement which changes no table begins with. */
const READS =
  /^\(*\s*(?:select|from|values|table|pivot|unpivot|describe|desc|show|summarize|explain|set|reset|pragma|call|use)\b/i;

/** Whether a statement may change tables, views, macros or what is in them. */
export function changesTables(sql: string): boolean {
  if (READS.test(sql)) return false;
  return !/^with\b/i.test(sql) || /\b(?:insert|update|delete)\b/i.test(sql);
}

/**
 * The columns of a question with DuckDB's own names of their types, which Arrow does not carry; null for a statement that
 * is none, or where the engine cannot tell before it runs it.
 */
export async function typesOf(
  engine: Engine,
  sql: string,
  values: readonly Parameter[]
): Promise<ResultColumn[] | null> {
  if (!ASKS.test(sql)) return null;
  try {
    const rows = await engine.query(`DESCRIBE ${sql}`, values);
    return rows.toArray().map((row) => ({name: String(row.column_name), type: String(row.column_type)}));
  } catch {
    return null;
  }
}
