/** What a date expression is precise to. `stretch` is some months of a year: a quarter, a half, the first n months. */
export type Unit =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "stretch"
  | "quarter"
  | "semester"
  | "season"
  | "year"
  | "decade"
  | "century";

export type Part = "early" | "mid" | "late";

/** A point in time as the words state it, before anyone resolves it. What the words leave open is null. */
export interface Point {
  /** Tokens, `from` inclusive, `to` exclusive. */
  from: number;
  to: number;
  /** The name of the rule that read it. */
  rule: string;
  unit: Unit;
  /** A year; a decade's or century's first. */
  year: number | null;
  /** The year told as so many from the year of publication (`September tahun lalu` is -1). */
  yearShift: number | null;
  /** 1 to 12; a season's 21 to 24; the first month of a stretch. */
  month: number | null;
  /** The last month of a stretch. */
  lastMonth: number | null;
  day: number | null;
  /** 0 is Monday. */
  weekday: number | null;
  /** `lalu` is -1, `ini` 0, `mendatang` 1. */
  turn: -1 | 0 | 1 | null;
  /** So many units from the day of publication, or from the date before it where `anchored`. */
  shift: number | null;
  /** A weekday's week: so many from that of publication. */
  weeks: number | null;
  anchored: boolean;
  part: Part | null;
  ambiguous: boolean;
  /** Day and month may be the other way round (`3/4/2025`). */
  swappable: boolean;
  /** No date unless something beside it says so (`28/4`). */
  weak: boolean;
  /** The other end, where it is a span. */
  until: Point | null;
}

/** A point of tokens `from` to `to` with what the words state. */
export const point = (
  rule: string,
  from: number,
  to: number,
  unit: Unit,
  {
    year = null,
    yearShift = null,
    month = null,
    lastMonth = null,
    day = null,
    weekday = null,
    turn = null,
    shift = null,
    weeks = null,
    anchored = false,
    part = null,
    ambiguous = false,
    swappable = false,
    weak = false,
    until = null
  }: Partial<Omit<Point, "rule" | "from" | "to" | "unit">> = {}
): Point => ({
  from,
  to,
  rule,
  unit,
  year,
  yearShift,
  month,
  lastMonth,
  day,
  weekday,
  turn,
  shift,
  weeks,
  anchored,
  part,
  ambiguous,
  swappable,
  weak,
  until
});
