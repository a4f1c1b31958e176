import {type ChildProcess, fork} from "node:child_process";
import {existsSync} from "node:fs";
import {join} from "node:path";
import {setTimeout as pause} from "node:timers/promises";
import {columnsOf} from "../../src/components/duckdb/decode.ts";
import {definitions, queries} from "../../src/queries/index.ts";
import {type Engine, openEngine} from "../duckdb/engine.ts";
import {readDefinitions, readQuery} from "../duckdb/queries.ts";
import {readSite} from "../pages/site.ts";
import {typescript} from "../setup/typescript.mjs";
import {
  cacheOf,
  dropPages,
  type Output,
  pageOutputs,
  putOutputs,
  queryOutputs,
  recordOutputs,
  touchLoaders,
  versionIn
} from "../site/outputs.ts";
import {Bundle} from "./bundle.ts";
import {checkPages, sqlProblem} from "./checkPages.ts";
import type {Extracted, ToExtract} from "./extractor.ts";
import type {FoundProblem} from "./problems.ts";
import {proseProblems} from "./proseProblems.ts";
import {quiet} from "./quiet.ts";

type Made = Extract<Extracted, {asked: unknown}>;

/** Milliseconds after which the loaders' code is taken to hang. */
const longestRun = 60_000;

/** Loaders that Framework itself runs when a page asks, and whose output comes of the same files: it is to run them again. */
const madeWhenAsked = [{loader: "data/registry.json.ts"}, {loader: "extractor.js.ts"}];

