/** The queries that define views and macros, in the order in which they build on each other. */
export const definitions = ["claim_evidence", "intervals", "figures", "disagreements", "witnesses"] as const;

/** The queries that pages draw from: each gives rows, and runs after the definitions. */
export const queries = ["troop_estimates", "money", "source_disagreements"] as const;

export type QueryName = (typeof queries)[number];
