import {dayNumber, daysInMonth, fromDayNumber, isDay, weekdayOf} from "../../edtf/calendar.ts";
import {formatDay, formatDayNumber, formatInterval, formatMonth, formatYear} from "../../edtf/format.ts";
import type {Point} from "./point.ts";
import {looksAhead, type Outlook} from "./tense.ts";

/** What a point comes to on a given day of publication. */
export interface Resolved {
  edtf: string;
  ambiguous: boolean;
  /** Whether the value, or some of it, is not in the words. */
  inferred: boolean;
}

/** The day that relative dates are told from, by its number, and how the words look ahead. */
export interface Standpoint {
  today: number;
  ahead: Outlook;
}

/** Days ahead that a date with no year may lie when nothing says that it is still to come: one of last year is told with its year. */
const SOON = 92;

/** Months behind it within which a forecast can be of a period that has ended. */
const RECENT = 2;

/** Months ahead that an end may lie which is told with no year. */
const ENDING = 3;

/** Days around publication that a day with no year is of, though its weekday be another. */
const CURRENT = 7;

/** Days of the longest month. */
const MONTH = 31;

/** Resolves a point, or null where it names nothing that exists. A span runs from its first end to its last. */
export function resolve(point: Point, stand: Standpoint): Resolved | null {
  const begun = !looksAhead(stand.ahead) || !isSpan(point) ? null : resolve(point, {...stand, ahead: null});
  // What looks ahead may have begun: a span that is not over is the one meant.
  if (begun?.inferred && isUnderWay(begun.edtf, stand)) return begun;
  const first = resolveEnd(point, stand);
  if (first === null || point.until === null) return first;
  const from = splitInterval(first.edtf)[0];
  const last = resolveEnd(inYearOf(point.until, from), stand);
  if (last === null) return first;
  let to = splitInterval(last.edtf)[1];
  if (from > to && point.weekday !== null && point.until.weekday !== null && to.length === 10) {
    const days = (point.until.weekday - point.weekday + 7) % 7;
    to = formatDayNumber(numberOf(from) + days);
  }
  return {
    edtf: formatInterval(from, to),
    ambiguous: first.ambiguous || last.ambiguous,
    inferred: first.inferred || last.inferred
  };
}

/** The end of a span that states no year, in the year that follows from its beginning. */
function inYearOf(end: Point, from: string): Point {
  const {year, yearShift, shift, turn, month, day} = end;
  if (year !== null || yearShift !== null || shift !== null || turn !== null || month === null) return end;
  if (end.unit !== "day" && end.unit !== "month") return end;
  const begun = Number(from.slice(5, 7)) * 32 + Number(from.slice(8, 10) || 0);
  return {...end, year: Number(from.slice(0, 4)) + (month * 32 + (day ?? 0) < begun ? 1 : 0)};
}

const splitInterval = (edtf: string): [from: string, to: string] => {
  const slash = edtf.indexOf("/");
  return slash < 0 ? [edtf, edtf] : [edtf.slice(0, slash), edtf.slice(slash + 1)];
};

const isSpan = ({until, weekday}: Point): boolean => until !== null && weekday === null;

/** Whether a span has begun and is not over; a forecast can be of one that has just ended. */
function isUnderWay(edtf: string, {today, ahead}: Standpoint): boolean {
  const [from, to] = splitInterval(edtf);
  const since = formatDayNumber(ahead === "forecast" ? today - RECENT * MONTH : today);
  return from <= formatDayNumber(today).slice(0, from.length) && to >= since.slice(0, to.length);
}

const numberOf = (day: string): number =>
  dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));

function resolveEnd(point: Point, stand: Standpoint): Resolved | null {
  switch (point.unit) {
    case "day":
      return resolveDay(point, stand);
    case "week":
    case "weekend":
      return resolveWeek(point, stand);
    case "month":
      return point.shift === null ? resolveMonths(point, stand, 1, 1) : shiftMonths(point, stand, 1);
    case "season":
      return resolveMonths(point, stand, 3, 3);
    case "stretch":
      return resolveMonths(point, stand, point.lastMonth! - point.month! + 1, 12);
    case "quarter":
      return shiftMonths(point, stand, 3);
    case "semester":
      return shiftMonths(point, stand, 6);
    default:
      return resolveYears(point, stand);
  }
}

const found = (edtf: string, inferred: boolean, ambiguous: boolean): Resolved => ({edtf, inferred, ambiguous});

