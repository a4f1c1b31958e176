import {element} from "./chart/dom.js";
import {sentenceOf, sentences} from "./chart/sentences.js";
import type {Figure} from "./figure.js";
import {count} from "./words.js";

/** What the page of claims looks through: one row a claim. */
export type ClaimRow = Omit<Figure, "claim_ids"> & {claim_ids?: string[]};

/** Claims with their sentences, as many as fit on a page; a line says how many there are. */
export function claimList(
  claims: readonly ClaimRow[],
  {most = 50, document = globalThis.document}: {most?: number; document?: Document} = {}
): HTMLElement {
  const shown = claims.slice(0, most).map((claim) => ({...claim, claim_ids: [claim.claim_id]}) as Figure);
  const more = claims.length > most ? `, the first ${most} shown` : "";
  return element(
    document,
    "div",
    {class: "claim-list"},
    element(document, "p", {role: "status", class: "found"}, `${count(claims.length, "claim")}${more}`),
    sentences(
      document,
      shown.map((claim) => ({...sentenceOf(claim, "claim"), page: `/claims/${claim.claim_id}`}))
    )
  );
}

/** The claims of one measure, unless all are wanted. */
export function ofMeasure(claims: readonly ClaimRow[], measure: string | null): ClaimRow[] {
  return claims.filter((claim) => measure === null || claim.measure === measure);
}
