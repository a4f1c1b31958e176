import {exactly, habits, parts, spanJoiners} from "../../language/id/dateWords.ts";
import type {Point} from "./point.ts";
import {afterPartOfDay, lowerAt, type Scan, touches} from "./scan.ts";

/** Makes one point of those that belong together: parts (`awal`), spans, lists that share a year, and `Senin (28/4)`. */
export function combine(scan: Scan): Point[] {
  attachParts(scan, scan.points);
  const told = bracket(scan, join(scan, scan.points));
  return join(scan, told).filter(({weak}) => !weak);
}

const WITH_PARTS = new Set(["month", "year", "stretch", "quarter", "semester", "season", "decade", "century", "week"]);

/** `awal 2022`, `akhir bulan lalu`: the word before the point is its part. */
function attachParts(scan: Scan, points: readonly Point[]): void {
  let floor = scan.start;
  for (const point of points) {
    const part = parts.get(lowerAt(scan, point.from - 1));
    if (part !== undefined && point.from - 1 >= floor && WITH_PARTS.has(point.unit) && !touches(scan, point.from)) {
      if (habits.has(lowerAt(scan, point.from - 2))) point.weak = true;
      point.part = part;
      point.from--;
    }
    floor = point.to;
  }
}

/** Merges spans, and lets neighbours of a list share what one of them leaves open. */
function join(scan: Scan, points: readonly Point[]): Point[] {
  const joined: Point[] = [];
  for (const point of points) {
    const last = joined[joined.length - 1];
    if (last !== undefined && exactly.has(lowerAt(scan, point.from - 1))) narrow(last, point);
    const kind = last === undefined ? null : joinerBetween(scan, last, point);
    if (last === undefined || kind === null || !share(scan, last, point, kind) || kind === "list") {
      joined.push(point);
      continue;
    }
    last.until = point.until ?? point;
    last.part = last.part === last.until.part ? last.part : null;
    last.to = point.to;
    last.weak = point.weak;
  }
  return joined;
}

/** `tahun 1928, tepatnya 28 Oktober`, `bulan ini, tepatnya tanggal 25`: the date before says what is left open. */
function narrow(wide: Point, exact: Point): void {
  if (wide.until !== null) return;
  if (exact.month === null && wide.unit === "month") exact.ambiguous = false;
  if (exact.month === null && wide.unit === "month" && wide.month !== null) exact.month = wide.month;
  if (exact.month === null && wide.unit === "month" && exact.day !== null) exact.shift = wide.shift;
  if (wide.year !== null && isOpen(exact)) exact.year = wide.year;
}

/** What joins two neighbouring points, or null where they have nothing to do with each other. */
function joinerBetween(scan: Scan, a: Point, b: Point): "span" | "list" | null {
  const length = b.from - a.to;
  if (length < 1 || length > 4 || a.until !== null) return null;
  const first = lowerAt(scan, a.to);
  if (length === 1) {
    if (/^[-–—]$/.test(first) || spanJoiners.has(first)) return "span";
    if (first === "dan") return lowerAt(scan, a.from - 1) === "antara" || bothDecades(a, b) ? "span" : "list";
    return first === "," || first === "atau" || first === "serta" || first === "maupun" ? "list" : null;
  }
  if (
    length === 2 &&
    (first === "sampai" || first === "hingga") &&
    /^(?:dengan|ke|pada)$/.test(lowerAt(scan, a.to + 1))
  )
    return "span";
  if (length === 4) return first === "s" && lowerAt(scan, a.to + 2) === "d" ? "span" : null;
  if (length === 3 && first === "s" && lowerAt(scan, a.to + 1) === "/" && lowerAt(scan, a.to + 2) === "d")
    return "span";
  return length === 2 && first === "," && lowerAt(scan, a.to + 1) === "dan" ? "list" : null;
}

const bothDecades = (a: Point, b: Point): boolean =>
  a.unit === "decade" && b.unit === "decade" && a.year !== null && b.year === a.year + 10;

/** Fills what one of two joined points leaves open from the other; false where they are of different kinds. */
function share(scan: Scan, a: Point, b: Point, kind: "span" | "list"): boolean {
  const known = isAbsolute(a) && isAbsolute(b);
  const worded = kind === "span" && areDays(a, b) && spanJoiners.has(lowerAt(scan, a.to));
  const plain = (a.weekday === null && b.weekday === null) || worded;
  if (a.unit !== b.unit && !known && !worded) return false;
  if (kind === "span" && (a.weekday === null) !== (b.weekday === null) && !worded) return false;
  if (
    a.unit === "day" &&
    b.unit === "day" &&
    (a.day === null) !== (b.day === null) &&
    !(a.shift !== null || b.shift !== null)
  )
    return false;
  if (isBareWeekday(a) && b.weekday !== null) {
    // `Senin dan Selasa pekan depan`, `Sabtu dan Minggu lalu`
    a.weeks = b.weeks;
    a.turn = b.turn;
  }
  if ((a.unit !== b.unit && !worded) || a.unit === "year" || !plain) return true;
  if (a.year === null && b.year !== null && isOpen(a)) a.year = b.year - (later(a, b) ? 1 : 0);
  else if (b.year === null && a.year !== null && isOpen(b)) {
    // In a list, an earlier month behind a later one is not of the year after.
    if (kind === "span" || !later(a, b)) b.year = a.year + (later(a, b) ? 1 : 0);
  } else if (isOpen(a)) {
    a.yearShift = b.yearShift === null ? null : b.yearShift - (later(a, b) ? 1 : 0);
    if (b.year === null) a.turn = b.turn;
  }
  return true;
}

