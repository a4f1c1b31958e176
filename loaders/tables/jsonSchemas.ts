import {z} from "zod";
import {edtfField, headerSchema} from "../article.ts";
import {changesSchema} from "../change.ts";
import {entrySchemas} from "../registry.ts";
import {repeatSchema} from "../repeat.ts";
import {
  correctedOf,
  expectedOf,
  needs,
  type RecordKind,
  recordDefaults,
  recordFields,
  recordKinds,
  recordSchema,
  reviewActions,
  reviewFields
} from "../review.ts";

/** A JSON Schema, as far as it is built here. */
type JsonSchema = {[keyword: string]: unknown};

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/** What editors complete and check the files of `data/` by, by the names of the schemas' files. */
export function jsonSchemas(): Record<string, JsonSchema> {
  return {
    "article.schema.json": titled("The header of an article", jsonOf(headerSchema)),
    ...Object.fromEntries(
      Object.entries(entrySchemas).map(([kind, schema]) => [
        `${kind}.schema.json`,
        listOf(`The ${kind} of the story`, jsonOf(schema))
      ])
    ),
    "changes.schema.json": titled("What came, went and changed among the claims, once", jsonOf(changesSchema)),
    "repeats.schema.json": listOf("Other places that published an article's text", jsonOf(repeatSchema)),
    "reviews.schema.json": listOf("People's verdicts on the records of one article", reviewEntry())
  };
}

/** The text of a schema's file. */
export const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

const titled = (title: string, {$schema: _, ...schema}: JsonSchema): JsonSchema => ({$schema: DRAFT, title, ...schema});

const listOf = (title: string, {$schema: _, ...items}: JsonSchema): JsonSchema => ({
  $schema: DRAFT,
  title,
  type: ["array", "null"],
  items
});

/** A zod schema as a JSON Schema of what people write: what has a default may be left out. */
function jsonOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({zodSchema, jsonSchema}) => {
      const own: unknown = zodSchema;
      // A bare year is a number to YAML; how an EDTF date must look beyond that is for the build to check.
      if (own === edtfField) Object.assign(jsonSchema, {type: ["string", "integer"]});
      if (own === reviewFields.date) Object.assign(jsonSchema, {pattern: DAY});
      if (own === recordSchema) Object.assign(jsonSchema, {oneOf: [{required: ["text"]}, {required: ["id"]}]});
      if (own instanceof z.ZodObject) Object.assign(jsonSchema, {required: requiredOf(own.shape)});
    }
  }) as JsonSchema;
}

const DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

const requiredOf = (shape: Readonly<Record<string, z.ZodType>>): string[] =>
  Object.keys(shape).filter((field) => !shape[field]?.safeParse(undefined).success);

/** A verdict: its fields, which of them each action needs, and the fields of each kind of record. */
function reviewEntry(): JsonSchema {
  const {$schema: _, ...entry} = jsonOf(z.strictObject(reviewFields));
  return {
    ...entry,
    allOf: [...reviewActions.map(fieldsOfAction), ...recordKinds.flatMap(fieldsOfKind)]
  };
}

function fieldsOfAction(action: (typeof reviewActions)[number]): JsonSchema {
  const fields = Object.keys(needs) as (keyof typeof needs)[];
  const required = fields.filter((field) => needs[field].includes(action));
  const barred = fields.filter((field) => !required.includes(field) && !(field === "record" && action === "note"));
  return where(
    {properties: {action: {const: action}}, required: ["action"]},
    {
      required,
      properties: {
        ...Object.fromEntries(barred.map((field) => [field, false])),
        ...(action === "gloss" ? {expected: {required: ["quote"]}} : {})
      }
    }
  );
}

function fieldsOfKind(kind: RecordKind): JsonSchema[] {
  const plain = ({$schema: _, ...schema}: JsonSchema): JsonSchema => schema;
  const added = jsonOf(recordFields[kind]);
  const needed = (added.required as string[] | undefined)?.filter((field) => !(field in recordDefaults[kind]));
  const isKind = {properties: {record: {properties: {kind: {const: kind}}, required: ["kind"]}}, required: ["record"]};
  const adds = {properties: {action: {const: "add"}}, required: ["action"]};
  const set = plain(jsonOf(correctedOf(kind)));
  return [
    where(isKind, {properties: {expected: plain(jsonOf(expectedOf(kind)))}}),
    where(isKind, where(adds, {properties: {set: plain({...added, required: needed ?? []})}}, {properties: {set}}))
  ];
}

/** A schema that holds where another does, and one for where that does not. */
const where = (condition: JsonSchema, holds: JsonSchema, otherwise?: JsonSchema): JsonSchema =>
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  ({if: condition, then: holds, ...(otherwise && {else: otherwise})});
