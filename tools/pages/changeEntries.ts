import {fieldNames} from "../../src/components/corrections/fieldNames.ts";
import type {FeedEntry} from "./feed.ts";
import type {PlainRow, Site} from "./site.ts";

/** What was corrected in published claims, and claims that were withdrawn: an entry a claim and day. */
export function changeEntries({claims, tables}: Site): FeedEntry[] {
  const there = new Set(claims.map(({claim_id}) => claim_id));
  // A correction that a review made is told as the review.
  const rows = tables.changes.filter(
    ({change, date, reviewer}) => change !== "came" && date !== null && reviewer === null
  );
  const groups = new Map<string, PlainRow<"changes">[]>();
  for (const row of rows) {
    const key = `${row.claim_id}-${row.change}-${row.date}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return Array.from(groups, ([key, changed]) => {
    const {claim_id, change, text, date} = changed[0]!;
    const fields = changed.map(({field}) => fieldNames[field ?? ""] ?? "").filter(Boolean);
    return {
      key: `change-${key}`,
      title: change === "went" ? `Withdrawn: the claim “${text}”` : `Corrected: the claim “${text}”`,
      summary: change === "went" ? "The claim is no longer among those shown." : `What changed: ${fields.join(", ")}.`,
      path: there.has(claim_id) ? `/claims/${claim_id}` : `/corrections#d${date}`,
      day: String(date)
    };
  });
}
