import {element} from "../chart/dom.js";
import type {ChartOptions} from "../chart/options.js";
import {fold} from "../chart/under.js";
import type {Figure} from "../figure.js";
import type {PageData} from "../pageData.js";
import {count} from "../words.js";
import type {DrawChart} from "./freshChart.js";
import {dateGroundInWords, groundInWords, list} from "./ground.js";
import {pairList} from "./pairs.js";
import type {DateGroundRow, DateRow, GroundRow, PairRow, PathRow, StancePairRow, StanceRow} from "./rows.js";
import {stancePairList} from "./stancePairs.js";
import {witnessesOf, witnessSentences} from "./witnessTree.js";

/** The parts of the page of disagreements that are drawn from rows. */
export const parts = {figures, dates, positions, witnesses} as const;
export type Part = keyof typeof parts;

/** A chart that scripts can find, to add to it what they add to any chart. */
function marked(
  draw: DrawChart,
  document: Document,
  data: PageData,
  query: string,
  options: ChartOptions
): HTMLElement {
  const chart = draw(document, data, query, options);
  chart.setAttribute("data-chart", JSON.stringify([query, options]));
  return chart;
}

/** For each measure that several figures tell: the figures side by side, what all allow, and how each two stand. */
function figures(document: Document, data: PageData, draw: DrawChart): HTMLElement {
  const grounds = data.rows<GroundRow>("disagreement_ground");
  const all = data.rows<Figure>("disagreement_figures");
  const pairs = data.rows<PairRow>("disagreement_pairs");
  const told = (measure: string) => all.filter((figure) => figure.measure === measure);
  const measures = [...new Set(grounds.map(({measure}) => measure))];
  const compared = measures.filter((measure) => told(measure).length > 1);
  const sections = compared.map((measure) => {
    const own = grounds.filter((ground) => ground.measure === measure);
    const chart = marked(draw, document, data, "disagreement_figures", {
      measures: [measure],
      title: own[0]?.measure_name ?? measure,
      name: `disagreement-${measure.replaceAll("_", "-")}`
    });
    const said = own.map((ground) => {
      const scope = told(measure).filter((figure) => inScope(figure, ground));
      return element(
        document,
        "p",
        {class: "ground"},
        own.length > 1 && element(document, "strong", {}, `${scopeInWords(ground)}: `),
        groundInWords(ground, scope)
      );
    });
    const between = pairs.filter((pair) => pair.measure === measure);
    const list = pairList(document, between, told(measure));
    const beneath = chart.querySelector(".legend") ?? chart.querySelector(".plot");
    if (beneath) beneath.after(...said, ...(list ? [list] : []));
    return chart;
  });
  const single = grounds.filter(({measure}) => told(measure).length === 1);
  return element(
    document,
    "div",
    {class: "disagreements"},
    ...(sections.length > 0 ? sections : [element(document, "p", {}, "No measure has figures to set side by side.")]),
    single.length > 0 ? alone(document, single, all) : null
  );
}

function inScope(figure: Figure, {unit, per, planned}: GroundRow): boolean {
  const same = figure.unit === unit && figure.per === per && figure.modality !== "denied";
  return same && (figure.modality === "planned") === planned;
}

function scopeInWords({planned, unit, per}: GroundRow): string {
  return [planned ? "Planned" : "So far", `in ${unit === "count" ? "number" : unit}`, per && `a ${per}`]
    .filter(Boolean)
    .join(", ");
}

/** Measures that one figure alone tells of: there is nothing to set beside it. */
function alone(document: Document, grounds: readonly GroundRow[], all: readonly Figure[]): HTMLElement {
  const items = grounds.map((ground) => {
    const figure = all.find(({measure}) => measure === ground.measure);
    const text = groundInWords(ground, figure ? [figure] : []).replace(/^One figure alone: /, "");
    const name = ground.measure_name ?? ground.measure;
    return element(
      document,
      "li",
      {},
      element(document, "a", {href: `/claims/${figure?.claim_id}`}, name),
      `: ${text}`
    );
  });
  return element(
    document,
    "div",
    {class: "alone"},
    element(
      document,
      "p",
      {},
      `${count(grounds.length, "measure")} ${grounds.length === 1 ? "has" : "have"} one figure alone, which nothing agrees with and nothing contradicts:`
    ),
    element(document, "ul", {}, ...items)
  );
}

/** For each happening that several articles date: the dates side by side, and what all allow. */
function dates(document: Document, data: PageData, draw: DrawChart): HTMLElement {
  const grounds = data.rows<DateGroundRow>("disagreement_date_ground");
  const rows = data.rows<DateRow>("disagreement_dates");
  const sections = grounds.map((ground) => {
    const own = rows.filter(({occurrence}) => occurrence === ground.occurrence);
    return marked(draw, document, data, "disagreement_dates", {
      where: {occurrence: ground.occurrence},
      title: ground.occurrence_name,
      note: dateGroundInWords(ground, own),
      name: `dates-${ground.occurrence.replaceAll("_", "-")}`
    });
  });
  return whole(document, sections, "Nothing that happened is dated by more than one article.");
}

