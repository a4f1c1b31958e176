import {z} from "zod";
import {schemas, type TableName} from "./schema.ts";

/** What a column holds, whatever format it is written in. A `date` is a day; a `list` is one of texts. */
export type ColumnType = "text" | "int" | "float" | "bool" | "date" | "list";

/** One column of a table, as its schema states it. */
export interface Column {
  name: string;
  type: ColumnType;
  nullable: boolean;
  /** The texts that it can hold, where they are a closed list. */
  values: readonly string[] | null;
  description: string;
}

/** The columns of a table in their order, derived from its schema. */
export const columnsOf = (table: TableName): readonly Column[] => columns[table];

const columns = Object.fromEntries(
  Object.entries(schemas).map(([table, schema]) => [table, Object.entries(schema.shape).map(toColumn)])
) as unknown as Record<TableName, Column[]>;

function toColumn([name, schema]: [string, z.ZodType]): Column {
  const nullable = schema instanceof z.ZodNullable;
  const inner = nullable ? schema.unwrap() : schema;
  const values = inner instanceof z.ZodEnum ? inner.options.map(String) : null;
  return {name, type: typeOf(name, inner), nullable, values, description: schema.description ?? ""};
}

function typeOf(name: string, schema: unknown): ColumnType {
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return "text";
  if (schema instanceof z.ZodNumberFormat) return "int";
  if (schema instanceof z.ZodNumber) return "float";
  if (schema instanceof z.ZodBoolean) return "bool";
  if (schema instanceof z.ZodDate) return "date";
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodString) return "list";
  throw new TypeError(`column ${name}: no type in a table for its schema`);
}
