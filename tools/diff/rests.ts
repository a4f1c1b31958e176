import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import type {ClaimChange} from "../../loaders/index.ts";
import type {PageData} from "../../src/components/pageData.ts";
import {calls} from "../markdown/calls.ts";
import {literal} from "../markdown/literal.ts";
import {pageFiles} from "../prose/checkProse.ts";
import {lineAndColumn} from "../prose/problem.ts";
import {pageCode} from "./pageCode.ts";
import type {Dump, Row} from "./version.ts";

/** Something of the site that rests on claims. */
export interface Resting {
  kind: "page" | "chart" | "figure" | "query";
  /** What it is called: a page's address, a call, a query's name. */
  name: string;
  /** Its place, `file:line:column`; null where it is made of the data alone. */
  place: string | null;
}

/** What rests on the claims that changed: on each of them, and on all of them together. */
export interface Rests {
  /** By the claim's id. */
  onClaim: Map<string, Resting[]>;
  /** What has other rows than before without naming a claim, as counts have. */
  onAny: Resting[];
}

/** SQL that pages hold, by its place. */
export function pageQueries(root: string): Record<string, string> {
  const found = pageFiles(root).flatMap((file) => {
    const source = readFileSync(join(root, file), "utf8");
    return pageCode(source).flatMap(({language, code, at}) => {
      if (language !== "sql") return [];
      const {line, column} = lineAndColumn(source, at);
      return [[`${file}:${line}:${column}`, code.replace(/\$\{[^}]*\}/g, "NULL")]];
    });
  });
  return Object.fromEntries(found);
}

/** What rests on changed claims, between two versions, as the later one's pages in a folder are written. */
export function restsOn(folder: string, changes: readonly ClaimChange[], before: Dump, after: Dump): Rests {
  const ids = changes.map(({claim}) => claim);
  const changed = changedRows(before, after, ids);
  const things = [
    ...queryThings(changed),
    ...callThings(folder, changed, {before, after}, ids),
    ...recordPages(changes)
  ];
  const onClaim = new Map(
    ids.map((id) => [id, things.filter((thing) => thing.claims.has(id)).map(({resting}) => resting)])
  );
  const onAny = things.filter(({claims}) => claims.size === 0).map(({resting}) => resting);
  return {onClaim, onAny};
}

interface Thing {
  resting: Resting;
  /** The changed claims that it names. */
  claims: ReadonlySet<string>;
}

/** A query whose rows are others than before, or name a claim that changed, and the claims that they name. */
type Changed = ReadonlyMap<string, ReadonlySet<string>>;

function changedRows(before: Dump, after: Dump, ids: readonly string[]): Changed {
  const names = new Set([...Object.keys(after.queries), ...Object.keys(before.queries), ...Object.keys(after.answers)]);
  return new Map(
    [...names].flatMap((name): [string, Set<string>][] => {
      const rows = (dump: Dump): Row[] => dump.queries[name] ?? dump.answers[name] ?? [];
      const [old, now] = [JSON.stringify(rows(before)), JSON.stringify(rows(after))];
      const named = new Set(ids.filter((id) => old.includes(id) || now.includes(id)));
      return old !== now || named.size > 0 ? [[name, named]] : [];
    })
  );
}

function queryThings(changed: Changed): Thing[] {
  return [...changed].map(([name, claims]) => {
    const onPage = name.includes(":");
    const resting: Resting = {
      kind: "query",
      name: onPage ? "sql" : name,
      place: onPage ? name : `src/queries/${name}.sql:1:1`
    };
    return {resting, claims};
  });
}

/** The calls of pages, and the pages. */
function callThings(
  folder: string,
  changed: Changed,
  {before, after}: {before: Dump; after: Dump},
  ids: readonly string[]
): Thing[] {
  return pageFiles(folder).flatMap((file) => {
    const source = readFileSync(join(folder, file), "utf8");
    const found = pageCode(source).flatMap(({language, code, at, call}): Thing[] => {
      const {line, column} = lineAndColumn(source, at);
      const place = `${file}:${line}:${column}`;
      if (language === "sql")
        return changed.has(place) ? [{resting: {kind: "query", name: "sql", place}, claims: changed.get(place)!}] : [];
      if (!call?.callee?.name) return [];
      const name = call.callee.name;
      const args = (call.arguments ?? []).map(literal);
      if (name === "figure" || name === "quote") {
        const id = String(args[0]);
        return ids.includes(id) ? [{resting: {kind: "figure", name: oneLine(code), place}, claims: new Set([id])}] : [];
      }
      if (name === "value") {
        const claims = changed.get(String(args[0]));
        return claims && valuesOf(args, before) !== valuesOf(args, after)
          ? [{resting: {kind: "figure", name: oneLine(code), place}, claims}]
          : [];
      }
      const [old, now] = [drawnOf(name, args, before), drawnOf(name, args, after)];
      if (old === now && !ids.some((id) => now?.includes(id))) return [];
      const claims = new Set(ids.filter((id) => old?.includes(id) || now?.includes(id)));
      return [{resting: {kind: "chart", name: oneLine(code), place}, claims}];
    });
    if (found.length === 0) return [];
    const claims = new Set(found.flatMap(({claims}) => [...claims]));
    const page: Resting = {kind: "page", name: addressOf(file), place: `${file}:1:1`};
    return [{resting: page, claims}, ...found.filter(({resting}) => resting.kind !== "query")];
  });
}

/** The rows that a call of `value` picks, as JSON. */
function valuesOf([query, column, where]: readonly unknown[], {queries}: Dump): string {
  const wanted = Object.entries(typeof where === "object" && where !== null ? where : {});
  const rows = (queries[String(query)] ?? []).filter((row) => wanted.every(([name, value]) => row[name] === value));
  return JSON.stringify(rows.map((row) => row[String(column)]));
}

/** What a call draws from a version's rows; null where it is no call that is drawn, or cannot be. */
function drawnOf(name: string, args: readonly unknown[], {queries}: Dump): string | null {
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
  const render = args.includes(undefined) ? call?.meanwhile : call?.render;
  if (!render) return null;
  const data: PageData = {
    page: "/",
    rows: <R>(query: string) => (queries[query] ?? []) as R[],
    sql: () => "",
    id: (wanted) => wanted,
    name: (wanted) => wanted,
    publish: () => null,
    address: (path) => path,
    version: null
  };
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  try {
    const node = render(document, data, ...(args as never[]));
    if (typeof node === "string") return node;
    document.body.append(node);
    return document.body.innerHTML;
  } catch {
    return null;
  }
}

/** The pages that are made of the claims and their articles. */
function recordPages(changes: readonly ClaimChange[]): Thing[] {
  return changes.flatMap(({claim, article}) =>
    [`/claims/${claim}`, `/articles/${article}`].map((name) => ({
      resting: {kind: "page" as const, name, place: null},
      claims: new Set([claim])
    }))
  );
}

/** Code on one line, cut where it is long. */
function oneLine(code: string): string {
  const line = code.replace(/\s+/g, " ").trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

function addressOf(file: string): string {
  return `/${file.slice("src/".length, -".md".length)}`.replace(/\/index$/, "/");
}