/** Keeps what the pages are served in step with the project's files while a preview runs. */
export class Maker {
  readonly #root: string;
  readonly #say: (line: string) => void;
  readonly #loaders: Bundle;
  /** Whether the loaders' code could be bundled as it is. */
  #readable = true;
  #extractor: ChildProcess | undefined;
  /** Takes the extractor's place when the loaders' code changes; it has loaded the code before. */
  #spare: ChildProcess | undefined;
  #spareTimer: NodeJS.Timeout | undefined;
  #engine: Engine | null = null;
  /** The columns of the tables in the engine. */
  #columns = "";
  #tables: Output[] = [];
  #problems: Record<"tables" | "taken" | "queries" | "pages" | "prose", FoundProblem[]> = {
    tables: [],
    taken: [],
    queries: [],
    pages: [],
    prose: []
  };
  /** What pages are served, by path. */
  readonly #served = new Map<string, Uint8Array>();
  #told = "";
  /** The queries that the page draws that was asked for last. */
  #drawn: ReadonlySet<string> = new Set();
  /** What is still to be made of the tables as they are, and how: the rows of queries by their names, then the pages of records. */
  #unmade = new Map<string, () => Output[]>();

  constructor(root: string, say: (line: string) => void) {
    this.#root = root;
    this.#say = say;
    this.#loaders = new Bundle(root, "tools/preview/tables.ts");
  }

  /**
   * Makes anew what the changed files bear on and the open page shows: the tables, what is wrong with them, and the rows that
   * it draws; all tables where none are named. What remains is for `finish`. Returns whether the data may have changed.
   */
  async make(changed?: readonly string[]): Promise<boolean> {
    const touches = (folder: string) => !changed || changed.some((file) => file.startsWith(folder));
    if (changed && touches("loaders/")) this.#endExtractor();
    const tablesToo = touches("loaders/") || touches("data/");
    const rowsToo = tablesToo || touches("src/queries/");
    const code = !changed || changed.some((file) => file.endsWith(".ts"));
    const tables = tablesToo ? [...(await this.#makeTables(code)), ...pageOutputs(this.#root)] : [];
    if (rowsToo) await this.#fillEngine(touches("src/queries/"));
    const drawn = [...this.#unmade.keys()].filter((name) => this.#drawn.has(name));
    const rows = drawn.flatMap((name) => this.#makeUnmade(name));
    this.#put([...tables, ...rows, this.#problemOutput()]);
    if (tablesToo && changed) touchLoaders(this.#root, madeWhenAsked);
    return rowsToo;
  }

  /** Checks the pages, then makes what the open page does not wait for, as long as there is nothing better to do. */
  async finish(goOn: () => boolean = () => true): Promise<void> {
    this.#problems.pages = await checkPages(this.#root, this.#engine);
    this.#checkProse();
    if (this.#unmade.size === 0) return;
    const rows: Output[] = [];
    const putRows = () => this.#put(rows.splice(0));
    for (const name of this.#unmade.keys()) {
      await pause();
      if (!goOn()) return putRows();
      rows.push(...this.#makeUnmade(name));
    }
    putRows();
    // Prose may rest on any of them.
    this.#checkProse();
  }

  #checkProse(): void {
    this.#problems.prose = proseProblems(this.#root, (path) => this.#served.get(path) ?? null);
    this.#put([this.#problemOutput()]);
  }

  /** Makes the rows of these queries before others: an open page shows them. */
  prefer(names: readonly string[]): void {
    this.#drawn = new Set(names);
  }

  #put(outputs: readonly Output[]): void {
    const time = Date.now() / 1000;
    for (const {path, bytes} of outputs) this.#served.set(path, bytes);
    touchLoaders(this.#root, putOutputs(this.#root, outputs, time), time);
  }

  /** Ends the processes that run the loaders' code. */
  async stop(): Promise<void> {
    this.#endExtractor();
    clearTimeout(this.#spareTimer);
    this.#spare?.kill();
    this.#spare = undefined;
    await this.#loaders.stop();
  }

  #endExtractor(): void {
    this.#extractor?.kill();
    this.#extractor = undefined;
  }

  /**
   * Starts the spare, which takes a processor for some seconds: at once where no page has been asked for yet, else when no
   * tables have been asked for in a while.
   */
  #startSpare(): void {
    clearTimeout(this.#spareTimer);
    this.#spareTimer = setTimeout(
      () => {
        if (this.#spare) return;
        this.#spare = this.#start();
        this.#spare.send({root: this.#root, readable: true, practice: true} satisfies ToExtract);
      },
      this.#drawn.size === 0 ? 0 : quiet
    );
  }

  #start(): ChildProcess {
    const script = join(this.#root, "tools/preview/extractor.ts");
    const child = fork(script, {execArgv: typescript(), cwd: this.#root, serialization: "advanced"});
    child.on("message", (extracted: Extracted) => {
      if (!("taken" in extracted)) return;
      this.#problems.taken = extracted.problems;
      this.#put([...extracted.taken, this.#problemOutput()]);
    });
    return child;
  }

  /**
   * The tables; none, and the problems, where something is wrong: then the last good ones stay. The code that makes them is
   * bundled anew where it may be another.
   */
  async #makeTables(newCode: boolean): Promise<Output[]> {
    if (newCode) this.#readable = (await this.#loaders.renew()) !== "unreadable";
    const {asked, problems} = await this.#extract();
    this.#problems.tables = problems;
    if (asked.length > 0) this.#tables = asked;
    return asked;
  }

  /**
   * Puts the tables as they are into the engine: all rows are to be made anew from it. Where neither their columns nor the
   * definitions have changed, the one that stands keeps its views and macros, which take longest to make.
   */
  async #fillEngine(redefined: boolean): Promise<void> {
    const arrow = this.#tables.filter(({path}) => path.endsWith(".arrow"));
    if (arrow.length === 0) return;
    const tables = arrow.map(({path, bytes}) => [path.slice("data/".length, -".arrow".length), bytes] as const);
    try {
      // What came from another process begins anywhere in memory, and Arrow is read from aligned bytes.
      const columns = tables.map(([name, bytes]) => `${name}: ${columnsOf(Uint8Array.from(bytes))}`).join("\n");
      const stands = !redefined && columns === this.#columns;
      this.#columns = columns;
      if (this.#engine && stands) this.#engine.replaceTables(tables);
      else this.#engine = await openEngine({tables, definitions: readDefinitions(this.#root)});
      this.#problems.queries = [];
      const engine = this.#engine;
      this.#unmade = new Map(queries.map((name) => [name, () => queryOutputs(this.#root, engine, [name])]));
      this.#unmade.set("pages of records", () => this.#recordPages(engine));
    } catch (error) {
      this.#refuse(error);
    }
  }

  /** Makes something that is still to be made; nothing where the engine refuses. */
  #makeUnmade(name: string): Output[] {
    const make = this.#unmade.get(name);
    this.#unmade.delete(name);
    try {
      return make?.() ?? [];
    } catch (error) {
      this.#refuse(error);
      return [];
    }
  }

  /** The pages of claims and articles. */
  #recordPages(engine: Engine): Output[] {
    const pages = recordOutputs(this.#root, readSite(engine, versionIn(this.#tables)));
    dropPages(this.#root, pages);
    return pages;
  }

  /** A new engine takes the place of the old one from the start: nothing may ask that one any more. */
  #refuse(error: unknown): void {
    this.#engine = null;
    this.#unmade.clear();
    this.#problems.queries = [sqlProblem(this.#fileOf(error), 1, error)];
  }

  #fileOf(error: unknown): string {
    const sql = error instanceof Error && "sql" in error ? error.sql : null;
    const name = [...definitions, ...queries].find((query) => readQuery(this.#root, query) === sql);
    return name ? `src/queries/${name}.sql` : "src/queries";
  }

  async #extract(): Promise<Made> {
    const asked: ToExtract = {root: this.#root, readable: this.#readable};
    if (this.#spare && !this.#spare.connected) this.#spare = undefined;
    if (!this.#extractor) {
      this.#extractor = this.#spare ?? this.#start();
      this.#spare = undefined;
    }
    const child = this.#extractor;
    return new Promise((resolve) => {
      // Code that never comes to an end must not keep later changes from being seen.
      const patience = setTimeout(() => child.kill("SIGKILL"), longestRun);
      const ended = (code: number | null) => {
        clearTimeout(patience);
        if (this.#extractor === child) this.#extractor = undefined;
        const message =
          code === null ? `loaders: stopped after ${longestRun / 1000} s` : `loaders: ended with status ${code}`;
        resolve({asked: [], problems: [{message, remedy: "see the terminal, and what was changed last"}]});
      };
      const answered = (extracted: Extracted) => {
        if ("taken" in extracted) return;
        clearTimeout(patience);
        child.off("exit", ended).off("message", answered);
        this.#startSpare();
        resolve(extracted);
      };
      child.once("exit", ended).on("message", answered);
      child.send(asked);
    });
  }

  #problemOutput(): Output {
    const problems = Object.values(this.#problems).flat();
    const text = problems.map(({message, remedy}) => (remedy ? `${message}\n  ${remedy}` : message)).join("\n");
    if (text !== this.#told) this.#say(text || "all is well again");
    this.#told = text;
    const bytes = new TextEncoder().encode(`${JSON.stringify(problems)}\n`);
    return {path: "data/problems.json", loader: "data/problems.json.ts", bytes};
  }

  /** Whether there are tables to serve, of this run or an earlier one. */
  get hasTables(): boolean {
    return this.#tables.length > 0 || existsSync(join(cacheOf(this.#root), "data/claims.arrow"));
  }
}
