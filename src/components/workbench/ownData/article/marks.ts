import type {ExtractedRecord} from "../../../../../loaders/index.ts";
import {element} from "../../../chart/dom.js";

/** The kinds of records whose words are marked in the text; statements hold others, and are not. */
const marked: ReadonlySet<string> = new Set(["claim", "date"]);

/** An article's text with the words of its figures and dates marked, its numbers that became no claim too. All of it is text. */
export function markedText(
  body: string,
  records: readonly ExtractedRecord[],
  unclaimed: readonly {start: number; end: number}[],
  language: string
): HTMLElement {
  const spans = [
    ...records.filter(({kind}) => marked.has(kind)).map(({kind, start, end}) => ({kind, start, end})),
    ...unclaimed.map(({start, end}) => ({kind: "unclaimed", start, end}))
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const {kind, start, end} of spans) {
    if (start < at) continue;
    const words = element(document, "mark", {class: `wb-mark-${kind}`}, body.slice(start, end));
    words.title = titles[kind] ?? kind;
    nodes.push(body.slice(at, start), words);
    at = end;
  }
  return element(
    document,
    "div",
    {class: "wb-article-text", tabindex: 0, role: "region", "aria-label": "The article with its marks"},
    element(document, "div", {lang: language}, ...nodes, body.slice(at))
  );
}

const titles: Record<string, string> = {claim: "a claim", date: "a date", unclaimed: "a number that became no claim"};
