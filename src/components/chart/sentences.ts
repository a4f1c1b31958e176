import {anchor, type Figure} from "../figure.js";
import {figureInWords} from "../words.js";
import {element} from "./dom.js";
import {place} from "./labels.js";

/** The sentences that a chart rests on, in its order, each with who says it and a link to where it was published. */
export function sentences(document: Document, name: string, figures: readonly Figure[]): HTMLElement {
  const items = figures.map((figure) =>
    element(
      document,
      "li",
      {id: anchor(name, figure)},
      element(
        document,
        "p",
        {class: "said"},
        element(document, "strong", {}, figureInWords(figure)),
        ...[figure.measure_name, figure.origin].filter(Boolean).map((text) => ` · ${text}`)
      ),
      element(document, "blockquote", {lang: "id"}, ...marked(document, figure)),
      figure.gloss && element(document, "p", {class: "gloss"}, figure.gloss),
      element(document, "p", {class: "source"}, source(document, figure))
    )
  );
  return element(document, "ol", {class: "sentences"}, ...items);
}

/** The sentence with the figure's own words marked. */
function marked(document: Document, {quote, text}: Figure): (Node | string)[] {
  const at = quote.indexOf(text);
  if (at < 0) return [quote];
  return [quote.slice(0, at), element(document, "mark", {}, text), quote.slice(at + text.length)];
}

function source(document: Document, figure: Figure): Node | string {
  const safe = figure.url && /^https?:\/\//.test(figure.url);
  const title = figure.title ? `${place(figure)}: ` : place(figure);
  const span = element(document, "span", {}, title);
  if (figure.title) {
    span.append(
      safe ? element(document, "a", {href: figure.url, lang: "id", rel: "external"}, figure.title) : figure.title
    );
  }
  return span;
}
