import {sha256} from "@noble/hashes/sha2";
import {bytesToHex} from "@noble/hashes/utils";
import {references} from "../tables/assert.ts";
import {type Column, type ColumnType, columnsOf} from "../tables/columns.ts";
import {keys, rowMeanings, type TableName, type Tables, tableNames} from "../tables/schema.ts";

/** What a package says of itself besides its tables. */
export interface PackageText {
  /** Lower-case letters, digits and `-`. */
  name: string;
  title: string;
  description: string;
  /** Where it is published, where that is known. */
  homepage: string | null;
}

const types: Record<ColumnType, string> = {
  text: "string",
  int: "integer",
  float: "number",
  bool: "boolean",
  date: "date",
  list: "array"
};

/**
 * The description of a data package (Frictionless, tabular-data-package): each table as a CSV file at `data/`, its columns with
 * their types, keys and meanings, and the articles that all of it comes from.
 * @param files each table's CSV
 */
export function packageDescriptor(
  tables: Tables,
  files: Readonly<Record<TableName, Uint8Array>>,
  version: string,
  {name, title, description, homepage}: PackageText
): object {
  return {
    profile: "tabular-data-package",
    name,
    title,
    description,
    version,
    ...(homepage === null ? {} : {homepage}),
    sources: tables.articles.map(({title, publisher, published, url}) => ({
      title: [title ?? "untitled", publisher ?? "publisher unknown", published].filter(Boolean).join(", "),
      ...(isAddress(url) ? {path: url} : {})
    })),
    resources: tableNames.map((table) => resource(table, files[table]))
  };
}

function resource(table: TableName, bytes: Uint8Array): object {
  return {
    profile: "tabular-data-resource",
    name: table,
    path: `data/${table}.csv`,
    description: rowMeanings[table],
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${bytesToHex(sha256(bytes))}`,
    dialect: {delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true},
    schema: schemaOf(table)
  };
}

function schemaOf(table: TableName): object {
  const key = table in keys ? keys[table as keyof typeof keys] : null;
  const lists = new Set(columnsOf(table).flatMap(({name, type}) => (type === "list" ? [name] : [])));
  const foreignKeys = references
    .filter(([from, column]) => from === table && !lists.has(column))
    .map(([, column, other, otherColumn]) => ({
      fields: column,
      reference: {resource: other === table ? "" : other, fields: otherColumn}
    }));
  return {
    fields: columnsOf(table).map((column) => field(column, key === column.name)),
    missingValues: [""],
    ...(key === null ? {} : {primaryKey: key}),
    ...(foreignKeys.length === 0 ? {} : {foreignKeys})
  };
}

/** A column that is never null is required, unless it holds texts: an empty one is an empty cell too. */
function field({name, type, nullable, values, description}: Column, unique: boolean): object {
  const constraints = {
    ...(nullable || (type === "text" && values === null && !unique) ? {} : {required: true}),
    ...(unique ? {unique} : {}),
    ...(values === null ? {} : {enum: values})
  };
  return {
    name,
    type: types[type],
    description,
    ...(Object.keys(constraints).length === 0 ? {} : {constraints})
  };
}

const isAddress = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url);
