/** The records that the extractor makes, as the codebook defines them. Offsets are UTF-16 code units into the body. */

export const qualifiers = ["exact", "about", "at_least", "more_than", "up_to", "less_than", "range", "vague"] as const;
export type Qualifier = (typeof qualifiers)[number];

export const modalities = ["asserted", "estimated", "planned", "potential", "denied"] as const;
export type Modality = (typeof modalities)[number];

export const attributionBases = ["stated", "carried", "none"] as const;
export type AttributionBasis = (typeof attributionBases)[number];

export const eventTypes = [
  "deployment",
  "attack",
  "casualty",
  "capture",
  "agreement",
  "acknowledgement",
  "denial",
  "meeting",
  "visit",
  "transfer",
  "launch",
  "vote",
  "statement",
  "other"
] as const;
export type EventType = (typeof eventTypes)[number];

export const stances = ["asserts", "confirms", "denies", "unverified"] as const;
export type Stance = (typeof stances)[number];

/** Where a record stands, and how it came about. */
export interface RecordBase {
  start: number;
  end: number;
  text: string;
  /** The sentence around it. */
  quote: string;
  /** The rule that made it, by name. */
  rule: string;
  /** The fields that the words do not state and that were inferred. */
  inferred: string[];
}

/** A run of words with its place, such as a cue or a speaker. */
export interface Words {
  start: number;
  end: number;
  text: string;
}

export interface Claim extends RecordBase {
  kind: "claim";
  /** Bounds in base units; null where the words state none. */
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  /** The codebook's unit: person, percent, an ISO 4217 code, year … km, kg … or count. */
  unit: string;
  per?: string;
  /** An id of the registry's measures. */
  measure: string | null;
  modality: Modality;
  attributedTo: string[];
  via: string[];
  attributionBasis: AttributionBasis;
  /** EDTF. */
  asOf: string | null;
}

export interface Statement extends RecordBase {
  kind: "statement";
  cue: Words;
  /** The words that name who says it; a pronoun's where it is one. */
  speaker: Words;
  /** Canonical names of who says it, the first named first; usually one. */
  name: string;
  names: string[];
  /** Whether the registry knows the speaker; where not, `suggestedKind` says what the words make of it. */
  known: boolean;
  suggestedKind: string | null;
  mode: "direct" | "indirect";
  via: string[];
}

export interface DateRecord extends RecordBase {
  kind: "date";
  edtf: string;
  part: "early" | "mid" | "late" | null;
  ambiguous: boolean;
}

export interface EventRecord extends RecordBase {
  kind: "event";
  /** EDTF. */
  date: string;
  type: EventType;
}

export interface Position extends RecordBase {
  kind: "position";
  /** An id of the registry's propositions. */
  proposition: string;
  stance: Stance;
  /** Canonical name of who takes it. */
  actor: string;
  /** EDTF, where the sentence dates it. */
  asOf: string | null;
}

export type ExtractedRecord = Claim | Statement | DateRecord | EventRecord | Position;

/** A record with the tokens that it covers, `from` inclusive, `to` exclusive: what stages hand each other. */
export interface Found<R extends ExtractedRecord> {
  record: R;
  from: number;
  to: number;
  sentence: number;
}
