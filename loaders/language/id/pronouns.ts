/** Words that stand for a speaker named before. */
export const pronouns: readonly string[] = ["ia", "dia", "beliau", "mereka", "nya"];