/** For each proposition: who asserts, confirms, denies or cannot verify it, and when. */
function positions(document: Document, data: PageData, draw: DrawChart): HTMLElement {
  const rows = data.rows<StanceRow>("disagreement_stances");
  const pairs = data.rows<StancePairRow>("disagreement_stance_pairs");
  const sections = [...new Set(rows.map(({proposition}) => proposition))].map((proposition) => {
    const own = rows.filter((row) => row.proposition === proposition);
    const chart = marked(draw, document, data, "disagreement_stances", {
      where: {proposition},
      title: own[0]?.proposition_name ?? proposition,
      name: `positions-${proposition.replaceAll("_", "-")}`
    });
    const against = stancePairList(
      document,
      pairs.filter((pair) => pair.proposition === proposition)
    );
    const beneath = chart.querySelector(".legend") ?? chart.querySelector(".plot");
    beneath?.after(against ?? element(document, "p", {class: "note-line"}, "Nobody contradicts it."));
    return chart;
  });
  return whole(document, sections, "Nobody takes a stance on a proposition.");
}

/** How many witnesses each measure has, and for those with several figures the graph of who repeats whom. */
function witnesses(document: Document, data: PageData, draw: DrawChart): HTMLElement {
  const grounds = data.rows<GroundRow>("disagreement_ground");
  const paths = data.rows<PathRow>("disagreement_paths");
  const measures = [...new Map(grounds.map((ground) => [ground.measure, ground])).values()];
  const graphs = measures.flatMap((ground) => {
    const own = paths.filter(({measure}) => measure === ground.measure);
    return new Set(own.map(({claim_id}) => claim_id)).size > 1 ? [graph(document, data, draw, ground, own)] : [];
  });
  return whole(document, measures.length > 0 ? [counts(document, measures), ...graphs] : [], "Nobody claims anything.");
}

function graph(
  document: Document,
  data: PageData,
  draw: DrawChart,
  ground: GroundRow,
  paths: readonly PathRow[]
): HTMLElement {
  const chart = marked(draw, document, data, "disagreement_paths", {
    measures: [ground.measure],
    title: `Who repeats whom: ${ground.measure_name ?? ground.measure}`,
    note: countsInWords(ground),
    name: `witnesses-${ground.measure.replaceAll("_", "-")}`
  });
  const words = witnessSentences(witnessesOf(paths)).map((text) => element(document, "li", {}, text));
  chart
    .querySelector(".legend")
    ?.after(fold(document, "in-words", "The same in words", element(document, "ul", {}, ...words)));
  return chart;
}

/** `8 claims in 5 articles, from 7 origins, which are 6 independent witnesses; 1 of these is a publisher's own words.` */
function countsInWords({claims, measure_articles, measure_origins, independent, own_voice}: GroundRow): string {
  const own =
    own_voice === 0
      ? ""
      : `; ${own_voice} of these ${own_voice === 1 ? "is a publisher’s" : "are publishers’"} own words`;
  const told = [
    `${count(claims, "claim")} in ${count(measure_articles, "article")}`,
    `from ${count(measure_origins, "origin")}`
  ];
  return `${list(told).replace(" and ", ", ")}: ${count(independent, "independent witness", "independent witnesses")}${own}.`;
}

function counts(document: Document, measures: readonly GroundRow[]): HTMLElement {
  const cell = (value: number) => element(document, "td", {class: "number"}, String(value));
  const rows = measures.map((ground) =>
    element(
      document,
      "tr",
      {},
      element(document, "th", {scope: "row"}, ground.measure_name ?? ground.measure),
      cell(ground.claims),
      cell(ground.measure_articles),
      cell(ground.measure_origins),
      cell(ground.independent)
    )
  );
  const head = ["Measure", "Claims", "Articles", "Origins", "Independent"].map((name) =>
    element(document, "th", {scope: "col"}, name)
  );
  return element(
    document,
    "div",
    {class: "scroll", role: "region", tabindex: 0, "aria-label": "How many witnesses each measure has"},
    element(
      document,
      "table",
      {class: "witness-counts"},
      element(document, "caption", {}, "How many witnesses each measure has"),
      element(document, "thead", {}, element(document, "tr", {}, ...head)),
      element(document, "tbody", {}, ...rows)
    )
  );
}

function whole(document: Document, sections: readonly HTMLElement[], none: string): HTMLElement {
  const shown = sections.length > 0 ? sections : [element(document, "p", {}, none)];
  return element(document, "div", {class: "disagreements"}, ...shown);
}
