import {dayNumber} from "../../edtf/calendar.ts";
import {edtfBounds} from "../../edtf/index.ts";
import type {Point} from "./point.ts";
import {resolve} from "./resolve.ts";

/** The days on which an article may have appeared: numbers of the first and the last, and how exactly that is known. */
export interface Publication {
  from: number;
  to: number;
  /** The EDTF precision that a date keeps which depends on the day: 10 characters a day, 7 a month, 4 a year. */
  precision: 4 | 7 | 10;
}

const numberOf = (day: string): number =>
  dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));

/** The publication that an EDTF date states, or null where it is none. */
export function statedPublication(published: string | null): Publication | null {
  const bounds = published === null ? null : edtfBounds(published);
  if (bounds === null) return null;
  const [from, to] = [numberOf(bounds.from), numberOf(bounds.to)];
  return {from, to, precision: from === to ? 10 : to - from < 31 ? 7 : 4};
}

/**
 * The publication of an article that does not state it, from the latest day or month that its text names in full and does
 * not look ahead to; null where it names none. A day told with its weekday, `Senin (28/4/2025)`, is how newspapers date a
 * report: it is taken as the day; of any other date the month is.
 */
export function guessPublication(points: readonly Point[], ahead: (point: Point) => boolean): Publication | null {
  let latest = "";
  let dated = false;
  for (const point of points) {
    if (point.year === null || (point.unit !== "day" && point.unit !== "month") || point.until !== null) continue;
    const edtf = resolve(point, {today: 0, ahead: null})?.edtf;
    if (edtf === undefined || edtf < latest || ahead(point)) continue;
    dated = point.weekday !== null || (dated && edtf === latest);
    latest = edtf;
  }
  return latest === "" ? null : statedPublication(dated ? latest : latest.slice(0, 7));
}
