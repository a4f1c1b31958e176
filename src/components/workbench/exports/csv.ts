import {type Cell, MapCell, Struct} from "../values/cell.js";
import {cellJson} from "../values/json.js";
import type {ResultColumn, ResultTable} from "../values/table.js";
import {cellText} from "../values/text.js";
import {stretches} from "./stretches.js";

/**
 * A result as CSV, in pieces, as the site's own tables are written: RFC 4180, UTF-8, a null is an empty cell and an empty text `""`,
 * lists and structs are JSON. A text that a spreadsheet might run as a formula gets an apostrophe in front, and so does one
 * that begins with an apostrophe: whoever reads it back drops one from each text that has it.
 */
export function* csvPieces({columns, rowCount}: ResultTable): Generator<string> {
  yield `${columns.map(({name}) => quoted(safe(name))).join(",")}\r\n`;
  for (const [from, to] of stretches(rowCount)) {
    let piece = "";
    for (let row = from; row < to; row++)
      piece += `${columns.map((column) => field(column, column.at(row))).join(",")}\r\n`;
    yield piece;
  }
}

/** The same in one text. */
export const toCsv = (result: ResultTable): string => [...csvPieces(result)].join("");

/** What some spreadsheet takes for a formula (`loaders/tables/csv.ts` says why it is written so). */
const formula = /^(?:['\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

const safe = (text: string): string => (formula.test(text) ? `'${text}` : text);

const quoted = (text: string): string =>
  text === "" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function field({numeric}: ResultColumn, cell: Cell): string {
  if (cell === null) return "";
  if (numeric) return cellText(cell);
  return quoted(safe(nested(cell) ? JSON.stringify(cellJson(cell)) : cellText(cell)));
}

/** Whether a value holds others. */
const nested = (cell: Cell): boolean => Array.isArray(cell) || cell instanceof Struct || cell instanceof MapCell;
