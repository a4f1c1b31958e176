import {type Catalog, quoted, type Relation} from "./catalog.js";
import {keywords} from "./dialectWords.js";
import {splitStatements, walk} from "./statements.js";

/** One completion: what it is called, what is put in, and what kind of thing it is. */
export interface Option {
  label: string;
  insert: string;
  kind: "table" | "column" | "function" | "keyword" | "value";
  /** Its type, or a function's parameters. */
  detail?: string;
  info?: string;
  /** The nearer to what stands in the statement, the higher. */
  boost: number;
}

/** What can stand at a place: options for the word from there on, or the values of a column to be asked for. */
export type Completion =
  | {from: number; options: readonly Option[]}
  | {from: number; valuesOf: {table: string; column: string}};

/** What may be written at a place of a script, after what stands before it. */
export function complete(script: string, at: number, catalog: Catalog): Completion | null {
  const statement = splitStatements(script).find(({from, to}) => from <= at && at <= to + 1);
  const start = statement?.from ?? at;
  const before = script.slice(start, at);
  const mentioned = mentionedIn(statement?.text ?? "", catalog);
  const value = /(?<column>\w+)\s*(?:=|<>|!=|\bin\s*\((?:\s*'[^']*'\s*,)*|\b(?:i?like))\s*'[^']*$/i.exec(before);
  if (value?.groups) {
    const table = tableOf(value.groups.column ?? "", mentioned, catalog);
    const from = start + before.lastIndexOf("'") + 1;
    return table ? {from, valuesOf: {table: table.name, column: value.groups.column ?? ""}} : null;
  }
  if (insideText(script, at)) return null;
  const word = /[\p{L}_][\p{L}\p{N}_]*$/u.exec(before)?.[0] ?? "";
  const from = at - word.length;
  const lead = before.slice(0, before.length - word.length);
  const qualifier = /(?<name>\w+|"[^"]+")\.$/.exec(lead)?.groups?.name;
  if (qualifier) return {from, options: columnsOf(qualifier.replaceAll('"', ""), mentioned, catalog)};
  if (/\b(?:from|join|into|table|update|describe|summarize)\s+$/i.test(lead) || /\bfrom\s[^()]*,\s*$/i.test(lead))
    return {from, options: [...relations(catalog, 2), ...tableFunctions(catalog)]};
  return {from, options: [...near(mentioned, catalog), ...relations(catalog, 0), ...functions(catalog), ...words]};
}

interface Mention {
  relation: Relation;
  alias: string | null;
}

/** The tables that a statement names, with the names that it gives them. */
function mentionedIn(statement: string, {relations}: Catalog): Mention[] {
  const byName = new Map(relations.map((relation) => [relation.name.toLowerCase(), relation]));
  const named = statement.matchAll(
    /\b(?:from|join|,)\s+"?(?<name>\w+)"?(?:\s*\([^)]*\))?(?:\s+(?:as\s+)?(?<alias>\w+))?/gi
  );
  return [...named].flatMap(({groups}) => {
    const relation = byName.get(groups?.name?.toLowerCase() ?? "");
    return relation ? [{relation, alias: groups?.alias ?? null}] : [];
  });
}

function tableOf(column: string, mentioned: readonly Mention[], {relations}: Catalog): Relation | undefined {
  const has = ({columns}: Relation) => columns.some(({name}) => name.toLowerCase() === column.toLowerCase());
  return mentioned.map(({relation}) => relation).find(has) ?? relations.find(has);
}

function columnsOf(qualifier: string, mentioned: readonly Mention[], {relations}: Catalog): Option[] {
  const same = (name: string | null) => name?.toLowerCase() === qualifier.toLowerCase();
  const relation = mentioned.find(({alias}) => same(alias))?.relation ?? relations.find(({name}) => same(name));
  return (relation?.columns ?? []).map((column) => columnOption(column, 2));
}

/** Columns of the tables that the statement names come first; without one, those of all tables. */
function near(mentioned: readonly Mention[], {relations}: Catalog): Option[] {
  const from = mentioned.length > 0 ? mentioned.map(({relation}) => relation) : relations;
  const columns = new Map(from.flatMap((relation) => relation.columns.map((column) => [column.name, column])));
  return [...columns.values()].map((column) => columnOption(column, mentioned.length > 0 ? 3 : 1));
}

function columnOption({name, type}: {name: string; type: string}, boost: number): Option {
  return {label: name, insert: quoted(name), kind: "column", detail: type, boost};
}

function relations({relations}: Catalog, boost: number): Option[] {
  return relations.map(({name, kind, parameters}) => {
    const call = kind === "macro" || kind === "table macro";
    return {
      label: name,
      insert: call ? `${quoted(name)}(` : quoted(name),
      kind: call ? ("function" as const) : ("table" as const),
      detail: call ? `(${parameters.join(", ")})` : kind,
      boost
    };
  });
}

function functions({functions}: Catalog): Option[] {
  return functions.filter(({table}) => !table).map(functionOption);
}

function tableFunctions({functions}: Catalog): Option[] {
  return functions.filter(({table}) => table).map(functionOption);
}

function functionOption({name, parameters, description}: Catalog["functions"][number]): Option {
  const detail = `(${parameters.slice(0, 4).join(", ")}${parameters.length > 4 ? ", …" : ""})`;
  return {label: name, insert: `${name}(`, kind: "function", detail, info: description ?? undefined, boost: -1};
}

const words: Option[] = keywords.split(" ").map((word) => {
  return {label: word.toUpperCase(), insert: word.toUpperCase(), kind: "keyword", boost: -2};
});

/** Whether a place is inside a quoted text or a comment. */
function insideText(script: string, at: number): boolean {
  let outside = false;
  walk(`${script.slice(0, at)}_`, (place) => {
    if (place === at) outside = true;
  });
  return !outside;
}
