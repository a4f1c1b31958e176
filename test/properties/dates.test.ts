import fc from "fast-check";
import {expect, test} from "vitest";
import {extract} from "../../loaders/extract.ts";

const read = (sentence: string) =>
  extract(sentence, {published: "2025-06-15"}).flatMap((record) => (record.kind === "date" ? [record.edtf] : []));

const day = fc.date({
  min: new Date("1945-08-17T00:00:00Z"),
  max: new Date("2035-12-31T00:00:00Z"),
  noInvalidDate: true
});
const edtfOf = (date: Date) => date.toISOString().slice(0, 10);

/** Locale and options of a day's form; figures alone are read day first. */
const forms: [string, Intl.DateTimeFormatOptions][] = [
  ["id-ID", {dateStyle: "full"}],
  ["id-ID", {dateStyle: "long"}],
  ["id-ID", {dateStyle: "medium"}],
  ["id-ID", {day: "numeric", month: "numeric", year: "numeric"}],
  ["id-ID", {day: "2-digit", month: "2-digit", year: "numeric"}],
  ["en-US", {dateStyle: "full"}],
  ["en-US", {dateStyle: "long"}],
  ["en-US", {dateStyle: "medium"}],
  ["en-GB", {dateStyle: "long"}]
];

test.each(forms)("days that Intl formats in %s with %o come back", (locale, options) => {
  const format = new Intl.DateTimeFormat(locale, {...options, timeZone: "UTC"});
  fc.assert(
    fc.property(day, (date) => {
      const words = format.format(date);
      expect(read(`Sidang pertama digelar pada ${words} di Jakarta.`), words).toEqual([edtfOf(date)]);
    }),
    {numRuns: 150}
  );
});

test.each(["id-ID", "en-US"])("months that Intl formats in %s come back", (locale) => {
  const format = new Intl.DateTimeFormat(locale, {month: "long", year: "numeric", timeZone: "UTC"});
  fc.assert(
    fc.property(day, (date) => {
      const words = format.format(date);
      expect(read(`Proyek itu dimulai pada ${words} di Jakarta.`), words).toEqual([edtfOf(date).slice(0, 7)]);
    }),
    {numRuns: 150}
  );
});

test("spans that Intl formats in id-ID come back", () => {
  const format = new Intl.DateTimeFormat("id-ID", {dateStyle: "long", timeZone: "UTC"});
  fc.assert(
    fc.property(day, fc.integer({min: 1, max: 500}), (first, days) => {
      const last = new Date(first.getTime() + days * 86_400_000);
      const words = format.formatRange(first, last);
      expect(read(`Pameran berlangsung pada ${words} di Jakarta.`), words).toEqual([
        `${edtfOf(first)}/${edtfOf(last)}`
      ]);
    }),
    {numRuns: 300}
  );
});
