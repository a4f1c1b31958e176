import {type File, FileAttachment} from "observablehq:stdlib";
import type {ChartName} from "../../queries/index.js";

/** The rows of each chart's query, as the build made them, and its text. */
export const files: Record<ChartName, {rows: File; sql: File}> = {
  troop_estimates: {
    rows: FileAttachment("../../data/query/troop_estimates.json"),
    sql: FileAttachment("../../queries/troop_estimates.sql")
  },
  money: {
    rows: FileAttachment("../../data/query/money.json"),
    sql: FileAttachment("../../queries/money.sql")
  },
  source_disagreements: {
    rows: FileAttachment("../../data/query/source_disagreements.json"),
    sql: FileAttachment("../../queries/source_disagreements.sql")
  }
};
