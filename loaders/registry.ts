import {z} from "zod";

/** The story's vocabularies. They are data: another story brings other files of the same shape. */

const id = z.string().regex(/^[a-z][a-z0-9_]*$/, "an id is lower-case letters, digits and _");
const words = z.array(z.string().min(1)).default([]);
/** Every entry says why nothing refers to it, where nothing does. */
const unused = z.string().min(1).optional();

export const measureSchema = z.strictObject({
  id,
  /** What a chart calls it, in English. */
  name: z.string().min(1),
  description: z.string().min(1),
  /** The codebook's units that it may be told in. */
  units: z.array(z.string().min(1)).min(1),
  /** The rate that it is told at, such as `year`; absent where it is no rate. */
  per: z.string().optional(),
  /** Nouns that are counted (`tentara`, `kontainer`); one of them must stand in the claim or be understood. */
  counts: words,
  /** Words of the sentence that bring it to mind (`tewas`, `dikirim`); one must be there, where any are listed. */
  context: words,
  /** Words that rule it out. */
  excludes: words,
  /** Modalities that it is limited to, where it is (`planned`). */
  modalities: z.array(z.enum(["asserted", "estimated", "planned", "potential", "denied"])).optional(),
  /** Whether the quantity can grow with time: claims of different dates are then not comparable. */
  cumulative: z.boolean().default(false),
  /** Ids of the sources that count or estimate it themselves. */
  sources: z.array(id).default([]),
  unused
});
export type Measure = z.infer<typeof measureSchema>;

export const sourceKinds = [
  "intelligence_agency",
  "government",
  "military",
  "state_media",
  "news_medium",
  "think_tank",
  "independent_count",
  "international_organisation",
  "company",
  "person",
  "group",
  "other"
] as const;

export const sourceSchema = z.strictObject({
  id,
  /** The canonical name, as claims carry it. */
  name: z.string().min(1),
  kind: z.enum(sourceKinds),
  /** ISO 3166-1 alpha-2 code of the country that it belongs to, where it does. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  /** Other forms of the name that stand in the articles, longest first or not. */
  aliases: words,
  /** The id of the source that it speaks for or belongs to, where it does. */
  partOf: id.optional(),
  unused
});
export type Source = z.infer<typeof sourceSchema>;

export const placeSchema = z.strictObject({
  id,
  name: z.string().min(1),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  aliases: words,
  unused
});
export type Place = z.infer<typeof placeSchema>;

export const propositionSchema = z.strictObject({
  id,
  /** The proposition as a sentence, in English. */
  name: z.string().min(1),
  description: z.string().min(1),
  /** Groups of words: a sentence is about the proposition when it holds one of each group. */
  about: z.array(z.array(z.string().min(1)).min(1)).min(1),
  excludes: words,
  unused
});
export type Proposition = z.infer<typeof propositionSchema>;

export const registrySchema = z.strictObject({
  measures: z.array(measureSchema).default([]),
  sources: z.array(sourceSchema).default([]),
  places: z.array(placeSchema).default([]),
  propositions: z.array(propositionSchema).default([])
});
export type Registry = z.infer<typeof registrySchema>;

/** A registry that knows nothing: claims get no measure, speakers keep their own words. */
export const emptyRegistry: Registry = {measures: [], sources: [], places: [], propositions: []};
