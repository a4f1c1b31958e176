import {basisMeanings, kindMeanings} from "../../../src/components/codebook.ts";
import {type Html, html} from "../html.ts";
import {dateOr, inRow, linkToArticle, linkToSource, sourceLink} from "../parts.ts";
import type {Evidence, PlainRow, Site} from "../site.ts";

type Named = PlainRow<"sources">;

/** The way that a claim took: from its origins through its relays to its publisher, each with its kind. */
export function sourceChain(site: Site, claim: Evidence, article: PlainRow<"articles">): Html {
  const named = site.tables.claim_sources.filter(({claim_id}) => claim_id === claim.claim_id);
  const of = (role: "origin" | "relay"): Named[] =>
    named
      .filter((row) => row.role === role)
      .sort((a, b) => a.position - b.position)
      .map(({source_id}) => site.tables.sources.find((source) => source.source_id === source_id)!);
  const [origins, relays] = [of("origin"), of("relay")];
  return html`<ol class="chain">
${origins.length > 0 && html`<li><span class="role">It comes from</span> ${inRow(origins.map(sourceWithKind), "; ")}</li>`}
${relays.length > 0 && html`<li><span class="role">told by</span> ${inRow(relays.map(sourceWithKind), "; ")}</li>`}
<li><span class="role">${origins.length > 0 ? "published by" : "said by"}</span> ${publisher(site, article)}</li>
</ol>
<p>${capital(basisMeanings[claim.attribution_basis] ?? claim.attribution_basis)}.${ownRelays(site, article)}</p>`;
}

function sourceWithKind(source: Named): Html {
  return html`<strong>${linkToSource(source)}</strong>, ${kindMeanings[source.kind] ?? source.kind}`;
}

function publisher({tables}: Site, article: PlainRow<"articles">): Html {
  const source = tables.sources.find(({source_id}) => source_id === article.publisher_id);
  const who = source ? html`<strong>${linkToSource(source)}</strong>` : html`<strong>an unknown publisher</strong>`;
  return html`${who}, ${dateOr(article.published)}: ${linkToArticle(article)}`;
}

function ownRelays(site: Site, {relays}: PlainRow<"articles">): Html | null {
  if (relays.length === 0) return null;
  return html` The article says that it takes its report from ${inRow(relays.map((name) => sourceLink(site, name)))}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
