import type {Figure} from "../../figure.js";
import {siteHref} from "../../links.js";
import {dateInWords, figureInWords} from "../../words.js";
import type {IsOwn} from "./columns.js";
import type {Evidence} from "./evidence.js";

/** More claims than these make no paragraph. */
export const mostCited = 40;

/** A paragraph in two forms: as text, and as HTML with links. */
export interface Paragraph {
  text: string;
  html: string;
}

/** Claims as a paragraph that names who says what, in whose words and where it stands, a number for each citation. */
export function citedParagraph(claims: readonly Evidence[], isOwn: IsOwn): Paragraph {
  const sentences = claims.map((claim, i) => `${said(claim)} [${i + 1}].`);
  const notes = claims.map((claim, i) => ({number: i + 1, claim, href: hrefOf(claim, isOwn)}));
  const text = [
    sentences.join(" "),
    "",
    ...notes.map(({number, claim, href}) => `[${number}] ${source(claim)}${href ? ` ${href}` : ""}`)
  ].join("\n");
  const html = [
    `<p>${markup(sentences.join(" "))}</p>`,
    "<ol>",
    ...notes.map(({claim, href}) => {
      const words = markup(source(claim));
      return `<li>${href ? `<a href="${markup(href)}">${words}</a>` : words}</li>`;
    }),
    "</ol>"
  ].join("\n");
  return {text, html};
}

function said(claim: Evidence): string {
  const figure = figureInWords(claim as unknown as Figure);
  const what = claim.measure_name === null ? claim.text : `${claim.measure_name}: ${figure}`;
  const when = claim.as_of === null ? "" : ` (as of ${dateInWords(claim.as_of)})`;
  return `${claim.origin}: ${what}${when}`;
}

function source({quote, publisher, title, published, url}: Evidence): string {
  const parts = [
    `“${quote.replace(/\s+/g, " ").trim()}”`,
    publisher ?? "publisher unknown",
    title,
    published === null ? "no date" : dateInWords(published),
    url !== null && /^https?:\/\//.test(url) ? url : null
  ];
  return `${parts.filter((part) => part !== null).join(", ")}.`;
}

const hrefOf = ({claim_id, article_id}: Evidence, isOwn: IsOwn): string | null =>
  isOwn(article_id) ? null : siteHref(`/claims/${claim_id}`);

const markup = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
