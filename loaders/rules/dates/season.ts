import {seasons} from "../../language/id/dateWords.ts";
import {point} from "./point.ts";
import {type DateRule, lowerAt, yearTail} from "./scan.ts";

/** `musim gugur lalu`, `musim dingin 2024`, `musim panas tahun depan`. A season of no year is no date. */
export const season: DateRule = (scan, i) => {
  const month = seasons.get(lowerAt(scan, i + 1));
  if (lowerAt(scan, i) !== "musim" || month === undefined) return null;
  const {year, yearShift, turn, anchored, to} = yearTail(scan, i + 2);
  return to === i + 2 ? null : [point("season", i, to, "season", {month, year, yearShift, turn, anchored})];
};
