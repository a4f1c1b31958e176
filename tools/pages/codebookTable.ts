import {
  basisMeanings,
  kindMeanings,
  modalityMeanings,
  qualifierMeanings,
  reviewMeanings,
  stanceMeanings
} from "../../src/components/codebook.ts";
import type {PageData} from "../../src/components/pageData.ts";
import {html} from "./html.ts";
import {toNode} from "./toNode.ts";

const tables: Record<string, {caption: string; meanings: Record<string, string>}> = {
  qualifiers: {caption: "How the words state a figure", meanings: qualifierMeanings},
  modalities: {caption: "In what sense a figure is told", meanings: modalityMeanings},
  bases: {caption: "How it is known who a figure comes from", meanings: basisMeanings},
  kinds: {caption: "Kinds of sources", meanings: kindMeanings},
  stances: {caption: "Stances on what is in dispute", meanings: stanceMeanings},
  reviews: {caption: "What a person made of a record", meanings: reviewMeanings}
};

/** Draws `${codebook("qualifiers")}`: what the codes of one field mean, as a table. */
export function codebook(document: Document, _data: PageData, name: string): Node {
  const table = Object.hasOwn(tables, name) ? tables[name] : undefined;
  if (!table) throw new Error(`no such part of the codebook: "${name}": one of ${Object.keys(tables).join(", ")}`);
  return toNode(
    document,
    html`<table class="codes">
<caption>${table.caption}</caption>
<thead><tr><th scope="col">Code</th><th scope="col">Meaning</th></tr></thead>
<tbody>${Object.entries(table.meanings).map(
      ([code, meaning]) => html`<tr><th scope="row"><code>${code}</code></th><td>${meaning}</td></tr>`
    )}</tbody>
</table>`
  );
}
