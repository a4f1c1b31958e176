import {stanceMeanings} from "../../src/components/codebook.ts";
import {count, dateInWords, figureInWords} from "../../src/components/words.ts";
import {type Passage, passagesOf} from "./article/passages.ts";
import {type Content, type Html, html, pageSource} from "./html.ts";
import {articleName, dateOr, facts, inRow, linkToPublisher, sourceLink} from "./parts.ts";
import type {Evidence, PlainRow, Site} from "./site.ts";

/** An article in a sentence, for those who see nothing else of its page. */
export function articleSummary(site: Site, article: PlainRow<"articles">): string {
  return `What “${articleName(article)}” (${whereAndWhen(article)}) asserts: ${claimsOf(site, article)}, in its own sentences.`;
}

/** The same under its name: where it stood, and how many claims it makes. */
export function articleLine(site: Site, article: PlainRow<"articles">): string {
  return `${whereAndWhen(article)}: ${claimsOf(site, article)}, in its own sentences`;
}

function whereAndWhen({publisher, published}: PlainRow<"articles">): string {
  return `${publisher ?? "publisher unknown"}, ${dateOr(published)}`;
}

function claimsOf({claims}: Site, article: PlainRow<"articles">): string {
  return count(claims.filter(({article_id}) => article_id === article.article_id).length, "claim");
}

/** The page of one article, as Framework takes it from a loader: its sentences that carry a record, and nothing else of it. */
export function articlePage(site: Site, article: PlainRow<"articles">): string {
  const passages = passagesOf(site, article.article_id);
  const claims = passages.reduce((sum, passage) => sum + passage.claims.length, 0);
  const body = html`
<p class="kicker">An article · <a href="/sources">all sources</a></p>
<h1 lang="${article.title === null ? "en" : article.language}">${articleName(article)}</h1>
${aboutArticle(site, article)}
<p>Below stand the sentences of it that carry a record, ${count(claims, "claim")} among them, and nothing else: the text belongs to its
publisher. Each marked figure leads to its claim.</p>
${passages.length === 0 ? html`<p>No sentence of it carries a record.</p>` : passageList(article, passages)}`;
  return pageSource(articleName(article), body, {toc: false});
}

function aboutArticle(site: Site, article: PlainRow<"articles">): Html {
  const {publisher, author, published, published_note, relays, rights} = article;
  return facts([
    ["Publisher", publisher === null ? "unknown" : sourceLink(site, publisher)],
    ["Author", author],
    [
      "Published",
      html`${dateOr(published, "unknown")}${published_note && html` <span class="muted">(${published_note})</span>`}`
    ],
    ["Takes its report from", relays.length > 0 && inRow(relays.map((name) => sourceLink(site, name)))],
    ["Read it at", linkToPublisher(article) ?? "no address is known"],
    ["Rights", rights ?? "not stated: its publisher’s, as far as is known"]
  ]);
}

function passageList({language, length}: PlainRow<"articles">, passages: readonly Passage[]): Html {
  let end = 0;
  const parts = passages.map((passage) => {
    const before = gap(passage.start - end);
    end = passage.end;
    return [before, passageHtml(passage, language)];
  });
  return html`<div class="article">${parts}${gap(length - end)}</div>`;
}

/** What is left out between two passages; a few characters are the space between sentences. */
function gap(characters: number): Html | null {
  return characters <= 4 ? null : html`<p class="gap">[… ${count(characters, "character")} left out …]</p>`;
}

function passageHtml(passage: Passage, language: string): Html {
  return html`<section class="passage">
<blockquote lang="${language}"><p>${marked(passage)}</p></blockquote>
${passage.glosses.map((gloss) => html`<blockquote class="gloss" lang="en"><p>${gloss}</p></blockquote>`)}
<ul class="records">${recordsOf(passage).map((record) => html`<li>${record}</li>`)}</ul>
</section>`;
}

/** The passage with the words of its claims as links to their pages. */
function marked({text, start, claims}: Passage): Content {
  const parts: Content[] = [];
  let at = 0;
  for (const claim of claims) {
    const from = claim.start - start;
    if (from < at) continue;
    parts.push(text.slice(at, from));
    parts.push(html`<a id="${claim.claim_id}" href="/claims/${claim.claim_id}"><mark>${claim.text}</mark></a>`);
    at = from + claim.text.length;
  }
  return [...parts, text.slice(at)];
}

function recordsOf({claims, statements, dates, events, positions}: Passage): Content[] {
  return [
    ...claims.map(claimLine),
    ...statements.map(
      ({names, cue, mode}) =>
        html`<bdi lang="id">${names.join(", ")}</bdi> ${mode === "direct" ? "is quoted" : "is reported"} (<span lang="id">${cue}</span>)`
    ),
    ...dates.map(({text, edtf}) => html`<span lang="id">${text}</span> is ${dateInWords(edtf)}`),
    ...events.map(
      ({event_id, type, date}) =>
        html`<span id="${event_id}">an event: ${type.replaceAll("_", " ")}, ${dateInWords(date)}</span>`
    ),
    ...positions.map(
      ({position_id, actor, stance, about}) =>
        html`<span id="${position_id}"><bdi lang="id">${actor ?? "the publisher"}</bdi> ${stanceMeanings[stance] ?? stance}: ${about}</span>`
    )
  ];
}

function claimLine(claim: Evidence): Html {
  return html`<a href="/claims/${claim.claim_id}">${figureInWords(claim)}</a>: ${claim.measure_name ?? "no measure of this story"}`;
}
