import type {ResultTable} from "../values/table.js";
import {cellText} from "../values/text.js";
import {stretches} from "./stretches.js";

/** A result as a table in Markdown (GitHub's), in pieces, its values as text: nothing in them is markup any more. A null is empty. */
export function* markdownPieces({columns, rowCount}: ResultTable): Generator<string> {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  yield line(columns.map(({name}) => escaped(name))) + line(columns.map(({numeric}) => (numeric ? "---:" : "---")));
  for (const [from, to] of stretches(rowCount)) {
    let piece = "";
    for (let row = from; row < to; row++) {
      const cells = columns.map(({at}) => at(row));
      piece += line(cells.map((cell) => (cell === null ? "" : escaped(cellText(cell)))));
    }
    yield piece;
  }
}

/** The same in one text. */
export const toMarkdown = (result: ResultTable): string => [...markdownPieces(result)].join("");

/** Characters that Markdown or HTML would read as more than themselves. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]|~]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/\r\n|\r|\n/g, "<br>")
    .replace(/(https?):\/\//gi, "$1&#58;//")
    // What a page of ours would run.
    .replaceAll("$", "&#36;");
