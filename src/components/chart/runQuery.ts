import type {ChartName} from "../../queries/index.js";
import {query} from "../duckdb.js";
import {type PlainRow, plainRows, sameRows} from "../rows.js";
import {files} from "./files.js";
import type {ChartOptions} from "./options.js";
import {selectRows} from "./select.js";

/** Runs a chart's query in DuckDB in the page, and says whether its rows are those that the chart is drawn from. */
export async function runQuery(name: ChartName, options: ChartOptions, sql: string): Promise<string> {
  const served = selectRows((await files[name].rows.json()) as PlainRow[], options);
  const start = performance.now();
  const rows = plainRows(await query(sql));
  const seconds = (performance.now() - start) / 1000;
  const result = sameRows(rows, served)
    ? "the same rows as the chart is drawn from"
    : "other rows than the chart is drawn from";
  return `DuckDB in your browser gave ${result}: ${rows.length}, in ${seconds.toFixed(1)} s.`;
}
