import {element} from "./chart/dom.js";
import {sentenceOf, sentences} from "./chart/sentences.js";
import type {Figure} from "./figure.js";
import {siteHref} from "./links.js";
import {count, figureInWords} from "./words.js";

/** What the page of claims looks through: one row a claim. */
export type ClaimRow = Omit<Figure, "claim_ids"> & {claim_ids?: string[]};

/** Claims with their sentences, as many as are easily read; a line says how many there are, and the rest are links, folded away. */
export function claimList(
  claims: readonly ClaimRow[],
  {most = 50, document = globalThis.document}: {most?: number; document?: Document} = {}
): HTMLElement {
  const figures = claims.map((claim) => ({...claim, claim_ids: [claim.claim_id]}) as Figure);
  const more = claims.length > most ? `, the first ${most} with their sentences` : "";
  return element(
    document,
    "div",
    {class: "claim-list"},
    element(document, "p", {role: "status", class: "found"}, `${count(claims.length, "claim")}${more}`),
    sentences(
      document,
      figures.slice(0, most).map((claim) => ({...sentenceOf(claim, "claim"), page: pageOf(claim)}))
    ),
    claims.length > most && rest(document, figures.slice(most))
  );
}

function rest(document: Document, figures: readonly Figure[]): HTMLElement {
  const items = figures.map((figure) =>
    element(
      document,
      "li",
      {},
      element(document, "a", {href: pageOf(figure)}, figureInWords(figure)),
      ` · ${figure.measure_name ?? figure.text} · ${figure.origin}`
    )
  );
  const summary = element(document, "summary", {}, `The other ${count(figures.length, "claim")}`);
  return element(document, "details", {class: "behind"}, summary, element(document, "ul", {}, ...items));
}

function pageOf({claim_id}: Figure): string {
  return siteHref(`/claims/${claim_id}`);
}

/** The claims of one measure, unless all are wanted. */
export function ofMeasure(claims: readonly ClaimRow[], measure: string | null): ClaimRow[] {
  return claims.filter((claim) => measure === null || claim.measure === measure);
}
