import {z} from "zod";
import {isEdtf} from "./edtf/index.ts";
import {modalities, qualifiers} from "./records.ts";

/** What can happen to a claim between two versions of the data. */
export const changeKinds = ["came", "went", "changed"] as const;
export type ChangeKind = (typeof changeKinds)[number];

const names = z.array(z.string());

/** What is watched of a claim: what it says and who says it, not where it stands. The columns of `claims` say what each is. */
export const watchedFields = {
  text: z.string(),
  quote: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: z.enum(qualifiers),
  unit: z.string(),
  per: z.string().nullable(),
  measure: z.string().nullable(),
  modality: z.enum(modalities),
  attributed_to: names,
  via: names,
  as_of: z.string().nullable()
};
const watchedSchema = z.strictObject(watchedFields);
export type WatchedClaim = z.infer<typeof watchedSchema>;
export const watchedNames = Object.keys(watchedFields) as (keyof WatchedClaim)[];

/** The fields of one change. */
export const changeFields = {
  claim: z.string().min(1).describe("the claim's id"),
  article: z.string().min(1).describe("the article that it stands in"),
  change: z.enum(changeKinds).describe("whether it came, went or changed"),
  was: watchedSchema.partial().optional().describe("its fields before: of a claim that changed, those that did"),
  now: watchedSchema.partial().optional().describe("its fields since: of a claim that changed, those that did"),
  instead: z
    .string()
    .min(1)
    .optional()
    .describe("the claim in whose place it came, or that came in its place: the same figure in other words"),
  reason: z.string().min(1).optional().describe("why, where a review says so"),
  reviewer: z.string().min(1).optional().describe("who reviewed it")
};

export const changeSchema = z.strictObject(changeFields).superRefine(({change, was, now}, context) => {
  const say = (field: string, message: string) => context.addIssue({code: "custom", path: [field], message});
  if (change === "came" && was) say("was", "not for what came");
  if (change === "went" && now) say("now", "not for what went");
  if (change !== "came" && !was) say("was", `needed for what ${change}`);
  if (change !== "went" && !now) say("now", `needed for what ${change}`);
  const whole = change === "came" ? now : change === "went" ? was : undefined;
  const missing = whole && watchedNames.find((name) => !(name in whole));
  if (missing) say(change === "came" ? "now" : "was", `does not state ${missing}`);
});
export type ClaimChange = z.infer<typeof changeSchema>;

/** A record of changes, as a file of `data/changes` holds it. */
export const changesFields = {
  date: z
    .string()
    .refine((date) => /^\d{4}-\d\d-\d\d$/.test(date) && isEdtf(date), "not a day (2025-01-14)")
    .describe("when the changes were published, as `YYYY-MM-DD`"),
  note: z.string().min(1).optional().describe("a remark for readers"),
  changes: z.array(changeSchema).describe("the changes, below")
};
export const changesSchema = z.strictObject(changesFields);

/** A record of changes and the file that it was read from. */
export interface RecordedChanges extends z.infer<typeof changesSchema> {
  file: string;
  /** The line of each change. */
  lines: number[];
}
