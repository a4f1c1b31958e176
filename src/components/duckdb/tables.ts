import {type File, FileAttachment} from "observablehq:stdlib";
import type {TableName} from "../../../loaders/index.ts";

/**
 * The tables that an engine begins with. Framework builds only files that are named literally, and has a page that names an
 * Arrow file load Apache Arrow at once, unless a method of the file is named too.
 */
export const tables = {
  articles: FileAttachment("../../data/articles.arrow").valueOf(),
  claims: FileAttachment("../../data/claims.arrow").valueOf(),
  statements: FileAttachment("../../data/statements.arrow").valueOf(),
  dates: FileAttachment("../../data/dates.arrow").valueOf(),
  events: FileAttachment("../../data/events.arrow").valueOf(),
  positions: FileAttachment("../../data/positions.arrow").valueOf(),
  sources: FileAttachment("../../data/sources.arrow").valueOf(),
  claim_sources: FileAttachment("../../data/claim_sources.arrow").valueOf(),
  statement_sources: FileAttachment("../../data/statement_sources.arrow").valueOf(),
  measures: FileAttachment("../../data/measures.arrow").valueOf(),
  propositions: FileAttachment("../../data/propositions.arrow").valueOf(),
  occurrences: FileAttachment("../../data/occurrences.arrow").valueOf(),
  repeats: FileAttachment("../../data/repeats.arrow").valueOf(),
  reviews: FileAttachment("../../data/reviews.arrow").valueOf(),
  changes: FileAttachment("../../data/changes.arrow").valueOf()
} satisfies Record<TableName, File>;
