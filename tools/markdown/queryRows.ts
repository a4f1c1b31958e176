import {existsSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import type {PageData} from "../../src/components/pageData.ts";
import {readQuery} from "../duckdb/queries.ts";
import {cacheOf} from "../site/outputs.ts";

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
    }
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
