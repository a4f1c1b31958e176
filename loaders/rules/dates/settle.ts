import {dayNumber} from "../../edtf/calendar.ts";
import {formatInterval} from "../../edtf/format.ts";
import {edtfBounds} from "../../edtf/index.ts";
import type {Point, Unit} from "./point.ts";
import type {Publication} from "./publication.ts";
import {type Resolved, resolve} from "./resolve.ts";
import type {Outlook} from "./tense.ts";

/** Whether the words alone say what a point is, whenever they were written. */
export const isFullyStated = (point: Point): boolean =>
  point.year !== null && (point.until === null || point.until.year !== null);

/** Resolves a point for an article that appeared in these days: where they give more than one value, all of the time between. */
export function resolveWithin(point: Point, {from, to, precision}: Publication, ahead: Outlook): Resolved | null {
  const first = resolve(point, {today: from, ahead});
  if (from === to || first === null) return first;
  const last = resolve(point, {today: to, ahead});
  if (last === null || last.edtf === first.edtf) return first;
  const start = edtfBounds(first.edtf);
  const end = edtfBounds(last.edtf);
  if (start === null || end === null) return null;
  const [a, b] = start.from <= end.from ? [start.from, end.to] : [end.from, start.to];
  const interval = formatInterval(a.slice(0, precision), b.slice(0, precision));
  return {edtf: interval, inferred: true, ambiguous: first.ambiguous || last.ambiguous};
}

/** How many characters of an EDTF date a unit needs its anchor to have. */
const NEEDS: Partial<Record<Unit, number>> = {day: 10, week: 10, month: 7, year: 4, decade: 4, quarter: 7, semester: 7};

/** `sehari sebelumnya`, `tahun sebelumnya`: told from the date before, which must be at least as exact. */
export function resolveAnchored(point: Point, anchor: string | null): Resolved | null {
  if (anchor === null) return null;
  const bounds = edtfBounds(anchor);
  // `Mei tahun itu` takes no more than the year.
  const needed = point.yearShift === null ? NEEDS[point.unit] : 4;
  const exact = anchor.includes("/") ? (anchor.indexOf("/") >= 7 ? 7 : 4) : anchor.includes("X") ? 0 : anchor.length;
  if (bounds === null || needed === undefined || exact < needed) return null;
  const [year, month, day] = bounds.from.split("-").map(Number) as [number, number, number];
  return resolve({...point, anchored: false}, {today: dayNumber(year, month, day), ahead: null});
}
