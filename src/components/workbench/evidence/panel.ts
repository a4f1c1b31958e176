import {element} from "../../chart/dom.js";
import type {Workbench} from "../context.js";
import type {Grid} from "../grid/grid.js";
import type {ResultTable} from "../values/table.js";
import {evidenceColumns, type IsOwn} from "./columns.js";
import {claimColumn, claimIds, type Evidence, findEvidence} from "./evidence.js";
import {citedParagraph, mostCited} from "./paragraph.js";

/** For a result about claims: adds each row's sentence and evidence to its grid, and gives what copies them as a paragraph. */
export function evidencePanel(workbench: Workbench, result: ResultTable, grid: Grid, isOwn: IsOwn): HTMLElement | null {
  const column = claimColumn(result);
  if (column === null || result.rowCount === 0) return null;
  const button = element(document, "button", {type: "button", disabled: ""}, "Copy as a paragraph with citations");
  const shown = element(document, "pre", {hidden: "", tabindex: 0, "aria-label": "Paragraph with citations"});
  const found = claimIds(column, result.rowCount).then(async (ids) => ({
    ids,
    evidence: await findEvidence(workbench.session, ids)
  }));
  found.then(
    ({ids, evidence}) => {
      grid.add(evidenceColumns(ids, evidence, isOwn));
      button.disabled = evidence.size === 0;
    },
    (error) => workbench.say(`the sentences were not found: ${error instanceof Error ? error.message : error}`)
  );
  button.onclick = async () => {
    const {ids, evidence} = await found;
    const claims = [...new Set(grid.order().map((row) => ids[row] ?? ""))]
      .map((id) => evidence.get(id))
      .filter((claim): claim is Evidence => claim !== undefined);
    const paragraph = citedParagraph(claims.slice(0, mostCited), isOwn);
    shown.textContent = paragraph.text;
    shown.hidden = false;
    const cut = claims.length > mostCited ? `the first ${mostCited} of ${claims.length} claims` : "the claims";
    workbench.say((await copied(paragraph)) ? `${cut}: copied with citations` : `${cut}: the paragraph stands below`);
  };
  return element(document, "div", {class: "wb-evidence"}, button, shown);
}

/** Copies a paragraph as text and as HTML; whether the browser let it. */
async function copied({text, html}: {text: string; html: string}): Promise<boolean> {
  const blob = (content: string, type: string) => new Blob([content], {type});
  try {
    await navigator.clipboard.write([
      new ClipboardItem({"text/plain": blob(text, "text/plain"), "text/html": blob(html, "text/html")})
    ]);
    return true;
  } catch {
    return false;
  }
}
