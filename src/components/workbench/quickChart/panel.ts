import {element} from "../../chart/dom.js";
import type {Values} from "../named.js";
import type {ResultTable} from "../values/table.js";
import {pageCode} from "./code.js";
import {plotSpec} from "./marks.js";
import {chartRows, mostDrawn} from "./rows.js";
import {type ChartKind, type ChartSpec, chartKinds, chartProblem, fieldsOf, fits, suggestChart} from "./spec.js";

/** A panel that draws a result. */
export interface ChartPanel {
  element: HTMLElement;
  /** What it draws now; null where it is closed. */
  spec(): ChartSpec | null;
}

export interface ChartPanelOptions {
  sql: string;
  values: Values;
  /** A chart to begin with. */
  chart?: ChartSpec | null;
  onSaid(words: string): void;
}

const labels = {by: "By", value: "Value", upper: "Upper end", series: "Colour"} as const;

/** A form that chooses a chart of a result, the chart, and its code for a page. Nothing is drawn before it is opened. */
export function chartPanel(result: ResultTable, {sql, values, chart = null, onSaid}: ChartPanelOptions): ChartPanel {
  const first = chart && chartProblem(chart, result) === null ? chart : suggestChart(result);
  let spec: ChartSpec = first ?? {kind: "bar", by: "", value: ""};
  const form = element(document, "form", {class: "wb-chart-form"});
  const plot = element(document, "div", {class: "wb-plot", role: "img"});
  const note = element(document, "p", {class: "wb-note", role: "status"});
  const code = element(document, "button", {type: "button", class: "run"}, "Copy as code for a page");
  const shown = element(document, "pre", {hidden: "", tabindex: 0});
  const panel = element(
    document,
    "details",
    {class: "wb-chart"},
    element(document, "summary", {}, "Chart"),
    form,
    note,
    plot,
    element(document, "p", {class: "actions"}, code),
    shown
  );

  function fields(): void {
    const kind = select(
      "Chart",
      chartKinds.map((name) => [name, name]),
      spec.kind,
      (name) => {
        spec = {...spec, kind: name as ChartKind};
        if (spec.kind === "interval" && !spec.upper) spec = {...spec, upper: spec.value};
        fields();
        form.querySelector("select")?.focus();
        void draw();
      }
    );
    const others = fieldsOf[spec.kind].map((field) => {
      const names = result.columns.filter(fits[field]).map(({name}) => [name, name] as const);
      const none = field === "series" ? ([["", "none"]] as const) : [];
      return select(labels[field], [...none, ...names], spec[field] ?? "", (name) => {
        spec = {...spec, [field]: name === "" ? undefined : name};
        void draw();
      });
    });
    form.replaceChildren(kind, ...others);
  }

  async function draw(): Promise<void> {
    const problem = chartProblem(spec, result);
    shown.hidden = true;
    code.disabled = problem !== null;
    if (problem !== null) {
      plot.replaceChildren();
      note.textContent = problem;
      return;
    }
    const {drawChart} = await import("./draw.js");
    const rows = chartRows(result);
    try {
      const width = Math.max(280, Math.min(860, plot.clientWidth || 640));
      const drawing = await drawChart(plotted(), rows, width);
      // The name of the whole tells what it shows; its parts' own would be read one by one.
      drawing.setAttribute("aria-hidden", "true");
      plot.replaceChildren(drawing);
      plot.setAttribute("aria-label", `${spec.kind} chart of ${spec.value} by ${spec.by}; its rows stand in the grid`);
      note.textContent =
        result.rowCount > mostDrawn ? `The first ${mostDrawn} of ${result.rowCount} rows are drawn.` : "";
    } catch (error) {
      note.textContent = `not drawn: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  const plotted = () => plotSpec(spec, new Set(chartRows(result).map((row) => String(row[spec.by]))).size);
  form.onsubmit = (event) => event.preventDefault();
  code.onclick = async () => {
    try {
      shown.textContent = pageCode(sql, values, plotted());
    } catch (error) {
      note.textContent = error instanceof Error ? error.message : String(error);
      return;
    }
    shown.hidden = false;
    try {
      await navigator.clipboard.writeText(shown.textContent);
      onSaid("the chart's code is copied; paste it into a page");
    } catch {
      onSaid("the chart's code stands under it");
    }
  };
  panel.addEventListener("toggle", () => {
    if (panel.open && form.childElementCount === 0) fields();
    if (panel.open) void draw();
  });
  if (chart && first === chart) panel.open = true;
  else if (chart) onSaid("the result lacks columns of the chart that came with the query");
  return {element: panel, spec: () => (panel.open && chartProblem(spec, result) === null ? spec : null)};
}

function select(
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
  onChange: (value: string) => void
): HTMLElement {
  const box = element(
    document,
    "select",
    {},
    ...options.map(([name, words]) => element(document, "option", {value: name}, words))
  );
  box.value = value;
  box.onchange = () => onChange(box.value);
  return element(document, "label", {}, `${label} `, box);
}
