import {strToU8, zipSync} from "fflate";
import {type TableName, type Tables, tableNames} from "../tables/schema.ts";
import {serialise} from "../tables/serialise.ts";
import {type PackageText, packageDescriptor} from "./descriptor.ts";
import {packageReadme} from "./readme.ts";
import {versionOf} from "./version.ts";

/** The tables as one package to take away. */
export interface DataPackage {
  /** `datapackage.json`, which describes the tables. */
  descriptor: string;
  /** A zip of the descriptor, the tables as CSV, the dictionary and a README. */
  zip: Uint8Array;
}

/** All files in a zip bear one time, the earliest that a zip can tell, so that the same files make the same bytes. */
const noTime = new Date(1980, 0, 1);

/**
 * The package of tables. The same tables and texts give the same bytes.
 * @param dictionary the data dictionary, in Markdown
 */
export function makePackage(tables: Tables, dictionary: string, text: PackageText): DataPackage {
  const version = versionOf(tables);
  const files = Object.fromEntries(tableNames.map((table) => [table, serialise(tables, table, "csv")])) as Record<
    TableName,
    Uint8Array
  >;
  const descriptor = `${JSON.stringify(packageDescriptor(tables, files, version.version, text), null, 2)}\n`;
  const contents: Record<string, Uint8Array> = {
    "README.md": strToU8(packageReadme(text, version)),
    "datapackage.json": strToU8(descriptor),
    "dictionary.md": strToU8(dictionary)
  };
  for (const table of tableNames) contents[`data/${table}.csv`] = files[table];
  return {descriptor, zip: zipSync(contents, {level: 9, mtime: noTime})};
}
