import type {Article} from "../../article.ts";
import {extract} from "../../extract.ts";
import {escapeControls} from "../../read/problem.ts";
import type {Claim, ExtractedRecord} from "../../records.ts";
import type {Registry} from "../../registry.ts";
import {plainName} from "../../tables/sources.ts";
import {type Unclaimed, unclaimedNumbers} from "../../unclaimed.ts";

/** What the extractor makes of an article that came in: what a person should look at first. */
export interface Findings {
  /** Claims by measure, the commonest first; those of no measure under null. */
  claims: {measure: string | null; name: string | null; claims: {text: string; quote: string}[]}[];
  /** Names that the registry lacks, with the kind that their words suggest. */
  newNames: {name: string; kind: string | null}[];
  ambiguousDates: {text: string; edtf: string; quote: string}[];
  /** Numbers that became no claim, date or part of either. */
  unclaimed: Unclaimed[];
}

/** Runs the extractor on an article and sorts what it finds. */
export function findingsOf({body, published, language}: Article, registry: Registry): Findings {
  const records = extract(body, {published, language, registry});
  const known = new Set(registry.sources.flatMap(({name, aliases}) => [name, ...aliases].map(plainName)));
  return {
    claims: byMeasure(records, registry),
    newNames: namesOf(records).filter(({name}) => !known.has(plainName(name))),
    ambiguousDates: records.flatMap((record) =>
      record.kind === "date" && record.ambiguous ? [{text: record.text, edtf: record.edtf, quote: record.quote}] : []
    ),
    unclaimed: unclaimedNumbers(body, records, {language})
  };
}

function byMeasure(records: readonly ExtractedRecord[], registry: Registry): Findings["claims"] {
  const groups = new Map<string | null, Claim[]>();
  for (const record of records)
    if (record.kind === "claim") groups.set(record.measure, [...(groups.get(record.measure) ?? []), record]);
  return [...groups]
    .sort(([a, of], [b, other]) => Number(a === null) - Number(b === null) || other.length - of.length)
    .map(([measure, claims]) => ({
      measure,
      name: registry.measures.find(({id}) => id === measure)?.name ?? null,
      claims: claims.map(({text, quote}) => ({text, quote}))
    }));
}

function namesOf(records: readonly ExtractedRecord[]): Findings["newNames"] {
  const kinds = new Map<string, string | null>();
  for (const record of records) {
    if (record.kind === "statement") for (const name of record.names) kinds.set(name, record.suggestedKind);
    if (record.kind === "claim" || record.kind === "statement")
      for (const name of record.via) kinds.set(name, kinds.get(name) ?? "news_medium");
    if (record.kind === "claim") for (const name of record.attributedTo) kinds.set(name, kinds.get(name) ?? null);
  }
  return [...kinds].map(([name, kind]) => ({name, kind}));
}

/** Findings as lines for a person. Words of the article cannot move the terminal's cursor. */
export function describeFindings({claims, newNames, ambiguousDates, unclaimed}: Findings): string {
  const all = claims.reduce((sum, {claims}) => sum + claims.length, 0);
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${escapeControls(line.replace(/\s+/g, " "))}`)];
  return `${[
    ...part(
      `${all} ${all === 1 ? "claim" : "claims"}, by measure:`,
      claims.map(
        ({measure, name, claims}) =>
          `${measure === null ? "no measure" : (name ?? measure)}: ${claims.map(({text}) => text).join("; ")}`
      )
    ),
    ...(all === 0 ? ["no claims"] : []),
    ...part(
      "new names (add them to data/registry/sources.yaml):",
      newNames.map(({name, kind}) => (kind === null ? name : `${name} (${kind.replaceAll("_", " ")}?)`))
    ),
    ...part(
      "dates that can be read two ways:",
      ambiguousDates.map(({text, edtf}) => `${text}: read as ${edtf}`)
    ),
    ...part(
      "numbers that became no claim:",
      unclaimed.map(({text, quote}) => `${text}: ${quote}`)
    )
  ].join("\n")}\n`;
}
