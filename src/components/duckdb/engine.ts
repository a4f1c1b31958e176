import type * as DuckDB from "@duckdb/duckdb-wasm";
import type {Table} from "@uwdata/flechette";
import {type Begun, coreBytes, takeBegun} from "./begin.js";
import {columnsOf, decode} from "./decode.js";
import {definitionFiles, neededBy} from "./definitions.js";
import {parameters} from "./parameters.js";
import {Downloads, download, type Progress} from "./progress.js";
import {missing} from "./refusal.js";
import {lock, QueryError} from "./settings.js";
import {tables} from "./tables.js";

/** DuckDB in a worker of this page. */
export interface Engine {
  /** Rows of a query; `?` stand for the values. */
  query(sql: string, values?: readonly unknown[]): Promise<Table>;
  /**
   * The result of a query as an Arrow IPC stream, in pieces: first the schema, then a batch of rows at a time, each made
   * when it is asked for. To leave the loop gives up the rest.
   */
  stream(sql: string, values?: readonly unknown[]): AsyncGenerator<Uint8Array, void, void>;
  /** Asks the engine to give up the query that it streams; it may take a while to. */
  cancel(): Promise<void>;
  /** Adds a table, given as an Arrow IPC stream; an older one of that name goes. */
  insert(name: string, bytes: Uint8Array): Promise<void>;
  /** Fetches what of the engine was not needed to start it, so that no query has to wait for it. */
  complete(): Promise<void>;
  /** Adds rows, given as an Arrow IPC stream, to a table that is there. */
  append(name: string, bytes: Uint8Array): Promise<void>;
  /** Ends the worker at once, with all that is in it. What waits for an answer never gets one. */
  terminate(): void;
}

/**
 * What a page keeps: the worker with its connection; of each table the address that it came from and its columns; and which
 * definitions were made, on which columns.
 */
interface Kept {
  running: Promise<{db: DuckDB.AsyncDuckDB; begun: Begun; conn: number}>;
  loaded: Map<string, string>;
  columns: Map<string, string>;
  defined: {on: string; made: Promise<unknown>[]};
}

/**
 * Where it keeps that. In a preview, every change of the data gives the page new modules; the engine, which takes a second
 * to start, lives on, and only the tables that have changed go into it anew.
 */
const page = globalThis as {selisihEngine?: Kept};

/**
 * Opens the page's engine with the site's tables and definitions in it, locked. `settings` are statements that it is told
 * before that.
 */
