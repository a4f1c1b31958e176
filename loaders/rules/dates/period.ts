import {
  anchoredTurns,
  habits,
  ordinals,
  type PeriodUnit,
  parts,
  periodUnits,
  rateWord,
  singleUnits,
  vagueCounts
} from "../../language/id/dateWords.ts";
import {months} from "../../language/id/months.ts";
import {mostCounted} from "../../units.ts";
import {type Point, point, type Unit} from "./point.ts";
import {
  afterSame,
  at,
  type DateRule,
  dayEnding,
  isPrice,
  lowerAt,
  numeralEnding,
  type Scan,
  touches,
  turnAt
} from "./scan.ts";

/** `tahun lalu`, `bulan ini`, `pekan depan`, `hari ini`, `akhir pekan lalu`, `tahun sebelumnya`, `akhir tahun`. */
export const period: DateRule = (scan, i) => {
  const unit = periodUnits.get(lowerAt(scan, i));
  if (unit === undefined || isVague(scan, i) || isCountedUnit(scan, i)) return null;
  const next = lowerAt(scan, i + 1);
  if (months.has(next)) return null;
  if (unit === "week" && parts.get(lowerAt(scan, i - 1)) === "late" && i - 1 >= scan.floor) return weekend(scan, i);
  const turned = turnAt(scan, i + 1);
  if (turned !== null) {
    if (unit === "day" && turned.turn !== 0) return null;
    return [point("period", i, turned.to, unit as Unit, {shift: turned.turn})];
  }
  const anchored = anchoredTurns.get(next);
  if (anchored !== undefined && next !== "kemudian" && !touches(scan, i + 1))
    return [point("period", i, i + 2, unit as Unit, {shift: anchored, anchored: true})];
  return same(scan, i, unit) ?? bare(scan, i, unit);
};

/** `tahun itu`, `hari yang sama`: of the date before; not `bulan yang sama tahun lalu`. */
function same(scan: Scan, i: number, unit: PeriodUnit): Point[] | null {
  if (unit !== "year" && unit !== "month" && unit !== "day") return null;
  const to = afterSame(scan, i + 1);
  if (to === i + 1 || (to === i + 2 && unit !== "year") || lowerAt(scan, to) === "tahun") return null;
  return [point("period", i, to, unit, {shift: 0, anchored: true})];
}

/** `akhir tahun`, `awal bulan`, `awal pekan`: of the year, month or week of publication. The end of a week is any weekend. */
function bare(scan: Scan, i: number, unit: PeriodUnit): Point[] | null {
  const parted = unit === "year" || unit === "month" || unit === "week";
  if (!parted || !parts.has(lowerAt(scan, i - 1)) || habits.has(lowerAt(scan, i - 2))) return null;
  const next = at(scan, i + 1);
  const noun =
    next !== undefined &&
    (next.kind === "number" ||
      ordinals.has(next.lower) ||
      /^(?:ajaran|anggaran|buku|fiskal|ke|baru|pertama|akademik|pelajaran|puasa|madu|suci|ramadan|yang)$/.test(
        next.lower
      ));
  return noun ? null : [point("period", i, i + 1, unit, {shift: 0})];
}

/** Saturday and Sunday: `akhir pekan lalu`. A weekend with no turn is no date. */
function weekend(scan: Scan, i: number): Point[] | null {
  const turned = turnAt(scan, i + 1);
  return turned === null ? null : [point("weekend", i - 1, turned.to, "weekend", {shift: turned.turn})];
}

