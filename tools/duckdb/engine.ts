import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import type * as DuckDB from "@duckdb/duckdb-wasm/blocking";
import type {Table} from "@uwdata/flechette";
import {decode} from "../../src/components/duckdb/decode.ts";
import {parameters} from "../../src/components/duckdb/parameters.ts";
import {lock, QueryError} from "../../src/components/duckdb/settings.ts";

/** DuckDB in this process: the same WebAssembly, with the same settings, as the pages run. */
export interface Engine {
  /** Rows of a query. `?` stand for the values. */
  query(sql: string, values?: readonly unknown[]): Table;
  /** Reads and binds a query without running it; throws where it cannot. */
  check(sql: string): void;
  /** Puts tables, each as an Arrow IPC stream, in the place of those of the same names and columns. What is defined on them stands. */
  replaceTables(tables: Iterable<readonly [string, Uint8Array]>): void;
}

export interface EngineOptions {
  /** Tables by name, each as an Arrow IPC stream. */
  tables: Iterable<readonly [string, Uint8Array]>;
  /** Statements that define views and macros, in order. */
  definitions?: Iterable<string>;
}

type Bindings = Awaited<ReturnType<typeof DuckDB.createDuckDB>>;
let instance: Promise<Bindings> | undefined;

/**
 * Opens an engine with tables and definitions, locked. The WebAssembly is compiled once in a process; each call drops
 * what the one before had loaded.
 */
export async function openEngine({tables, definitions = []}: EngineOptions): Promise<Engine> {
  instance ??= instantiate();
  const db = await instance;
  db.reset();
  db.open({});
  const conn = db.connect().useUnsafe((_, id) => id);
  const run = (sql: string): Uint8Array => guard(sql, () => db.runQuery(conn, sql));
  const insert = (name: string, bytes: Uint8Array) =>
    db.insertArrowFromIPCStream(conn, bytes, {name, schema: "main", create: true});
  for (const [name, bytes] of tables) insert(name, bytes);
  for (const sql of definitions) run(sql);
  for (const sql of lock) run(sql);
  return {
    query(sql, values = []) {
      if (values.length === 0) return decode(run(sql));
      return guard(sql, () => {
        const statement = db.createPrepared(conn, sql);
        try {
          return decode(db.runPrepared(conn, statement, parameters(values)));
        } finally {
          db.closePrepared(conn, statement);
        }
      });
    },
    check(sql) {
      guard(sql, () => db.closePrepared(conn, db.createPrepared(conn, sql)));
    },
    replaceTables(tables) {
      for (const [name, bytes] of tables) {
        run(`DROP TABLE "${name.replaceAll('"', '""')}"`);
        insert(name, bytes);
      }
    }
  };
}

async function instantiate(): Promise<Bindings> {
  const require = createRequire(import.meta.url);
  const path = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
  const duckdb = require(path) as typeof DuckDB;
  const bundle = (name: string) => ({mainModule: join(dirname(path), `duckdb-${name}.wasm`), mainWorker: ""});
  const bundles = {mvp: bundle("mvp"), eh: bundle("eh")};
  const db = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await db.instantiate(() => {});
  return db;
}

function guard<T>(sql: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof TypeError || error instanceof RangeError ? error : new QueryError(message(error), sql);
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
