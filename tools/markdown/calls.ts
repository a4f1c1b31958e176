import {chartCall} from "../../src/components/chart/call.ts";
import {type ClaimRow, claimList} from "../../src/components/claimList.ts";
import {corrections} from "../../src/components/corrections.ts";
import {disagreementsCall} from "../../src/components/disagreements/call.ts";
import type {RenderHalf} from "../../src/components/pageData.ts";
import {accuracy} from "../pages/accuracy.ts";
import {codebook} from "../pages/codebookTable.ts";
import {sourceList} from "../pages/sourceList.ts";
import {dataVersion, tableList} from "../pages/tableList.ts";
import {workbenchCall} from "./workbenchCall.ts";

/** A component that a page shows in one line, `${name(…)}`. */
export interface Call {
  /** Draws the call into the page as it is served. */
  render: RenderHalf;
  /**
   * A module under `src` that exports `enhance(element, …arguments)`: in the browser it adds to what was served. It and all
   * that it imports at once must be light: nothing of Plot, d3 or DuckDB before a reader uses a control.
   */
  enhance?: string;
  /** A module under `src` that exports a function of the call's name, for calls whose arguments only a browser knows. */
  module?: string;
  /** What such a call shows until scripts run. */
  meanwhile?: RenderHalf;
}

/** Every call that pages are drawn with when the site is built. Who makes a component for pages registers it here. */
export const calls: Readonly<Record<string, Call>> = {
  chart: {render: chartCall, enhance: "/components/chart/enhance.js", module: "/components/chart.js"},
  disagreements: {render: disagreementsCall, enhance: "/components/disagreements/enhance.js"},
  claimList: {render: everyClaim, module: "/components/claimList.js", meanwhile: everyClaim},
  sourceList: {render: sourceList},
  tableList: {render: tableList},
  dataVersion: {render: dataVersion},
  accuracy: {render: accuracy},
  codebook: {render: codebook},
  corrections: {render: corrections},
  workbench: {render: workbenchCall, enhance: "/components/workbench.js"}
};

function everyClaim(document: Document, data: Parameters<RenderHalf>[1]): Node {
  return claimList(data.rows<ClaimRow>("claim_list"), {document});
}
