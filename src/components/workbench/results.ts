import type {Workbench} from "./context.js";
import type {Values} from "./named.js";
import type {ChartSpec} from "./quickChart/spec.js";
import type {Result} from "./result.js";
import type {ResultsView} from "./resultView.js";

/** What is shown of the last script. */
export interface Shown {
  /** The last result and the values that it was asked with; null before there is one. */
  last(): {result: Result; values: Values} | null;
  /** The chart of the last result; null where none is open. */
  chart(): ChartSpec | null;
  /** Opens a chart with the next result. */
  chartNext(chart: ChartSpec | null): void;
}

/** Shows what the last script gave: each result in a grid, with its chart, its sentences and its files. */
export function mountResults(workbench: Workbench): Shown {
  const place = workbench.place("results");
  let last: ReturnType<Shown["last"]> = null;
  let wanted: ChartSpec | null = null;
  let view: ResultsView | null = null;
  let width = place.clientWidth;
  // To ask for it when a result is to be shown would lay the page out once more.
  new ResizeObserver(() => {
    width = place.clientWidth;
  }).observe(place);
  // What shows results comes while the engine does.
  let shower: typeof import("./resultView.js") | null = null;
  const load = async () => {
    shower = await import("./resultView.js");
    return shower;
  };
  void load().catch(() => {});
  workbench.on("finished", async ({values, outcome: {results}}) => {
    last = results.length > 0 ? {result: results.at(-1)!, values} : null;
    const current = last;
    const {showResults} = shower ?? (await load());
    if (current !== last) return;
    view?.destroy();
    view = showResults(workbench, results, values, {chart: wanted, width});
    wanted = null;
    place.replaceChildren(...view.nodes);
  });
  return {
    last: () => last,
    chart: () => view?.chart() ?? null,
    chartNext: (next) => {
      wanted = next;
    }
  };
}
