import {memorialDays, nameHeads, ordinals, venues, weekdays} from "../../language/id/dateWords.ts";
import {englishMonths, monthLeaders, months, plainMonths} from "../../language/id/months.ts";
import {isCurrency} from "../../text/currency.ts";
import type {Token} from "../../text/token.ts";
import {type Point, point} from "./point.ts";
import {at, type DateRule, dayEnding, lowerAt, type Scan, touches, wholeAt, yearNumber, yearTail} from "./scan.ts";

/** `13 Januari 2025`, `12-15 Mei`, `July 4, 2025`, `bulan Januari`, `Juni lalu`, `September tahun lalu`, `03-Oct-2025`. */
export const monthDate: DateRule = (scan, i) => {
  const month = months.get(lowerAt(scan, i));
  if (month === undefined) return null;
  return dayFirst(scan, i, month) ?? dayLast(scan, i, month) ?? monthAlone(scan, i, month);
};

/** Days before the month: one, or several that share it (`12-15 Mei`, `3 hingga 5 Juli`, `15, 16, dan 17 Mei`). */
function dayFirst(scan: Scan, i: number, month: number): Point[] | null {
  const dashed = lowerAt(scan, i - 1) === "-" && touches(scan, i - 1) && touches(scan, i);
  const last = dayEnding(scan, dashed ? i - 1 : i);
  if (
    last === null ||
    isInName(scan, last.from) ||
    isMemorial(scan, last.from, `${last.day}/${month}`) ||
    isHyphenated(scan, last.from)
  )
    return null;
  const tail = yearTail(scan, skipStop(scan, i));
  const {year, yearShift, turn, anchored} = tail;
  const points = [
    point("month-date", last.from, tail.to, "day", {day: last.day, month, year, yearShift, turn, anchored})
  ];
  for (let k = 0; k < 6; k++) {
    const end = sharedEnd(scan, points[0]!.from);
    const before = end < 0 ? null : dayEnding(scan, end);
    if (before === null) break;
    // `24 sampai 3 Oktober` begins in September.
    if (before.day > points[0]!.day! && month > 1 && /^(?:hingga|sampai|-|–)$/.test(lowerAt(scan, end)) && k === 0) {
      const earlier = {day: before.day, month: month - 1, year, yearShift, turn, anchored};
      points.unshift(point("month-date", before.from, end, "day", earlier));
      break;
    }
    if (before.day >= points[0]!.day!) break;
    points.unshift(
      point("month-date", before.from, end, "day", {day: before.day, month, year, yearShift, turn, anchored})
    );
  }
  const first = points[0]!;
  if (lowerAt(scan, first.from - 1) === "tanggal" || lowerAt(scan, first.from - 1) === "tgl") first.from--;
  return points;
}

/** Where the day ends that shares the month with the one at `from`, or -1: before `-`, `hingga`, `sampai`, `dan`, `,`. */
function sharedEnd(scan: Scan, from: number): number {
  const word = lowerAt(scan, from - 1);
  if (word === "dengan" && lowerAt(scan, from - 2) === "sampai") return from - 2;
  if (word === "dan" && lowerAt(scan, from - 2) === ",") return from - 2;
  if (word === "." && lowerAt(scan, from - 2) === "d" && lowerAt(scan, from - 4) === "s") return from - 4;
  if (word === "d" && lowerAt(scan, from - 2) === "/" && lowerAt(scan, from - 3) === "s") return from - 3;
  return /^(?:[-–—,]|hingga|sampai|dan|atau|serta)$/.test(word) ? from - 1 : -1;
}

/** `July 4, 2025`, `Oct 3`: English months only, and no number of something. */
function dayLast(scan: Scan, i: number, month: number): Point[] | null {
  if (!englishMonths.has(lowerAt(scan, i)) || !at(scan, i)!.capital) return null;
  const place = skipStop(scan, i);
  const day = wholeAt(scan, place, 2);
  if (day < 1 || day > 31) return null;
  const suffix = /^(?:st|nd|rd|th)$/.test(lowerAt(scan, place + 1)) && touches(scan, place + 1) ? 1 : 0;
  const to = place + 1 + suffix;
  const comma = lowerAt(scan, to) === "," ? 1 : 0;
  const year = yearNumber(scan, to + comma);
  const sure = year > 0 || isEnglishOnly(scan, i);
  if (!sure) return null;
  if (year > 0) return [point("month-date", i, to + comma + 1, "day", {day, month, year})];
  return [point("month-date", i, to, "day", {day, month})];
}

