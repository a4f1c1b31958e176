import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {Problem} from "./problem.ts";
import {decodeUtf8} from "./utf8.ts";

/** What reading gives: what could be read, and everything that was wrong. */
export interface Read<T> {
  value: T;
  problems: Problem[];
}

/** The names of a folder's files in a fixed order, hidden files and editors' copies left out; none where it is not there. */
export function listFolder(dir: string, label: string): Read<string[]> {
  try {
    const names = readdirSync(dir).filter((name) => !name.startsWith(".") && !name.endsWith("~"));
    return {value: names.sort(), problems: []};
  } catch (error) {
    if (codeOf(error) === "ENOENT") return {value: [], problems: []};
    return {value: [], problems: [new Problem(label, 1, null, `cannot be read (${codeOf(error)})`)]};
  }
}

/** A file's text; null, with a problem, where it cannot be read or is no UTF-8, and without one where `optional` and absent. */
export function readText(dir: string, name: string, label: string, {optional = false} = {}): Read<string | null> {
  const file = `${label}/${name}`;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(dir, name));
  } catch (error) {
    if (optional && codeOf(error) === "ENOENT") return {value: null, problems: []};
    const remedy = "it must be a file that you may read";
    return {value: null, problems: [new Problem(file, 1, null, `cannot be read (${codeOf(error)})`, {remedy})]};
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.text !== null) return {value: decoded.text, problems: []};
  const message = `not UTF-8: byte 0x${decoded.byte.toString(16).padStart(2, "0")} at offset ${decoded.offset}`;
  return {value: null, problems: [new Problem(file, decoded.line, null, message, {remedy: "save the file as UTF-8"})]};
}

/** The system's code of an error, such as EACCES. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "unknown";
