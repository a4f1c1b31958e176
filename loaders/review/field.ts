import {z} from "zod";
import {describeIssue} from "../read/zodIssue.ts";
import {type RecordKind, recordFields} from "../review.ts";

/** What a person typed for a field, as a value; or what is wrong with it, and what to do. */
export type TypedField = {value: unknown; problem?: undefined} | {problem: string; value?: undefined};

/** How a field's value is typed: several names stand between semicolons, and nothing is null. */
export function showField(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.join("; ");
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}

/** Reads what a person typed for a field of a kind of record, or for its words (`text`). */
export function readField(kind: RecordKind, field: string, typed: string): TypedField {
  const text = typed.trim();
  if (field === "text") return text === "" ? {problem: "the words are missing"} : {value: typed};
  const schema = schemaOf(kind, field);
  if (schema === null)
    return {problem: `no such field; the fields are ${Object.keys(recordFields[kind].shape).join(", ")}`};
  const value = typedValue(schema, text);
  const result = schema.safeParse(value);
  if (result.success) return {value: result.data};
  const [issue] = result.error.issues;
  const [described] = issue === undefined ? [] : describeIssue(issue, value, schema);
  const {message = "not allowed here"} = described ?? {};
  const isNumber = innerOf(schema) instanceof z.ZodNumber;
  const remedy = isNumber ? "write 12000 for twelve thousand, 1.5 for one and a half" : (described?.remedy ?? null);
  return {problem: `${message}: ${JSON.stringify(typed)}${remedy === null ? "" : `. ${remedy}`}`};
}

/** The values that a field can have, where they are few; null where it is typed freely. */
export function choicesOf(kind: RecordKind, field: string): readonly string[] | null {
  const schema = schemaOf(kind, field);
  const inner = schema === null ? null : innerOf(schema);
  if (inner instanceof z.ZodBoolean) return ["no", "yes"];
  return inner instanceof z.ZodEnum ? inner.options.map(String) : null;
}

/** Whether a field may be null. */
export const mayBeNull = (kind: RecordKind, field: string): boolean =>
  schemaOf(kind, field)?.safeParse(null).success ?? false;

const schemaOf = (kind: RecordKind, field: string): z.ZodType | null =>
  (recordFields[kind].shape as Record<string, z.ZodType>)[field] ?? null;

const innerOf = (schema: z.ZodType): unknown => (schema instanceof z.ZodNullable ? schema.unwrap() : schema);

function typedValue(schema: z.ZodType, text: string): unknown {
  const inner = innerOf(schema);
  if ((text === "" || text === "null") && schema.safeParse(null).success) return null;
  if (inner instanceof z.ZodArray)
    return text === "" || text === "null" ? [] : text.split(";").map((name) => name.trim());
  // What a full stop means in a number is just what is in doubt in these texts: 12.000 is no way to type one.
  if (inner instanceof z.ZodNumber)
    return /^-?\d+(\.\d+)?(e\d+)?$/i.test(text) && !/\.\d{3}$/.test(text) ? Number(text) : text;
  if (inner instanceof z.ZodBoolean)
    return text === "yes" || text === "true" ? true : text === "no" || text === "false" ? false : text;
  return text;
}
