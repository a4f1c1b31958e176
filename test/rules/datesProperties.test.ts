import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {edtfBounds} from "../../loaders/edtf/index.ts";
import {datesOf, findIn} from "./datesOf.ts";

const day = fc.date({min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true});
const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** Styles in which a day is written one way only, and whether day and month can change places in them. */
const styles: readonly [locale: string, options: Intl.DateTimeFormatOptions][] = [
  ["id-ID", {dateStyle: "full"}],
  ["id-ID", {dateStyle: "long"}],
  ["id-ID", {dateStyle: "medium"}],
  ["id-ID", {day: "2-digit", month: "2-digit", year: "numeric"}],
  ["id-ID", {weekday: "long", day: "numeric", month: "numeric", year: "numeric"}],
  ["en-US", {dateStyle: "full"}],
  ["en-US", {dateStyle: "long"}],
  ["en-US", {dateStyle: "medium"}],
  ["en-GB", {dateStyle: "long"}],
  ["sv-SE", {dateStyle: "short"}]
];

describe("dates that Intl writes", () => {
  test.each(styles)("%s %o come back", (locale, options) => {
    const format = new Intl.DateTimeFormat(locale, {...options, timeZone: "UTC"});
    fc.assert(
      fc.property(day, fc.constantFrom("Pada ", "Rapat digelar ", ""), (date, lead) => {
        const {dates} = findIn(`${lead}${format.format(date)}.`, null);
        expect(dates.map(({record}) => record.edtf)).toEqual([iso(date)]);
      })
    );
  });

  test.each([
    ["id-ID", {month: "long", year: "numeric"}, 7],
    ["id-ID", {month: "short", year: "numeric"}, 7],
    ["en-US", {month: "long", year: "numeric"}, 7]
  ] as [string, Intl.DateTimeFormatOptions, number][])("%s %o come back as months", (locale, options, precision) => {
    const format = new Intl.DateTimeFormat(locale, {...options, timeZone: "UTC"});
    fc.assert(
      fc.property(day, (date) => {
        const {dates} = findIn(`Pada ${format.format(date)} harga naik.`, null);
        expect(dates.map(({record}) => record.edtf)).toEqual([iso(date).slice(0, precision)]);
      })
    );
  });

  test("a day without its year is the one that fits its weekday", () => {
    const weekday = new Intl.DateTimeFormat("id-ID", {weekday: "long", timeZone: "UTC"});
    fc.assert(
      fc.property(day, fc.integer({min: -60, max: 60}), (published, offset) => {
        const date = new Date(published.getTime() + offset * 86_400_000);
        const text = `Rapat digelar ${weekday.format(date)} (${date.getUTCDate()}/${date.getUTCMonth() + 1}).`;
        expect(findIn(text, iso(published)).dates.map(({record}) => record.edtf)).toEqual([iso(date)]);
      })
    );
  });
});

describe("any text", () => {
  const words =
    "Senin Minggu minggu Januari Mei mei Agustus 12 2025 28/4 3/4/2025 1990 - – an ( ) , . dan hingga sampai antara awal akhir lalu depan ini " +
    "tahun bulan pekan hari kemarin besok musim gugur kuartal I III semester dua tiga sebelumnya kemudian tanggal pada sejak akan tepatnya abad ke \n";
  const text = fc.array(fc.constantFrom(...words.split(" ")), {maxLength: 40}).map((list) => list.join(" "));
  const published = fc.constantFrom(null, "2025-04-30", "2024-02-29", "2025-07", "2024", "0000-01-01", "9999-12-31");

  test("gives dates in order, that do not overlap, with valid EDTF and their own words", () => {
    fc.assert(
      fc.property(text, published, (body, on) => {
        let end = 0;
        for (const {record, from, to} of findIn(body, on).dates) {
          const bounds = edtfBounds(record.edtf);
          expect(bounds, `${record.edtf} of ${record.text}`).not.toBeNull();
          expect(bounds!.from <= bounds!.to).toBe(true);
          expect(body.slice(record.start, record.end)).toBe(record.text);
          expect(record.start).toBeGreaterThanOrEqual(end);
          expect(from).toBeLessThan(to);
          end = record.end;
        }
      }),
      {numRuns: 2000}
    );
  });

  test("gives the same dates again", () => {
    fc.assert(
      fc.property(text, published, (body, on) => {
        expect(datesOf(body, on)).toEqual(datesOf(body, on));
      })
    );
  });
});
