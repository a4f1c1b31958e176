import {FileAttachment} from "observablehq:stdlib";
import type {ChartName} from "../queries/index.js";
import {catalogue} from "./chart/catalogue.js";
import {type ChartOptions, figuresOf, frame} from "./chart/frame.js";
import {runQuery} from "./chart/runQuery.js";
import type {Figure} from "./figure.js";

const files = {
  troop_estimates: {
    rows: FileAttachment("../data/query/troop_estimates.json"),
    sql: FileAttachment("../queries/troop_estimates.sql")
  },
  money: {rows: FileAttachment("../data/query/money.json"), sql: FileAttachment("../queries/money.sql")},
  source_disagreements: {
    rows: FileAttachment("../data/query/source_disagreements.json"),
    sql: FileAttachment("../queries/source_disagreements.sql")
  }
};

/**
 * A chart by name, with the sentences and the query behind it. Its rows were made when the site was built, by the same
 * query in the same engine. A page changes its title, its note, and which measures it shows: `chart("money", {note: "…"})`.
 */
export async function chart(name: ChartName, options: ChartOptions = {}): Promise<HTMLElement> {
  const {rows: rowsFile, sql: sqlFile} = files[name];
  const [rows, sql] = await Promise.all([rowsFile.json() as Promise<Figure[]>, sqlFile.text()]);
  const {figure, plot, query, list} = frame(document, name, rows, sql, options);
  let shown = figuresOf(rows, options);
  let width = 0;
  const draw = () => {
    if (width > 0) plot.replaceChildren(catalogue[name].draw(shown, {name, width}));
  };
  new ResizeObserver(([entry]) => {
    const now = Math.floor(entry?.contentRect.width ?? 0);
    if (now === width) return;
    width = now;
    draw();
  }).observe(plot);
  query.after(
    runQuery(name, sql, rows, (fresh) => {
      shown = figuresOf(fresh, options);
      draw();
    })
  );
  openFor(list);
  return figure;
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
