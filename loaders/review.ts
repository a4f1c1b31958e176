import {z} from "zod";
import {edtfField} from "./article.ts";
import {isEdtf} from "./edtf/index.ts";
import {attributionBases, eventTypes, modalities, qualifiers, stances} from "./records.ts";
import {isUnit, plainUnits, rates} from "./units.ts";

/** What a person can do with a record of the machine's, or for one that it missed. */
export const reviewActions = ["confirm", "correct", "reject", "add", "gloss", "note"] as const;
export type ReviewAction = (typeof reviewActions)[number];

const names = z.array(z.string().min(1));

/** The fields of each kind of record that a person can judge; the codebook says what they mean. */
export const recordFields = {
  claim: z.strictObject({
    low: z.number().nullable(),
    high: z.number().nullable(),
    qualifier: z.enum(qualifiers),
    unit: z.string().refine(isUnit, `not a unit: ${plainUnits.join(", ")}, or a currency such as USD`),
    per: z.enum(rates).nullable(),
    measure: z.string().nullable(),
    modality: z.enum(modalities),
    attributedTo: names,
    via: names,
    attributionBasis: z.enum(attributionBases),
    asOf: edtfField.nullable()
  }),
  statement: z.strictObject({
    cue: z.string().min(1),
    speaker: z.string().min(1),
    names: names.min(1),
    mode: z.enum(["direct", "indirect"]),
    via: names
  }),
  date: z.strictObject({
    edtf: edtfField,
    part: z.enum(["early", "mid", "late"]).nullable(),
    ambiguous: z.boolean()
  }),
  event: z.strictObject({date: edtfField, type: z.enum(eventTypes)}),
  position: z.strictObject({
    proposition: z.string().min(1),
    stance: z.enum(stances),
    actor: z.string().min(1),
    asOf: edtfField.nullable()
  })
} as const;

/** What an added record's fields are where the review does not state them. */
export const recordDefaults: {[K in RecordKind]: object} = {
  claim: {per: null, measure: null, modality: "asserted", attributedTo: [], via: [], asOf: null},
  statement: {via: []},
  date: {part: null, ambiguous: false},
  event: {},
  position: {asOf: null}
};
export type RecordKind = keyof typeof recordFields;
export const recordKinds = Object.keys(recordFields) as RecordKind[];

/** Which record is meant: by its kind and words (and which of those, where they stand more than once), or by its id. */
export const recordSchema = z
  .strictObject({
    kind: z.enum(recordKinds).describe("its kind: claim, statement, date, event, position"),
    text: z.string().min(1).optional().describe("its words"),
    occurrence: z
      .int()
      .min(1)
      .optional()
      .describe(
        "which of the records of that kind with these words, from 1; for `add`, which of the places in the body. Needed only where there are several"
      ),
    id: z.string().min(1).optional().describe("its id, instead of its words")
  })
  .refine(({text, id}) => (text === undefined) !== (id === undefined), "name the record by its text or by its id");

/** What a review may expect of a record: its fields, and the sentence around it. */
export const expectedOf = (kind: RecordKind) =>
  recordFields[kind].partial().extend({quote: z.string().min(1).optional()});

/** What a correction may set: fields, and the words themselves, where the record's place is too short or too long. */
export const correctedOf = (kind: RecordKind) =>
  recordFields[kind].partial().extend({text: z.string().min(1).optional()});

const fields = z.record(z.string(), z.unknown());

/** The fields of a verdict. */
export const reviewFields = {
  action: z.enum(reviewActions).describe("confirm, correct, reject, add, gloss or note"),
  record: recordSchema.optional().describe("the record that it judges; only a note may be about the whole article"),
  expected: fields
    .optional()
    .describe(
      "the record as the machine gave it when it was judged: its fields, and under `quote` the sentence around it; for gloss, the quote"
    ),
  set: fields
    .optional()
    .describe("the right fields: for correct, those that change, and `text` for other words; for add, all"),
  gloss: z
    .string()
    .min(1)
    .optional()
    .describe("for gloss: English translation of the record's sentence, for all records of that sentence"),
  note: z.string().min(1).optional().describe("for note: the remark"),
  reviewer: z.string().min(1).describe("who judged"),
  date: z
    .string()
    .refine((date) => /^\d{4}-\d\d-\d\d$/.test(date) && isEdtf(date), "not a day (2025-01-14)")
    .describe("when, as `YYYY-MM-DD`"),
  reason: z.string().min(1).describe("why")
};

/** A person's verdict, as `data/reviews/<article-id>.yaml` lists them. */
export const reviewSchema = z.strictObject(reviewFields).superRefine((review, context) => {
  const say = (field: string, message: string) => context.addIssue({code: "custom", path: [field], message});
  for (const [field, actions] of Object.entries(needs)) {
    const given = review[field as keyof typeof needs] !== undefined;
    const needed = actions.includes(review.action);
    if (needed && !given) say(field, `needed to ${review.action}`);
    if (given && !needed && !(field === "record" && review.action === "note")) say(field, `not for ${review.action}`);
  }
  if (review.action === "gloss" && review.expected !== undefined && review.expected.quote === undefined)
    say("expected", "does not state quote, the sentence that is translated");
  if (review.record === undefined) return;
  const {kind, id} = review.record;
  if (review.action === "add" && id !== undefined) say("record", "what is added is named by its words");
  const schema = review.action === "add" ? recordFields[kind] : correctedOf(kind);
  const set = review.action === "add" ? {...recordDefaults[kind], ...review.set} : review.set;
  for (const [field, value, shape] of [
    ["expected", review.expected, expectedOf(kind)],
    ["set", set, schema]
  ] as const) {
    if (review[field] === undefined) continue;
    const result = shape.safeParse(value);
    for (const issue of result.error?.issues ?? []) context.addIssue({...issue, path: [field, ...issue.path]});
  }
  const {low, high} = {...review.expected, ...review.set};
  if (review.set !== undefined && typeof low === "number" && typeof high === "number" && low > high)
    say("set", "low is above high");
  if (review.action === "correct")
    for (const field of Object.keys(review.set ?? {}))
      if (field !== "text" && review.expected !== undefined && !(field in review.expected))
        say("expected", `does not state ${field}, which set changes`);
});
export type ReviewEntry = z.infer<typeof reviewSchema>;

/** Which actions need which fields; the others may not have them. */
export const needs: Record<"record" | "expected" | "set" | "gloss" | "note", ReviewAction[]> = {
  record: ["confirm", "correct", "reject", "add", "gloss"],
  expected: ["confirm", "correct", "reject", "gloss"],
  set: ["correct", "add"],
  gloss: ["gloss"],
  note: ["note"]
};

/** A verdict with the article that it is for and the place that it was read from. */
export interface Review extends ReviewEntry {
  articleId: string;
  file: string;
  line: number;
}
