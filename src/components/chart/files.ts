import {type File, FileAttachment} from "observablehq:stdlib";
import type {ChartName} from "../../queries/index.js";

/** The rows of each chart's query, as the build made them, and its text; and the same of the measures' names. */
export const files: Record<ChartName | "measure_names", {rows: File; sql: File}> = {
  estimates: {
    rows: FileAttachment("../../data/query/estimates.json"),
    sql: FileAttachment("../../queries/estimates.sql")
  },
  over_years: {
    rows: FileAttachment("../../data/query/over_years.json"),
    sql: FileAttachment("../../queries/over_years.sql")
  },
  timeline: {
    rows: FileAttachment("../../data/query/timeline.json"),
    sql: FileAttachment("../../queries/timeline.sql")
  },
  source_disagreements: {
    rows: FileAttachment("../../data/query/source_disagreements.json"),
    sql: FileAttachment("../../queries/source_disagreements.sql")
  },
  disagreement_figures: {
    rows: FileAttachment("../../data/query/disagreement_figures.json"),
    sql: FileAttachment("../../queries/disagreement_figures.sql")
  },
  disagreement_paths: {
    rows: FileAttachment("../../data/query/disagreement_paths.json"),
    sql: FileAttachment("../../queries/disagreement_paths.sql")
  },
  disagreement_dates: {
    rows: FileAttachment("../../data/query/disagreement_dates.json"),
    sql: FileAttachment("../../queries/disagreement_dates.sql")
  },
  disagreement_stances: {
    rows: FileAttachment("../../data/query/disagreement_stances.json"),
    sql: FileAttachment("../../queries/disagreement_stances.sql")
  },
  measure_names: {
    rows: FileAttachment("../../data/query/measure_names.json"),
    sql: FileAttachment("../../queries/measure_names.sql")
  }
};