function resolveYears({unit, year, shift, ambiguous}: Point, {today}: Standpoint): Resolved | null {
  const {year: now, month} = fromDayNumber(today);
  const size = unit === "century" ? 100 : unit === "decade" ? 10 : 1;
  const counted = shift !== null && unit === "decade" && Math.abs(shift) >= 1 && ambiguous;
  // `dua setengah tahun lalu` is counted in months.
  const whole = shift === null || Number.isInteger(shift) ? (shift ?? 0) : Math.floor(shift + (month - 1) / 12);
  const value = year ?? now + whole * (counted ? 10 : size);
  if (value < 0 || value > 9999) return null;
  const text = formatYear(value);
  if (size === 1 || counted) return found(text, year === null, ambiguous);
  return found(size === 10 ? `${text.slice(0, 3)}X` : `${text.slice(0, 2)}XX`, year === null, ambiguous);
}

function resolveWeek({unit, shift, ambiguous}: Point, {today}: Standpoint): Resolved {
  if (ambiguous) return found(formatDayNumber(today + 7 * shift!), true, true);
  const monday = today - weekdayOf(today) + 7 * shift!;
  return found(
    formatInterval(formatDayNumber(monday + (unit === "weekend" ? 5 : 0)), formatDayNumber(monday + 6)),
    true,
    false
  );
}

/** The month, quarter or half of the year that is `shift` of them from the day's own. */
function shiftMonths({shift, ambiguous}: Point, {today}: Standpoint, length: number): Resolved | null {
  const {year, month} = fromDayNumber(today);
  const index = Math.floor((year * 12 + month - 1) / length) + (shift ?? 0);
  const first = index * length;
  if (first < 0 || first >= 120000 - length) return null;
  return found(months(first, length), true, ambiguous);
}

/** Months `first` to `first + length - 1`, counted from January of year 0, as EDTF. */
const months = (first: number, length: number): string => formatInterval(monthOf(first), monthOf(first + length - 1));
const monthOf = (index: number): string => formatMonth(Math.floor(index / 12), (index % 12) + 1);

/** Named months, seasons and stretches: the year that is stated, or the one that `lalu`, `mendatang` or nothing imply. */
function resolveMonths(point: Point, stand: Standpoint, length: number, apart: number): Resolved | null {
  const named = point.unit === "season" ? (point.month! - 20) * 3 : point.month!;
  const now = fromDayNumber(stand.today);
  const year = point.year ?? (point.yearShift === null ? null : now.year + point.yearShift);
  const write = (at: number): string =>
    point.unit === "season" ? formatMonth(at, point.month!) : months(at * 12 + named - 1, length);
  if (year !== null) return year < 0 || year > 9998 ? null : found(write(year), point.year === null, point.ambiguous);
  const current = now.year * 12 + now.month - 1;
  // Months from the named period's start in the year of publication to publication.
  const since = current - (now.year * 12 + named - 1);
  let at = now.year;
  let ambiguous = point.ambiguous;
  if (point.turn === -1) {
    if (since < length) at--;
    // The month before this one has a name of its own (`bulan lalu`): the same month of last year can be meant.
    ambiguous ||= apart === 1 && since === length;
  } else if (point.turn === 1) {
    if (since >= 0) at++;
  } else if (point.turn === 0) {
    if (since < -6 && point.unit === "season") at--;
  } else if (looksAhead(stand.ahead)) {
    // The figures of a month or quarter that has just ended are forecast until they are out.
    if (stand.ahead === "near") return found(write(since > 6 ? at + 1 : since < -6 ? at - 1 : at), true, ambiguous);
    const recent = stand.ahead === "forecast" && (since + 12) % 12 < length + RECENT;
    if (recent && since < 0) at--;
    else if (since >= length && !recent) at++;
  } else {
    if (since < 0) at--;
    // `hingga Desember`, in November: nothing is told up to its end of a year ago.
    const soon = stand.ahead === "end" && 12 - ((since + 12) % 12) <= ENDING;
    if (soon) at++;
    ambiguous ||= soon;
  }
  return found(write(at), true, ambiguous);
}

function resolveDay(point: Point, stand: Standpoint): Resolved | null {
  const {today} = stand;
  if (point.day === null) {
    if (point.weekday !== null && (point.shift === null || !fallsOn(point, today))) return resolveWeekday(point, stand);
    return found(formatDayNumber(today + (point.shift ?? 0)), true, point.ambiguous);
  }
  const now = fromDayNumber(today);
  if (point.month === null) return dayOfThisMonth(point, stand);
  const year = point.year ?? (point.yearShift === null ? null : now.year + point.yearShift);
  if (year !== null) return dayOfYear(point, year);
  if (point.weekday !== null) return yearByWeekday(point, today);
  return yearByNearness(point, stand);
}

/** Whether the day that is so many from today has the weekday that is named with it; `Jumat besok` may be some days ahead. */
const fallsOn = ({weekday, shift}: Point, today: number): boolean => weekdayOf(today + shift!) === weekday;

