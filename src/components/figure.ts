/** One figure as the queries of `src/queries` give it: a claim, or several of one article that say the same. */
export interface Figure {
  claim_id: string;
  claim_ids: string[];
  article_id: string;
  measure: string;
  measure_name: string | null;
  unit: string;
  per: string | null;
  qualifier: string;
  modality: string;
  /** The bounds that the words state; null where they state none. */
  low: number | null;
  high: number | null;
  /** The interval that the words allow, with the tolerance for "about"; `interval_high` is null where it is open. */
  interval_low: number;
  interval_high: number | null;
  origin: string;
  /** What kind of source it comes from, in words. */
  kind: string;
  via: string[];
  /** EDTF dates: what the figure is true of, and when it was published. */
  as_of: string | null;
  published: string | null;
  publisher: string | null;
  title: string | null;
  url: string | null;
  text: string;
  quote: string;
  gloss: string | null;
  /** Claims that this one conflicts with, where the query tells. */
  conflicts_with?: string[];
  widest_gap?: number | null;
}

/** The id of the list entry on a page that holds the sentence of a figure: one figure may stand under several charts. */
export function anchor(chart: string, figure: Figure): string {
  return `${chart}-${figure.claim_id}`;
}
