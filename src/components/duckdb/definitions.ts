import {type File, FileAttachment} from "observablehq:stdlib";
import {definitions} from "../../queries/index.js";

const files = {
  claim_evidence: FileAttachment("../../queries/claim_evidence.sql"),
  known_claims: FileAttachment("../../queries/known_claims.sql"),
  intervals: FileAttachment("../../queries/intervals.sql"),
  figures: FileAttachment("../../queries/figures.sql"),
  disagreements: FileAttachment("../../queries/disagreements.sql"),
  related_claims: FileAttachment("../../queries/related_claims.sql"),
  common_ground: FileAttachment("../../queries/common_ground.sql"),
  witness_claims: FileAttachment("../../queries/witness_claims.sql"),
  witness_counts: FileAttachment("../../queries/witness_counts.sql"),
  witnesses: FileAttachment("../../queries/witnesses.sql"),
  witness_paths: FileAttachment("../../queries/witness_paths.sql"),
  event_dates: FileAttachment("../../queries/event_dates.sql"),
  date_disagreements: FileAttachment("../../queries/date_disagreements.sql"),
  date_ground: FileAttachment("../../queries/date_ground.sql"),
  stances: FileAttachment("../../queries/stances.sql"),
  stance_disagreements: FileAttachment("../../queries/stance_disagreements.sql")
} satisfies Record<(typeof definitions)[number], File>;

/** The files that define views and macros, in order. */
export const definitionFiles: readonly File[] = definitions.map((name) => files[name]);

const readsOnly = /^\s*(describe\s+)?(select|from|with|values)\b/i;
const asksOfItself = /\b(duckdb_|pragma_|information_schema|pg_catalog|sqlite_)/i;

/**
 * How many of these texts, from the first, must have run before a statement: as many as define what it names, since each builds
 * on those before it; all, where it asks what there is or does more than read.
 */
export function neededBy(sql: string, texts: readonly string[]): number {
  if (!readsOnly.test(sql) || asksOfItself.test(sql)) return texts.length;
  return texts.findLastIndex((text) => new RegExp(`\\b${nameIn(text)}\\b`, "i").test(sql)) + 1;
}

function nameIn(text: string): string {
  return /^CREATE OR REPLACE (?:VIEW|MACRO|TABLE) (\w+)/m.exec(text)?.[1] ?? "";
}
