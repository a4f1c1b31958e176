import {ticks} from "d3";
import {anchor, type Figure} from "../figure.js";
import {count, dateInWords, figureInWords, quantity} from "../words.js";
import {conflictInWords, place, toldBy} from "./evidence.js";
import {intervalLegend} from "./intervalLegend.js";
import type {Kind} from "./kind.js";
import type {ChartOptions} from "./options.js";
import type {Label, Panel, Row} from "./rowChart.js";
import {shape} from "./shape.js";
import {shortQuantity} from "./shortQuantity.js";

/** Figures as the intervals that their words allow, one a row, by measure, date or kind of source. */
export function intervals(options: ChartOptions): Kind<Figure> {
  return {
    labelShare: 0.46,
    panels: (figures, href) => panels(figures, href, options),
    legend: intervalLegend,
    description,
    columns: [
      {name: "Figure", value: told},
      {name: "Measure", value: ({measure_name, measure}) => measure_name ?? measure},
      {name: "Low", value: ({interval_low}) => interval_low},
      {name: "High", value: ({interval_high}) => interval_high ?? "open"},
      {name: "From", value: ({origin}) => origin},
      {name: "Kind of source", value: ({kind}) => kind},
      {name: "Of", value: ({as_of}) => (as_of ? dateInWords(as_of) : null)},
      {name: "Told by", value: toldBy}
    ],
    behind: (figure, chart) => ({
      ...figure,
      id: anchor(chart, figure),
      heading: [told(figure), figure.measure_name, figure.origin].filter(Boolean).join(" · "),
      place: place(figure)
    }),
    page: ({claim_id}) => `/claims/${claim_id}`,
    sources: (figures) => figures.map(({origin, kind}) => ({name: origin, kind})),
    articles: (figures) => figures.flatMap((figure) => figure.told_by ?? [figure])
  };
}

/** A figure in words, with what is planned, and what we computed, said. */
function told(figure: Figure): string {
  const words = [figureInWords(figure), figure.span].filter(Boolean).join(" ");
  return `${words}${figure.modality === "planned" ? ", planned" : figure.modality === "denied" ? ", denied" : ""}`;
}

function panels(figures: readonly Figure[], href: (figure: Figure) => string, options: ChartOptions): Panel[] {
  const origins = new Map(figures.map(({claim_id, origin}) => [claim_id, origin]));
  const several = new Set(figures.map(measureOf)).size > 1;
  const groups = groupBy(figures, (figure) =>
    [measureOf(figure), axisOf(figure), options.by === "source" ? figure.kind : ""].join("\n")
  );
  const shared = options.sharedScale || options.by === "source";
  return groups.map((group) => {
    const [first] = group;
    if (!first) throw new Error("a panel of no figures");
    const peers = figures.filter(
      (figure) => axisOf(figure) === axisOf(first) && (options.sharedScale || measureOf(figure) === measureOf(first))
    );
    const end = Math.max(...(shared ? peers : group).map(reach)) || 1;
    const disputed = figures.some(({conflicts_with}) => conflicts_with);
    const title = panelTitle(first, several, options);
    return {
      title: groups.length === 1 && title === options.title ? null : title,
      note: disputed && group.every(({conflicts_with}) => !conflicts_with?.length) ? "No two of these conflict." : null,
      spoken: `${title ?? measureOf(first)}: ${count(group.length, "figure")}, each a link to its sentence`,
      domain: [0, end],
      ticks: (wanted) => tickValues(end, wanted).map((at) => ({at, text: shortQuantity(at, first.unit)})),
      rows: group.map((figure) => row(figure, href(figure), options, conflictInWords(figure, origins, quantity)))
    };
  });
}

function panelTitle(figure: Figure, several: boolean, {by}: ChartOptions): string | null {
  const kind = figure.kind.charAt(0).toUpperCase() + figure.kind.slice(1);
  if (by === "source") return several ? `${measureOf(figure)}: ${figure.kind}` : kind;
  return measureOf(figure);
}

function row(figure: Figure, href: string, {by}: ChartOptions, conflict: string | null): Row {
  const said = told(figure);
  const source = `${figure.origin} · ${figure.kind}`;
  const date = figure.as_of ?? figure.published;
  const when = date ? `${figure.as_of ? "of" : "published"} ${dateInWords(date)}` : "undated";
  const labels: Label[] = [
    ...(by === "date" ? [{role: "when" as const, text: when.charAt(0).toUpperCase() + when.slice(1)}] : []),
    {role: "value", text: said},
    {role: "origin", text: figure.computed ? `our computation, from a claim of ${source}` : source},
    {role: "place", text: place(figure)}
  ];
  if (conflict) labels.push({role: "conflict", text: conflict});
  return {
    labels,
    href,
    spoken: [said, source, place(figure), conflict].filter(Boolean).join("; "),
    mark: (space) => shape(figure, space)
  };
}

/** What figures show: how many there are and from whom, then each measure's, in order. */
function description(figures: readonly Figure[]): string {
  if (figures.length === 0) return "No figures.";
  const articles = new Set(figures.flatMap(({told_by, article_id}) => told_by?.map((t) => t.article_id) ?? article_id));
  const origins = new Set(figures.map(({origin}) => origin)).size;
  const start = `${count(figures.length, "figure")} from ${count(articles.size, "article")}, by ${count(origins, "origin")}.`;
  const each = groupBy(figures, measureOf).map(
    (group) => `${measureOf(group[0]!)}: ${group.map((figure) => `${told(figure)} (${figure.origin})`).join("; ")}.`
  );
  return [start, ...each].join(" ");
}

/** Round values up to the scale's end, about so many; whole ones where they are few, since half a soldier is none. */
function tickValues(end: number, wanted: number): number[] {
  const values = ticks(0, end, wanted);
  return end < 10 ? values.filter(Number.isInteger) : values;
}

/**
 * How far a scale must go for a figure: beyond the bound of an open one, so that its arrow has somewhere to go, but no
 * farther than the whole of a share.
 */
function reach({interval_low, interval_high, unit}: Figure): number {
  if (interval_high !== null) return interval_high * 1.02;
  return unit === "percent" && interval_low < 100 ? 100 : interval_low * 1.3;
}

function measureOf({measure, measure_name}: Figure): string {
  return measure_name ?? measure;
}

function axisOf({unit, per}: Figure): string {
  return `${unit} ${per ?? ""}`;
}

/** Groups of rows by a key, in the order in which keys first come. */
export function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): Row[][] {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(key(row), [...(found.get(key(row)) ?? []), row]);
  return [...found.values()];
}
