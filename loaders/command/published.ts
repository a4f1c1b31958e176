import {isEdtf} from "../edtf/index.ts";

/** A date of publication: EDTF, the day of a time stamp, or a year as a number; null, with a fault, where it is none. */
export function readDate(value: unknown): {published: string | null; faults: string[]} {
  if (value === null || value === undefined) return {published: null, faults: []};
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text === "string") {
    const date = text.trim().replace(/^(\d{4}-\d\d-\d\d)[T ].*$/s, "$1");
    if (isEdtf(date)) return {published: date, faults: []};
  }
  return {published: null, faults: [`published: not a date: ${show(value)}`]};
}

/** A value as messages show it, cut where it is long. */
export const show = (value: unknown): string => {
  const json = JSON.stringify(value);
  return json.length > 100 ? `${json.slice(0, 100)}…` : json;
};
