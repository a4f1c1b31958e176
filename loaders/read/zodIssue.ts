import {z} from "zod";
import {nearest} from "./nearest.ts";

/** An issue in our words: where, what, the value, the remedy. */
export interface Description {
  path: PropertyKey[];
  message: string;
  value: unknown;
  remedy: string | null;
}

/** What a zod issue says, in the words of our messages; one description for each unknown key. */
export function describeIssue(issue: z.core.$ZodIssue, input: unknown, schema: z.ZodType): Description[] {
  const {path} = issue;
  const value = valueAt(input, path);
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: "unknown key",
      value: valueAt(input, [...path, key]),
      remedy: remedyFor(key, known, "the keys")
    }));
  }
  if (value === undefined && issue.code !== "custom")
    return [{path, message: "missing", value, remedy: "write it, or null where it may be unknown"}];
  if (issue.code === "invalid_value")
    return [
      {path, message: "not allowed here", value, remedy: remedyFor(String(value), issue.values.map(String), "allowed")}
    ];
  if (issue.code === "invalid_type") return [{path, message: `not ${a(issue.expected)}`, value, remedy: null}];
  return [{path, message: issue.message, value, remedy: null}];
}

const remedyFor = (word: string, known: readonly string[], label: string): string => {
  const near = nearest(word, known);
  return `${near === null ? "" : `did you mean ${JSON.stringify(near)}? `}${label}: ${known.join(", ")}`;
};

const NAMES: Record<string, string> = {array: "list", record: "mapping", object: "mapping", int: "whole number"};

const a = (type: string): string => `a ${NAMES[type] ?? type}`;

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return value;
}

/** The keys that an object schema knows at a path; none where the path leads to no object. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of path) {
    const inner = unwrap(at);
    at =
      inner instanceof z.ZodObject ? inner.shape[step as string] : inner instanceof z.ZodArray ? inner.element : null;
  }
  const inner = unwrap(at);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let at = schema;
  while (at instanceof z.ZodOptional || at instanceof z.ZodNullable || at instanceof z.ZodDefault) at = at.unwrap();
  return at;
}
