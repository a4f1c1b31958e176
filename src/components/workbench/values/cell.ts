/** A decimal number, exactly: `unscaled` divided by ten to the power of `scale`. */
export class Decimal {
  constructor(
    readonly unscaled: bigint,
    readonly scale: number
  ) {}
}

/** A day, an instant or a time of day: a count of `perSecond` parts of a second since 1970 (or midnight); days for a date. */
export class Moment {
  constructor(
    readonly kind: "date" | "timestamp" | "timestamptz" | "time",
    readonly count: bigint,
    readonly perSecond: bigint
  ) {}
}

/** A length of time as SQL keeps it: months, days and nanoseconds apart, since none of them is so many of another. */
export class Interval {
  constructor(
    readonly months: number,
    readonly days: number,
    readonly nanoseconds: bigint
  ) {}
}

/** Named values, in their order; names may stand twice. */
export class Struct {
  constructor(readonly entries: readonly (readonly [string, Cell])[]) {}
}

/** Keys with their values, in their order. */
export class MapCell {
  constructor(readonly entries: readonly (readonly [Cell, Cell])[]) {}
}

/** The value of one cell, exactly as the engine has it. 64-bit and larger whole numbers are BigInts, blobs bytes. */
export type Cell =
  | null
  | boolean
  | number
  | bigint
  | string
  | Decimal
  | Moment
  | Interval
  | Uint8Array
  | readonly Cell[]
  | Struct
  | MapCell;
