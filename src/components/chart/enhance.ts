import type {ChartName} from "../../queries/index.js";
import {element} from "./dom.js";
import type {ChartOptions} from "./options.js";

/** Adds to a chart what only scripts can do: running its query here, copying, and telling a page around it how high it is. */
export function enhance(figure: HTMLElement, name: ChartName, options: ChartOptions = {}): void {
  if (options.embedded !== undefined) {
    tellHeight();
    return;
  }
  figure.querySelector("details.query")?.append(runControl(figure, name, options));
  for (const field of figure.querySelectorAll<HTMLElement>(".copy pre")) addCopy(field);
  openForAnchors(figure);
}

/** Nothing of DuckDB, and none of the rows, is fetched before it is used. */
function runControl(figure: HTMLElement, name: ChartName, options: ChartOptions): HTMLElement {
  const button = element(document, "button", {type: "button", class: "run"}, "Run this query in your browser");
  const said = element(document, "p", {role: "status", class: "ran", "data-query": name});
  button.onclick = async () => {
    button.disabled = true;
    said.textContent = "Running…";
    try {
      const {runQuery} = await import("./runQuery.js");
      said.textContent = await runQuery(name, options, figure.querySelector("details.query code")?.textContent ?? "");
    } catch (error) {
      said.textContent = error instanceof Error ? error.message : String(error);
    } finally {
      button.disabled = false;
    }
  };
  return element(document, "div", {class: "run-query"}, button, said);
}

/** A button that copies; and addresses in the text made whole, where nobody said at build where the site would be. */
function addCopy(field: HTMLElement): void {
  field.textContent = withWholeAddresses(field.textContent ?? "");
  const said = element(document, "span", {role: "status"});
  const button = element(document, "button", {type: "button", class: "run"}, "Copy");
  button.onclick = async () => {
    try {
      await navigator.clipboard.writeText(field.textContent ?? "");
      said.textContent = "Copied.";
    } catch {
      getSelection()?.selectAllChildren(field);
      said.textContent = "Selected: copy it with your keyboard.";
    }
  };
  field.after(element(document, "p", {class: "copy-row"}, button, said));
}

/** `/embed/x.html` as a whole address: the site's root is where this page's links to it lead. */
function withWholeAddresses(text: string): string {
  const home = document.querySelector<HTMLAnchorElement>("#observablehq-sidebar a[href]");
  const root = new URL(".", home?.href ?? document.baseURI).href;
  return text.replace(/(?<=[\s"])\/(?=(?:embed\/)?[\w-]*(?:\.html)?[#"])/g, root);
}

/** A link to a sentence opens the list that holds it. */
function openForAnchors(figure: HTMLElement): void {
  const open = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const list = target ? target.closest("details") : null;
    if (!target || !list || !figure.contains(list)) return;
    list.open = true;
    target.scrollIntoView({block: "center"});
  };
  addEventListener("hashchange", open);
  queueMicrotask(open);
}

/** Tells the page that frames this one how high the chart is, now and whenever that changes. */
function tellHeight(): void {
  if (parent === window) return;
  const tell = () => {
    const height = Math.ceil(document.querySelector("main")?.getBoundingClientRect().bottom ?? 0) + 16;
    parent.postMessage({type: "selisih:height", height: height + Math.round(scrollY)}, "*");
  };
  new ResizeObserver(tell).observe(document.querySelector("main") ?? document.body);
  tell();
}
