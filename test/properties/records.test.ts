import fc from "fast-check";
import {expect, test} from "vitest";
import {isEdtf} from "../../loaders/edtf/index.ts";
import {extract} from "../../loaders/extract.ts";
import type {ExtractedRecord} from "../../loaders/records.ts";
import {readSentences} from "../evaluation/sentences.ts";
import {anyPublished, anyText} from "./support/texts.ts";

const runs = {numRuns: 600};
const holds = (check: (text: string, records: ExtractedRecord[], published: string | null) => void) =>
  fc.assert(
    fc.property(anyText, anyPublished, (text, published) => check(text, extract(text, {published}), published)),
    runs
  );

test("a record's text is what stands at its place, in any text", () =>
  holds((text, records) => {
    for (const record of records) {
      expect(record.end).toBeGreaterThan(record.start);
      expect(record.text).toBe(text.slice(record.start, record.end));
      if (record.kind !== "statement") continue;
      for (const words of [record.cue, record.speaker]) expect(words.text).toBe(text.slice(words.start, words.end));
    }
  }));

test("a record's quote stands in the text and holds the record's text", () =>
  holds((text, records) => {
    for (const {quote, text: words} of records) {
      expect(text).toContain(quote);
      expect(quote).toContain(words);
    }
  }));

test("claims and dates never overlap, neither each other nor themselves", () =>
  holds((_text, records) => {
    const placed = records.filter(({kind}) => kind === "claim" || kind === "date").sort((a, b) => a.start - b.start);
    placed.slice(1).forEach((record, i) => {
      expect(record.start).toBeGreaterThanOrEqual(placed[i]!.end);
    });
  }));

test("records come in the order of the text", () =>
  holds((_text, records) => {
    records.slice(1).forEach((record, i) => {
      expect(record.start).toBeGreaterThanOrEqual(records[i]!.start);
    });
  }));

test("every date is EDTF", () =>
  holds((_text, records) => {
    for (const record of records)
      for (const edtf of datesOf(record)) expect(isEdtf(edtf), `${record.kind} "${record.text}": ${edtf}`).toBe(true);
  }));

test("bounds are numbers in order, and those that the qualifier asks for", () =>
  holds((_text, records) => {
    for (const record of records) {
      if (record.kind !== "claim") continue;
      const {low, high, qualifier} = record;
      expect(low === null && high === null).toBe(false);
      for (const bound of [low, high]) if (bound !== null) expect(Number.isFinite(bound)).toBe(true);
      if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
      if (qualifier === "exact" || qualifier === "about") expect(low).toBe(high);
      if (qualifier === "at_least" || qualifier === "more_than") expect(high).toBeNull();
      if (qualifier === "up_to" || qualifier === "less_than") expect(low).toBeNull();
    }
  }));

test("an attribution has a basis, and a basis an attribution", () =>
  holds((_text, records) => {
    for (const record of records)
      if (record.kind === "claim")
        expect(record.attributionBasis === "none", record.text).toBe(record.attributedTo.length === 0);
  }));

test("the same input gives the same bytes", () =>
  holds((text, records, published) => {
    expect(JSON.stringify(extract(text, {published}))).toBe(JSON.stringify(records));
  }));

test("a text may begin and end at any word: news cut short is read without an error", () => {
  for (const {text, published} of readSentences()) {
    for (const {index, 0: word} of text.matchAll(/\S+/g)) {
      for (const part of [text.slice(0, index + word.length), text.slice(index)])
        expect(() => extract(part, {published}), part).not.toThrow();
    }
  }
});

function datesOf(record: ExtractedRecord): string[] {
  switch (record.kind) {
    case "date":
      return [record.edtf];
    case "event":
      return [record.date];
    case "claim":
    case "position":
      return record.asOf === null ? [] : [record.asOf];
    case "statement":
      return [];
  }
}
