import fc from "fast-check";
import {modalities, qualifiers} from "../../loaders/records.ts";
import type {ClaimSketch} from "./support.ts";

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** The columns of a claim that is true of a day. */
export const asOf = (iso: string): ClaimSketch => ({as_of: iso, as_of_from: day(iso), as_of_to: day(iso)});

/** Any claim of one measure: every qualifier and modality, few bounds, few names, so that much overlaps and repeats. */
export const sketch: fc.Arbitrary<ClaimSketch> = fc
  .record({
    qualifier: fc.constantFrom(...qualifiers),
    modality: fc.constantFrom(...modalities, "asserted" as const, "asserted" as const),
    unit: fc.constantFrom("person", "person", "person", "count"),
    per: fc.constantFrom(null, null, null, "year"),
    bounds: fc.tuple(fc.nat(60), fc.nat(60)),
    date: fc.constantFrom(null, "2024-10-01", "2025-01-01"),
    article_id: fc.constantFrom("a", "b", "c"),
    origins: fc.uniqueArray(fc.constantFrom("NIS", "Seoul", "Kyiv", "BBC"), {maxLength: 2}),
    via: fc.uniqueArray(fc.constantFrom("Yonhap", "Reuters"), {maxLength: 2})
  })
  .map(({bounds, date, ...rest}) => {
    const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
    const one = rest.qualifier !== "range" && rest.qualifier !== "vague";
    return {
      ...rest,
      low: rest.qualifier === "up_to" || rest.qualifier === "less_than" ? null : low,
      high: rest.qualifier === "at_least" || rest.qualifier === "more_than" ? null : one && low < high ? low : high,
      ...(date ? asOf(date) : {})
    };
  });

/** Some of such claims, of a measure that can grow or of one that cannot. */
export const sketches: fc.Arbitrary<ClaimSketch[]> = fc
  .tuple(fc.array(sketch, {minLength: 2, maxLength: 12}), fc.constantFrom("troops_deployed", "fixed"))
  .map(([all, measure]) => all.map((one) => ({...one, measure})));
