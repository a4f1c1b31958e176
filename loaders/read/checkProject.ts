import type {Article} from "../article.ts";
import type {Repeat} from "../repeat.ts";
import {checkReviews, misspeltIn} from "../review/check.ts";
import type {Review} from "../review.ts";
import {plainName} from "../tables/sources.ts";
import {isUnit, plainUnits, rates} from "../units.ts";
import {suggest} from "./nearest.ts";
import {Problem} from "./problem.ts";
import type {RegistryFiles} from "./registry.ts";
import {findUnused} from "./unused.ts";

/** What could be read of a project, whole or not. */
export interface ReadSoFar {
  articles: readonly Article[];
  files: RegistryFiles;
  reviews: readonly Review[];
  repeats?: readonly Repeat[];
  /** Whether every article, and every entry of the registry, could be read: else what is missing may be what is meant. */
  articlesWhole: boolean;
  registryWhole: boolean;
}

/** What one file says of another and is not so: names, ids and units that lead nowhere, and entries that nothing leads to. */
export function checkProject(read: ReadSoFar): Problem[] {
  const problems = [...checkIds(read.files), ...checkAliases(read.files), ...checkUnits(read.files)];
  if (read.registryWhole)
    problems.push(...checkSources(read), ...checkNames(read), ...checkReviews(read.files.registry, read.reviews));
  if (read.articlesWhole) problems.push(...checkReviewed(read));
  if (read.articlesWhole && read.registryWhole) problems.push(...findUnused(read.articles, read.files));
  return problems;
}

const kinds = ["measures", "sources", "places", "propositions", "occurrences"] as const;

function checkIds({registry, placeOf}: RegistryFiles): Problem[] {
  return kinds.flatMap((kind) => {
    const seen = new Map<string, number>();
    return registry[kind].flatMap(({id}, index) => {
      const earlier = seen.get(id);
      if (earlier === undefined) seen.set(id, index);
      if (earlier === undefined) return [];
      const {file, line} = placeOf(kind, index, "id");
      const remedy = `line ${placeOf(kind, earlier, "id").line} has it too: give each entry its own`;
      return [new Problem(file, line, "id", "duplicate id", {value: id, remedy})];
    });
  });
}

/** A name must lead to one source, and to one place. */
function checkAliases({registry, placeOf}: RegistryFiles): Problem[] {
  return (["sources", "places"] as const).flatMap((kind) => {
    const owners = new Map<string, string>();
    return registry[kind].flatMap(({id, name, aliases}, index) =>
      [name, ...aliases].flatMap((alias, i) => {
        const owner = owners.get(plainName(alias));
        if (owner === undefined) owners.set(plainName(alias), id);
        if (owner === undefined || owner === id) return [];
        const field = i === 0 ? "name" : "aliases";
        const {file, line} = placeOf(kind, index, field);
        const remedy = `${owner} has this name too: a name must lead to one of them`;
        return [new Problem(file, line, field, "name used twice", {value: alias, remedy})];
      })
    );
  });
}

function checkUnits({registry, placeOf}: RegistryFiles): Problem[] {
  return registry.measures.flatMap(({units, per}, index) => {
    const wrong = units
      .filter((unit) => !isUnit(unit) && unit !== "money")
      .map((unit) => {
        const {file, line} = placeOf("measures", index, "units");
        const remedy = suggest(
          unit,
          plainUnits,
          `the units are ${plainUnits.join(", ")}, a currency such as USD, or money for any currency`
        );
        return new Problem(file, line, "units", "not a unit", {value: unit, remedy});
      });
    if (per === undefined || (rates as readonly string[]).includes(per)) return wrong;
    const {file, line} = placeOf("measures", index, "per");
    const remedy = suggest(per, rates, `a rate is per ${rates.join(", ")}`);
    return [...wrong, new Problem(file, line, "per", "not a rate", {value: per, remedy})];
  });
}

/** Ids of sources in measures, and in other sources. */
function checkSources({files: {registry, placeOf}}: ReadSoFar): Problem[] {
  const ids = registry.sources.map(({id}) => id);
  const known = new Set(ids);
  const unknown = (kind: "measures" | "sources", index: number, field: string, id: string) => {
    if (known.has(id)) return [];
    const {file, line} = placeOf(kind, index, field);
    const remedy = suggest(id, ids, "add it to the registry's sources.yaml");
    return [new Problem(file, line, field, "no source has this id", {value: id, remedy})];
  };
  return [
    ...registry.measures.flatMap(({sources}, i) => sources.flatMap((id) => unknown("measures", i, "sources", id))),
    ...registry.sources.flatMap(({partOf}, i) => (partOf === undefined ? [] : unknown("sources", i, "partOf", partOf))),
    ...checkCircles({registry, placeOf})
  ];
}

function checkCircles({registry, placeOf}: RegistryFiles): Problem[] {
  const parents = new Map(registry.sources.map(({id, partOf}) => [id, partOf]));
  return registry.sources.flatMap(({id}, index) => {
    let at = parents.get(id);
    for (let steps = 0; at !== undefined && at !== id && steps < parents.size; steps++) at = parents.get(at);
    if (at !== id) return [];
    const {file, line} = placeOf("sources", index, "partOf");
    const remedy = "a source cannot be part of what is part of it: take one partOf out";
    return [new Problem(file, line, "partOf", "goes round in a circle", {value: id, remedy})];
  });
}

/**
 * The names that articles give. A relay must be known, since what comes through it is no witness of its own;
 * a publisher or speaker may be new, but not nearly the name of one that is known.
 */
function checkNames({articles, files: {registry}, repeats = []}: ReadSoFar): Problem[] {
  if (registry.sources.length === 0) return [];
  const names = registry.sources.flatMap(({name, aliases}) => [name, ...aliases]);
  const known = new Set(names.map(plainName));
  const isMisspelt = misspeltIn(registry);
  const checkPublisher = (value: string | null, file: string, line: number): Problem[] => {
    const remedy = value === null ? null : isMisspelt(value);
    return remedy === null
      ? []
      : [new Problem(file, line, "publisher", "nearly the name of a source", {value, remedy})];
  };
  return [
    ...articles.flatMap(({file, lines, relays, publisher}) => [
      ...relays
        .filter((relay) => !known.has(plainName(relay)))
        .map((value) => {
          const remedy = suggest(value, names, "add it to data/registry/sources.yaml");
          return new Problem(file, lines.relays!, "relays", "no source has this name", {value, remedy});
        }),
      ...checkPublisher(publisher, file, lines.publisher!)
    ]),
    ...repeats.flatMap(({file, line, publisher}) => checkPublisher(publisher, file, line))
  ];
}

/** A file of reviews, or of repeats, must be some article's. */
function checkReviewed({articles, reviews, repeats = []}: ReadSoFar): Problem[] {
  const ids = articles.map(({id}) => id);
  const known = new Set(ids);
  const strays = new Map(
    [...reviews, ...repeats].filter(({articleId}) => !known.has(articleId)).map((entry) => [entry.file, entry])
  );
  return [...strays.values()].map(({file, articleId}) => {
    const remedy = suggest(articleId, ids, "name the file after an article's id, or delete it");
    return new Problem(file, 1, null, "no article has this id", {value: articleId, remedy});
  });
}
