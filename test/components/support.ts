import {parseHTML} from "linkedom";
import type {Figure} from "../../src/components/figure.ts";

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

/** A document to draw in. */
export function newDocument(): Document {
  return parseHTML("<!DOCTYPE html><html><body></body></html>").document;
}
