import {type LoadedProject, loadProject, serialise, tableNames} from "../../loaders/index.ts";
import {queries} from "../../src/queries/index.ts";
import type {Engine} from "../duckdb/engine.ts";
import {openTables, rowsAsJson} from "../site/rows.ts";
import type {ProseBase} from "./context.ts";
import {type Evidence, evidenceFrom} from "./evidence.ts";

/** Rows of a project's tables and named queries, made when they are asked for. */
export function evidenceOfProject(root: string, {tables}: Pick<LoadedProject, "tables">, engine: Engine): Evidence {
  return evidenceFrom((path) => {
    const {query, table} = /^data\/(?:query\/(?<query>\w+)|(?<table>\w+))\.json$/.exec(path)?.groups ?? {};
    if (queries.some((name) => name === query)) return rowsAsJson(root, engine, String(query));
    const known = tableNames.find((name) => name === table);
    return known ? serialise(tables, known, "json") : null;
  });
}

/** What the prose of a project is checked against. */
export function proseBase(
  root: string,
  project: Pick<LoadedProject, "tables" | "articles">,
  engine: Engine
): ProseBase {
  const articles = new Map(project.articles.map(({id, body}) => [id, body]));
  return {evidence: evidenceOfProject(root, project, engine), articles};
}

/**
 * Reads a project and makes ready what its prose is checked against.
 * @throws {ProblemsError} where the project's data are faulty.
 */
export async function loadProseBase(root: string): Promise<ProseBase> {
  const project = loadProject(root);
  return proseBase(root, project, await openTables(root, project.tables));
}
