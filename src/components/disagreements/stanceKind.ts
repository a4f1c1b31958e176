import {svgElement} from "../chart/dom.js";
import {publication} from "../chart/evidence.js";
import type {Kind} from "../chart/kind.js";
import type {Label, Panel, Row} from "../chart/rowChart.js";
import type {Space} from "../chart/shape.js";
import {count, dateInWords} from "../words.js";
import {domainOf, timeTicks} from "./dateKind.js";
import type {StanceRow} from "./rows.js";

const day = 864e5;

/** What each stance says of who takes it. */
export const stanceWords: Record<StanceRow["stance"], string> = {
  asserts: "asserts it",
  confirms: "confirms it",
  denies: "denies it",
  unverified: "cannot verify it"
};

/** Who asserts, confirms, denies or cannot verify a proposition, one a row, on a scale of time. */
export const stances: Kind<StanceRow> = {
  labelShare: 0.46,
  panels,
  legend: (rows) => [
    ...(Object.keys(stanceWords) as StanceRow["stance"][])
      .filter((stance) => rows.some((row) => row.stance === stance))
      .map((stance) => ({
        label: stanceWords[stance],
        mark: ({document, y}: Space) => shaped(document, sign(document, stance, 21, y))
      })),
    ...(rows.some(isSpan)
      ? [{label: "some time in it", mark: ({document, y}: Space) => shaped(document, span(document, 6, 36, y))}]
      : []),
    ...(rows.some(({dated}) => !dated)
      ? [{label: "no later than that", mark: ({document, y}: Space) => shaped(document, before(document, 36, 6, y))}]
      : [])
  ],
  description: (rows) =>
    rows.length === 0 ? "Nobody takes a stance." : `${count(rows.length, "stance")}: ${rows.map(spoken).join("; ")}.`,
  columns: [
    {name: "Who", value: ({actor}) => actor},
    {name: "Stance", value: ({stance}) => stance},
    {name: "On", value: ({proposition_name}) => proposition_name},
    {name: "When", value: when},
    {name: "Kind of source", value: ({kind}) => kind},
    {name: "Part of", value: ({belongs_to}) => belongs_to},
    {name: "Told by", value: ({publisher, published}) => publication(publisher, published)}
  ],
  behind: (row, chart) => ({
    ...row,
    id: `${chart}-${row.position_id}`,
    heading: `${row.actor} ${stanceWords[row.stance]}`,
    place: publication(row.publisher, row.published)
  }),
  page: ({article_id, position_id}) => `/articles/${article_id}#${position_id}`,
  sources: (rows) => rows.map(({actor, kind}) => ({name: actor, kind})),
  articles: (rows) => [...rows]
};

function panels(rows: readonly StanceRow[], href: (row: StanceRow) => string): Panel[] {
  return [...new Set(rows.map(({proposition}) => proposition))].map((proposition) => {
    const own = rows.filter((row) => row.proposition === proposition);
    const domain = domainOf(own.flatMap(({taken_from, taken_to}) => [taken_from, taken_to]));
    return {
      title: null,
      spoken: `${own[0]?.proposition_name}: ${count(own.length, "stance")}, each a link to its sentence`,
      domain,
      ticks: (wanted) => timeTicks(domain, wanted),
      rows: own.map((row) => rowOf(row, href(row)))
    };
  });
}

function rowOf(row: StanceRow, href: string): Row {
  return {labels: labelsOf(row), href, spoken: spoken(row), mark: (space) => mark(row, space)};
}

function labelsOf(row: StanceRow): Label[] {
  const house = row.belongs_to ? `part of ${row.belongs_to}` : "";
  const dated = when(row);
  const labels: Label[] = [
    {role: "value", text: `${row.actor} ${stanceWords[row.stance]}`},
    {role: "origin", text: [row.kind, house].filter(Boolean).join(" · ")},
    {role: "said", text: dated.charAt(0).toUpperCase() + dated.slice(1)},
    {role: "place", text: `told by ${publication(row.publisher, row.published)}`}
  ];
  return labels.filter(({text}) => text !== "");
}

/** When a stance was taken, in words. */
export function when({as_of, taken_to}: Pick<StanceRow, "as_of" | "taken_to">): string {
  if (as_of) return dateInWords(as_of);
  return taken_to ? `no later than ${dateInWords(taken_to)}` : "at a time that nobody tells";
}

function spoken(row: StanceRow): string {
  return labelsOf(row)
    .map(({text}) => text)
    .join("; ");
}

/** The days that a stance was taken on, or an arrow back from the last that it can have been, with the stance's sign. */
function mark(row: StanceRow, {document, x, y, from}: Space): SVGGElement {
  const {stance, taken_from, taken_to, dated} = row;
  const end = taken_to ? x(Date.parse(taken_to) + day) : from;
  const start = taken_from ? x(Date.parse(taken_from)) : from;
  return svgElement(
    document,
    "g",
    {class: "shape"},
    dated ? isSpan(row) && span(document, start, end, y) : before(document, end, Math.max(from, end - 44), y),
    sign(document, stance, dated ? (start + end) / 2 : end, y)
  );
}

/** Whether a stance was taken on one of several days: its sign alone would say that it was in their middle. */
const isSpan = ({dated, taken_from, taken_to}: StanceRow): boolean => dated && taken_from !== taken_to;

function shaped(document: Document, ...parts: SVGElement[]): SVGGElement {
  return svgElement(document, "g", {class: "shape"}, ...parts);
}

function span(document: Document, from: number, to: number, y: number): SVGElement {
  return svgElement(document, "rect", {class: "span", x: from, y: y - 6, width: to - from, height: 12, rx: 2});
}

function before(document: Document, from: number, to: number, y: number): SVGElement {
  return svgElement(document, "path", {
    class: "arrow thin",
    d: `M${from},${y}H${to}M${to + 6},${y - 4}L${to},${y}L${to + 6},${y + 4}`
  });
}

/** A stance's sign, told apart by its form: a disc, a disc in a ring, a cross, a ring with a question mark. */
function sign(document: Document, stance: StanceRow["stance"], x: number, y: number): SVGElement {
  const disc = (r: number, kind: string) => svgElement(document, "circle", {class: kind, cx: x, cy: y, r});
  const parts: Record<StanceRow["stance"], () => SVGElement[]> = {
    asserts: () => [disc(5.5, "dot")],
    confirms: () => [disc(8, "ring"), disc(4.5, "dot")],
    denies: () => [
      disc(8, "ring"),
      svgElement(document, "path", {class: "cross", d: `M${x - 4},${y - 4}l8,8M${x - 4},${y + 4}l8,-8`})
    ],
    unverified: () => [
      disc(8, "ring"),
      svgElement(document, "text", {class: "query", x, y: y + 4, "aria-hidden": "true"}, "?")
    ]
  };
  return svgElement(document, "g", {class: `stance ${stance}`}, ...parts[stance]());
}
