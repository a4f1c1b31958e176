import type {z} from "zod";
import {entrySchemas, type Registry} from "../registry.ts";
import {listFolder, type Read, readText} from "./folder.ts";
import {suggest} from "./nearest.ts";
import {Problem} from "./problem.ts";
import {checkYaml, parseYaml} from "./yaml.ts";

type Kind = keyof typeof entrySchemas;

/** The vocabularies of a registry: each is a file `<name>.yaml`, a list of entries. */
export const registryKinds = Object.keys(entrySchemas) as Kind[];

/** A registry, and where in its files each entry stands. */
export interface RegistryFiles {
  registry: Registry;
  /** File and line of an entry's field, or of the entry where it has no such field. */
  placeOf(kind: Kind, index: number, field?: string): {file: string; line: number};
}

/** The registry in a folder; a file that is not there reads as an empty list. `label` is the folder's name in messages. */
export function readRegistry(dir: string, label: string = dir): Read<RegistryFiles> {
  const problems: Problem[] = unknownFiles(dir, label);
  const registry: Registry = {measures: [], sources: [], places: [], propositions: [], occurrences: []};
  const lines = new Map<Kind, ((path: (string | number)[]) => number)[]>();
  for (const kind of registryKinds) {
    const {entries, lineOf, problems: wrong} = readEntries(dir, label, kind, entrySchemas[kind]);
    (registry[kind] as unknown[]) = entries;
    lines.set(kind, lineOf);
    problems.push(...wrong);
  }
  const placeOf: RegistryFiles["placeOf"] = (kind, index, field) => ({
    file: `${label}/${kind}.yaml`,
    line: lines.get(kind)?.[index]?.(field === undefined ? [] : [field]) ?? 1
  });
  return {value: {registry, placeOf}, problems};
}

function readEntries<S extends z.ZodType>(dir: string, label: string, kind: Kind, schema: S) {
  const entries: z.output<S>[] = [];
  const lineOf: ((path: (string | number)[]) => number)[] = [];
  const {value: text, problems} = readText(dir, `${kind}.yaml`, label, {optional: true});
  if (text === null) return {entries, lineOf, problems};
  const {yaml, problems: faults} = parseYaml(text, `${label}/${kind}.yaml`);
  problems.push(...faults);
  if (yaml === null || yaml.value === null) return {entries, lineOf, problems};
  if (!Array.isArray(yaml.value)) {
    problems.push(new Problem(yaml.file, 1, null, "not a list", {remedy: "begin each entry with a hyphen"}));
    return {entries, lineOf, problems};
  }
  yaml.value.forEach((entry: unknown, index) => {
    const checked = checkYaml(yaml, [index], entry, schema);
    problems.push(...checked.problems);
    if (checked.value === null) return;
    entries.push(checked.value);
    lineOf.push((path) => yaml.lineOf([index, ...path]));
  });
  return {entries, lineOf, problems};
}

function unknownFiles(dir: string, label: string): Problem[] {
  const {value: names, problems} = listFolder(dir, label);
  const known = registryKinds.map((kind) => `${kind}.yaml`);
  const wrong = names
    .filter((name) => /\.ya?ml$/i.test(name) && !known.includes(name))
    .map((name) => {
      const remedy = suggest(name, known, `the registry's files are: ${known.join(", ")}`);
      return new Problem(`${label}/${name}`, 1, null, "not a file of the registry", {remedy});
    });
  return [...problems, ...wrong];
}
