import type {ResultTable} from "../values/table.js";
import {cellText} from "../values/text.js";

/** A result as a table in Markdown (GitHub's), its values as text: nothing in them is markup any more. A null is empty. */
export function toMarkdown({columns, rowCount}: ResultTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const lines = [
    line(columns.map(({name}) => escaped(name))),
    line(columns.map(({numeric}) => (numeric ? "---:" : "---")))
  ];
  for (let row = 0; row < rowCount; row++) {
    const cells = columns.map(({at}) => at(row));
    lines.push(line(cells.map((cell) => (cell === null ? "" : escaped(cellText(cell))))));
  }
  return `${lines.join("\n")}\n`;
}

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
