import {join} from "node:path";
import type {Article} from "../article.ts";
import type {RecordedChanges} from "../change.ts";
import type {Registry} from "../registry.ts";
import type {Repeat} from "../repeat.ts";
import type {Review} from "../review.ts";
import {readArticles} from "./articles.ts";
import {readChanges} from "./changes.ts";
import {checkProject} from "./checkProject.ts";
import {assertNone, type Problem} from "./problem.ts";
import {type RegistryFiles, readRegistry} from "./registry.ts";
import {readRepeats} from "./repeats.ts";
import {readReviews} from "./reviews.ts";

/** What people made or checked, read from a project's `data/`. */
export interface ProjectData {
  articles: Article[];
  registry: Registry;
  reviews: Review[];
  repeats: Repeat[];
  changes: RecordedChanges[];
}

/** What could be read, everything that is wrong, and whether the registry is whole. */
export interface ReadProject extends ProjectData {
  /** The registry with the places of its entries. */
  files: RegistryFiles;
  problems: Problem[];
  registryWhole: boolean;
}

/** Everything under `data/` of the project at `root`, and every problem of every file. */
export function readEverything(root: string): ReadProject {
  const folder = (name: string) => [join(root, "data", name), `data/${name}`] as const;
  const articles = readArticles(...folder("articles"));
  const files = readRegistry(...folder("registry"));
  const reviews = readReviews(...folder("reviews"));
  const repeats = readRepeats(...folder("repeats"));
  const changes = readChanges(...folder("changes"));
  const registryWhole = files.problems.length === 0;
  const across = checkProject({
    articles: articles.value,
    files: files.value,
    reviews: reviews.value,
    repeats: repeats.value,
    articlesWhole: articles.problems.length === 0,
    registryWhole
  });
  return {
    articles: articles.value,
    registry: files.value.registry,
    files: files.value,
    reviews: reviews.value,
    repeats: repeats.value,
    changes: changes.value,
    problems: [
      ...articles.problems,
      ...files.problems,
      ...reviews.problems,
      ...repeats.problems,
      ...changes.problems,
      ...across
    ],
    registryWhole
  };
}

/**
 * Everything under `data/` of the project at `root`.
 * @throws {ProblemsError} holding every problem of every file, where there are any.
 */
export function readProject(root: string): ProjectData {
  const {problems, registryWhole: _, ...data} = readEverything(root);
  assertNone(problems);
  return data;
}
