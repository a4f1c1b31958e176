/**
 * `npm run engine`: finds out which of DuckDB's functions pages need first, by running what pages run in a module that notes
 * every call, and writes them to `tools/duckdb/wasm/hot.json`. To be run again when DuckDB-Wasm changes.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type * as DuckDB from "@duckdb/duckdb-wasm/blocking";
import {loadProject, type Tables} from "../../../loaders/index.ts";
import {replaceFile} from "../../../loaders/write.ts";
import {emptyCatalog, readCatalog} from "../../../src/components/workbench/catalog.ts";
import {profile, shortValues} from "../../../src/components/workbench/profile.ts";
import type {Session} from "../../../src/components/workbench/session.ts";
import {queries} from "../../../src/queries/index.ts";
import {arrowTables, openTables} from "../../site/rows.ts";
import {readDefinitions, readQuery} from "../queries.ts";
import {engineFiles, listOf} from "./engineParts.ts";
import {calledName, instrument} from "./instrument.ts";
import {keptExports} from "./kept.ts";
import {typicalQuestions} from "./questions.ts";
import {train} from "./training.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const say = (line: string) => process.stderr.write(`${line}\n`);

/** The instance that DuckDB starts, of which it shows nothing. */
let instance: WebAssembly.Instance | undefined;
const instantiate = WebAssembly.instantiate.bind(WebAssembly) as (
  ...args: unknown[]
) => Promise<WebAssembly.WebAssemblyInstantiatedSource>;
WebAssembly.instantiate = (async (...args: unknown[]) => {
  const started = await instantiate(...args);
  instance = started.instance;
  return started;
}) as typeof WebAssembly.instantiate;

async function open(module: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), "engine-"));
  try {
    const file = join(folder, "instrumented.wasm");
    writeFileSync(file, module);
    const require = createRequire(import.meta.url);
    const duckdb = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs") as typeof DuckDB;
    const bundle = {mainModule: file, mainWorker: ""};
    const db = await duckdb.createDuckDB({mvp: bundle, eh: bundle}, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
    await db.instantiate(() => {});
    return db;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** What the query page asks of its own accord: what there is, and what columns hold. */
async function askedByPage(tables: Tables): Promise<[sql: string, values: (string | number)[]][]> {
  const engine = await openTables(root, tables);
  const noted: [string, (string | number)[]][] = [];
  const session = {
    query: async (sql: string, values: readonly (string | number)[] = []) => {
      noted.push([sql, [...values]]);
      return engine.query(sql, values);
    }
  } as unknown as Session;
  const {relations} = await readCatalog(session, emptyCatalog);
  const claims = relations.find(({name}) => name === "claims");
  for (const {name, type} of claims?.columns ?? []) {
    await profile(session, "claims", name, type);
    await shortValues(session, "claims", name);
  }
  return noted;
}

const {tables} = loadProject(root);
const pageQuestions = await askedByPage(tables);
const {module, script, hash} = engineFiles();
say("putting marks into the module");
const nodeScript = readFileSync(
  createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs"),
  "utf8"
);
const db = await open(instrument(module, keptExports(script + nodeScript)));
say("running what pages run");
const asked = [...queries.map((name) => readQuery(root, name)), ...typicalQuestions];
train(db, {
  tables: arrowTables(tables),
  definitions: readDefinitions(root),
  questions: [...pageQuestions, ...asked.map((sql) => [sql, []] as const)]
});
const called = Object.entries(instance?.exports ?? {}).flatMap(([name, value]) =>
  value instanceof WebAssembly.Global && value.value === 1 && name === calledName(Number(name.slice(7)))
    ? [Number(name.slice(7))]
    : []
);
replaceFile(join(root, "tools/duckdb/wasm/hot.json"), `${JSON.stringify(listOf(hash, new Set(called)), null, 2)}\n`);
say(`${called.length} functions are called`);
