import {cellJson} from "../values/json.js";
import type {ResultTable} from "../values/table.js";
import {uniqueNames} from "./names.js";

/** A result as a JSON list, one row a line. A second column of one name is told apart by a number (`a_2`). */
export function toJson({columns, rowCount}: ResultTable): string {
  const names = uniqueNames(columns.map(({name}) => name)).map((name) => JSON.stringify(name));
  const lines: string[] = [];
  for (let row = 0; row < rowCount; row++) {
    const fields = columns.map(({at}, i) => `${names[i]}:${JSON.stringify(cellJson(at(row)))}`);
    lines.push(`{${fields.join(",")}}`);
  }
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
