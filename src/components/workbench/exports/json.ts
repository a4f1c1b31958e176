import {cellJson} from "../values/json.js";
import type {ResultTable} from "../values/table.js";
import {uniqueNames} from "./names.js";
import {stretches} from "./stretches.js";

/** A result as a JSON list, in pieces, one row a line. A second column of one name is told apart by a number (`a_2`). */
export function* jsonPieces({columns, rowCount}: ResultTable): Generator<string> {
  const names = uniqueNames(columns.map(({name}) => name)).map((name) => JSON.stringify(name));
  yield rowCount === 0 ? "[" : "[\n";
  for (const [from, to] of stretches(rowCount)) {
    const lines: string[] = [];
    for (let row = from; row < to; row++) {
      const fields = columns.map(({at}, i) => `${names[i]}:${JSON.stringify(cellJson(at(row)))}`);
      lines.push(`{${fields.join(",")}}${row === rowCount - 1 ? "" : ","}\n`);
    }
    yield lines.join("");
  }
  yield "]\n";
}

/** The same in one text. */
export const toJson = (result: ResultTable): string => [...jsonPieces(result)].join("");
