import {type Cell, Decimal, Interval, MapCell, Moment, Struct} from "./cell.js";
import {cellText, endlessness} from "./text.js";

type Json = null | boolean | number | string | Json[] | {[name: string]: Json};

/**
 * A value as JSON can hold it without loss. Numbers that JavaScript would round (beyond 2^53, or decimals) and those that
 * JSON lacks (`nan`, `inf`) are text; days and instants are ISO 8601, blobs Base64, maps lists of pairs.
 */
export function cellJson(cell: Cell): Json {
  if (cell === null || typeof cell === "boolean" || typeof cell === "string") return cell;
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : cellText(cell);
  if (typeof cell === "bigint") return BigInt.asIntN(54, cell) === cell ? Number(cell) : String(cell);
  if (cell instanceof Decimal || cell instanceof Interval) return cellText(cell);
  if (cell instanceof Moment) return isoText(cell);
  if (cell instanceof Uint8Array) return base64(cell);
  if (cell instanceof Struct) return struct(cell);
  if (cell instanceof MapCell) return cell.entries.map(([key, value]) => [cellJson(key), cellJson(value)]);
  return cell.map(cellJson);
}

/** Fields that have one name are told apart by number, so that none is lost. */
function struct({entries}: Struct): Json {
  const json: {[name: string]: Json} = {};
  for (const [name, value] of entries)
    Object.defineProperty(json, freeName(name, json), {
      value: cellJson(value),
      enumerable: true,
      writable: true,
      configurable: true
    });
  return json;
}

function freeName(name: string, taken: object): string {
  let free = name;
  for (let i = 2; Object.hasOwn(taken, free); i++) free = `${name}_${i}`;
  return free;
}

function isoText(moment: Moment): string {
  const text = cellText(moment);
  if (moment.kind === "date" || moment.kind === "time" || endlessness(moment) !== 0 || text.includes("(BC)"))
    return text;
  return text.replace(" ", "T").replace(/\+00$/, "Z");
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}
