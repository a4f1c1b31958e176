/** An article that tells a figure. */
export interface Telling {
  article_id: string;
  publisher: string | null;
  /** EDTF. */
  published: string | null;
  url: string | null;
}

/** One figure as the queries of `src/queries` give it: a claim, or several that say the same. */
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
  /** The articles that tell it, the earliest first, where the query tells. */
  told_by?: Telling[];
  /** The day that stands for its date where figures are ordered by date. */
  of_date?: string | null;
  /** Claims that this one conflicts with, where the query tells. */
  conflicts_with?: string[];
  widest_gap?: number | null;
  /** Whether it is computed from claims, rather than claimed; and the time that it is computed over, in words. */
  computed?: boolean;
  span?: string;
}

/** Something that happened, as an article dates it. */
export interface Occurrence {
  event_id: string;
  article_id: string;
  /** EDTF, and the first and last day that it can mean. */
  date: string;
  date_from: string | null;
  date_to: string | null;
  /** Where the words say early, mid or late: which, and that third of the date. */
  part: string | null;
  part_from: string | null;
  part_to: string | null;
  precision: "day" | "month" | "year" | "span";
  type: string;
  text: string;
  quote: string;
  gloss: string | null;
  publisher: string | null;
  title: string | null;
  url: string | null;
  published: string | null;
}

/** The id of the list entry on a page that holds the sentence of a figure: one figure may stand under several charts. */
export function anchor(chart: string, figure: Pick<Figure, "claim_id">): string {
  return `${chart}-${figure.claim_id}`;
}
