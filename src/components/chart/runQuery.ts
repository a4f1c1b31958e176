import type {ChartName} from "../../queries/index.js";
import type {Figure} from "../figure.js";
import {type PlainRow, plainRows, sameRows} from "../rows.js";
import {element} from "./dom.js";

/**
 * A control that runs a chart's query in DuckDB in the page, hands the rows to be drawn, and says whether they are the same
 * as those that the page was served with. Nothing of DuckDB is fetched before it is used.
 */
export function runQuery(
  name: ChartName,
  sql: string,
  served: readonly Figure[],
  draw: (rows: readonly Figure[]) => void
): HTMLElement {
  const button = element(document, "button", {type: "button", class: "run"}, "Run this query in your browser");
  const said = element(document, "p", {role: "status", class: "ran", "data-query": name});
  button.onclick = async () => {
    button.disabled = true;
    said.textContent = "Running…";
    try {
      const {query} = await import("../duckdb.js");
      const start = performance.now();
      const rows = plainRows(await query(sql));
      const seconds = (performance.now() - start) / 1000;
      draw(rows as unknown as Figure[]);
      said.textContent = verdict(rows, served as unknown as PlainRow[], seconds);
    } catch (error) {
      said.textContent = error instanceof Error ? error.message : String(error);
    } finally {
      button.disabled = false;
    }
  };
  return element(document, "div", {class: "run-query"}, button, said);
}

function verdict(rows: readonly PlainRow[], served: readonly PlainRow[], seconds: number): string {
  const same = sameRows(rows, served);
  const result = same ? "the same rows as the page was served with" : "other rows than the page was served with";
  return `DuckDB in your browser gave ${result}: ${rows.length}, in ${seconds.toFixed(1)} s. The chart shows its result.`;
}
