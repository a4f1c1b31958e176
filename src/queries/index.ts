/** The queries that define views and macros, in the order in which they build on each other. */
export const definitions = [
  "claim_evidence",
  "known_claims",
  "intervals",
  "figures",
  "disagreements",
  "related_claims",
  "common_ground",
  "witness_claims",
  "witness_counts",
  "witnesses",
  "witness_paths",
  "event_dates",
  "date_disagreements",
  "date_ground",
  "stances",
  "stance_disagreements"
] as const;

/** The queries that charts draw: their rows are figures or events. They run after the definitions. */
export const chartQueries = [
  "estimates",
  "over_years",
  "timeline",
  "source_disagreements",
  "disagreement_figures",
  "disagreement_paths",
  "disagreement_dates",
  "disagreement_stances"
] as const;

/** The queries that the page of disagreements tells from beside those that it charts. */
export const disagreementQueries = [
  "disagreement_pairs",
  "disagreement_ground",
  "disagreement_date_pairs",
  "disagreement_date_ground",
  "disagreement_stance_pairs"
] as const;

/** The queries that the pages of sources and of data show. */
export const recordQueries = ["source_list", "source_claims", "source_positions", "table_sizes"] as const;

/** All queries that give rows. */
export const queries = [
  ...chartQueries,
  "measure_names",
  "claim_list",
  "totals",
  "changes",
  ...disagreementQueries,
  ...recordQueries
] as const;

/** The queries that the query page teaches with: their heads tell their title, what they show, and their parameters. */
export const examples = [
  "examples/estimates_by_source",
  "examples/conflicts",
  "examples/no_stated_source",
  "examples/one_source_over_time",
  "examples/who_relays_whom"
] as const;

export type ChartName = (typeof chartQueries)[number];
