import {
  fast,
  fastDays,
  habits,
  javaneseDays,
  ordinals,
  rites,
  weekdayLeaders,
  weekdayNames,
  weekdays
} from "../../language/id/dateWords.ts";
import {months} from "../../language/id/months.ts";
import {point} from "./point.ts";
import {afterPartOfDay, at, type DateRule, lowerAt, numeralEnding, type Scan, turnAt} from "./scan.ts";

/** `Senin`, `hari Senin`, `Senin pagi`, `Rabu lalu`, `Jumat pekan lalu`, `Kamis depan`. `Minggu` is Sunday where it cannot be a week. */
export const weekday: DateRule = (scan, i) => {
  const token = at(scan, i)!;
  const day = weekdays.get(token.lower);
  if (day === undefined) return null;
  const next = at(scan, i + 1);
  let to = i + 1;
  if (token.lower === "jum") {
    if (next === undefined || !/^['’‘]$/.test(next.lower) || lowerAt(scan, i + 2) !== "at") return null;
    to = i + 3;
  }
  const named = lowerAt(scan, i - 1) === "hari";
  if (!token.capital && !named && !(token.lower.length > 4 && token.lower !== "minggu" && lowerAt(scan, to) === "("))
    return null;
  if (token.lower === "minggu" && !named && !isSunday(scan, i)) return null;
  if (javaneseDays.has(lowerAt(scan, to))) to++;
  if (isName(scan, i, to)) return null;
  if (isHabit(scan, named ? i - 1 : i, day) || isRite(scan, i, to) || weekdayNames.has(lowerAt(scan, to))) return null;
  const eve = !named && isEve(scan, i, to);
  const from = (named || eve) && i - 1 >= scan.floor ? i - 1 : i;
  let turn: -1 | 0 | 1 | null = null;
  let weeks: number | null = null;
  to = afterPartOfDay(scan, to);
  const turned = turnAt(scan, to);
  if (turned !== null) {
    turn = turned.turn;
    to = turned.to;
  } else if (lowerAt(scan, to) === "pekan" || lowerAt(scan, to) === "minggu") {
    const week = turnAt(scan, to + 1);
    if (week !== null) {
      weeks = week.turn;
      to = week.to;
    }
  } else {
    const counted = countedWeeks(scan, to);
    weeks = counted?.weeks ?? null;
    to = counted?.to ?? to;
  }
  to = afterPartOfDay(scan, to);
  // `Sabtu malam Minggu`
  if (lowerAt(scan, to - 1) === "malam" && weekdays.get(lowerAt(scan, to)) === (day + 1) % 7) to++;
  return [point("weekday", from, to, "day", {weekday: eve ? (day + 6) % 7 : day, turn, weeks})];
};

/** The most tokens back at which the days of a habit are looked at. */
const DAYS = 8;

/** `setiap Senin`, `puasa Senin-Kamis`, `tiap Senin, Rabu, dan Jumat`; not `puasa Sabtu`. */
function isHabit(scan: Scan, from: number, day: number): boolean {
  for (let i = from - 1; i > from - DAYS; i--) {
    const word = lowerAt(scan, i);
    if (word === fast) return fastDays.has(day);
    if (habits.has(word)) return true;
    if (!weekdays.has(word) && !DAY_JOINER.test(word)) return false;
  }
  return false;
}

/** `salat Jumat`; not `salat Jumat (15/4)`. */
const isRite = (scan: Scan, i: number, to: number): boolean =>
  rites.has(lowerAt(scan, i - 1)) && lowerAt(scan, to) !== "(";

const DAY_JOINER = /^(?:[-–,]|dan|atau|hingga|sampai|hari)$/;

/** `malam Minggu`: the evening before it; not `Sabtu malam Minggu`, nor `malam Minggu (8/6)`. */
const isEve = (scan: Scan, i: number, to: number): boolean =>
  lowerAt(scan, i - 1) === "malam" &&
  i - 1 >= scan.floor &&
  at(scan, i)!.gap === "space" &&
  lowerAt(scan, to) !== "(" &&
  !/^(?:tadi|kemarin)$/.test(lowerAt(scan, i - 2));

/** `dua pekan mendatang` behind a weekday: in the second week from that of publication. */
function countedWeeks(scan: Scan, i: number): {weeks: number; to: number} | null {
  const unit = lowerAt(scan, i + 1);
  const numeral = unit === "pekan" || unit === "minggu" ? numeralEnding(scan, i + 1) : null;
  const turned = numeral === null ? null : turnAt(scan, i + 2);
  if (numeral?.from !== i || turned === null || !Number.isInteger(numeral.low) || numeral.low > 52) return null;
  return {weeks: turned.turn * numeral.low, to: turned.to};
}

/** `Ahad Sukardi`, `Pasar Minggu`: part of a name. */
function isName(scan: Scan, i: number, to: number): boolean {
  const before = at(scan, i - 1);
  const after = at(scan, to);
  if (before !== undefined && weekdayLeaders.has(before.lower) && before.lower !== "dan") return false;
  const named = after?.kind === "word" && after.capital && after.gap === "space";
  if (named && !months.has(after.lower) && !weekdays.has(after.lower)) return before?.lower !== "," || i === scan.start;
  return lowerAt(scan, i) === "minggu" && before?.kind === "word" && before.capital && lowerAt(scan, to) !== "(";
}

/** Whether a capital `Minggu` is the day: not counted, not the week that `lalu`, `ini` or `depan` turn at a sentence's start. */
function isSunday(scan: Scan, i: number): boolean {
  if (numeralEnding(scan, i) !== null) return false;
  const before = lowerAt(scan, i - 1);
  if (before === "akhir" || before === "awal" || before === "per") return false;
  // `Minggu kedua Juli`
  if (ordinals.has(lowerAt(scan, i + 1)) && isPeriod(lowerAt(scan, i + 2))) return false;
  const first = i === scan.start;
  const turned = turnAt(scan, i + 1) !== null;
  return !(turned && (first || at(scan, i - 1)!.capital));
}

const isPeriod = (word: string): boolean => months.has(word) || word === "bulan" || word === "tahun";