/** A month with no day, where something shows that a month is meant. */
function monthAlone(scan: Scan, i: number, month: number): Point[] | null {
  const token = at(scan, i)!;
  const tail = yearTail(scan, skipStop(scan, i));
  const led = lowerAt(scan, i - 1);
  const named = led === "bulan";
  const next = at(scan, i + 1);
  const dated = tail.to > i + 1;
  const short = token.written.length <= 3 && token.lower !== "mei";
  if (!named && dayEnding(scan, i) !== null) return null;
  if (!dated && !named) {
    const before = at(scan, i - 1);
    if (!token.capital || isInName(scan, i)) return null;
    // `Juli US$ 115,35, Agustus US$ 130,99`
    const heads = before === undefined || before.kind === "mark";
    const priced = (heads || monthLeaders.has(led)) && next !== undefined && beginsPrice(next, at(scan, i + 2));
    const name = next?.kind === "word" && next.capital && next.gap === "space" && !priced;
    const joined = sharedEnd(scan, i) >= 0 || /^(?:[-–—]|hingga|sampai|dan|s)$/.test(next?.lower ?? "");
    // `Jan-Sep 2017`
    if (short && !(joined && nearMonth(scan, i))) return null;
    const counted = ordinals.has(led) && /^(?:pekan|minggu)$/.test(lowerAt(scan, i - 2));
    const leads = counted || priced || monthLeaders.has(led);
    const namesake = before?.kind === "word" && before.capital && i - 1 > scan.start;
    if ((namesake || next?.kind === "number") && !joined && !leads) return null;
    if (!leads && !joined && (name || !plainMonths.has(token.lower))) return null;
    if (name && !plainMonths.has(token.lower)) return null;
    if (joined && !plainMonths.has(token.lower) && !leads && !nearMonth(scan, i)) return null;
  } else if (dated && !token.capital && !named && !plainMonths.has(token.lower) && tail.year === null) {
    return null;
  }
  const from = named && i - 1 >= scan.floor ? i - 1 : i;
  const {year, yearShift, turn, anchored, to} = tail;
  return [point("month", from, Math.max(to, i + 1), "month", {month, year, yearShift, turn, anchored})];
}

/** Whether a price begins with two tokens: `Rp 3`, `US$`. */
const beginsPrice = (first: Token, second: Token | undefined): boolean =>
  isCurrency(first) || (second?.lower === "$" && second.gap === "none");

/** Whether another month's name stands behind a joiner on either side. */
function nearMonth(scan: Scan, i: number): boolean {
  for (const offset of [-2, 2, -3, 3, -4, 4, -5, 5]) if (months.has(lowerAt(scan, i + offset))) return true;
  return false;
}

/** `Jalan 17 Agustus`, `Gerakan 30 September`: a name. */
const isInName = (scan: Scan, from: number): boolean => nameHeads.has(lowerAt(scan, from - 1));

/** `Gelora 10 November`, `Rumah Sakit 17 Agustus`: what is named after a day that is remembered. */
const isMemorial = (scan: Scan, from: number, day: string): boolean =>
  at(scan, from - 1)?.capital === true && venues.has(lowerAt(scan, from - 1)) && memorialDays.has(day);

/** `KN-23 Mei`: the number is the end of something else; a day's own span (`12-15 Mei`) is not. */
function isHyphenated(scan: Scan, from: number): boolean {
  if (!touches(scan, from)) return false;
  const mark = lowerAt(scan, from - 1);
  const before = at(scan, from - 2);
  if (mark === "(" || mark === "[" || mark === '"' || mark === "“" || mark === "," || mark === ":") return false;
  return !(/^[-–—/]$/.test(mark) && (before?.kind === "number" || months.has(before?.lower ?? "") || mark !== "-"));
}

const isEnglishOnly = (scan: Scan, i: number): boolean =>
  /^(?:january|february|march|may|june|july|august|october|december|oct|aug|dec)$/.test(lowerAt(scan, i)) ||
  weekdays.has(lowerAt(scan, i - 2));

/** The token after a month's name at `i` and the full stop of its abbreviation (`Okt. 2024`). */
const skipStop = (scan: Scan, i: number): number => {
  const token = at(scan, i)!;
  const stop = token.written.length <= 4 && lowerAt(scan, i + 1) === "." && touches(scan, i + 1);
  return stop && at(scan, i + 2)?.kind === "number" ? i + 2 : i + 1;
};
