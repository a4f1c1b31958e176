import type {Figure} from "../figure.js";

/** How two figures, or two dates, stand to each other. */
export type Relation = "conflict" | "not comparable" | "agree" | "compatible";

/** A pair of figures, as `disagreement_pairs` gives it. */
export interface PairRow {
  measure: string;
  relation: Relation;
  why: string | null;
  gap: number | null;
  overlap_low: number | null;
  overlap_high: number | null;
  same_origin: boolean;
  a_claim_id: string;
  b_claim_id: string;
  caution: string | null;
}

/** What all sources allow of a measure, as `disagreement_ground` gives it. */
export interface GroundRow {
  measure: string;
  measure_name: string | null;
  unit: string;
  per: string | null;
  planned: boolean;
  figures: number;
  articles: number;
  origins: number;
  verdict: "one" | "all" | "dates" | "none";
  ground_low: number;
  ground_high: number | null;
  allowing: number;
  allowing_origins: number;
  left_out: string[];
  lowest: number;
  highest: number | null;
  agreeing: number;
  compatible: number;
  conflicting: number;
  not_comparable: number;
  widest_gap: number | null;
  /** Of the whole measure, all its units and plans together. */
  claims: number;
  measure_articles: number;
  measure_origins: number;
  independent: number;
  own_voice: number;
}

/** How a figure came from one of its origins to an article, as `disagreement_paths` gives it. */
export interface PathRow extends Pick<Figure, "qualifier" | "low" | "high" | "unit" | "per" | "modality" | "as_of"> {
  measure: string;
  measure_name: string | null;
  witness: number;
  claim_id: string;
  origin: string;
  origin_id: string | null;
  origin_kind: string | null;
  own: boolean;
  belongs_to: string | null;
  via: string[];
  article_id: string;
  publisher: string | null;
  title: string | null;
  published: string | null;
  told: number;
  repeated_by: string[];
  text: string;
  quote: string;
  gloss: string | null;
  url: string | null;
}

/** When somebody says that something happened, as `disagreement_dates` gives it. */
export interface DateRow {
  occurrence: string;
  occurrence_name: string;
  event_id: string;
  article_id: string;
  date: string;
  date_from: string | null;
  date_to: string | null;
  part: string | null;
  text: string;
  quote: string;
  gloss: string | null;
  teller: string;
  own: boolean;
  publisher: string | null;
  title: string | null;
  url: string | null;
  published: string | null;
}

export interface DatePairRow {
  occurrence: string;
  relation: Relation;
  gap_days: number | null;
  a_event_id: string;
  b_event_id: string;
  same_teller: boolean;
}

export interface DateGroundRow {
  occurrence: string;
  occurrence_name: string;
  events: number;
  articles: number;
  verdict: "one" | "all" | "none";
  ground_from: string;
  ground_to: string;
  allowing: number;
  left_out: string[];
}

/** A stance on a proposition, as `disagreement_stances` gives it. */
export interface StanceRow {
  proposition: string;
  proposition_name: string;
  position_id: string;
  position_ids: string[];
  article_id: string;
  stance: "asserts" | "confirms" | "denies" | "unverified";
  actor: string;
  kind: string | null;
  belongs_to: string | null;
  as_of: string | null;
  taken_from: string | null;
  taken_to: string | null;
  dated: boolean;
  text: string;
  quote: string;
  gloss: string | null;
  publisher: string | null;
  title: string | null;
  url: string | null;
  published: string | null;
}

export interface StancePairRow {
  proposition: string;
  relation: "conflict" | "changed" | "unverified";
  a_actor: string;
  a_stance: StanceRow["stance"];
  b_actor: string;
  b_stance: StanceRow["stance"];
  first: "a" | "b" | null;
  same_house: boolean;
}