/** `dua pekan lalu`, `tiga hari yang lalu`, `setahun silam`, `dua hari lagi`, `seminggu kemudian`, `sehari sebelumnya`. */
export const countedPeriod: DateRule = (scan, i) => {
  const word = lowerAt(scan, i);
  const single = singleUnits.get(word);
  const unit = single ?? periodUnits.get(word);
  if (unit === undefined) return null;
  let from = i;
  let count = 1;
  if (single === undefined) {
    const numeral = numeralEnding(scan, i);
    if (numeral === null || numeral.low !== numeral.high || numeral.low > mostCounted || isPrice(scan, numeral.from))
      return null;
    from = numeral.from;
    count = numeral.low;
  }
  if (
    !Number.isInteger(unit === "year" ? count * 12 : count) ||
    isRange(scan, from) ||
    vagueCounts.has(lowerAt(scan, from - 1))
  )
    return null;
  const next = lowerAt(scan, i + 1);
  const turned = next === "ini" || next === "mendatang" ? null : turnAt(scan, i + 1);
  if (turned !== null && turned.turn !== 0)
    return [
      point("counted-period", from, turned.to, unit, {
        shift: turned.turn * count,
        ambiguous: isRounded(scan, unit, from)
      })
    ];
  if (next === "lagi")
    return [point("counted-period", from, i + 2, unit, {shift: count, ambiguous: isRounded(scan, unit, from)})];
  const anchored = anchoredTurns.get(next);
  if (anchored === undefined) return null;
  return [point("counted-period", from, i + 2, unit, {shift: anchored * count, anchored: true})];
};

/** A count of weeks or decades, or one with `sekitar` before it, is told round. */
const isRounded = (scan: Scan, unit: PeriodUnit, from: number): boolean =>
  unit === "week" ||
  unit === "decade" ||
  lowerAt(scan, from + 1) === "setengah" ||
  lowerAt(scan, from) === "setengah" ||
  /^(?:sekitar|hampir|kurang|lebih|kira)$/.test(lowerAt(scan, from - 1));

/** `2-3 tahun lalu`, `dua atau tiga hari lalu`: no one date. */
const isRange = (scan: Scan, from: number): boolean =>
  /^(?:-|–|hingga|sampai|atau)$/.test(lowerAt(scan, from - 1)) &&
  (at(scan, from - 2)?.kind === "number" || numeralEnding(scan, from - 1) !== null);

/** `beberapa tahun lalu`, `tahun-tahun lalu`, `ulang tahun ini`, `setiap tahun`: no date. */
function isVague(scan: Scan, i: number): boolean {
  const before = lowerAt(scan, i - 1);
  return (
    vagueCounts.has(before) ||
    habits.has(before) ||
    (before === rateWord && turnAt(scan, i + 1) === null) ||
    (before === "-" && touches(scan, i)) ||
    (lowerAt(scan, i + 1) === "-" && touches(scan, i + 1))
  );
}

/** `26 tahun ini`: the number counts the unit; `Rp 5 triliun tahun ini` and `5.000 bulan ini` do not. */
function isCountedUnit(scan: Scan, i: number): boolean {
  const numeral = numeralEnding(scan, i);
  if (numeral === null || isPrice(scan, numeral.from)) return false;
  return numeral.low <= mostCounted || lowerAt(scan, i + 1) !== "ini";
}

/** `keesokan harinya`, `esok harinya`: the day after the date before. */
export const nextDay: DateRule = (scan, i) => {
  if (!/^(?:keesokan|esok|besok)$/.test(lowerAt(scan, i)) || !/^hari(?:nya)$/.test(lowerAt(scan, i + 1))) return null;
  return [point("next-day", i, i + 2, "day", {shift: 1, anchored: true})];
};

/** `tanggal 17`: a day of the month that the text is about. */
export const dayOfMonth: DateRule = (scan, i) => {
  if (!/^(?:tanggal|tgl)$/.test(lowerAt(scan, i)) || lowerAt(scan, i + 2) === "/" || months.has(lowerAt(scan, i + 2)))
    return null;
  // `setiap tanggal 25`
  if (habits.has(lowerAt(scan, i - 1))) return null;
  const token = at(scan, i + 1);
  const found = token?.kind === "number" ? dayEnding(scan, i + 2) : null;
  if (found === null || (lowerAt(scan, i + 2) === "," && at(scan, i + 3)?.kind === "number")) return null;
  if (/^(?:[-–]|dan|hingga|sampai|s|sd)$/.test(lowerAt(scan, i + 2))) return null;
  return [point("day-of-month", i, i + 2, "day", {day: found.day, ambiguous: true})];
};
