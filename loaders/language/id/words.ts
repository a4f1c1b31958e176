/** The words of a text set between white space, as a set. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
