import {WordClass} from "../../language/lexicon.ts";
import {century, decade} from "./decade.ts";
import {monthDate} from "./monthDate.ts";
import {namedDay} from "./namedDay.ts";
import {numericDate} from "./numericDate.ts";
import {countedPeriod, dayOfMonth, nextDay, period} from "./period.ts";
import type {Point} from "./point.ts";
import type {Scan} from "./scan.ts";
import {season} from "./season.ts";
import {firstMonths, stretch} from "./stretch.ts";
import {weekday} from "./weekday.ts";
import {yearAlone} from "./year.ts";

/** All rules that read dates, by what triggers them; of those that a trigger has, the first that reads anything. */
const monthRules = [monthDate];
const weekdayRules = [weekday, countedPeriod, period];
const wordRules = [nextDay, firstMonths, countedPeriod, season, stretch, century, dayOfMonth, period, namedDay];
const numberRules = [numericDate, decade, yearAlone];

/** The points of the expression that token `i` triggers, or null. */
export function readPoints(scan: Scan, i: number): Point[] | null {
  const token = scan.tokens[i]!;
  if (token.kind === "number") return readBy(numberRules, scan, i);
  if ((token.classes & WordClass.MONTH) !== 0) return readBy(monthRules, scan, i);
  if ((token.classes & WordClass.WEEKDAY) !== 0) return readBy(weekdayRules, scan, i);
  if ((token.classes & WordClass.DATE_WORD) !== 0) return readBy(wordRules, scan, i);
  return null;
}

function readBy(rules: readonly ((scan: Scan, i: number) => Point[] | null)[], scan: Scan, i: number): Point[] | null {
  for (const rule of rules) {
    const points = rule(scan, i);
    if (points !== null && points[0]!.from >= scan.floor) return points;
  }
  return null;
}
