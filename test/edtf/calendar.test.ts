import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {dayNumber, daysInMonth, fromDayNumber, isDay, weekdayOf} from "../../loaders/edtf/calendar.ts";
import {formatDayNumber} from "../../loaders/edtf/format.ts";

const DAY = 86_400_000;

describe("calendar", () => {
  test.each([
    [1970, 1, 1, 0, 3],
    [2025, 4, 28, 20206, 0],
    [2000, 2, 29, 11016, 1],
    [1945, 8, 17, -8903, 4]
  ])("%i-%i-%i is day %i, weekday %i from Monday", (year, month, day, number, weekday) => {
    expect(dayNumber(year, month, day)).toBe(number);
    expect(fromDayNumber(number)).toEqual({year, month, day});
    expect(weekdayOf(number)).toBe(weekday);
  });

  test("agrees with Date over the years 0 to 9999", () => {
    fc.assert(
      fc.property(fc.integer({min: dayNumber(0, 1, 1), max: dayNumber(9999, 12, 31)}), (number) => {
        const date = new Date(number * DAY);
        const {year, month, day} = fromDayNumber(number);
        expect([year, month - 1, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(weekdayOf(number)).toBe((date.getUTCDay() + 6) % 7);
        expect(formatDayNumber(number)).toBe(date.toISOString().slice(0, 10));
        expect(isDay(year, month, day)).toBe(true);
      })
    );
  });

  test.each([
    [2025, 2, 29],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 4, 31],
    [2025, 4, 0],
    [10000, 1, 1]
  ])("%i-%i-%i is no day", (year, month, day) => expect(isDay(year, month, day)).toBe(false));

  test("a century is a leap year only every fourth time", () => {
    expect([1900, 2000, 2024, 2025].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  });
});