export async function startEngine(
  onProgress: (progress: Progress) => void,
  settings: readonly string[] = []
): Promise<Engine> {
  const downloads = new Downloads(onProgress);
  const known = page.selisihEngine;
  const kept: Kept = known ?? {
    running: start((done) => downloads.set("engine", done, coreBytes)),
    loaded: new Map(),
    columns: new Map(),
    defined: {on: "", made: []}
  };
  const {running, loaded, columns} = kept;
  page.selisihEngine = kept;
  running.catch(() => delete page.selisihEngine);
  const stale = Object.entries(tables).filter(([name, {href}]) => loaded.get(name) !== href);
  const files = stale.map(([name, file]) => [name, file.href, loadTable(name, file, downloads)] as const);
  const definitions = Promise.all(definitionFiles.map((file) => file.text()));
  const [{db, begun, conn}] = await Promise.all([running, ...files.map(([, , bytes]) => bytes)]);
  const insert = (name: string, bytes: Uint8Array) =>
    db.insertArrowFromIPCStream(conn, bytes, {name, schema: "main", create: true});
  const run = (sql: string) => guard(sql, () => db.runQuery(conn, sql));
  const replace = async (name: string, bytes: Uint8Array) => {
    await run(`DROP TABLE IF EXISTS "${name.replaceAll('"', '""')}"`);
    await insert(name, bytes);
  };
  // All are handed over at once: the engine takes them one after the other, and waits for no answer in between.
  await Promise.all(
    files.map(async ([name, href, coming]) => {
      const bytes = await coming;
      columns.set(name, columnsOf(bytes));
      await (known ? replace(name, bytes) : insert(name, bytes));
      loaded.set(name, href);
    })
  );
  if (!known) for (const sql of [...settings, ...lock]) await run(sql);
  const texts = await definitions;
  const defined = JSON.stringify([[...columns], texts]);
  if (kept.defined.on !== defined) kept.defined = {on: defined, made: []};
  /** Views and macros take a third of a second: they are made when a question may need them, one after the other. */
  const ready = async (sql: string) => {
    const {made} = kept.defined;
    for (let i = made.length; i < neededBy(sql, texts); i++) made.push(run(texts[i] ?? ""));
    await Promise.all(made);
  };
  return {
    async query(sql, values = []) {
      await ready(sql);
      if (values.length === 0) return decode(await run(sql));
      const given = parameters(values);
      return guard(sql, async () => {
        const statement = await db.createPrepared(conn, sql);
        try {
          return decode(await db.runPrepared(conn, statement, given));
        } finally {
          await db.closePrepared(conn, statement);
        }
      });
    },
    async *stream(sql, values = []) {
      await ready(sql);
      yield* pieces(db, conn, sql, values);
    },
    async cancel() {
      await db.cancelPendingQuery(conn);
    },
    async insert(name, bytes) {
      // A name that is taken must be refused now.
      await ready("");
      await replace(name, bytes);
    },
    complete: () => begun.complete(),
    append: (name, bytes) => db.insertArrowFromIPCStream(conn, bytes, {name, schema: "main", create: false}),
    terminate() {
      delete page.selisihEngine;
      db.detach();
      begun.worker.terminate();
    }
  };
}

async function* pieces(db: DuckDB.AsyncDuckDB, conn: number, sql: string, values: readonly unknown[]) {
  const ask = <T>(call: () => Promise<T>) => guard(sql, call);
  const given = parameters(values);
  const statement = given.length > 0 ? await ask(() => db.createPrepared(conn, sql)) : null;
  try {
    let piece =
      statement === null
        ? await ask(() => db.startPendingQuery(conn, sql, true))
        : await ask(() => db.sendPrepared(conn, statement, given));
    while (piece === null) piece = await ask(() => db.pollPendingQuery(conn));
    while (piece === null || piece.length > 0) {
      if (piece !== null) yield piece;
      piece = await ask(() => db.fetchQueryResults(conn));
    }
  } finally {
    if (statement !== null) await db.closePrepared(conn, statement);
  }
}

/** The worker and its code come while the page's own part of DuckDB loads. */
async function start(onBytes: (done: number) => void): Kept["running"] {
  const lack = missing();
  if (lack) throw new Error(lack);
  const begun = takeBegun();
  begun.listen(onBytes);
  try {
    const db = await instantiate(begun);
    onBytes(coreBytes);
    await db.open({});
    const conn = (await db.connect()).useUnsafe((_, id) => id);
    return {db, begun, conn};
  } catch (error) {
    begun.worker.terminate();
    throw error;
  }
}

async function instantiate({core, worker}: Begun): Promise<DuckDB.AsyncDuckDB> {
  const duckdb = await import("@duckdb/duckdb-wasm");
  if (!(await duckdb.getPlatformFeatures()).wasmExceptions) throw new Error("this browser is too old for it");
  await core;
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  // The worker has the compiled module; what DuckDB would fetch by this name it never does.
  await db.instantiate(new URL("engine.wasm", location.href).href);
  return db;
}

async function loadTable(name: string, file: {href: string; size: number}, downloads: Downloads): Promise<Uint8Array> {
  downloads.set(name, 0, file.size);
  return download(file.href, name, (done) => downloads.set(name, done, file.size));
}

async function guard<T>(sql: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw new QueryError(error instanceof Error ? error.message : String(error), sql);
  }
}
