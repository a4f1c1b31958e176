import type {Article} from "./article.ts";
import type {RecordedChanges} from "./change.ts";
import {ProblemsError} from "./read/problem.ts";
import {readEverything} from "./read/project.ts";
import type {Registry} from "./registry.ts";
import type {Repeat} from "./repeat.ts";
import type {Review} from "./review.ts";
import {makeTables, type Project} from "./tables/makeTables.ts";
import type {Tables} from "./tables/schema.ts";

/** A project, read and made into tables. */
export interface LoadedProject {
  tables: Tables;
  articles: Article[];
  registry: Registry;
  reviews: Review[];
  repeats: Repeat[];
  changes: RecordedChanges[];
}

/**
 * Reads the project at `root` (the folder that holds `data/`) and makes its tables.
 * @throws {ProblemsError} holding every problem of every file, where there are any.
 */
export function loadProject(root: string): LoadedProject {
  const {problems, registryWhole, files: _, ...project} = readEverything(root);
  if (problems.length === 0) return {tables: makeTables(project), ...project};
  throw new ProblemsError([...problems, ...(registryWhole ? staleReviews(project) : [])]);
}

/** The problems of reviews whose records are gone or have changed. */
function staleReviews(project: Project) {
  try {
    makeTables(project);
    return [];
  } catch (error) {
    return error instanceof ProblemsError ? error.problems : [];
  }
}
