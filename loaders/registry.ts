import {z} from "zod";
import {eventTypes, modalities} from "./records.ts";

/** The story's vocabularies. They are data: another story brings other files of the same shape. */

const id = z.string().regex(/^[a-z][a-z0-9_]*$/, "not an id: lower-case letters, digits and _");
const words = (what: string) => z.array(z.string().min(1)).default([]).describe(what);
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, "not a country: two capital letters")
  .nullable()
  .default(null)
  .describe("ISO 3166-1 alpha-2 code of the country that it belongs to, where it does");
const unused = z.string().min(1).optional().describe("why it stands here although nothing refers to it");

/** A quantity of the story. */
export const measureSchema = z.strictObject({
  id: id.describe("its id, as claims carry it"),
  name: z.string().min(1).describe("what charts call it, in English"),
  description: z.string().min(1).describe("what it counts and what it does not"),
  units: z.array(z.string().min(1)).min(1).describe("the codebook's units that it may be told in"),
  per: z.string().optional().describe("the rate that it is told at, such as `year`; absent where it is no rate"),
  counts: words("nouns that are counted (`tentara`, `kontainer`); one must stand in the claim or be understood"),
  about: z
    .array(z.array(z.string().min(1)).min(1))
    .default([])
    .describe("groups of words: one of each group must stand in the sentence, or in the two before it"),
  context: words(
    "words of the sentence that bring it to mind (`tewas`, `dikirim`); one must be there, where any are listed, and the measure whose word is nearest wins"
  ),
  excludes: words("words of the clause that rule it out"),
  rivals: words(
    "words of others whose figure it may be: they rule it out behind the noun (`tentara Rusia`), and in a sentence that does not name its own"
  ),
  modalities: z
    .array(z.enum(modalities))
    .optional()
    .describe("modalities that it is limited to, where it is (`planned`)"),
  cumulative: z
    .boolean()
    .default(false)
    .describe("whether it can grow with time: claims of different dates are then not comparable"),
  sources: z.array(id).default([]).describe("ids of the sources that count or estimate it themselves"),
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

/** Someone or something that says, publishes or passes on. */
export const sourceSchema = z.strictObject({
  id: id.describe("its id"),
  name: z.string().min(1).describe("the canonical name, as records carry it"),
  kind: z.enum(sourceKinds).describe("what kind of source it is"),
  country,
  aliases: words("other forms of the name that stand in the articles"),
  partOf: id.optional().describe("id of the source that it speaks for or belongs to, where it does"),
  unused
});
export type Source = z.infer<typeof sourceSchema>;

/** A place of the story. */
export const placeSchema = z.strictObject({
  id: id.describe("its id"),
  name: z.string().min(1).describe("its name, in English"),
  country,
  aliases: words("forms of the name that stand in the articles"),
  unused
});
export type Place = z.infer<typeof placeSchema>;

/** Something that some assert and others deny. */
export const propositionSchema = z.strictObject({
  id: id.describe("its id, as positions carry it"),
  name: z.string().min(1).describe("the proposition as a sentence, in English"),
  description: z.string().min(1).describe("what counts as a stance on it"),
  about: z
    .array(z.array(z.string().min(1)).min(1))
    .min(1)
    .describe("groups of words: a sentence is about the proposition when it holds one of each group"),
  excludes: words("words that rule it out"),
  unused
});
export type Proposition = z.infer<typeof propositionSchema>;

/** One thing that happened, which several articles may tell of and date. */
export const occurrenceSchema = z.strictObject({
  id: id.describe("its id, as events carry it"),
  name: z.string().min(1).describe("what happened, as a sentence in English"),
  description: z.string().min(1).describe("what counts as telling of it"),
  types: z.array(z.enum(eventTypes)).min(1).describe("types of event that a sentence which tells of it may have"),
  about: z
    .array(z.array(z.string().min(1)).min(1))
    .min(1)
    .describe("groups of words: a dated sentence tells of it when it holds one of each group"),
  excludes: words("words that rule it out"),
  unused
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

/** The shape of an entry of each file of the registry. */
export const entrySchemas = {
  measures: measureSchema,
  sources: sourceSchema,
  places: placeSchema,
  propositions: propositionSchema,
  occurrences: occurrenceSchema
} as const;

export const registrySchema = z.strictObject({
  measures: z.array(measureSchema).default([]),
  sources: z.array(sourceSchema).default([]),
  places: z.array(placeSchema).default([]),
  propositions: z.array(propositionSchema).default([]),
  occurrences: z.array(occurrenceSchema).default([])
});
export type Registry = z.infer<typeof registrySchema>;

/** A registry that knows nothing: claims get no measure, speakers keep their own words. */
export const emptyRegistry: Registry = {measures: [], sources: [], places: [], propositions: [], occurrences: []};
