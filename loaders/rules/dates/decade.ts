import {parts, romanCenturies} from "../../language/id/dateWords.ts";
import {point} from "./point.ts";
import {at, type DateRule, isCounted, lowerAt, touches, wholeAt, yearNumber} from "./scan.ts";

/** `1990-an`, `1990an`, `tahun 90-an`. About 2000 of something (`2000-an orang`) is none. */
export const decade: DateRule = (scan, i) => {
  if (!touches(scan, i + 1)) return null;
  const dash = lowerAt(scan, i + 1) === "-" && touches(scan, i + 1);
  const suffix = dash ? i + 2 : i + 1;
  if (lowerAt(scan, suffix) !== "an" || !touches(scan, suffix) || isCounted(scan, suffix + 1)) return null;
  const before = lowerAt(scan, i - 1);
  const led = /^(?:tahun|era|dekade|generasi|angkatan)$/.test(before);
  const from = (before === "tahun" || before === "dekade") && i - 1 >= scan.floor ? i - 1 : i;
  const year = yearNumber(scan, i);
  if (year > 0) return year % 10 === 0 ? [point("decade", from, suffix + 1, "decade", {year})] : null;
  const short = wholeAt(scan, i, 2);
  if (short < 0 || short % 10 !== 0 || lowerAt(scan, i).length !== 2) return null;
  if (!led && !parts.has(before) && !/^['’‘]$/.test(before)) return null;
  return [point("decade", from, suffix + 1, "decade", {year: (short < 30 ? 2000 : 1900) + short})];
};

/** `abad ke-19`, `abad XIX`, `abad 21`. The nineteenth century is coded 18XX. */
export const century: DateRule = (scan, i) => {
  if (lowerAt(scan, i) !== "abad") return null;
  let j = i + 1;
  if (lowerAt(scan, j) === "ke") j += lowerAt(scan, j + 1) === "-" ? 2 : 1;
  const token = at(scan, j);
  const number = token?.capital ? romanCenturies.get(token.lower) : wholeAt(scan, j, 2);
  if (number === undefined || number < 1 || number > 22) return null;
  return [point("century", i, j + 1, "century", {year: (number - 1) * 100})];
};
