import {utcMonth, utcYear} from "d3";
import {dateShape} from "../chart/dateShape.js";
import {publication, whenInWords} from "../chart/evidence.js";
import type {Kind} from "../chart/kind.js";
import type {Panel, Row} from "../chart/rowChart.js";
import {count} from "../words.js";
import type {DateRow} from "./rows.js";

const day = 864e5;

/** The dates that articles give for the same happening, one a row: each as wide as its words allow. */
export const happenings: Kind<DateRow> = {
  labelShare: 0.46,
  panels,
  legend: (dates) => {
    const show = (label: string, from: number, to: number) => ({
      label,
      mark: (space: Parameters<typeof dateShape>[1]) =>
        dateShape(
          {from: from * day, to: to * day, partFrom: from * day, partTo: to * day, whole: true},
          {...space, x: (time) => time / day}
        )
    });
    return [
      ...(dates.some(({date_from, date_to}) => date_from === date_to) ? [show("on that day", 21, 21)] : []),
      ...(dates.some(({date_from, date_to}) => date_from !== date_to) ? [show("some time in it", 8, 36)] : [])
    ];
  },
  description: (dates) =>
    dates.length === 0
      ? "No dates."
      : `${count(dates.length, "date")}: ${dates.map((row) => `${row.occurrence_name}: ${whenInWords(row)} (${row.teller})`).join("; ")}.`,
  columns: [
    {name: "When", value: whenInWords},
    {name: "What", value: ({occurrence_name}) => occurrence_name},
    {name: "First day", value: ({date_from}) => date_from},
    {name: "Last day", value: ({date_to}) => date_to},
    {name: "In the words", value: ({text}) => text, lang: "id"},
    {name: "Who says so", value: ({teller}) => teller},
    {name: "Told by", value: ({publisher, published}) => publication(publisher, published)}
  ],
  behind: (row, chart) => ({
    ...row,
    id: `${chart}-${row.event_id}`,
    heading: `${whenInWords(row)} · ${row.teller}`,
    place: publication(row.publisher, row.published)
  }),
  page: ({article_id, event_id}) => `/articles/${article_id}#${event_id}`,
  sources: (dates) => dates.filter(({own}) => !own).map(({teller}) => ({name: teller, kind: null})),
  articles: (dates) => [...dates]
};

function panels(dates: readonly DateRow[], href: (row: DateRow) => string): Panel[] {
  return [...new Set(dates.map(({occurrence}) => occurrence))].map((occurrence) => {
    const own = dates.filter((row) => row.occurrence === occurrence);
    const domain = domainOf(own.flatMap(({date_from, date_to}) => [date_from, date_to]));
    return {
      title: null,
      spoken: `${own[0]?.occurrence_name}: ${count(own.length, "date")}, each a link to its sentence`,
      domain,
      ticks: (wanted) => timeTicks(domain, wanted),
      rows: own.map((row) => rowOf(row, href(row)))
    };
  });
}

function rowOf(row: DateRow, href: string): Row {
  const when = whenInWords(row);
  const told = publication(row.publisher, row.published);
  const teller = row.own ? "in the publisher’s own words" : row.teller;
  return {
    labels: [
      {role: "value", text: `${when.charAt(0).toUpperCase()}${when.slice(1)}`},
      {role: "origin", text: teller},
      {role: "said", text: `“${row.text}”`, lang: "id"},
      {role: "place", text: told}
    ],
    href,
    spoken: [when, teller, `“${row.text}”`, told].join("; "),
    mark: (space) => {
      const [from, to] = [Date.parse(row.date_from ?? ""), Date.parse(row.date_to ?? "")];
      return dateShape({from, to, partFrom: from, partTo: to, whole: true}, space);
    }
  };
}

/** Whole months around days, a few at the least. */
export function domainOf(days: readonly (string | null)[]): [number, number] {
  const times = days.flatMap((iso) => (iso ? [Date.parse(iso)] : []));
  const from = utcMonth.floor(new Date(Math.min(...times)));
  const to = utcMonth.ceil(new Date(Math.max(...times) + day));
  const months = utcMonth.count(from, to);
  return months >= 4 ? [+from, +to] : [+utcMonth.offset(from, -2), +utcMonth.offset(to, 2)];
}

/** Years where the scale is long, else months, each that begins one; no more than wanted. */
export function timeTicks([from, to]: [number, number], wanted: number): {at: number; text: string}[] {
  const [start, end] = [new Date(from), new Date(to)];
  const months = utcMonth.count(start, end);
  const step = [1, 2, 3, 6].find((size) => months / size <= wanted);
  if (step === undefined) {
    const years = utcYear.range(utcYear.ceil(start), end);
    const every = Math.ceil(years.length / wanted);
    return years.filter((_, i) => i % every === 0).map((year) => ({at: +year, text: String(year.getUTCFullYear())}));
  }
  return utcMonth
    .range(start, end)
    .filter((month) => month.getUTCMonth() % step === 0)
    .map((month) => ({
      at: +month,
      text: month.toLocaleDateString("en-GB", {month: "short", year: "numeric", timeZone: "UTC"})
    }));
}
