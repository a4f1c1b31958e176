import {type Row, type TableName, tableNames} from "../../loaders/index.ts";
import type {Figure} from "../../src/components/figure.ts";
import {plainRows} from "../../src/components/rows.ts";
import type {Engine} from "../duckdb/engine.ts";

/** A row of a table as JSON has it: days are texts. */
export type PlainRow<T extends TableName> = {
  [K in keyof Row<T>]: Date extends Row<T>[K] ? string | null : Row<T>[K];
};

/** Another claim beside one of the same measure, as `related_claims` gives it. */
export interface Related {
  claim_id: string;
  other_claim_id: string;
  relation: "agree" | "compatible" | "conflict" | "not comparable";
  gap: number | null;
  why: string | null;
  same_origin: boolean;
  same_article: boolean;
  other_article_id: string;
  other_origin: string;
  other_publisher: string | null;
  other_published: string | null;
  other_qualifier: string;
  other_low: number | null;
  other_high: number | null;
  other_unit: string;
  other_per: string | null;
  other_modality: string;
}

/** A claim with what `claim_evidence` says of it. */
export type Evidence = PlainRow<"claims"> & {
  measure_name: string | null;
  origin: string;
  kind: string;
  publisher: string | null;
  title: string | null;
  url: string | null;
  published: string | null;
};

/** What pages are made of: the tables, and what the queries make of them. */
export interface Site {
  tables: {[T in TableName]: PlainRow<T>[]};
  claims: Evidence[];
  related: Map<string, Related[]>;
  /** What charts draw, by measure. */
  figures: Map<string, Figure[]>;
  /** What stands for the content of the tables: see `loaders/package/version.ts`. */
  version: string;
}

/** Reads what pages are made of from an engine that holds the tables and the definitions. */
export function readSite(engine: Engine, version: string): Site {
  const rows = <R>(sql: string) => plainRows(engine.query(sql)) as unknown as R[];
  const tables = Object.fromEntries(
    tableNames.map((name) => [name, rows(`FROM ${name}`)])
  ) as unknown as Site["tables"];
  const claims = rows<Evidence>(
    "SELECT e.*, c.quote_start, c.end, c.inferred FROM claim_evidence AS e JOIN claims AS c USING (claim_id)" +
      " ORDER BY e.published_from, e.article_id, e.start, e.claim_id"
  );
  const related = rows<Related>("FROM related_claims() ORDER BY gap DESC NULLS LAST, other_published, other_claim_id");
  const figures = rows<Figure>("FROM figures() ORDER BY published_from, interval_low, claim_id");
  return {
    tables,
    claims,
    related: groupBy(related, ({claim_id}) => claim_id),
    figures: groupBy(figures, ({measure}) => measure),
    version
  };
}

/** Things by a key, in their order. */
export function groupBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
