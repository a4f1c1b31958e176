import {daysInMonth, isDay} from "./calendar.ts";
import {formatDay} from "./format.ts";

/** The first and the last day that an EDTF date covers, as `YYYY-MM-DD`. */
export interface EdtfBounds {
  from: string;
  to: string;
}

/** The first month of seasons 21 (spring) to 24 (winter); meteorological, northern hemisphere, three months each. */
const SEASON_STARTS = [3, 6, 9, 12];

/**
 * The first and last day of an EDTF date, or null where the text is none of the forms of the codebook: a day, a month,
 * a season, a year, a decade (`199X`), a century (`19XX`), or an interval of two of these in order. A winter belongs to the
 * year that it begins in: `2024-24` is December 2024 to February 2025.
 */
export function edtfBounds(edtf: string): EdtfBounds | null {
  const slash = edtf.indexOf("/");
  if (slash < 0) return dateBounds(edtf);
  const first = dateBounds(edtf.slice(0, slash));
  const last = dateBounds(edtf.slice(slash + 1));
  if (first === null || last === null || first.from > last.to) return null;
  return {from: first.from, to: last.to};
}

/** Whether a text is an EDTF date in one of the codebook's forms. */
export const isEdtf = (text: string): boolean => edtfBounds(text) !== null;

const DATE = /^(?<year>\d\d(?:\d\d|\dX|XX))(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/;

function dateBounds(date: string): EdtfBounds | null {
  const {year, month, day} = DATE.exec(date)?.groups ?? {};
  if (year === undefined) return null;
  if (month === undefined)
    return {from: `${year.replaceAll("X", "0")}-01-01`, to: `${year.replaceAll("X", "9")}-12-31`};
  if (year.endsWith("X")) return null;
  if (day !== undefined) return isDay(Number(year), Number(month), Number(day)) ? {from: date, to: date} : null;
  return monthBounds(Number(year), Number(month));
}

function monthBounds(year: number, month: number): EdtfBounds | null {
  const season = SEASON_STARTS[month - 21];
  const first = season ?? month;
  if (first < 1 || first > 12) return null;
  const last = season === undefined ? first : first + 2;
  const [endYear, endMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  if (endYear > 9999) return null;
  return {from: formatDay(year, first, 1), to: formatDay(endYear, endMonth, daysInMonth(endYear, endMonth))};
}
