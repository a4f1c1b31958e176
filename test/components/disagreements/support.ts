import {loadProject} from "../../../loaders/index.ts";
import {type Settings, withSettings} from "../../../src/components/disagreements/settings.ts";
import type {PageData} from "../../../src/components/pageData.ts";
import {type PlainRow, plainRows} from "../../../src/components/rows.ts";
import type {Engine} from "../../../tools/duckdb/engine.ts";
import {readQuery} from "../../../tools/duckdb/queries.ts";
import {openTables} from "../../../tools/site/rows.ts";

/** An engine on the tables of a project's `data/`. */
export function engineOfProject(root: string): Promise<Engine> {
  const {tables} = loadProject(root);
  return openTables(process.cwd(), tables);
}

/** What a page is drawn from, with a reader's settings; it makes no files. */
export function pageData(engine: Engine, settings: Settings): PageData {
  const root = process.cwd();
  const known = new Map<string, PlainRow[]>();
  const sql = (name: string) => withSettings(readQuery(root, name), settings);
  const rowsOf = (name: string): PlainRow[] => {
    const rows = known.get(name) ?? plainRows(engine.query(sql(name)));
    known.set(name, rows);
    return rows;
  };
  return {
    page: "/disagreements",
    rows: <Row>(name: string) => rowsOf(name) as unknown as readonly Row[],
    sql,
    id: (wanted) => wanted,
    name: (wanted) => wanted,
    publish: (path) => `/${path}`,
    address: (path) => path,
    version: null
  };
}
