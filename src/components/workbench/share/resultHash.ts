import {sha256} from "@noble/hashes/sha2";
import {bytesToHex, utf8ToBytes} from "@noble/hashes/utils";
import {stretches} from "../exports/stretches.js";
import {letOthersRun} from "../pause.js";
import {walk} from "../statements.js";
import {cellJson} from "../values/json.js";
import type {ResultTable} from "../values/table.js";

/**
 * What tells one result from another: 16 letters of the SHA-256 of its columns' names and types and of its rows, each as a
 * line of JSON that loses nothing. SQL promises an order only to a statement with an ORDER BY of its own; the rows of any
 * other are put in the order of their lines first, so that the same rows are the same result.
 */
export async function resultHash({columns, rowCount}: ResultTable, sql: string): Promise<string> {
  const lines: string[] = [];
  for (const [from, to] of stretches(rowCount, 2_000)) {
    for (let row = from; row < to; row++) lines.push(JSON.stringify(columns.map(({at}) => cellJson(at(row)))));
    await letOthersRun();
  }
  if (!isOrdered(sql)) lines.sort();
  const hash = sha256.create();
  hash.update(utf8ToBytes(`${JSON.stringify(columns.map(({name, type}) => [name, type]))}\n`));
  for (const [from, to] of stretches(lines.length, 2_000)) {
    hash.update(utf8ToBytes(`${lines.slice(from, to).join("\n")}\n`));
    await letOthersRun();
  }
  return bytesToHex(hash.digest()).slice(0, 16);
}

/** Whether a statement has an ORDER BY of its own, outside brackets, quotes and comments. */
export function isOrdered(sql: string): boolean {
  let depth = 0;
  let outside = "";
  let last = -1;
  walk(sql, (at) => {
    const char = sql[at]!;
    if (")]}".includes(char)) depth--;
    if (depth === 0) outside += at === last + 1 ? char : ` ${char}`;
    last = at;
    if ("([{".includes(char)) depth++;
  });
  return /\border\s+by\b/i.test(outside);
}
