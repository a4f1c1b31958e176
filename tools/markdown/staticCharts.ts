import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {catalogue} from "../../src/components/chart/catalogue.ts";
import {type ChartOptions, figuresOf, frame} from "../../src/components/chart/frame.ts";
import {type ClaimRow, claimList} from "../../src/components/claimList.ts";
import type {Figure} from "../../src/components/figure.ts";
import {type ChartName, chartQueries} from "../../src/queries/index.ts";
import {readQuery} from "../duckdb/queries.ts";
import {cacheOf} from "../site/outputs.ts";
import {type Expression, literal} from "./literal.ts";
import type {PageContext} from "./page.ts";

/** Widths in pixels that a chart is drawn at for those without scripts: the style sheet shows the one that fits. */
const widths = {narrow: 330, wide: 720};

/**
 * Puts every chart of a page into the page as it is served: what `${chart("money", {…})}` shows once scripts run, and of
 * `${claimList(…)}` what it shows before anybody filters. It goes into the element that Framework removes when the call has
 * its value. A chart whose arguments are not literals is left to the page.
 */
export function staticCharts(root: string, body: string, {code}: PageContext): string {
  let drawn = body;
  for (const {id, node} of code) {
    const shown = node.expression ? staticNode(root, node.body) : "";
    if (!shown) continue;
    const place = `<observablehq-loading></observablehq-loading><!--:${id}:-->`;
    drawn = drawn.replace(place, () => place.replace("><", () => `>${shown}<`));
  }
  return drawn;
}

/** A call that is a paragraph of its own shows a block, which may not stand in a `p`: browsers would end the paragraph there. */
export function unwrapCalls(body: string): string {
  return body.replace(/<p>(<observablehq-loading><\/observablehq-loading><!--:[0-9a-f-]+:-->)<\/p>/g, "<div>$1</div>");
}

function staticNode(root: string, expression: Expression): string {
  if (expression.type === "CallExpression" && expression.callee?.name === "claimList") return staticClaims(root);
  const call = chartCall(expression);
  return call ? staticChart(root, ...call) : "";
}

function chartCall(expression: Expression): [ChartName, ChartOptions] | null {
  if (expression.type === "AwaitExpression" && expression.argument) return chartCall(expression.argument);
  if (expression.type !== "CallExpression" || expression.callee?.name !== "chart") return null;
  const [name, options = {}] = (expression.arguments ?? []).map(literal);
  const known = chartQueries.find((query) => query === name);
  return known && options !== undefined ? [known, options as ChartOptions] : null;
}

function staticClaims(root: string): string {
  const rows = rowsOf<ClaimRow>(root, "claim_list");
  return rows ? claimList(rows, {document: emptyDocument()}).outerHTML : "";
}

function staticChart(root: string, name: ChartName, options: ChartOptions): string {
  const rows = rowsOf<Figure>(root, name);
  if (!rows) return "";
  const document = emptyDocument();
  const {figure, plot} = frame(document, name, rows, readQuery(root, name), options);
  for (const [size, width] of Object.entries(widths)) {
    const chart = catalogue[name].draw(figuresOf(rows, options), {name, width, document});
    chart.classList.add(size);
    plot.append(chart);
  }
  return figure.outerHTML;
}

/** The rows that a query gave for this build; null where it has not run. */
function rowsOf<Row>(root: string, query: string): Row[] | null {
  const file = join(cacheOf(root), "data/query", `${query}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Row[]) : null;
}

function emptyDocument(): Document {
  return parseHTML("<!DOCTYPE html><html><body></body></html>").document;
}
