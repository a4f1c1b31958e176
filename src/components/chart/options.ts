/** What a page may change in a chart. */
export interface ChartOptions {
  title?: string;
  /** A remark under the title. */
  note?: string;
  /** The measures to show, by id, in this order; all that the query gives unless told. */
  measures?: string[];
  /** Values that columns must have, or one of several: `{parts: "together"}`, `{years: [1, 3]}`. */
  where?: Record<string, string | number | boolean | (string | number | boolean)[]>;
  /** What figures are put together and ordered by: their measure unless told. */
  by?: "measure" | "date" | "source";
  /** Whether all panels of one unit have one scale, so that lengths compare. */
  sharedScale?: boolean;
  /** A short name, for addresses of the chart's files and its page of its own. */
  name?: string;
  /** Where the chart stands with all that is under it, where this is its page alone, for others to frame. */
  embedded?: string;
}

const known: Record<keyof ChartOptions, (value: unknown) => boolean> = {
  title: isText,
  note: isText,
  measures: (value) => Array.isArray(value) && value.every(isText),
  where: (value) => typeof value === "object" && value !== null,
  by: (value) => value === "measure" || value === "date" || value === "source",
  sharedScale: (value) => typeof value === "boolean",
  name: (value) => isText(value) && /^[a-z0-9-]+$/.test(value as string),
  embedded: isText
};

/** @throws where an option is none, or has a value that it cannot have, naming it. */
export function checkOptions(options: object): ChartOptions {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(known, name)) {
      throw new Error(`no such option: ${JSON.stringify(name)}: one of ${Object.keys(known).join(", ")}`);
    }
    if (!known[name as keyof ChartOptions](value))
      throw new Error(`option ${name}: cannot be ${JSON.stringify(value)}`);
  }
  return options as ChartOptions;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
