import {figureInWords} from "../../src/components/words.ts";
import {agreedFigure} from "../prose/agreed.ts";
import {callOf} from "../prose/context.ts";
import {codingTable} from "./claim/coding.ts";
import {claimHistory} from "./claim/history.ts";
import {relatedClaims} from "./claim/related.ts";
import {reviewsOf} from "./claim/reviews.ts";
import {sourceChain} from "./claim/sourceChain.ts";
import {type Html, html, pageSource} from "./html.ts";
import {dateOr, facts, linkToArticle, linkToPublisher} from "./parts.ts";
import type {Evidence, PlainRow, Site} from "./site.ts";

/** What a claim's page is called: `about 11,000: North Korean troops in Russia`. */
export function claimTitle(claim: Evidence): string {
  return `${figureInWords(claim)}: ${claim.measure_name ?? claim.text}`;
}

/** A claim in a sentence, for those who see nothing else of its page. */
export function claimSummary(claim: Evidence): string {
  const where = `${claim.publisher ?? "publisher unknown"}, ${dateOr(claim.published)}`;
  const who = claim.attributed_to.length === 0 ? "in the publisher’s own voice" : `by ${claim.origin}`;
  return `${figureInWords(claim)} (${claim.measure_name ?? claim.text}), a claim ${who}, as told in ${where}.`;
}

/** The page of one claim, as Framework takes it from a loader. */
export function claimPage(site: Site, claim: Evidence, address: (path: string) => string): string {
  const article = site.tables.articles.find(({article_id}) => article_id === claim.article_id)!;
  const body = html`
<p class="kicker">A claim · <a href="/claims">all claims</a></p>
<h1>${figureInWords(claim)}</h1>
<p class="lede">${measureOf(site, claim)}</p>
<h2 id="words">In its own words</h2>
${quotation(claim, article)}
<h2 id="sources">Who says so</h2>
${sourceChain(site, claim, article)}
<h2 id="related">What agrees and what conflicts</h2>
${relatedClaims(site, claim)}
<h2 id="review">What a person made of it</h2>
${reviewsOf(site, claim)}
${claimHistory(site, claim)}
<h2 id="coding">How it is coded</h2>
${codingTable(site, claim)}
<h2 id="cite">To cite it</h2>
${citation(site, claim, address)}`;
  return pageSource(claimTitle(claim), body, {keywords: [claim.claim_id], toc: {label: "On this claim"}});
}

function measureOf({tables}: Site, claim: Evidence): Html {
  const measure = tables.measures.find((row) => row.measure === claim.measure);
  if (!measure) return html`A figure that belongs to no measure of this story: <q lang="id">${claim.text}</q>.`;
  return html`${measure.name}. <span class="muted">${measure.description}</span>`;
}

function quotation(claim: Evidence, article: PlainRow<"articles">): Html {
  const from = claim.start - claim.quote_start;
  const [before, words, after] = [
    claim.quote.slice(0, from),
    claim.quote.slice(from, from + claim.text.length),
    claim.quote.slice(from + claim.text.length)
  ];
  const gloss = claim.gloss
    ? html`<blockquote class="gloss" lang="en"><p>${claim.gloss}</p></blockquote>`
    : html`<p class="muted">Nobody has translated this sentence yet.</p>`;
  return html`<figure class="quotation">
<blockquote lang="${article.language}"><p>${before}<mark>${words}</mark>${after}</p></blockquote>
${gloss}
<figcaption>${linkToArticle(article, claim.claim_id)}, ${article.publisher ?? "publisher unknown"}, ${dateOr(article.published)}${
    article.url === null ? "" : html` · published at ${linkToPublisher(article)}`
  }</figcaption>
</figure>`;
}

function citation({version}: Site, claim: Evidence, address: (path: string) => string): Html {
  const url = address(`/claims/${claim.claim_id}`);
  return html`${facts([
    ["Address", html`<a href="/claims/${claim.claim_id}">${url}</a>`],
    ["Claim", html`<code>${claim.claim_id}</code>`],
    ["On a page here", html`<code>${callOf(claim, agreedFigure({...claim}))}</code>`],
    ["Data", html`version <code>${version}</code>, on <a href="/data">the page of data</a>`]
  ])}
<p>The claim keeps its address while its words stay as they are.</p>`;
}
