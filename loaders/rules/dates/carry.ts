import {fromDayNumber} from "../../edtf/calendar.ts";
import type {Point} from "./point.ts";
import type {Publication} from "./publication.ts";
import type {Scan} from "./scan.ts";
import {isFronted, type Outlook} from "./tense.ts";

/** The last date told with its year, as EDTF, and the paragraph and sentence that it stands in. */
export interface Told {
  edtf: string;
  sentence: number;
  paragraph: number;
}

/** What is known of an open date beside its words. */
export interface Setting {
  scan: Scan;
  sentence: number;
  paragraph: number;
  publication: Publication | null;
  ahead: Outlook;
}

/**
 * A day or month with no year in a story of years past, with the year that the story is in: `Perang meletus pada 1 Agustus 1914.
 * Pada 4 Agustus, Inggris …`, `Agustus 1945, bom dijatuhkan di Hiroshima (6 Agustus)`. The point itself where nothing says so.
 */
export function carryYear(point: Point, told: Told, {scan, sentence, paragraph, publication, ahead}: Setting): Point {
  if (publication === null || told.paragraph !== paragraph || sentence - told.sentence > 1 || !isOpen(point))
    return point;
  if (ahead !== null && ahead !== "back") return point;
  const [year, month, day] = told.edtf.split("-").map(Number) as [number, number, number | undefined];
  const age = fromDayNumber(publication.from).year - year;
  if (age < 1) return point;
  const within = point.day !== null && day === undefined && point.month === month;
  // A month beside one of last year is mostly this year's, which is compared with it.
  const goesOn = sentence > told.sentence && isFronted(scan, point.from) && age > (day === undefined ? 1 : 0);
  const later = point.month! > month || (point.month === month && (point.day ?? 32) >= (day ?? 0));
  if (!within && !(goesOn && later)) return point;
  return {...point, year, until: point.until === null ? null : {...point.until, year}};
}

/** The date that a story goes on from behind a point: a day or month of a stated year, or the month that its days are in. */
export function storyAfter(
  {unit, year, until, weekday}: Point,
  aside: boolean,
  told: Told,
  before: Told | null
): Told | null {
  if ((unit !== "day" && unit !== "month") || year === null || until !== null || weekday !== null || aside) return null;
  return before !== null && told.edtf.startsWith(`${before.edtf}-`) ? {...told, edtf: before.edtf} : told;
}

/** Whether a point leaves its year open, and nothing else. */
const isOpen = ({unit, month, year, yearShift, turn, shift, weekday, anchored, until}: Point): boolean =>
  (unit === "day" || unit === "month") &&
  month !== null &&
  year === null &&
  yearShift === null &&
  turn === null &&
  shift === null &&
  weekday === null &&
  !anchored &&
  (until === null || (until.month !== null && until.month >= month && isOpen(until)));
