import {type ColumnType, columnsOf} from "../../loaders/tables/columns.ts";
import {rowMeanings, tableNames} from "../../loaders/tables/schema.ts";
import type {PageData} from "../../src/components/pageData.ts";
import {type Described, type Example, frame} from "../../src/components/workbench/frame.ts";
import {headOf} from "../../src/queries/head.ts";
import {definitions, examples} from "../../src/queries/index.ts";

/** What DuckDB calls the types that columns are written with. */
const types: Readonly<Record<ColumnType, string>> = {
  text: "VARCHAR",
  int: "INTEGER",
  float: "DOUBLE",
  bool: "BOOLEAN",
  date: "DATE",
  list: "VARCHAR[]"
};

/** Draws `${workbench()}`: the query page with the data dictionary's words and the example queries in it. */
export function workbenchCall(document: Document, data: PageData): Node {
  return frame(
    document,
    [...tables(), ...definitions.map((name) => described(data, name))],
    examples.map((name) => example(data, name))
  );
}

function tables(): Described[] {
  return tableNames.map((name) => ({
    name,
    kind: "table",
    meaning: rowMeanings[name],
    columns: columnsOf(name).map((column) => ({
      name: column.name,
      type: types[column.type],
      meaning: column.description + (column.values ? `: ${column.values.join(", ")}` : "")
    }))
  }));
}

/** A view or macro, told by the comment above it. */
function described(data: PageData, name: string): Described {
  const sql = data.sql(name);
  const kind = /\bCREATE (?:OR REPLACE )?MACRO\b/i.test(sql) ? "table macro" : "view";
  return {name, kind, meaning: headOf(sql).comment.join("\n"), columns: []};
}

function example(data: PageData, name: string): Example {
  const {comment, parameters, body} = headOf(data.sql(name));
  const [title = name, ...about] = comment;
  return {name, title, about: about.join(" "), parameters, sql: body};
}
