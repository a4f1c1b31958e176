import {hashText} from "../tables/ids.ts";
import {toJson} from "../tables/json.ts";
import {type Row, type TableName, type Tables, tableNames} from "../tables/schema.ts";

/** What tells one state of the tables from every other. */
export interface Version {
  /** The first twelve digits of the hash: what people cite. */
  version: string;
  /** SHA-256, in hexadecimal, over the names of the tables and their rows as JSON. */
  hash: string;
  /** How many rows each table has. */
  rows: Record<TableName, number>;
}

/** The version of tables: a hash of what they hold, so that the same rows have the same version wherever they are made. */
export function versionOf(tables: Tables): Version {
  const texts = tableNames.map((name) => `${name}\n${toJson(name, tables[name] as readonly Row<typeof name>[])}`);
  const hash = hashText(texts.join(""));
  const rows = Object.fromEntries(tableNames.map((name) => [name, tables[name].length])) as Version["rows"];
  return {version: hash.slice(0, 12), hash, rows};
}
