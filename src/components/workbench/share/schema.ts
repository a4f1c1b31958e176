import {z} from "zod";
import {chartKinds} from "../quickChart/spec.js";

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const column = z.string().max(200);

/** A quick chart, as addresses and saved queries hold it. */
export const chartSchema = z.strictObject({
  kind: z.enum(chartKinds),
  by: column,
  value: column,
  upper: column.optional(),
  series: column.optional()
});

/** A query that can be sent: its text, the values of its parameters, its chart. */
export const querySchema = z.strictObject({
  sql: z.string().min(1).max(200_000),
  values: z.record(z.string().regex(/^[A-Za-z_]\w*$/), value).default({}),
  chart: chartSchema.nullable().default(null)
});

/** What an address holds besides: which data the sender saw, and what came of the query there. */
export const sharedSchema = querySchema.extend({
  data: z.string().max(100).nullable().default(null),
  result: z
    .strictObject({hash: z.string().regex(/^[0-9a-f]{16}$/), rows: z.int().min(0), cut: z.boolean()})
    .nullable()
    .default(null)
});
export type Shared = z.infer<typeof sharedSchema>;

/** The queries that a reader keeps: those that ran, the last first, and those that have a name. */
export const keptSchema = z.strictObject({
  format: z.literal("selisih-queries-1"),
  history: z.array(querySchema.extend({at: z.string().max(40)})).max(1000),
  saved: z.array(querySchema.extend({at: z.string().max(40), name: z.string().min(1).max(200)})).max(1000)
});
export type Kept = z.infer<typeof keptSchema>;
export type KeptQuery = Kept["history"][number];
export type SavedQuery = Kept["saved"][number];
