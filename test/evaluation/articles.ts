import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {z} from "zod";
import type {Article} from "../../loaders/article.ts";
import {eventTypes, modalities, qualifiers} from "../../loaders/records.ts";
import {type CodedText, type GoldRecord, place} from "./gold.ts";

const file = fileURLToPath(new URL("articles.jsonl", import.meta.url));
const names = z.array(z.array(z.string()));
const placed = {article: z.string(), span: z.string(), n: z.int().min(1), optional: z.boolean().default(false)};
const bound = z.number().nullable();

/** One line of `articles.jsonl`: the hand coding of the five articles of the story. */
const lineSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("claim"),
    ...placed,
    low: bound,
    high: bound,
    qualifier: z.enum(qualifiers),
    unit: z.string(),
    per: z.string().nullable().default(null),
    measure: z.string().nullable(),
    modality: z.enum(modalities),
    attributedTo: names,
    carried: names.default([]),
    via: names.default([]),
    asOf: z.string().optional()
  }),
  z.strictObject({kind: z.literal("date"), ...placed, edtf: z.array(z.string())}),
  z.strictObject({
    kind: z.literal("event"),
    ...placed,
    date: z.array(z.string()),
    type: z.enum(eventTypes),
    typeAlso: z.array(z.enum(eventTypes)).default([])
  })
]);
type Line = z.infer<typeof lineSchema>;

/** The articles of the story with their coding; statements are not coded in them. */
export function readArticleCoding(articles: readonly Article[]): CodedText[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => lineSchema.parse(JSON.parse(line)));
  const known = new Set(articles.map(({id}) => id));
  const stray = lines.find((line) => !known.has(line.article));
  if (stray !== undefined) throw new RangeError(`articles.jsonl: no such article: "${stray.article}"`);
  return articles.flatMap(({id, body, published}) => {
    const own = lines.filter((line) => line.article === id);
    if (own.length === 0) return [];
    const gold = own.map((line) => goldRecord(body, line));
    return [{id, subject: "articles", text: body, published, trap: null, kinds: ["claim", "date", "event"], gold}];
  });
}

function goldRecord(body: string, line: Line): GoldRecord {
  const base = {...place(body, line.span, line.n), span: line.span, optional: line.optional};
  switch (line.kind) {
    case "claim":
      return {
        kind: "claim",
        ...base,
        bounds: [{low: line.low, high: line.high}],
        qualifier: [line.qualifier],
        unit: [line.unit],
        per: [line.per],
        measure: [line.measure],
        modality: [line.modality],
        attribution: {any: false, origins: line.attributedTo, allowed: line.carried, basis: null},
        via: line.via,
        asOf: line.asOf === undefined ? null : [line.asOf]
      };
    case "date":
      return {kind: "date", ...base, edtf: line.edtf, part: null, ambiguous: null};
    case "event":
      return {kind: "event", ...base, date: line.date, type: [line.type, ...line.typeAlso]};
  }
}
