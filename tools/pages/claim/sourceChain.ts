import {basisMeanings, kindMeanings} from "../../../src/components/codebook.ts";
import {type Html, html} from "../html.ts";
import {dateOr, inRow, linkToArticle, linkToSource, sourceLink} from "../parts.ts";
import type {Evidence, PlainRow, Site} from "../site.ts";

type Link = {role: string; who: Html; kind: string | null};

/** The way that a claim took: from its origins through its relays to its publisher, each with its kind. */
export function sourceChain(site: Site, claim: Evidence, article: PlainRow<"articles">): Html {
  const named = site.tables.claim_sources.filter(({claim_id}) => claim_id === claim.claim_id);
  const of = (role: "origin" | "relay") =>
    named
      .filter((row) => row.role === role)
      .sort((a, b) => a.position - b.position)
      .map(({source_id}) => site.tables.sources.find((source) => source.source_id === source_id)!);
  const links = [
    ...of("origin").map((source) => link("It comes from", source)),
    ...of("relay").map((source) => link("told by", source)),
    publisherLink(site, article, of("origin").length === 0)
  ];
  return html`<ol class="chain">${links.map(
    ({role, who, kind}) =>
      html`<li><span class="role">${role}</span> <strong>${who}</strong>${kind && `, ${kind}`}</li>`
  )}</ol>
<p>${capital(basisMeanings[claim.attribution_basis] ?? claim.attribution_basis)}.${relays(site, article)}</p>`;
}

function link(role: string, source: PlainRow<"sources">): Link {
  return {role, who: linkToSource(source), kind: kindMeanings[source.kind] ?? source.kind};
}

function publisherLink({tables}: Site, article: PlainRow<"articles">, ownVoice: boolean): Link {
  const source = tables.sources.find(({source_id}) => source_id === article.publisher_id);
  const who = source
    ? html`${linkToSource(source)} in ${linkToArticle(article)}`
    : html`an unknown publisher in ${linkToArticle(article)}`;
  const role = ownVoice ? "Said by" : "published by";
  return {role, who, kind: dateOr(article.published)};
}

function relays(site: Site, {relays}: PlainRow<"articles">): Html | null {
  if (relays.length === 0) return null;
  return html` The article says that it takes its report from ${inRow(relays.map((name) => sourceLink(site, name)))}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
