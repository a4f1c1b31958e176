import {count, figureInWords, quantity} from "../../../src/components/words.ts";
import {type Html, html} from "../html.ts";
import {dateOr} from "../parts.ts";
import {type Evidence, groupBy, type Related, type Site} from "../site.ts";

const headings: [relation: Related["relation"], heading: string][] = [
  ["conflict", "Conflict with it"],
  ["agree", "Agree with it"],
  ["compatible", "Are compatible with it"],
  ["not comparable", "Cannot be compared with it"]
];

/** More of one relation than these are folded away. */
const most = 12;

/** The other claims of the same measure, by how they stand to this one. */
export function relatedClaims({related}: Site, claim: Evidence): Html {
  if (claim.measure === null) return html`<p>It is set beside no other: it belongs to no measure of this story.</p>`;
  const others = related.get(claim.claim_id) ?? [];
  if (others.length === 0) return html`<p>No other claim speaks of this.</p>`;
  const groups = groupBy(others, ({relation}) => relation);
  return html`<p>Other claims of the same measure. Two conflict where no single number fits the words of both. <a
href="/disagreements">How the sources disagree</a>.</p>
${headings.map(([relation, heading]) => group(heading, groups.get(relation) ?? []))}`;
}

function group(heading: string, others: readonly Related[]): Html | null {
  if (others.length === 0) return null;
  const rest = others.slice(most);
  return html`<h3>${heading} (${others.length})</h3>
<ul class="related">${others.slice(0, most).map(item)}</ul>
${
  rest.length > 0 &&
  html`<details><summary>${count(rest.length, "more claim")}</summary><ul class="related">${rest.map(item)}</ul></details>`
}`;
}

function item(other: Related): Html {
  const figure = figureInWords({
    qualifier: other.other_qualifier,
    low: other.other_low,
    high: other.other_high,
    unit: other.other_unit,
    per: other.other_per
  });
  const planned = other.other_modality === "planned" ? ", planned" : "";
  const where = other.same_article
    ? "the same article"
    : `${other.other_publisher ?? "publisher unknown"}, ${dateOr(other.other_published)}`;
  const remarks = [
    other.gap !== null && `${quantity(other.gap, other.other_unit)} apart`,
    other.why,
    other.same_origin && "from the same source"
  ].filter((remark) => typeof remark === "string");
  return html`<li><a href="/claims/${other.other_claim_id}">${figure}${planned}</a> · <bdi lang="id">${other.other_origin}</bdi> · <bdi>${where}</bdi>${
    remarks.length > 0 && html` <span class="muted">(${remarks.join("; ")})</span>`
  }</li>`;
}
