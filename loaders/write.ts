import {mkdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Tables} from "./tables/schema.ts";
import {tableNames} from "./tables/schema.ts";
import {type Format, formats, serialise} from "./tables/serialise.ts";

/** Writes a file beside its place and moves it there: who reads it finds the old one or the new one, whole. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), {recursive: true});
  const beside = `${file}.${process.pid}.part`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, {force: true});
    throw error;
  }
}

/** Writes every table to `<dir>/<table>.<format>`, in the formats asked for. Gives the names of the files. */
export function writeTables(tables: Tables, dir: string, as: readonly Format[] = formats): string[] {
  return tableNames.flatMap((table) =>
    as.map((format) => {
      const name = `${table}.${format}`;
      replaceFile(join(dir, name), serialise(tables, table, format));
      return name;
    })
  );
}
