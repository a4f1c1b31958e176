import type {Table} from "@uwdata/flechette";
import type {Engine} from "./duckdb/engine.js";
import {refusal} from "./duckdb/refusal.js";
import {statusLine} from "./duckdb/status.js";

export type {Table};

type Tag = (strings: TemplateStringsArray, ...values: unknown[]) => Promise<Table>;
type Sources = Record<string, unknown>;

let engine: Promise<Engine> | undefined;

/**
 * The page's one engine, opened when it is first asked for. It holds every table of the site and the views and macros of
 * `src/queries`. While it loads the page says so; where it cannot run the page says why, and the next call tries again.
 */
export function openEngine(): Promise<Engine> {
  engine ??= load().catch((error) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/** Rows of a query, whose `?` stand for the values: a table that Plot, Inputs.table and arquero take, and `for … of`. */
export async function query(sql: string, values: readonly unknown[] = []): Promise<Table> {
  return (await openEngine()).query(sql, values);
}

/** What a page's ```` ```sql ```` blocks and `sql` tag run: each `${value}` is a parameter of a prepared statement. */
export const sql: Tag = (strings, ...values) => query(strings.join("?"), values);

/** A `sql` tag that knows further tables: files of the site or arrays of rows, by name. They go into the page's engine. */
export function sqlWith(sources: Sources): Tag {
  const inserted = insertAll(sources);
  return async (strings, ...values) => {
    await inserted;
    return sql(strings, ...values);
  };
}

/** Framework's name for a database with tables of one's own. It is the page's engine, under another name. */
export class DuckDBClient {
  static async of(sources: Sources = {}): Promise<DuckDBClient> {
    await insertAll(sources);
    return new DuckDBClient();
  }

  static async sql(sources: Sources = {}): Promise<Tag> {
    const client = await DuckDBClient.of(sources);
    return client.sql.bind(client);
  }

  query(text: string, values: readonly unknown[] = []): Promise<Table> {
    return query(text, values);
  }

  async queryRow(text: string, values: readonly unknown[] = []): Promise<Record<string, unknown> | null> {
    return (await query(text, values)).toArray()[0] ?? null;
  }

  sql(strings: TemplateStringsArray, ...values: unknown[]): Promise<Table> {
    return sql(strings, ...values);
  }
}

async function load(): Promise<Engine> {
  const status = statusLine();
  try {
    status.loading({done: 0, total: 1});
    const {startEngine} = await import("./duckdb/engine.js");
    const started = await startEngine(status.loading);
    status.ready();
    return started;
  } catch (error) {
    status.failed(refusal(error));
    throw new Error(`queries do not run here: ${refusal(error)}`, {cause: error});
  }
}

async function insertAll(sources: Sources): Promise<void> {
  const [opened, {toStream}] = await Promise.all([openEngine(), import("./duckdb/sources.js")]);
  for (const [name, source] of Object.entries(sources)) await opened.insert(name, await toStream(name, source));
}
