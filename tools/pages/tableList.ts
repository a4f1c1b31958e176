import {formats, rowMeanings, type TableName, tableNames} from "../../loaders/index.ts";
import type {PageData} from "../../src/components/pageData.ts";
import {html} from "./html.ts";
import {toNode} from "./toNode.ts";

const names: Record<(typeof formats)[number], string> = {arrow: "Arrow", csv: "CSV", json: "JSON", parquet: "Parquet"};

/** Draws `${tableList()}`: every table with what its rows are, how many there are, and where it can be had. */
export function tableList(document: Document, data: PageData): Node {
  const rows = new Map(data.rows<{name: TableName; rows: number}>("table_sizes").map((row) => [row.name, row.rows]));
  return toNode(
    document,
    html`<div class="scroll" tabindex="0" role="region" aria-label="Tables">
<table class="downloads">
<caption>The tables of this site</caption>
<thead><tr><th scope="col">Table</th><th scope="col">Each row is</th><th scope="col">Rows</th><th scope="col">Download</th></tr></thead>
<tbody>${tableNames.map(
      (table) =>
        html`<tr><th scope="row"><a href="/dictionary#${table.replaceAll("_", "-")}"><code>${table}</code></a></th><td>${rowMeanings[table]}</td><td>${
          rows.get(table) ?? 0
        }</td><td>${formats.map(
          (format) =>
            html`<a href="/data/${table}.${format}" download="${table}.${format}" aria-label="${table} as ${names[format]}">${names[format]}</a> `
        )}</td></tr>`
    )}</tbody>
</table>
</div>`
  );
}

/** Draws `${dataVersion()}`: the version of the tables, which is a hash of what they hold. */
export function dataVersion(document: Document, {version}: PageData): Node {
  const text =
    version === null
      ? html`<p>The version of these tables is not known.</p>`
      : html`<p>Version <code>${version}</code>: the beginning of a hash of all that the tables hold, so that the same version is
the same data.</p>`;
  return toNode(document, text);
}
