import type {Table} from "@uwdata/flechette";
import {type Engine, startEngine} from "../duckdb/engine.js";
import type {Progress} from "../duckdb/progress.js";
import {Events} from "./events.js";
import {fenceRefusal} from "./fence.js";
import {type Device, defaultRows, defaultSeconds, memorySettings, mostBytes, warning} from "./limits.js";
import {bindNames, type Values} from "./named.js";
import {type AddedRows, OwnTables, quoted} from "./ownTables.js";
import {exactTable, type Result, type ResultColumn} from "./result.js";
import {type Statement, splitStatements} from "./statements.js";
import {changesTables, typesOf} from "./types.js";
import {typeName} from "./values/typeName.js";

/** What the engine is doing: nothing yet, loading, waiting for a question, answering one. */
export type SessionState = "closed" | "loading" | "ready" | "running";

/** Why a script ended before its last statement was done. */
export type Ending = "stopped" | "time";

/** What a script gave: results in order, and what went wrong, where something did. */
export interface Outcome {
  results: readonly Result[];
  /** The error that ended it, with the statement that it came from. */
  error: {error: unknown; statement: Statement} | null;
  /** Set where the reader or the time limit ended it. */
  ended: Ending | null;
  elapsed: number;
}

export interface RunOptions {
  /** Values of its `$name` parameters. */
  values?: Values;
  /** Rows fetched of each result. */
  rows?: number;
  /** Seconds that the whole may take. */
  seconds?: number;
  /** Told of each result as it comes. */
  onResult?: (result: Result) => void;
}

export interface SessionEvents {
  state: SessionState;
  loading: Progress;
  /** Tables, views or macros may have changed. */
  catalog: undefined;
}

/** How long a cancelled query has before the engine is ended, in milliseconds: a reader waits a second at most. */
const patience = 300;

/** How long the rest of the engine waits after the first answer, in milliseconds, so that its rows are on the screen before. */
const shownFirst = 2000;

/**
 * The page's engine as an analyst uses it: runs scripts within limits, stops them whatever they do, and comes back with
 * its tables, the reader's own too.
 */
export class Session extends Events<SessionEvents> {
  #engine: Promise<Engine> | null = null;
  #state: SessionState = "closed";
  readonly #own = new OwnTables();
  /** What the reader's statements changed, to be done again in an engine that had to be started anew. */
  #changes: {sql: string; values: Values}[] = [];
  #completed = false;
  #end: ((ending: Ending) => void) | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #device: Device;

