import {basisMeanings, modalityMeanings, qualifierMeanings, unitInWords} from "../../../src/components/codebook.ts";
import {dateInWords, quantity} from "../../../src/components/words.ts";
import {type Content, type Html, html} from "../html.ts";
import {inRow, sourceLink} from "../parts.ts";
import type {Evidence, Site} from "../site.ts";

interface Field {
  name: string;
  /** The name that the list of inferred fields, and reviews, give it. */
  record: string;
  value: Content;
  meaning: Content;
}

/** Every field of a claim's coding: what it holds, what that means, and whether the words state it. */
export function codingTable(site: Site, claim: Evidence): Html {
  const corrected = correctedFields(site, claim);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Coding of this claim">
<table class="coding">
<caption>Each field of the claim, as it stands in the table <code>claims</code></caption>
<thead><tr><th scope="col">Field</th><th scope="col">Coded as</th><th scope="col">Meaning</th><th scope="col">Known from</th></tr></thead>
<tbody>${fieldsOf(site, claim).map(
    ({name, record, value, meaning}) =>
      html`<tr><th scope="row"><code>${name}</code></th><td>${value}</td><td>${meaning}</td><td>${basis(claim, record, corrected)}</td></tr>`
  )}</tbody>
</table>
</div>
<p>${foundBy(claim)} Its words are characters ${claim.start} to ${claim.end} of the article’s text. <a href="/method">How
claims are coded</a>.</p>`;
}

function fieldsOf(site: Site, claim: Evidence): Field[] {
  const {low, high, unit, per, measure, as_of} = claim;
  const bound = (value: number | null, none: string) => (value === null ? none : quantity(value, unit));
  const code = (value: string | number | null) => (value === null ? html`<em>none</em>` : html`<code>${value}</code>`);
  const names = (list: readonly string[]) =>
    list.length === 0 ? html`<em>nobody</em>` : inRow(list.map((name) => sourceLink(site, name)));
  const about = site.tables.measures.find((row) => row.measure === measure);
  return [
    {name: "low", record: "low", value: code(low), meaning: bound(low, "the words state no lower bound")},
    {name: "high", record: "high", value: code(high), meaning: bound(high, "the words state no upper bound")},
    {
      name: "qualifier",
      record: "qualifier",
      value: code(claim.qualifier),
      meaning: qualifierMeanings[claim.qualifier]
    },
    {name: "unit", record: "unit", value: code(unit), meaning: unitInWords(unit)},
    {name: "per", record: "per", value: code(per), meaning: per === null ? "it is no rate" : `a rate, for each ${per}`},
    {
      name: "measure",
      record: "measure",
      value: code(measure),
      meaning: about ? about.name : "it belongs to no measure of this story, and is compared with nothing"
    },
    {name: "modality", record: "modality", value: code(claim.modality), meaning: modalityMeanings[claim.modality]},
    {
      name: "attributed_to",
      record: "attributedTo",
      value: names(claim.attributed_to),
      meaning: "who the figure comes from"
    },
    {name: "via", record: "via", value: names(claim.via), meaning: "who passed it on, before the publisher"},
    {
      name: "attribution_basis",
      record: "attributionBasis",
      value: code(claim.attribution_basis),
      meaning: basisMeanings[claim.attribution_basis]
    },
    {
      name: "as_of",
      record: "asOf",
      value: code(as_of),
      meaning: as_of === null ? "the words give no date that the figure is true of" : `true of ${dateInWords(as_of)}`
    }
  ];
}

function basis({rule, inferred, attribution_basis}: Evidence, field: string, corrected: ReadonlySet<string>): string {
  if (rule === "review" || corrected.has(field)) return "a person";
  if (inferred.includes(field)) return "inferred";
  if (field === "measure") return "the registry’s words";
  if (field === "attributedTo" && attribution_basis === "carried") return "sentences before";
  return "the words";
}

/** Fields that a review has set. */
function correctedFields({tables}: Site, {claim_id}: Evidence): Set<string> {
  const sets = tables.reviews.filter((review) => review.record_id === claim_id && review.set !== null);
  return new Set(sets.flatMap(({set}) => Object.keys(JSON.parse(set ?? "{}") as object)));
}

function foundBy({rule}: Evidence): Html {
  return rule === "review" ? html`A person found this claim.` : html`The rule <code>${rule}</code> found this claim.`;
}
