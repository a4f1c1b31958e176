import {siteHref} from "../../links.js";
import type {GridColumn} from "../grid/column.js";
import type {Evidence} from "./evidence.js";

/** Whether a claim is of an article that the reader brought, which has no page. */
export type IsOwn = (articleId: string) => boolean;

/** The columns that a result gains: the sentence behind each row, and where its evidence stands. */
export function evidenceColumns(
  ids: readonly (string | null)[],
  evidence: ReadonlyMap<string, Evidence>,
  isOwn: IsOwn
): GridColumn[] {
  const of = (row: number) => evidence.get(ids[row] ?? "");
  const added = {type: "added by the page", numeric: false, temporal: false};
  return [
    {...added, name: "sentence", at: (row) => of(row)?.quote ?? null, href: () => null},
    {
      ...added,
      name: "evidence",
      at: (row) => {
        const found = of(row);
        return found === undefined ? null : isOwn(found.article_id) ? "your article" : "its evidence";
      },
      href: (row) => {
        const found = of(row);
        return found === undefined || isOwn(found.article_id) ? null : siteHref(`/claims/${found.claim_id}`);
      }
    }
  ];
}
