import type {Workbench} from "./context.js";

/** Shows what the last script gave. */
export function mountResults(workbench: Workbench): void {
  const place = workbench.place("results");
  workbench.on("finished", ({outcome}) => {
    place.textContent = outcome.results
      .map(
        ({columns, rows, cut}) =>
          `${columns.map(({name, type}) => `${name} ${type}`).join(", ")}: ${rows} rows${cut ? " (cut)" : ""}`
      )
      .join("\n");
  });
}
