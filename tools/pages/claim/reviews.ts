import {actionMeanings, reviewMeanings} from "../../../src/components/codebook.ts";
import {dateInWords} from "../../../src/components/words.ts";
import {type Html, html} from "../html.ts";
import type {Evidence, PlainRow, Site} from "../site.ts";

/** What people made of a claim: whether anyone has checked it, and each verdict with who gave it, when and why. */
export function reviewsOf({tables}: Site, {claim_id, review}: Evidence): Html {
  const reviews = tables.reviews.filter(({record_id}) => record_id === claim_id);
  const verdict =
    review === null
      ? "Nobody has checked this claim yet: it stands as the rules found it."
      : (reviewMeanings[review] ?? review);
  return html`<p>${verdict}</p>
${reviews.length > 0 && html`<ol class="reviews">${reviews.map(reviewItem)}</ol>`}`;
}

/** One verdict: what was done, by whom, when, why, and what it changed. */
export function reviewItem(review: PlainRow<"reviews">): Html {
  const done = actionMeanings[review.action] ?? review.action;
  const when = review.date === null ? "" : html`, <time datetime="${review.date}">${dateInWords(review.date)}</time>`;
  return html`<li><strong>${done}</strong> by <bdi>${review.reviewer}</bdi>${when}: ${review.reason}
${review.note !== null && html`<p>${review.note}</p>`}
${changes(review)}</li>`;
}

function changes({set, expected}: PlainRow<"reviews">): Html | null {
  if (set === null) return null;
  const before = JSON.parse(expected ?? "{}") as Record<string, unknown>;
  const entries = Object.entries(JSON.parse(set) as Record<string, unknown>);
  const was = (field: string) => (field in before ? html` (was <code>${valueText(before[field])}</code>)` : null);
  return html`<ul>${entries.map(
    ([field, value]) => html`<li><code>${field}</code>: <code>${valueText(value)}</code>${was(field)}</li>`
  )}</ul>`;
}

/** A value of a field, in words. */
export function valueText(value: unknown): string {
  if (value === null) return "none";
  if (Array.isArray(value)) return value.length === 0 ? "nobody" : value.join(", ");
  return String(value);
}
