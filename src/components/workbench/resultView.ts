import {element} from "../chart/dom.js";
import {count} from "../words.js";
import type {Workbench} from "./context.js";
import {evidencePanel} from "./evidence/panel.js";
import {exportButtons} from "./exports/toolbar.js";
import {grid} from "./grid/grid.js";
import type {Values} from "./named.js";
import {ownArticles} from "./ownData/ownArticles.js";
import {letShow} from "./pause.js";
import {type ChartPanel, chartPanel} from "./quickChart/panel.js";
import type {ChartSpec} from "./quickChart/spec.js";
import type {Result} from "./result.js";
import {resultTable} from "./values/table.js";

/** More results than these of one script are told of, not shown. */
const mostShown = 12;

const help =
  "Arrow keys, Home, End and Page keys move; Shift selects; Ctrl+C copies; Enter opens a value. On a column's head Enter sorts and Alt+arrows size it.";

/** The results of a script as they are shown. */
export interface ResultsView {
  nodes: (Node | string)[];
  /** The chart of the last result; null where none is open. */
  chart(): ChartSpec | null;
  destroy(): void;
}

/** How results are to be shown. */
export interface ViewOptions {
  /** The chart that the last one begins with; null where none is wanted. */
  chart: ChartSpec | null;
  /** How wide they will be, in pixels. */
  width: number;
}

/** Shows each result of a script. */
export function showResults(
  workbench: Workbench,
  results: readonly Result[],
  values: Values,
  {chart, width}: ViewOptions
): ResultsView {
  const rows = results.filter(givesRows);
  const views: ReturnType<typeof showResult>[] = [];
  const nodes: (Node | string)[] = results.slice(0, mostShown).map((result) => {
    const part = givesRows(result) ? rows.indexOf(result) : -1;
    if (part < 0) return element(document, "p", {class: "wb-done"}, `Done: ${firstWords(result.statement.text)}`);
    const view = showResult(workbench, result, values, {
      name: rows.length === 1 ? "result" : `result-${part + 1}`,
      title: rows.length === 1 ? "Result" : `Result ${part + 1} of ${rows.length}`,
      chart: result === results.at(-1) ? chart : null,
      width
    });
    views.push(view);
    return view.element;
  });
  if (results.length > mostShown) nodes.push(`${results.length - mostShown} further results are not shown.`);
  return {
    nodes,
    chart: () => views.at(-1)?.chart() ?? null,
    destroy() {
      for (const view of views) view.destroy();
    }
  };
}

/** Whether a statement asked for rows: others give one column that counts or says nothing. */
const givesRows = ({columns, statement}: Result): boolean =>
  columns.length > 0 && !/^\s*(create|drop|insert|update|delete|alter|set|begin|commit)\b/i.test(statement.text);

function showResult(
  workbench: Workbench,
  result: Result,
  values: Values,
  {name, title, chart, width}: ViewOptions & {name: string; title: string}
) {
  const table = resultTable(result.table, {types: result.columns.map(({type}) => type), rows: result.rows});
  const said = (words: string) => workbench.say(words);
  const shown = grid(table.columns, table.rowCount, {
    label: title,
    width,
    onSaid: said
  });
  const part = element(
    document,
    "section",
    {class: "wb-result", "aria-label": title},
    element(document, "h2", {}, title),
    element(document, "p", {class: "wb-note"}, summary(result)),
    table.rowCount > 0 && shown.element,
    table.rowCount > 0 && element(document, "p", {class: "wb-help"}, help)
  );
  let panel: ChartPanel | null = null;
  /** What is done with rows comes once they are on the screen. */
  const addTools = () => {
    if (!part.isConnected) return;
    const evidence = table.rowCount > 0 && evidencePanel(workbench, table, shown, ownArticles.has);
    panel = chartPanel(table, {sql: result.statement.text, values, chart, onSaid: said});
    const tools = [evidence, exportButtons(workbench, result, values, name), table.rowCount > 0 && panel.element];
    part.append(...tools.filter((tool) => tool instanceof Node));
  };
  void letShow().then(addTools);
  return {element: part, chart: () => (panel ? panel.spec() : chart), destroy: shown.destroy};
}

function summary({rows, columns, cut, elapsed}: Result): string {
  const size = `${count(rows, "row")}, ${count(columns.length, "column")}, ${Math.round(elapsed)} ms.`;
  if (cut === "rows") return `${size} There are more: the row limit was met. A download has them all.`;
  if (cut === "bytes") return `${size} There are more: they are too large to show. Ask for fewer columns.`;
  return rows === 0 ? `${size} Nothing in the data fits.` : size;
}

const firstWords = (sql: string): string => {
  const line = sql.replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
};
