import {anchor, type Figure} from "../figure.js";
import {figureInWords} from "../words.js";
import {element} from "./dom.js";
import {place} from "./evidence.js";
import type {Behind} from "./kind.js";

/** A sentence, and the page that says more of it, where there is one. */
export interface Sentence extends Behind {
  page?: string;
}

/** Sentences of articles, each with what it says, its translation, and a link to where it was published. */
export function sentences(document: Document, all: readonly Sentence[]): HTMLElement {
  const items = all.map((sentence) =>
    element(
      document,
      "li",
      {id: sentence.id},
      element(document, "p", {class: "said"}, element(document, "strong", {}, sentence.heading)),
      element(document, "blockquote", {lang: "id"}, ...marked(document, sentence)),
      sentence.gloss && element(document, "p", {class: "gloss"}, sentence.gloss),
      element(document, "p", {class: "source"}, ...source(document, sentence))
    )
  );
  return element(document, "ol", {class: "sentences"}, ...items);
}

/** The sentence of a figure, for a list of them. */
export function sentenceOf(figure: Figure, list: string): Sentence {
  const heading = [figureInWords(figure), figure.measure_name, figure.origin].filter(Boolean).join(" · ");
  return {...figure, id: anchor(list, figure), heading, place: place(figure)};
}

/** The sentence with the figure's own words marked. */
function marked(document: Document, {quote, text}: Sentence): (Node | string)[] {
  const at = quote.indexOf(text);
  if (at < 0) return [quote];
  return [quote.slice(0, at), element(document, "mark", {}, text), quote.slice(at + text.length)];
}

function source(document: Document, {place, title, url, page}: Sentence): (Node | string)[] {
  const safe = url && /^https?:\/\//.test(url);
  const published = title
    ? [
        ": ",
        safe
          ? element(document, "a", {href: url, lang: "id", rel: "external"}, title)
          : element(document, "cite", {lang: "id"}, title)
      ]
    : [];
  return [place, ...published, ...(page ? [" · ", element(document, "a", {href: page}, "all about it")] : [])];
}
