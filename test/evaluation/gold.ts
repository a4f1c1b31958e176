/** What must come out of a text, as hand coding says it; every field lists the readings that are accepted. */

/** Accepted readings of a field; null where any reading will do. */
export type Accepted = readonly (string | null)[] | null;

/** The names of one origin, one of which must be found. */
export type Aliases = readonly string[];

interface GoldBase {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  span: string;
  /** Neither right nor wrong where it is found, nor missed where it is not: the codebook is silent on it. */
  optional: boolean;
}

export interface Bounds {
  low: number | null;
  high: number | null;
}

/** Who a claim comes from: `any` is not scored; `allowed` may be left out, since the passage only suggests it. */
export interface GoldAttribution {
  any: boolean;
  origins: readonly Aliases[];
  allowed: readonly Aliases[];
  /** The basis that the attribution must have; null where it is not scored. */
  basis: "stated" | "carried" | "none" | null;
}

export interface GoldClaim extends GoldBase {
  kind: "claim";
  bounds: readonly Bounds[];
  qualifier: Accepted;
  unit: Accepted;
  per: Accepted;
  measure: Accepted;
  modality: Accepted;
  attribution: GoldAttribution;
  via: readonly Aliases[];
  asOf: Accepted;
}

export interface GoldDate extends GoldBase {
  kind: "date";
  edtf: readonly string[];
  part: Accepted;
  /** Null where it is not scored. */
  ambiguous: boolean | null;
}

/** `start`, `end` and `span` are those of the cue. */
export interface GoldStatement extends GoldBase {
  kind: "statement";
  speaker: {start: number; end: number; text: string};
  /** Names that the speaker may be found under; null where any will do. */
  names: Aliases | null;
  mode: Accepted;
  via: readonly Aliases[];
}

export interface GoldEvent extends GoldBase {
  kind: "event";
  date: readonly string[];
  type: readonly string[];
}

export type GoldRecord = GoldClaim | GoldDate | GoldStatement | GoldEvent;
export type GoldKind = GoldRecord["kind"];

/** A text with its hand coding, which is complete for the kinds in `kinds`: all else that is found of them is wrong. */
export interface CodedText {
  id: string;
  subject: string;
  text: string;
  /** EDTF. */
  published: string | null;
  /** What in it could be taken for something that it is not; null in a plain text. */
  trap: string | null;
  kinds: readonly GoldKind[];
  gold: readonly GoldRecord[];
}

/**
 * Place of the `n`th occurrence (from 1) of `span` in `text`.
 * @throws {RangeError} where there are not so many.
 */
export function place(text: string, span: string, n: number): {start: number; end: number} {
  let start = -1;
  for (let i = 0; i < n; i++) {
    start = text.indexOf(span, start + 1);
    if (start < 0) throw new RangeError(`occurrence ${n} is not in the text: "${span}"`);
  }
  return {start, end: start + span.length};
}
