import fc from "fast-check";
import {expect, test} from "vitest";
import {extract} from "../../loaders/extract.ts";

/** Low, high and unit of every claim of a sentence. */
const read = (sentence: string) =>
  extract(sentence, {published: "2025-06-15"}).flatMap((record) =>
    record.kind === "claim" ? [[record.low, record.high, record.unit]] : []
  );

const locales = fc.constantFrom("id-ID", "en-US");
/** Hundredths; three decimals would read as thousands in the other locale. */
const decimals = fc.integer({min: 1, max: 99_999_999_999}).map((hundredths) => hundredths / 100);
const currencies = fc.constantFrom("IDR", "USD", "EUR", "GBP", "JPY", "KRW", "SGD", "AUD", "MYR", "CNY");

test("whole numbers that Intl formats come back with their value", () => {
  fc.assert(
    fc.property(locales, fc.integer({min: 2, max: 2_000_000_000}), (locale, value) => {
      const digits = new Intl.NumberFormat(locale).format(value);
      expect(read(`Sensus itu menghitung ${digits} orang di pulau tersebut.`), digits).toEqual([
        [value, value, "person"]
      ]);
    }),
    {numRuns: 400}
  );
});

test("decimals that Intl formats come back with their value", () => {
  fc.assert(
    fc.property(locales, decimals, (locale, value) => {
      const digits = new Intl.NumberFormat(locale, {maximumFractionDigits: 2}).format(value);
      expect(read(`Panen tahun itu menghasilkan ${digits} ton jagung.`), digits).toEqual([[value, value, "tonne"]]);
    }),
    {numRuns: 400}
  );
});

test("money that Intl formats comes back with its value and currency", () => {
  fc.assert(
    fc.property(
      locales,
      currencies,
      fc.constantFrom("symbol", "code"),
      decimals,
      (locale, currency, display, value) => {
        const format = new Intl.NumberFormat(locale, {style: "currency", currency, currencyDisplay: display});
        const whole = format.resolvedOptions().maximumFractionDigits === 0 ? Math.ceil(value) : value;
        const digits = format.format(whole);
        expect(read(`Gedung itu dibeli dengan harga ${digits} dari pemilik lama.`), digits).toEqual([
          [whole, whole, currency]
        ]);
      }
    ),
    {numRuns: 600}
  );
});

test("magnitudes in words that Intl formats come back with their value", () => {
  const format = new Intl.NumberFormat("id-ID", {
    notation: "compact",
    compactDisplay: "long",
    maximumFractionDigits: 1
  });
  const magnitudes = fc.constantFrom(1e3, 1e6, 1e9, 1e12);
  fc.assert(
    fc.property(fc.integer({min: 11, max: 9_990}), magnitudes, (tenths, magnitude) => {
      const value = Math.round((tenths * magnitude) / 10);
      const digits = format.format(value);
      expect(read(`Gudang itu menyimpan ${digits} ton gula.`), digits).toEqual([[value, value, "tonne"]]);
    }),
    {numRuns: 300}
  );
});

test("percentages that Intl formats come back with their value", () => {
  fc.assert(
    fc.property(locales, fc.integer({min: 1, max: 9_999}), (locale, hundredths) => {
      const digits = new Intl.NumberFormat(locale, {style: "percent", maximumFractionDigits: 2}).format(
        hundredths / 10_000
      );
      const [claim] = read(`Suara partai itu naik ${digits} di daerah tersebut.`);
      expect(claim?.[0], digits).toBeCloseTo(hundredths / 100, 9);
      expect(claim?.[2], digits).toBe("percent");
    }),
    {numRuns: 300}
  );
});
