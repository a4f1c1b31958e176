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
  "witness_paths"
] as const;

/** The queries that charts draw: their rows are figures. They run after the definitions. */
export const chartQueries = ["troop_estimates", "money", "source_disagreements"] as const;

/** All queries that give rows. */
export const queries = [...chartQueries, "claim_list"] as const;

export type ChartName = (typeof chartQueries)[number];
