import type {ExtractedRecord} from "../records.ts";
import type {Registry} from "../registry.ts";
import {plainName} from "../tables/sources.ts";

/** Why a record needs a person, the most doubtful first. */
export const doubtKinds = ["attribution", "date", "name", "measure", "inferred"] as const;
export type DoubtKind = (typeof doubtKinds)[number];

/** One reason to look at a record, in words. */
export interface Doubt {
  kind: DoubtKind;
  words: string;
}

/** Finds what is doubtful in records, by what the registry knows. */
export class DoubtFinder {
  readonly #known: ReadonlySet<string>;
  readonly #hasMeasures: boolean;

  constructor({sources, measures}: Registry) {
    this.#known = new Set(sources.flatMap(({name, aliases}) => [name, ...aliases]).map(plainName));
    this.#hasMeasures = measures.length > 0;
  }

  /** What is doubtful in a record, the most doubtful first; nothing where its words say all of it. */
  find(record: ExtractedRecord): Doubt[] {
    const doubts: Doubt[] = [];
    const add = (kind: DoubtKind, words: string) => doubts.push({kind, words});
    if (record.kind === "claim" && (record.attributionBasis === "carried" || record.inferred.includes("attributedTo")))
      add("attribution", `the sentence does not say that it comes from ${record.attributedTo.join(" and ")}`);
    if (record.kind === "date" && record.ambiguous) add("date", "the date can be read two ways");
    for (const name of namesIn(record))
      if (!this.#known.has(plainName(name))) add("name", `the registry knows no source named ${JSON.stringify(name)}`);
    if (record.kind === "claim" && record.measure === null && this.#hasMeasures)
      add("measure", "no measure of the story fits");
    const inferred = record.inferred.filter((field) => field !== "attributedTo");
    if (inferred.length > 0) add("inferred", `the words do not state ${inferred.join(", ")}`);
    return doubts;
  }
}

function namesIn(record: ExtractedRecord): readonly string[] {
  if (record.kind === "claim") return [...record.attributedTo, ...record.via];
  if (record.kind === "statement") return [...record.names, ...record.via];
  return record.kind === "position" && record.rule !== "unverified" ? [record.actor] : [];
}
