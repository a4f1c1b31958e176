import type {ChartName} from "../../queries/index.js";
import {query} from "../duckdb.js";
import {type PlainRow, plainRows, sameRows} from "../rows.js";
import {files} from "./files.js";

/** Runs a chart's query in DuckDB in the page, and says whether its rows are those that the chart was drawn from. */
export async function runQuery(name: ChartName): Promise<string> {
  const [sql, served] = await Promise.all([files[name].sql.text(), files[name].rows.json()]);
  const start = performance.now();
  const rows = plainRows(await query(sql));
  const seconds = (performance.now() - start) / 1000;
  const result = sameRows(rows, served as PlainRow[])
    ? "the same rows as the chart is drawn from"
    : "other rows than the chart is drawn from";
  return `DuckDB in your browser gave ${result}: ${rows.length}, in ${seconds.toFixed(1)} s.`;
}
