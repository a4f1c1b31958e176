import {createHash} from "node:crypto";
import {join} from "node:path";
import {stringify} from "yaml";
import {
  type ClaimChange,
  compareClaims,
  comparedClaims,
  type LoadedProject,
  replaceFile,
  unrecorded
} from "../../loaders/index.ts";
import {schemaLine} from "../../loaders/schemaLine.ts";

/** What has changed since the last record; all claims, where nothing was ever recorded. */
export function toRecord({tables, changes, reviews}: LoadedProject): ClaimChange[] {
  if (changes.length === 0) return compareClaims(new Map(), comparedClaims(tables.claims));
  const ids = new Map(
    tables.reviews.map(({article_id, position, record_id}) => [`${article_id} ${position}`, record_id])
  );
  const counts = new Map<string, number>();
  const reviewed = new Map(
    reviews.flatMap((review) => {
      const position = counts.get(review.articleId) ?? 0;
      counts.set(review.articleId, position + 1);
      const id = ids.get(`${review.articleId} ${position}`);
      return id && ["correct", "reject", "add"].includes(review.action) ? [[id, review] as const] : [];
    })
  );
  return unrecorded(changes, tables.claims, reviewed);
}

/** Writes a record of changes, and gives its file. */
export function writeRecord(root: string, changes: readonly ClaimChange[], date: string, note?: string): string {
  const body = stringify({date, ...(note ? {note} : {}), changes}, {lineWidth: 0, flowCollectionPadding: false});
  const digits = createHash("sha256").update(body).digest("hex").slice(0, 8);
  const file = `data/changes/${date}-${digits}.yaml`;
  replaceFile(
    join(root, file),
    `${schemaLine("changes")}# Written by npm run diff -- --record; data/README.md says what each field means.\n${body}`
  );
  return file;
}