  constructor(device: Device = {}) {
    super();
    this.#device = device;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** The names of the tables that the reader brought. */
  get ownTables(): readonly string[] {
    return this.#own.names;
  }

  /** Loads the engine, where it is not there yet. */
  async open(): Promise<void> {
    await this.#opened();
  }

  /** Runs a script's statements one after the other. Never throws for what the script does: that is in the outcome. */
  run(script: string, options: RunOptions = {}): Promise<Outcome> {
    return this.runStatements(splitStatements(script), options);
  }

  /** Runs statements in order, up to the first that fails. */
  runStatements(statements: readonly Statement[], options: RunOptions = {}): Promise<Outcome> {
    return this.#next(() => this.#run(statements, options));
  }

  /** Ends what runs, within a second. */
  stop(): void {
    this.#end?.("stopped");
  }

  /** Rows of a question of the page's own, such as a column's profile; it waits for what runs. */
  query(sql: string, values: readonly unknown[] = []): Promise<Table> {
    return this.#next(async () => (await this.#opened()).query(sql, values));
  }

  /** All rows of a statement in pieces of Arrow, for a file: `take` gets each, and says whether to go on. */
  fetchAll(
    sql: string,
    values: Values,
    take: (piece: Uint8Array) => boolean | Promise<boolean>
  ): Promise<Ending | null> {
    const bound = bindNames(sql, values);
    return this.#next(() =>
      this.#within(Number.POSITIVE_INFINITY, async (engine) => {
        for await (const piece of engine.stream(bound.sql, bound.values)) if (!(await take(piece))) return;
      })
    );
  }

  /** Adds a table of the reader's own, as Arrow IPC streams one after the other, under a name that is free or their own. */
  async addTable(name: string, parts: AsyncIterable<Uint8Array>): Promise<void> {
    await this.#next(async () => this.#own.add(await this.#opened(), name, parts));
    this.emit("catalog", undefined);
  }

  /** Takes a table of the reader's own away. */
  async removeTable(name: string): Promise<void> {
    this.#own.forget(name);
    await this.query(`DROP TABLE IF EXISTS ${quoted(name)}`);
    this.emit("catalog", undefined);
  }

  /** Adds rows to the site's tables for this visit, under a key by which `removeRows` takes them away. */
  async addRows(key: string, rows: readonly AddedRows[]): Promise<void> {
    await this.#next(async () => this.#own.addRows(await this.#opened(), key, rows));
    this.emit("catalog", undefined);
  }

  /** Takes rows away that `addRows` added: the tables come back without them. */
  async removeRows(key: string): Promise<void> {
    this.#own.forget(key);
    await this.reset();
  }

  /** Brings back the tables as they were: the site's and those that the reader brought, without what statements changed. */
  async reset(): Promise<void> {
    this.stop();
    this.#changes = [];
    await this.#next(async () => {
      this.#restart((await this.#engine?.catch(() => null)) ?? null);
      await this.#opened();
    });
    this.emit("catalog", undefined);
  }

  async #run(statements: readonly Statement[], options: RunOptions): Promise<Outcome> {
    const {values = {}, rows = defaultRows, seconds = defaultSeconds, onResult = () => {}} = options;
    const results: Result[] = [];
    let failed: Outcome["error"] = null;
    const start = performance.now();
    const ended = await this.#within(seconds, async (engine, over) => {
      for (const statement of statements) {
        try {
          const result = await fetchResult(engine, statement, values, rows);
          if (over()) return;
          if (changesTables(statement.text)) this.#changes.push({sql: statement.text, values});
          results.push(result);
          onResult(result);
        } catch (error) {
          if (!over()) failed = {error, statement};
          return;
        }
      }
    });
    if (statements.some(({text}) => changesTables(text))) this.emit("catalog", undefined);
    if (ended === null) this.#complete();
    return {results, error: failed, ended, elapsed: performance.now() - start};
  }

  /** Runs work in the engine until it is done, stopped or over its time, and starts the engine anew where it must. */
  async #within(seconds: number, work: (engine: Engine, over: () => boolean) => Promise<void>): Promise<Ending | null> {
    const engine = await this.#opened();
    this.#enter("running");
    let ending: Ending | null = null;
    const ended = new Promise<Ending>((resolve) => {
      this.#end = resolve;
    });
    const timer = Number.isFinite(seconds) ? setTimeout(() => this.#end?.("time"), seconds * 1000) : undefined;
    const done = work(engine, () => ending !== null).then(() => null);
    try {
      ending = await Promise.race([done, ended]);
      if (ending !== null) await this.#giveUp(engine, done);
      return ending;
    } finally {
      clearTimeout(timer);
      this.#end = null;
      if (this.#state === "running") this.#enter("ready");
    }
  }

  /** Asks the engine to stop; where that takes too long, ends it and starts another, which what comes next waits for. */
  async #giveUp(engine: Engine, done: Promise<unknown>): Promise<void> {
    engine.cancel().catch(() => {});
    const settled = done.then(
      () => true,
      () => true
    );
    if (!(await Promise.race([settled, later(patience).then(() => false)]))) this.#restart(engine);
  }

  /** After the first answer fetches what of the engine it did without; a device that is short of something waits until it must. */
  #complete(): void {
    if (this.#completed || warning(this.#device) !== null) return;
    this.#completed = true;
    later(shownFirst)
      .then(() => this.#engine)
      .then((engine) => engine?.complete())
      .catch(() => {
        this.#completed = false;
      });
  }

  #restart(old: Engine | null): void {
    old?.terminate();
    this.#engine = null;
    // Who asks next is told of an engine that does not come back.
    this.#opened().catch(() => {});
  }

  #opened(): Promise<Engine> {
    this.#engine ??= this.#load().catch((error) => {
      this.#engine = null;
      this.#enter("closed");
      throw error;
    });
    return this.#engine;
  }

  async #load(): Promise<Engine> {
    this.#enter("loading");
    const engine = await startEngine((progress) => this.emit("loading", progress), memorySettings(this.#device));
    await this.#own.restore(engine);
    for (const {sql, values} of this.#changes) {
      const bound = bindNames(sql, values);
      await engine.query(bound.sql, bound.values).catch(() => null);
    }
    this.#enter("ready");
    return engine;
  }

  #enter(state: SessionState): void {
    this.#state = state;
    this.emit("state", state);
  }

  /** Does one thing after the other: the engine has one thread. */
  #next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => null);
    return result;
  }
}

async function fetchResult(engine: Engine, statement: Statement, given: Values, rows: number): Promise<Result> {
  const refusal = fenceRefusal(statement.text);
  if (refusal !== null) throw new Error(refusal);
  const start = performance.now();
  const {sql, values} = bindNames(statement.text, given);
  // The engine tells the types, then begins: it is not asked twice, with a wait in between.
  const described = typesOf(engine, sql, values);
  const pieces: Uint8Array[] = [];
  let [count, bytes, cut] = [0, 0, null as Result["cut"]];
  for await (const piece of engine.stream(sql, values)) {
    if (pieces.length > 0) count += exactTable([pieces[0]!, piece]).numRows;
    if (count > rows) cut = "rows";
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > mostBytes) cut ??= "bytes";
    if (cut) break;
  }
  const table = exactTable(pieces);
  const columns: readonly ResultColumn[] | null = await described;
  return {
    statement,
    columns: columns ?? table.schema.fields.map(({name, type}) => ({name, type: typeName(type)})),
    pieces,
    table,
    rows: Math.min(count, rows),
    cut,
    elapsed: performance.now() - start
  };
}

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
