import type {Parameter} from "../duckdb/parameters.js";
import {walk} from "./statements.js";

/** Values of the named parameters of a script: those of `$name`. */
export type Values = Readonly<Record<string, Parameter>>;

/** A statement as the engine takes it, with numbers in place of names, and what they stand for. */
export interface Bound {
  sql: string;
  values: readonly Parameter[];
}

/** The names of a script's parameters, each once, in the order in which they first stand there. */
export function parameterNames(script: string): string[] {
  return [...new Set(places(script).map(({name}) => name))];
}

/**
 * Turns `$name` into `$1`, `$2` …, with the values to bind to them: the engine takes parameters by number alone. No value
 * ever becomes part of the text.
 * @throws where a name has no value, naming it.
 */
export function bindNames(statement: string, given: Values): Bound {
  const names: string[] = [];
  let [sql, end] = ["", 0];
  for (const {name, from, to} of places(statement)) {
    if (!(name in given)) throw new TypeError(`$${name}: no value: fill in its field`);
    if (!names.includes(name)) names.push(name);
    sql += `${statement.slice(end, from)}$${names.indexOf(name) + 1}`;
    end = to;
  }
  return {sql: sql + statement.slice(end), values: names.map((name) => given[name] ?? null)};
}

const NAME = /\$(?<name>[A-Za-z_]\w*)/y;

function places(text: string): {name: string; from: number; to: number}[] {
  const found: {name: string; from: number; to: number}[] = [];
  walk(text, (at) => {
    NAME.lastIndex = at;
    const match = NAME.exec(text);
    if (match?.groups && !/[\w$]/.test(text[at - 1] ?? ""))
      found.push({name: match.groups.name ?? "", from: at, to: at + match[0].length});
  });
  return found;
}
