/**
 * What an engine is told once its tables are in: after these no query reaches a URL, a file or an extension, and none can
 * undo it.
 */
export const lock = [
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET enable_external_access = false",
  "SET lock_configuration = true"
] as const;

/** An error of the engine with the query that caused it. */
export class QueryError extends Error {
  readonly sql: string;

  constructor(message: string, sql: string) {
    // DuckDB repeats the line that it points at.
    const said = message.replace(/(\n\nLINE \d+:[^\n]*\n\s*\^)\1/, "$1").trim();
    super(said.includes(sql.trim()) ? said : `${said}\n\nin the query\n${sql.trim()}`);
    this.name = "QueryError";
    this.sql = sql;
  }
}
