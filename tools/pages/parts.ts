import {dateInWords} from "../../src/components/words.ts";
import {type Content, type Html, html, webAddress} from "./html.ts";
import type {PlainRow, Site} from "./site.ts";

/** A date in words, or that nobody knows it. */
export function dateOr(edtf: string | null, otherwise = "date unknown"): string {
  return edtf === null ? otherwise : dateInWords(edtf);
}

/** A source by name, as a link to what is known of it; its name alone where no source has it. */
export function sourceLink({tables}: Site, name: string): Html {
  const source = tables.sources.find((row) => row.name === name || row.aliases.includes(name));
  return source ? linkToSource(source) : html`<bdi lang="id">${name}</bdi>`;
}

/** A source as a link to what is known of it. */
export function linkToSource({source_id, name}: Pick<PlainRow<"sources">, "source_id" | "name">): Html {
  return html`<a href="/sources#${encodeURIComponent(source_id)}"><bdi lang="id">${name}</bdi></a>`;
}

/** An article's headline, or what it can be called without one. */
export function articleName({title, publisher, published}: PlainRow<"articles">): string {
  if (title !== null) return title;
  return `Article of ${publisher ?? "an unknown publisher"}, ${dateOr(published)}`;
}

/** An article as a link to its page here. */
export function linkToArticle(article: PlainRow<"articles">, anchor = ""): Html {
  const language = article.title === null ? "en" : article.language;
  const hash = anchor === "" ? "" : `#${anchor}`;
  return html`<a href="/articles/${article.article_id}${hash}"><bdi lang="${language}">${articleName(article)}</bdi></a>`;
}

/** A link to where an article was published; only where it has an address of the web. */
export function linkToPublisher({url, publisher}: PlainRow<"articles">): Html | null {
  const address = webAddress(url);
  return address === null
    ? null
    : html`<a href="${address}" rel="external nofollow">${publisher ?? "the publisher’s site"}</a>`;
}

/** A list of facts: a term and what is to be said of it; facts that are null are left out. */
export function facts(pairs: readonly (readonly [term: string, fact: Content])[]): Html {
  const known = pairs.filter(([, fact]) => fact !== null && fact !== undefined && fact !== false && fact !== "");
  return html`<dl class="facts">${known.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>`;
}

/** Things in a row, with commas between unless told otherwise. */
export function inRow(things: readonly Content[], between = ", "): Content[] {
  return things.flatMap((thing, i) => (i === 0 ? [thing] : [between, thing]));
}
