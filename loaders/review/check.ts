import {suggest} from "../read/nearest.ts";
import {Problem} from "../read/problem.ts";
import type {Registry} from "../registry.ts";
import type {Review} from "../review.ts";
import {plainName} from "../tables/sources.ts";

/** What reviews set that the registry does not bear out: measures and propositions that are not there, and names that are nearly a source's. */
export function checkReviews(registry: Registry, reviews: readonly Review[]): Problem[] {
  const isMisspelt = misspeltIn(registry);
  return reviews.flatMap((review) => [...checkIds(registry, review), ...checkSetNames(isMisspelt, review)]);
}

function checkIds(registry: Registry, {file, line, set}: Review): Problem[] {
  const idsOf = {measure: registry.measures.map(({id}) => id), proposition: registry.propositions.map(({id}) => id)};
  return (["measure", "proposition"] as const).flatMap((field) => {
    const value = set?.[field];
    if (typeof value !== "string" || idsOf[field].includes(value)) return [];
    const remedy = suggest(value, idsOf[field], `add it to data/registry/${field}s.yaml`);
    return [new Problem(file, line, `set.${field}`, `no ${field} has this id`, {value, remedy})];
  });
}

function checkSetNames(isMisspelt: (name: string) => string | null, {file, line, set}: Review): Problem[] {
  return [set?.attributedTo, set?.via, set?.names, set?.actor]
    .flat()
    .filter((name) => typeof name === "string")
    .flatMap((value) => {
      const remedy = isMisspelt(value);
      return remedy === null ? [] : [new Problem(file, line, "set", "nearly the name of a source", {value, remedy})];
    });
}

/** A function that tells what a name must mean that is nearly, and not quite, the name of a source; null where it is not. */
export function misspeltIn({sources}: Registry): (name: string) => string | null {
  const names = sources.flatMap(({name, aliases}) => [name, ...aliases]);
  const known = new Set(names.map(plainName));
  return (name) => {
    if (known.has(plainName(name)) || name.length <= 4 || suggest(name, names, "") === "") return null;
    return suggest(name, names, "add it to data/registry/sources.yaml");
  };
}
