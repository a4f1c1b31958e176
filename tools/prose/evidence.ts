import {existsSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {cacheOf} from "../site/outputs.ts";

export type EvidenceRow = Record<string, unknown>;

/** What prose rests on: rows of the tables and of the named queries, by the path that pages know them by. */
export interface Evidence {
  /** Null where there is no such file. */
  rows(path: string): readonly EvidenceRow[] | null;
}

/** Evidence from the bytes of the site's data files. */
export function evidenceFrom(read: (path: string) => Uint8Array | string | null): Evidence {
  const known = new Map<string, readonly EvidenceRow[] | null>();
  return {
    rows(path) {
      const had = known.get(path);
      if (had !== undefined) return had;
      const bytes = read(path);
      const text = bytes === null || typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes);
      const rows = text === null ? null : (JSON.parse(text) as EvidenceRow[]);
      known.set(path, rows);
      return rows;
    }
  };
}

const kept = new Map<string, {time: number; rows: readonly EvidenceRow[]}>();

/** Evidence of the files that the build or the preview has made for the site, read again when they change. */
export function evidenceOfSite(root: string): Evidence {
  return {
    rows(path) {
      const file = join(cacheOf(root), path);
      if (!existsSync(file)) return null;
      const time = statSync(file).mtimeMs;
      const had = kept.get(file);
      if (had?.time === time) return had.rows;
      const rows = JSON.parse(readFileSync(file, "utf8")) as EvidenceRow[];
      kept.set(file, {time, rows});
      return rows;
    }
  };
}

const tables: Record<string, {path: string; id: string}> = {
  claim: {path: "data/query/claim_list.json", id: "claim_id"},
  date: {path: "data/dates.json", id: "date_id"},
  event: {path: "data/events.json", id: "event_id"},
  statement: {path: "data/statements.json", id: "statement_id"}
};

/** A record by its id: a claim with its origin, a date, an event or a statement. */
export function recordOf(evidence: Evidence, id: string): EvidenceRow | null {
  const table = tables[id.split("-", 1)[0] ?? ""];
  return (table && evidence.rows(table.path)?.find((row) => row[table.id] === id)) ?? null;
}

/** Who published an article, by its id. */
export function publisherOf(evidence: Evidence, articleId: unknown): string {
  const article = evidence.rows("data/articles.json")?.find((row) => row.article_id === articleId);
  return String(article?.publisher ?? articleId);
}
