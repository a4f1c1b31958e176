import {utcMonth, utcYear} from "d3";
import type {Occurrence} from "../figure.js";
import {count} from "../words.js";
import {type DatedSpan, dateShape} from "./dateShape.js";
import {publication, whenInWords} from "./evidence.js";
import {groupBy} from "./intervals.js";
import type {Kind} from "./kind.js";
import type {Label, Panel, Row} from "./rowChart.js";

/** What happened, on one scale of time, by year: each date as wide as it is known. */
export const timeline: Kind<Occurrence> = {
  labelShare: 0.6,
  panels,
  legend(events) {
    const day = 864e5;
    const show = (label: string, span: DatedSpan) => ({
      label,
      mark: (space: Parameters<typeof dateShape>[1]) => dateShape(span, {...space, x: (time) => time / day})
    });
    const on = (...days: number[]): DatedSpan => {
      const [from = 0, to = from, partFrom = from, partTo = to] = days.map((at) => at * day);
      return {from, to, partFrom, partTo, whole: partFrom === from && partTo === to};
    };
    const used = (precision: string) => events.some((event) => event.precision === precision);
    return [
      ...(used("day") ? [show("on that day", on(21, 21))] : []),
      ...(events.some(({precision}) => precision !== "day") ? [show("some time in it", on(8, 36))] : []),
      ...(events.some(({part}) => part) ? [show("early, mid or late in it", on(8, 36, 8, 17))] : [])
    ];
  },
  description,
  columns: [
    {name: "When", value: whenInWords},
    {name: "First day", value: ({date_from}) => date_from},
    {name: "Last day", value: ({date_to}) => date_to},
    {name: "What", value: ({type}) => type},
    {name: "Sentence", value: ({gloss, quote}) => gloss ?? quote},
    {name: "Told by", value: ({publisher, published}) => publication(publisher, published)}
  ],
  behind: (event, chart) => ({
    ...event,
    id: `${chart}-${event.event_id}`,
    heading: `${whenInWords(event)} · ${event.type}`,
    place: publication(event.publisher, event.published)
  }),
  page: ({article_id, event_id}) => `/articles/${article_id}#${event_id}`,
  sources: () => [],
  articles: (events) => [...events]
};

function panels(events: readonly Occurrence[], href: (event: Occurrence) => string): Panel[] {
  const dated = events.filter(({date_from, date_to}) => date_from && date_to);
  const ends = dated.flatMap((event) => [spanOf(event).from, spanOf(event).to]);
  const domain: [number, number] = [
    +utcYear.floor(new Date(Math.min(...ends))),
    +utcMonth.ceil(new Date(Math.max(...ends) + 864e5))
  ];
  return groupBy(dated, ({date_from}) => String(date_from).slice(0, 4)).map((group) => {
    const year = String(group[0]?.date_from).slice(0, 4);
    return {
      title: year,
      spoken: `${year}: ${count(group.length, "event")}, each a link to its sentence`,
      domain,
      ticks: (wanted) => yearTicks(domain, wanted),
      tickWidth: 50,
      rows: group.map((event) => row(event, href(event)))
    };
  });
}

function row(event: Occurrence, href: string): Row {
  const when = whenInWords(event);
  const told = publication(event.publisher, event.published);
  const labels: Label[] = [
    {role: "when", text: `${when.charAt(0).toUpperCase()}${when.slice(1)} · ${event.type}`},
    event.gloss ? {role: "said", text: event.gloss} : {role: "said", text: event.quote, lang: "id"},
    {role: "place", text: told}
  ];
  return {
    labels,
    href,
    spoken: `${when}, ${event.type}: ${event.gloss ?? event.quote}; ${told}`,
    mark: (space) => dateShape(spanOf(event), space)
  };
}

function spanOf({date_from, date_to, part_from, part_to, part}: Occurrence): DatedSpan {
  const from = Date.parse(date_from ?? "");
  const to = Date.parse(date_to ?? "");
  const partFrom = part_from ? Date.parse(part_from) : from;
  const partTo = part_to ? Date.parse(part_to) : to;
  return {from, to, partFrom, partTo, whole: !part};
}

/** The beginning of each year, or of every few where there is little room. */
function yearTicks([from, to]: [number, number], wanted: number): {at: number; text: string}[] {
  const years = utcYear.range(new Date(from), new Date(to));
  const step = Math.ceil(years.length / wanted);
  return years.filter((_, i) => i % step === 0).map((year) => ({at: +year, text: String(year.getUTCFullYear())}));
}

/** What happened, in order: how many events, how precisely they are dated, and each. */
function description(events: readonly Occurrence[]): string {
  if (events.length === 0) return "No events.";
  const days = events.filter(({precision}) => precision === "day").length;
  const each = events.map(
    (event) => `${whenInWords(event)}: ${event.type} (${event.publisher ?? "publisher unknown"})`
  );
  return `${count(events.length, "event")}, ${days} of them dated to the day. ${each.join("; ")}.`;
}
