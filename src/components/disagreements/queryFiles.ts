import {type File, FileAttachment} from "observablehq:stdlib";
import type {disagreementQueries} from "../../queries/index.js";
import {files} from "../chart/files.js";

/** The texts of the queries that a reader's settings run again. Framework builds only files that are named literally. */
export const queryFiles = {
  measure_names: files.measure_names.sql,
  disagreement_figures: files.disagreement_figures.sql,
  disagreement_paths: files.disagreement_paths.sql,
  disagreement_dates: files.disagreement_dates.sql,
  disagreement_stances: files.disagreement_stances.sql,
  disagreement_pairs: FileAttachment("../../queries/disagreement_pairs.sql"),
  disagreement_ground: FileAttachment("../../queries/disagreement_ground.sql"),
  disagreement_date_pairs: FileAttachment("../../queries/disagreement_date_pairs.sql"),
  disagreement_date_ground: FileAttachment("../../queries/disagreement_date_ground.sql"),
  disagreement_stance_pairs: FileAttachment("../../queries/disagreement_stance_pairs.sql")
} satisfies Record<string, File> & Record<(typeof disagreementQueries)[number], File>;
