import type {ChartName} from "../../queries/index.js";
import {element} from "./dom.js";

/** Adds to a chart what only scripts can do: running its query here, and opening the list that a mark's sentence is in. */
export function enhance(figure: HTMLElement, name: ChartName): void {
  figure.querySelector("details.query")?.append(runControl(name));
  const list = figure.querySelector<HTMLDetailsElement>("details.sentences-behind");
  if (list) openFor(list);
}

/** Nothing of DuckDB, and none of the rows, is fetched before it is used. */
function runControl(name: ChartName): HTMLElement {
  const button = element(document, "button", {type: "button", class: "run"}, "Run this query in your browser");
  const said = element(document, "p", {role: "status", class: "ran", "data-query": name});
  button.onclick = async () => {
    button.disabled = true;
    said.textContent = "Running…";
    try {
      const {runQuery} = await import("./runQuery.js");
      said.textContent = await runQuery(name);
    } catch (error) {
      said.textContent = error instanceof Error ? error.message : String(error);
    } finally {
      button.disabled = false;
    }
  };
  return element(document, "div", {class: "run-query"}, button, said);
}

/** A link to a sentence opens the list that holds it. */
function openFor(list: HTMLDetailsElement): void {
  const open = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !list.contains(target)) return;
    list.open = true;
    target.scrollIntoView({block: "center"});
  };
  addEventListener("hashchange", open);
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest?.("a.row");
    if (link && link.getAttribute("href") === location.hash) open();
  });
  queueMicrotask(open);
}
