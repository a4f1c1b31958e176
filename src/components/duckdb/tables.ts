import {type File, FileAttachment} from "observablehq:stdlib";
import type {TableName} from "../../../loaders/index.ts";

/** The tables that an engine begins with. Framework builds only files that are named literally. */
export const tables = {
  articles: FileAttachment("../../data/articles.arrow"),
  claims: FileAttachment("../../data/claims.arrow"),
  statements: FileAttachment("../../data/statements.arrow"),
  dates: FileAttachment("../../data/dates.arrow"),
  events: FileAttachment("../../data/events.arrow"),
  positions: FileAttachment("../../data/positions.arrow"),
  sources: FileAttachment("../../data/sources.arrow"),
  claim_sources: FileAttachment("../../data/claim_sources.arrow"),
  statement_sources: FileAttachment("../../data/statement_sources.arrow"),
  measures: FileAttachment("../../data/measures.arrow"),
  propositions: FileAttachment("../../data/propositions.arrow"),
  reviews: FileAttachment("../../data/reviews.arrow")
} satisfies Record<TableName, File>;
