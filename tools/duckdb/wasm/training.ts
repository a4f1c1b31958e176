import type * as DuckDB from "@duckdb/duckdb-wasm/blocking";
import {lock} from "../../../src/components/duckdb/settings.ts";
import {fromRows} from "../../../src/components/duckdb/sources.ts";

type Bindings = Awaited<ReturnType<typeof DuckDB.createDuckDB>>;

/** What the engine does most in a page, for the list of functions that it begins with. */
export interface Training {
  /** Tables of a story, as Arrow. */
  tables: readonly (readonly [string, Uint8Array])[];
  definitions: readonly string[];
  /** Questions with their values, each run in the three ways that a page knows. */
  questions: readonly (readonly [sql: string, values: readonly (string | number)[]])[];
}

/** Runs them. A question that fails is one too: errors are told in words. */
export function train(db: Bindings, {tables, definitions, questions}: Training): void {
  db.open({});
  const conn = db.connect().useUnsafe((_, id) => id);
  const load = () => {
    for (const [name, bytes] of tables) {
      db.runQuery(conn, `DROP TABLE IF EXISTS "${name}"`);
      db.insertArrowFromIPCStream(conn, bytes, {name, schema: "main", create: true});
    }
  };
  load();
  db.insertArrowFromIPCStream(conn, fromRows([{a: 1, b: "x", c: new Date(0), d: true, e: null}]), {
    name: "own",
    schema: "main",
    create: true
  });
  for (const sql of [...definitions, "SET memory_limit = '1024MB'", ...lock]) db.runQuery(conn, sql);
  for (const [sql, values] of questions) {
    attempt(() => db.runQuery(conn, values.length > 0 ? `EXPLAIN ${sql}` : sql));
    attempt(() => prepared(db, conn, sql, values));
    attempt(() => prepared(db, conn, `DESCRIBE ${sql}`, values));
    if (values.length === 0) attempt(() => streamed(db, conn, sql));
  }
  // On a slow machine any question does: it is asked for again and again until it is done.
  if (!streamed(db, conn, lengthy)) throw new Error(`answered at once, so nothing is known of waiting: ${lengthy}`);
  // In a preview, tables that have changed go into the engine that runs.
  load();
  for (const sql of definitions) db.runQuery(conn, sql);
}

function prepared(db: Bindings, conn: number, sql: string, values: readonly (string | number)[]): void {
  const statement = db.createPrepared(conn, sql);
  try {
    db.runPrepared(conn, statement, [...values]);
    db.sendPrepared(conn, statement, [...values]);
    while (db.fetchQueryResults(conn)?.length);
  } finally {
    db.closePrepared(conn, statement);
  }
}

/** A question that takes longer than the tenth of a second after which the engine lets others speak. */
const lengthy = "SELECT sum(a.i * b.i % 7) FROM range(10000) AS a(i), range(10000) AS b(i)";

/** Runs a question as the query page does. Returns whether it had to be waited for. */
function streamed(db: Bindings, conn: number, sql: string): boolean {
  let piece = db.startPendingQuery(conn, sql, true);
  const waited = piece === null;
  while (piece === null) piece = db.pollPendingQuery(conn);
  while (db.fetchQueryResults(conn)?.length);
  return waited;
}

function attempt(run: () => unknown): void {
  try {
    run();
  } catch {
    // Told in words, which is what was to be trained.
  }
}
