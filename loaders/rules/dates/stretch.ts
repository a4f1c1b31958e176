import {lastOrdinal, ordinals, periodUnits, stretches, yearFollowers} from "../../language/id/dateWords.ts";
import {type Point, point} from "./point.ts";
import {
  at,
  type DateRule,
  lowerAt,
  numeralEnding,
  type Scan,
  touches,
  wholeAt,
  type YearTail,
  yearTail
} from "./scan.ts";

/** `kuartal pertama 2007`, `triwulan III/2024`, `semester I tahun ini`, `paruh kedua 2023`, `Q1 2024`, `kuartal 3 dan 4/2007`. */
export const stretch: DateRule = (scan, i) => {
  const word = lowerAt(scan, i);
  const length = stretches.get(word);
  if (length === undefined) return null;
  const first = ordinalAt(scan, i + 1, word) ?? lastOf(scan, i + 1, length);
  if (first === null) return null;
  const joiner = lowerAt(scan, first.to);
  const second = /^(?:dan|hingga|sampai|[-–])$/.test(joiner) ? ordinalAt(scan, first.to + 1, "") : null;
  const end = second?.to ?? first.to;
  const tail = readTail(scan, end);
  const months = stretchOf(first.number, length);
  if (months === null || (word === "paruh" && tail.to === end)) return null;
  if (second === null || second.number <= first.number) {
    const own = second === null ? tail : readTail(scan, first.to);
    return [stretchPoint(i, own.to, months, own)];
  }
  const later = stretchOf(second.number, length);
  if (later === null) return null;
  return [stretchPoint(i, first.to, months, tail), stretchPoint(first.to + 1, tail.to, later, tail)];
};

/** `enam bulan pertama 2024`, `10 bulan pertama tahun ini`; token `i` is `bulan`. */
export const firstMonths: DateRule = (scan, i) => {
  if (lowerAt(scan, i) !== "bulan" || lowerAt(scan, i + 1) !== "pertama") return null;
  const numeral = numeralEnding(scan, i);
  if (numeral === null || numeral.low !== numeral.high || numeral.low < 2 || numeral.low > 11) return null;
  const tail = readTail(scan, i + 2);
  const own = tail.year === null && tail.yearShift === null;
  const next = at(scan, i + 2);
  // With no year it is the year of publication's, where no noun follows whose first months they are.
  if (own && !(next === undefined || next.kind !== "word" || yearFollowers.has(next.lower))) return null;
  return [
    point("first-months", numeral.from, tail.to, "stretch", {
      month: 1,
      lastMonth: numeral.low,
      year: tail.year,
      yearShift: own ? 0 : tail.yearShift,
      turn: tail.turn,
      anchored: tail.anchored
    })
  ];
};

/** Some months of a year. */
interface Months {
  month: number;
  lastMonth: number;
}

const stretchPoint = (
  from: number,
  to: number,
  {month, lastMonth}: Months,
  {year, yearShift, turn, anchored}: YearTail
): Point => point("stretch", from, to, "stretch", {month, lastMonth, year, yearShift, turn, anchored});

/** The year after a stretch; `di`, `pada` or `dari` may lead it. */
function readTail(scan: Scan, i: number): YearTail {
  const tail = yearTail(scan, i);
  if (tail.to > i || !/^(?:pada|di|dari)$/.test(lowerAt(scan, i))) return tail;
  const led = yearTail(scan, i + 1);
  return led.year === null && led.yearShift === null ? tail : led;
}

function stretchOf(number: number, length: number): Months | null {
  const month = (number - 1) * length + 1;
  return month > 12 ? null : {month, lastMonth: month + length - 1};
}

/** `kuartal terakhir 2024`; with no year it is the last that there was. */
function lastOf(scan: Scan, i: number, length: number): {number: number; to: number} | null {
  const last = lowerAt(scan, i) === lastOrdinal && readTail(scan, i + 1).to > i + 1;
  return last ? {number: 12 / length, to: i + 1} : null;
}

/** `pertama`, `I`, `3`, `ke-2` after a stretch's name; `Q1` has it right against it. */
function ordinalAt(scan: Scan, i: number, word: string): {number: number; to: number} | null {
  let j = i;
  if (lowerAt(scan, j) === "ke" && lowerAt(scan, j + 1) === "-") j += 2;
  if (lowerAt(scan, j) === "-" && touches(scan, j)) j++;
  if ((word === "q" || word === "tw") !== touches(scan, j) && word === "q") return null;
  const token = at(scan, j);
  const number = token?.kind === "number" ? wholeAt(scan, j, 1) : ordinals.get(token?.lower ?? "");
  if (number === undefined || number < 1 || number > 4) return null;
  if (token?.lower === "i" && !token.capital) return null;
  return periodUnits.has(lowerAt(scan, j + 1)) && lowerAt(scan, j + 1) !== "tahun" ? null : {number, to: j + 1};
}
