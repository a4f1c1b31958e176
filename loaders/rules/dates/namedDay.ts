import {namedDays, nightLeaders, partsOfDay} from "../../language/id/dateWords.ts";
import {isCurrency} from "../../text/currency.ts";
import {point} from "./point.ts";
import {at, type DateRule, isPrice, lowerAt, numeralEnding, type Scan, touches} from "./scan.ts";

/** `kemarin`, `kemarin lusa`, `besok`, `lusa`, `tadi malam`, `malam ini`, `nanti malam`, `kemarin sore`. */
export const namedDay: DateRule = (scan, i) => {
  const word = lowerAt(scan, i);
  if (word === "tadi" && lowerAt(scan, i - 1) === "hari" && lowerAt(scan, i - 2) === "dini")
    return today(i - 2, i + 1, "");
  if (word === "tadi") return partsOfDay.has(lowerAt(scan, i + 1)) ? today(i, i + 2, lowerAt(scan, i + 1)) : null;
  if (partsOfDay.has(word)) {
    const next = lowerAt(scan, i + 1);
    if (lowerAt(scan, i - 1) === "nanti") return today(i - 1, i + 1, "");
    return /^(?:ini|tadi|nanti)$/.test(next) ? today(i, i + 2, next === "tadi" ? word : "") : null;
  }
  const shift = namedDays.get(word);
  if (shift === undefined || isIdiom(scan, i) || (word === "semalam" && isNight(scan, i))) return null;
  if (/^(?:besok|esok)$/.test(word) && lowerAt(scan, i + 1) === "lusa")
    return [point("named-day", i, i + 2, "day", {shift: 2})];
  if (word === "kemarin" && lowerAt(scan, i + 1) === "lusa") return [point("named-day", i, i + 2, "day", {shift: -2})];
  if (word === "kemarin" && lowerAt(scan, i + 1) === "dulu") return [point("named-day", i, i + 2, "day", {shift: -2})];
  const to = partsOfDay.has(lowerAt(scan, i + 1)) && !touches(scan, i + 1) ? i + 2 : i + 1;
  return [point("named-day", i, to, "day", {shift})];
};

/** The night that has passed belongs to the day before publication, or to the day itself. */
const today = (from: number, to: number, part: string) => [
  point("named-day", from, to, "day", {shift: part === "malam" ? -1 : 0, ambiguous: part === "malam"})
];

/** `tempo kemarin`, `beberapa waktu kemarin`, `kemarin-kemarin`: no day; but `dihubungi Tempo kemarin`, a newspaper. */
function isIdiom(scan: Scan, i: number): boolean {
  const before = lowerAt(scan, i - 1);
  if (before === "tempo" && at(scan, i - 1)!.capital && i - 1 > scan.start) return false;
  return /^(?:tempo|masa|waktu|beberapa|-)$/.test(before) || lowerAt(scan, i + 1) === "-";
}

/** Whether `semalam` at `i` is one night, and not the last: `Rp 7 juta semalam`, `sehari semalam`, `menginap semalam`. */
function isNight(scan: Scan, i: number): boolean {
  const before = at(scan, i - 1);
  if (before === undefined) return false;
  const numeral = numeralEnding(scan, i);
  return isCurrency(before) || nightLeaders.has(before.lower) || (numeral !== null && isPrice(scan, numeral.from));
}
