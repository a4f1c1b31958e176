import {z} from "zod";
import {isEdtf} from "./edtf/index.ts";

/** EDTF; a bare year that YAML reads as a number counts as its digits. */
export const edtfField = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  z.string().refine(isEdtf, "not a date in EDTF (2025-01-14, 2025-01, 2025)")
);

const fact = z.string().min(1, "empty: write null where it is unknown").nullable();

/** What an article's header states; `null` only where a fact is unknown. */
export const headerSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not an id: lower-case letters, digits and single hyphens")
    .describe("the article's id, which its records carry: lower-case letters, digits and hyphens"),
  publisher: fact.describe("who published it, by a name that the registry's sources know"),
  title: fact.describe("its headline"),
  author: fact.default(null).describe("who wrote it, as it says"),
  published: edtfField.nullable().describe("when it was published, EDTF (`2025-01-14`, `2025-01`, `2025`)"),
  publishedNote: fact.default(null).describe("how the date is known, where the article does not state it"),
  relays: z
    .array(z.string().min(1))
    .default([])
    .describe("media that the article says it takes its report from, by names that the registry's sources know"),
  language: z.string().min(1).describe("BCP 47 tag of its language"),
  url: z
    .url({protocol: /^https?$/, error: "not an address: http or https"})
    .nullable()
    .default(null)
    .describe("its address"),
  rights: fact.default(null).describe("who holds the rights in the text")
});
export type Header = z.infer<typeof headerSchema>;

/** An article: what its header states, and its body exactly as it was received. */
export interface Article extends Header {
  body: string;
  /** The file that it was read from, as messages name it. */
  file: string;
  /** The line of the file that each field of the header stands on. */
  lines: Readonly<Record<string, number>>;
}
