import {isDay} from "../../edtf/calendar.ts";
import {type Point, point} from "./point.ts";
import {at, type DateRule, lowerAt, type Scan, touches, wholeAt, yearNumber} from "./scan.ts";

/** `28/4/2025`, `28-04-2025`, `28.4.2025`, `2025-04-28`, `28/4/25`, `12-13/4/2025`; `28/4`, which is weak. Day first. */
export const numericDate: DateRule = (scan, i) => {
  // One token with its separators in it (`1.4.2025` at least), or a separator right behind.
  if (!touches(scan, i + 1) && lowerAt(scan, i).length < 8) return null;
  const joins = scan.points.length > 0 && scan.floor === i - 1;
  if (i > scan.start && touches(scan, i) && !joins && isGlued(scan, i - 1)) return null;
  return dotted(scan, i) ?? yearFirst(scan, i) ?? dayFirst(scan, i) ?? daySpan(scan, i);
};

/** `28.04.2025`: one token. */
function dotted(scan: Scan, i: number): Point[] | null {
  const parts = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(lowerAt(scan, i));
  if (parts === null) return null;
  return slashed(i, i + 1, Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** `2025-04-28`, `2025/04/28`. */
function yearFirst(scan: Scan, i: number): Point[] | null {
  const year = yearNumber(scan, i);
  if (year < 0 || !isSeparated(scan, i) || lowerAt(scan, i + 1) !== lowerAt(scan, i + 3)) return null;
  const month = wholeAt(scan, i + 2, 2);
  const day = wholeAt(scan, i + 4, 2);
  if (!touches(scan, i + 3) || !touches(scan, i + 4) || !isDay(year, month, day) || runsOn(scan, i + 5)) return null;
  return [point("numeric-date", i, i + 5, "day", {year, month, day})];
}

/** `28/4/2025`, `28-4-2025`; `28/4` alone is weak. */
function dayFirst(scan: Scan, i: number): Point[] | null {
  const first = wholeAt(scan, i, 2);
  if (first < 1 || !isSeparated(scan, i)) return null;
  const second = wholeAt(scan, i + 2, 2);
  if (second < 1) return null;
  const mark = lowerAt(scan, i + 1);
  if (lowerAt(scan, i + 3) === mark && touches(scan, i + 3) && touches(scan, i + 4)) {
    const year = yearNumber(scan, i + 4);
    if (year > 0 && (!runsOn(scan, i + 5) || at(scan, i + 5)?.kind === "mark"))
      return slashed(i, i + 5, first, second, year);
    const short = wholeAt(scan, i + 4, 2);
    if (mark !== "/" || short < 0 || lowerAt(scan, i + 4).length !== 2 || runsOn(scan, i + 5)) return null;
    return slashed(i, i + 5, first, second, 2000 + short);
  }
  if (mark !== "/" || runsOn(scan, i + 3) || !isDay(2024, second, first)) return null;
  const weak = !isBracketed(scan, i) || (first < second && second <= 5);
  return [point("numeric-date", i, i + 3, "day", {day: first, month: second, weak})];
}

/** `di Jakarta (14/3)`, `(Antara, 14/3)`; a small fraction (`2/3`) may be one even there. */
const isBracketed = (scan: Scan, i: number): boolean =>
  lowerAt(scan, i + 3) === ")" && /^[(,]$/.test(lowerAt(scan, i - 1));

/** `12-13/4/2025`, `12-13/4`: two days that share what follows. */
function daySpan(scan: Scan, i: number): Point[] | null {
  const first = wholeAt(scan, i, 2);
  if (first < 1 || !/^[-–]$/.test(lowerAt(scan, i + 1)) || !touches(scan, i + 1) || !touches(scan, i + 2)) return null;
  const last = lowerAt(scan, i + 3) === "/" ? dayFirst(scan, i + 2)?.[0] : undefined;
  if (last === undefined || last.day === null || last.day <= first) return null;
  // Two days are no fraction where a word leads a date.
  const weak = last.weak && !/^(?:pada|tanggal|tgl|sejak|mulai|antara)$/.test(lowerAt(scan, i - 1));
  return [
    {...last, from: i, to: i + 1, day: first, weak},
    {...last, weak}
  ];
}

function slashed(from: number, to: number, first: number, second: number, year: number): Point[] | null {
  if (isDay(year, second, first)) {
    const swappable = first !== second && isDay(year, first, second);
    return [point("numeric-date", from, to, "day", {year, month: second, day: first, swappable})];
  }
  return isDay(year, first, second)
    ? [point("numeric-date", from, to, "day", {year, month: first, day: second})]
    : null;
}

/** Whether a separator and a number stand right against token `i`. */
const isSeparated = (scan: Scan, i: number): boolean =>
  /^[-/–]$/.test(lowerAt(scan, i + 1)) &&
  touches(scan, i + 1) &&
  touches(scan, i + 2) &&
  at(scan, i + 2)?.kind === "number";

/** Whether something goes on right behind the date: a longer run of digits and marks is a number of another kind. */
const runsOn = (scan: Scan, i: number): boolean =>
  touches(scan, i) &&
  (/^[-/–]$/.test(lowerAt(scan, i)) ? at(scan, i + 1)?.gap === "none" : at(scan, i)?.kind !== "mark");

/** Whether the mark or word at `i` belongs to what stands right behind it. */
const isGlued = (scan: Scan, i: number): boolean => {
  const token = at(scan, i)!;
  return token.kind !== "mark" || /^[-/–#$.:]$/.test(token.lower);
};
