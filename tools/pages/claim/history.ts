import {dateInWords} from "../../../src/components/words.ts";
import {type Html, html} from "../html.ts";
import type {Evidence, PlainRow, Site} from "../site.ts";
import {valueText} from "./reviews.ts";

const words: Record<string, string> = {came: "came", went: "went", changed: "changed"};

/** How a claim came to be as it is: each change that was published of it, the first first. Nothing where none is recorded. */
export function claimHistory({tables}: Site, {claim_id}: Evidence): Html | null {
  const changes = tables.changes.filter((change) => change.claim_id === claim_id);
  if (changes.length === 0) return null;
  return html`<h2 id="history">How it has changed</h2>
<ol class="reviews">${changes.map(changeItem)}</ol>`;
}

function changeItem({change, field, was, now, reason, reviewer, date, instead_id}: PlainRow<"changes">): Html {
  const when = date === null ? html`not published yet` : html`<time datetime="${date}">${dateInWords(date)}</time>`;
  const what =
    field === null
      ? html`it ${words[change] ?? change}`
      : html`<code>${field}</code>: <code>${valueText(parsed(now))}</code> (was <code>${valueText(parsed(was))}</code>)`;
  return html`<li>${when}: ${what}${reason !== null && html`, because ${reason}`}${reviewer !== null && html` (<bdi>${reviewer}</bdi>)`}${
    instead_id !== null && html`; in the place of <code>${instead_id}</code>`
  }</li>`;
}

function parsed(json: string | null): unknown {
  return json === null ? null : (JSON.parse(json) as unknown);
}