/**
 * Whether both points name a month, with a day or without: `Sabtu (14/3) hingga 29 Maret`, `sejak Januari hingga 4 September`.
 * The part that one end of two units has (`awal Januari hingga 4 Februari`) would be lost in a span.
 */
const areDays = (a: Point, b: Point): boolean =>
  [a, b].every(({unit, month}) => month !== null && (unit === "day" || unit === "month")) &&
  (a.unit === b.unit || (a.part === null && b.part === null));

const isBareWeekday = ({weekday, day, shift, turn, weeks}: Point): boolean =>
  weekday !== null && day === null && shift === null && turn === null && weeks === null;
const isAbsolute = ({year}: Point): boolean => year !== null;
const isOpen = ({year, yearShift, turn, shift, month}: Point): boolean =>
  year === null && yearShift === null && turn === null && shift === null && month !== null;
const later = (a: Point, b: Point): boolean => (a.month ?? 0) * 32 + (a.day ?? 0) > (b.month ?? 0) * 32 + (b.day ?? 0);

/** `Senin (28/4/2025)`, `Senin, 28 April 2025`, `hari ini (28/4)`: a day and the day that says which. */
function bracket(scan: Scan, points: readonly Point[]): Point[] {
  const merged: Point[] = [];
  for (const point of points) {
    const last = merged[merged.length - 1];
    if (last !== undefined && (absorbs(scan, last, point) || isTurnedBy(last, point))) continue;
    if (last === undefined || !isNamedDay(last) || point.unit !== "day" || point.day === null) {
      merged.push(point);
      continue;
    }
    const open = lowerAt(scan, last.to);
    const between = point.from - last.to;
    const opened = (open === "(" || open === "[") && between === 1;
    if (!opened && !(between === 0 || (between === 1 && /^[,–—/-]$/.test(open)))) {
      merged.push(point);
      continue;
    }
    if (point.until !== null && last.until === null) pairUp(scan, merged);
    merged[merged.length - 1] = told(merged[merged.length - 1]!, point, opened ? closing(scan, point.to) : point.to);
  }
  return merged;
}

/** `Kamis besok`, `kemarin, Selasa`, `Kamis (9/11) besok`: one day named twice. The first takes in the second. */
function absorbs(scan: Scan, last: Point, point: Point): boolean {
  const gap = point.from - last.to;
  if (last.unit !== "day" || last.until !== null || point.unit !== "day" || !isNamedDay(point) || point.until !== null)
    return false;
  if (gap !== 0 && !(gap === 1 && lowerAt(scan, last.to) === "," && last.shift !== null)) return false;
  if (last.anchored || (last.shift === null) === (point.shift === null) || last.turn !== null || point.turn !== null)
    return false;
  last.shift ??= last.day === null ? point.shift : null;
  last.weekday ??= point.weekday;
  last.to = point.to;
  return true;
}

/** `tanggal 1 bulan depan`, `8 Maret dua tahun silam`, `Rabu (23/3) pekan depan`: the period behind a date says which year, month or week it is of. */
function isTurnedBy(last: Point, point: Point): boolean {
  if (point.from !== last.to || point.shift === null || point.anchored || point.part !== null) return false;
  // `5-6 Maret pekan depan`
  if (last.until !== null && point.unit !== "week") return false;
  if (point.unit === "year" && isOpen(last)) last.yearShift = point.shift;
  else if (point.unit === "month" && last.day !== null && last.month === null) {
    last.shift = point.shift;
    last.ambiguous = false;
  } else if (point.unit !== "week" || last.unit !== "day" || last.day === null) return false;
  last.to = point.to;
  return true;
}

const isNamedDay = ({unit, day, weekday, shift, anchored}: Point): boolean =>
  unit === "day" && day === null && !anchored && (weekday !== null || shift !== null);

/** `Rabu dan Kamis (14-15 Mei)`: two days before a span are its ends. One day before a span says nothing of it. */
function pairUp(scan: Scan, merged: Point[]): void {
  const last = merged[merged.length - 1]!;
  const before = merged[merged.length - 2];
  const paired =
    before !== undefined && isNamedDay(before) && before.to === last.from - 1 && lowerAt(scan, before.to) === "dan";
  if (!paired) {
    last.weekday = null;
    return;
  }
  before.until = {...last};
  merged.pop();
}

/** The date of `point` with the day of the week of `named`. */
function told(named: Point, point: Point, to: number): Point {
  point.from = named.from;
  point.to = to;
  point.weekday = named.weekday;
  point.weak = false;
  if (point.until !== null) {
    point.until.weak = false;
    point.until.weekday = named.until?.weekday ?? null;
  }
  return point;
}

/** The token after the closing bracket at `i`, and after a part of the day behind it. */
function closing(scan: Scan, i: number): number {
  return /^[)\]]$/.test(lowerAt(scan, i)) ? afterPartOfDay(scan, i + 1) : i;
}