/** A day of a known year; where day and month can change places, the weekday decides, and without one it stays open. */
function dayOfYear({day, month, weekday, swappable, year: stated, ambiguous}: Point, year: number): Resolved | null {
  if (!isDay(year, month!, day!)) return null;
  const fits = weekday === null || weekdayOf(dayNumber(year, month!, day!)) === weekday;
  if (swappable && !fits && weekdayOf(dayNumber(year, day!, month!)) === weekday)
    return found(formatDay(year, day!, month!), false, false);
  const open = ambiguous || !fits || (swappable && weekday === null);
  return found(formatDay(year, month!, day!), stated === null, open);
}

/**
 * The year next to publication in which the day falls on its weekday; where it does in none, the nearest, which stays open. A day
 * of this week or the last is the one meant, whatever its weekday: newspapers mistake it more often than they leave out the year.
 */
function yearByWeekday({day, month, weekday, ambiguous}: Point, today: number): Resolved | null {
  const now = fromDayNumber(today).year;
  let best: number | null = null;
  let near: number | null = null;
  for (let year = now - 1; year <= now + 1; year++) {
    if (!isDay(year, month!, day!)) continue;
    const number = dayNumber(year, month!, day!);
    const away = Math.abs(number - today);
    if (near === null || away < Math.abs(near - today)) near = number;
    if (weekdayOf(number) === weekday && (best === null || away < Math.abs(best - today))) best = number;
  }
  const number = near !== null && Math.abs(near - today) <= CURRENT ? near : (best ?? near);
  return number === null ? null : found(formatDayNumber(number), true, ambiguous || number !== best);
}

/** The last such day that has come, or the next where the words look ahead; one that is soon to come can be either. */
function yearByNearness(point: Point, {today, ahead}: Standpoint): Resolved | null {
  const now = fromDayNumber(today).year;
  const before = lastOn(point, now, today);
  const after = nextOn(point, now, today);
  if (point.turn === -1 || (ahead === "back" && point.turn === null))
    return before === null ? null : found(formatDayNumber(before), true, point.ambiguous);
  if (ahead === "near" && point.turn === null && before !== null && after !== null)
    return found(formatDayNumber(after - today < today - before ? after : before), true, point.ambiguous);
  const recent = ahead === "forecast" && before !== null && before < today && today - before <= RECENT * MONTH;
  if (recent) return found(formatDayNumber(before), true, point.ambiguous);
  if (point.turn === 1 || looksAhead(ahead))
    return after === null ? null : found(formatDayNumber(after), true, point.ambiguous);
  if (point.turn === 0 && isDay(now, point.month!, point.day!))
    return found(formatDay(now, point.month!, point.day!), true, false);
  if (before === null || after === null) return null;
  const soon = after > today && after - today <= SOON;
  return found(formatDayNumber(soon ? after : before), true, point.ambiguous || soon);
}

function lastOn({month, day}: Point, now: number, today: number): number | null {
  for (let year = now; year >= now - 8; year--)
    if (isDay(year, month!, day!) && dayNumber(year, month!, day!) <= today) return dayNumber(year, month!, day!);
  return null;
}

function nextOn({month, day}: Point, now: number, today: number): number | null {
  for (let year = now; year <= now + 8; year++)
    if (isDay(year, month!, day!) && dayNumber(year, month!, day!) >= today) return dayNumber(year, month!, day!);
  return null;
}

/** `tanggal 17`: the last one that has come, or the next where the words look ahead. */
function dayOfThisMonth({day, shift, ambiguous}: Point, {today, ahead}: Standpoint): Resolved | null {
  const {year, month, day: current} = fromDayNumber(today);
  const nearest = looksAhead(ahead) ? (day! < current ? 1 : 0) : day! > current ? -1 : 0;
  const index = year * 12 + month - 1 + (shift ?? nearest);
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return day! > daysInMonth(y, m) ? null : found(formatDay(y, m, day!), true, ambiguous);
}

/** A weekday: the last one up to publication; `lalu` before it, `depan` after it, `pekan lalu` in that week. */
function resolveWeekday({weekday, turn, shift, weeks, ambiguous}: Point, {today, ahead}: Standpoint): Resolved {
  const back = (weekdayOf(today) - weekday! + 7) % 7;
  const on = 7 - back;
  const sunday = today - weekdayOf(today) + weekday!;
  if (weeks !== null) return found(formatDayNumber(sunday + 7 * weeks), true, ambiguous);
  if (turn === -1 || (shift ?? 0) < 0) return found(formatDayNumber(today - (back || 7)), true, ambiguous);
  if (turn === 1 || (shift ?? 0) > 0) return found(formatDayNumber(today + on), true, ambiguous);
  if (turn === 0) return found(formatDayNumber(sunday), true, ambiguous);
  if (looksAhead(ahead) && back !== 0) return found(formatDayNumber(today + on), true, true);
  return found(formatDayNumber(today - back), true, ambiguous);
}
