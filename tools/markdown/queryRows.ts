import {existsSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import type {PageData} from "../../src/components/pageData.ts";
import {readQuery} from "../duckdb/queries.ts";
import {addressOf} from "../site/address.ts";
import {cacheOf} from "../site/outputs.ts";
import {namer, publish} from "./publish.ts";

const read = new Map<string, {time: number; rows: readonly unknown[]}>();

/** The data of one page, and the names of the queries that calls on it have asked for. */
export function pageData(root: string, page: string): PageData & {asked: Set<string>} {
  const asked = new Set<string>();
  const ids = new Map<string, number>();
  return {
    page,
    asked,
    rows<Row>(query: string) {
      asked.add(query);
      return rowsOf(root, query) as readonly Row[];
    },
    sql: (query) => readQuery(root, query),
    id(wanted) {
      const count = (ids.get(wanted) ?? 0) + 1;
      ids.set(wanted, count);
      return count === 1 ? wanted : `${wanted}-${count}`;
    },
    name: namer(page),
    publish: (path, content) => publish(root, path, content),
    address: (path) => addressOf(path),
    version: versionOf(root)
  };
}

/** The rows that a query gave for this build. They are read once, however many pages ask. */
function rowsOf(root: string, query: string): readonly unknown[] {
  const file = join(cacheOf(root), "data/query", `${query}.json`);
  if (!existsSync(file)) throw new Error(`no rows of a query: ${query}: list it in src/queries/index.ts`);
  const time = statSync(file).mtimeMs;
  const known = read.get(file);
  if (known?.time === time) return known.rows;
  const rows = JSON.parse(readFileSync(file, "utf8")) as readonly unknown[];
  read.set(file, {time, rows});
  return rows;
}

/** The version of the tables that pages are drawn from; null before there are any. */
function versionOf(root: string): string | null {
  const file = join(cacheOf(root), "data/version.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as {version: string}).version : null;
}
