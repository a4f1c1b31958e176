import {fromDayNumber} from "./calendar.ts";

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** `2024`: a year as EDTF. */
export const formatYear = (year: number): string => pad(year, 4);

/** `2024-06`: a month (1 to 12) or a season (21 to 24) of a year as EDTF. */
export const formatMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;

/** `2024-06-19`: a day as EDTF. */
export const formatDay = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** `2024-06-19` from a day's number (`calendar.ts`). */
export function formatDayNumber(number: number): string {
  const {year, month, day} = fromDayNumber(number);
  return formatDay(year, month, day);
}

/** `a/b` as EDTF, or `a` alone where both are the same. */
export const formatInterval = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);
