import {parseHTML} from "linkedom";
import type {Figure, Occurrence} from "../../src/components/figure.ts";
import type {PageData} from "../../src/components/pageData.ts";

/** A figure that says what a test is about, and nothing else. */
export function figureOf(given: Partial<Figure> = {}): Figure {
  const id = given.claim_id ?? "c1";
  return {
    claim_id: id,
    claim_ids: [id],
    article_id: "a",
    measure: "troops_deployed",
    measure_name: "Troops",
    unit: "person",
    per: null,
    qualifier: "exact",
    modality: "asserted",
    low: 2,
    high: 2,
    interval_low: given.low ?? 0,
    interval_high: given.high === undefined ? 2 : given.high,
    origin: "NIS",
    kind: "intelligence agency",
    via: [],
    as_of: null,
    published: "2025-01-14",
    publisher: "Publisher",
    title: "Judul",
    url: "https://example.org/a",
    text: "dua tentara",
    quote: "Ada dua tentara di sana.",
    gloss: null,
    ...given
  };
}

/** Something that happened, of which a test says what it is about. */
export function occurrenceOf(given: Partial<Occurrence> = {}): Occurrence {
  const from = given.date_from ?? "2024-06-01";
  const to = given.date_to ?? "2024-06-30";
  return {
    event_id: "event-1",
    article_id: "a",
    date: "2024-06",
    date_from: from,
    date_to: to,
    part: null,
    part_from: from,
    part_to: to,
    precision: "month",
    type: "agreement",
    text: "Juni lalu",
    quote: "Perjanjian ditandatangani Juni lalu.",
    gloss: null,
    publisher: "Publisher",
    title: "Judul",
    url: "https://example.org/a",
    published: "2025-01-14",
    ...given
  };
}

/** The data of a page, from rows and a text for each query; what is published is kept. */
export function dataOf(rows: Record<string, readonly object[]>, sql = "-- A query.\nSELECT 1;") {
  const published = new Map<string, string>();
  const data: PageData = {
    page: "/x",
    rows: <Row>(query: string) => (rows[query] ?? []) as readonly Row[],
    sql: () => sql,
    id: (wanted) => wanted,
    name: (wanted) => wanted,
    publish: (path, content) => {
      published.set(path, content);
      return `/${path}`;
    },
    address: (path) => `https://example.org${path}`,
    version: "0123456789ab"
  };
  return {data, published};
}

/** A document to draw in. */
export function newDocument(): Document {
  return parseHTML("<!DOCTYPE html><html><body></body></html>").document;
}
