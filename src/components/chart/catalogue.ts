import type {ChartName} from "../../queries/index.js";
import type {Figure} from "../figure.js";
import {money} from "../money.js";
import {sourceDisagreements} from "../sourceDisagreements.js";
import {troopEstimates} from "../troopEstimates.js";

/** A chart as a component: figures in, a node out. */
export type ChartComponent = (
  figures: readonly Figure[],
  options?: {name?: string; width?: number; document?: Document}
) => HTMLElement;

/** Each chart's component and the title that it has where a page gives none. Its query has the same name. */
export const catalogue: Record<ChartName, {draw: ChartComponent; title: string}> = {
  troop_estimates: {draw: troopEstimates, title: "How many North Korean troops are in Russia?"},
  money: {draw: money, title: "What may North Korea earn?"},
  source_disagreements: {draw: sourceDisagreements, title: "Where do the sources disagree?"}
};
