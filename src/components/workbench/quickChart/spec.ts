import type {ResultColumn, ResultTable} from "../values/table.js";

/** The kinds of quick charts. */
export const chartKinds = ["bar", "line", "dot", "interval"] as const;
export type ChartKind = (typeof chartKinds)[number];

/** What a quick chart shows: columns by name. */
export interface ChartSpec {
  kind: ChartKind;
  /** What the values stand by: the bars' names, the line's or the dots' first axis, the intervals' names. */
  by: string;
  /** The values; for an interval its lower end. */
  value: string;
  /** An interval's upper end. */
  upper?: string;
  /** What tells series apart. */
  series?: string;
}

/** Which columns a field of the form may take. */
export const fits: Record<"by" | "value" | "upper" | "series", (column: ResultColumn) => boolean> = {
  by: ({type}) => !/^(STRUCT|MAP|BLOB|UNION)/.test(type),
  value: ({numeric}) => numeric,
  upper: ({numeric}) => numeric,
  series: ({type}) => type === "VARCHAR" || type === "BOOLEAN" || type.startsWith("ENUM")
};

/** The fields that a kind of chart has. */
export const fieldsOf: Record<ChartKind, readonly (keyof typeof fits)[]> = {
  bar: ["by", "value", "series"],
  line: ["by", "value", "series"],
  dot: ["by", "value", "series"],
  interval: ["by", "value", "upper", "series"]
};

/** The chart that a result asks for by its columns; null where it has no numbers. */
export function suggestChart({columns}: ResultTable): ChartSpec | null {
  const numbers = columns.filter(fits.value);
  const value = numbers[0];
  if (value === undefined) return null;
  const [low, high] = [/(^|_)(low|lower|min|from)$/i, /(^|_)(high|upper|max|to)$/i].map((name) =>
    numbers.find((column) => name.test(column.name))
  );
  const time = columns.find(({temporal}) => temporal);
  const word = columns.find((column) => !column.numeric && !column.temporal && fits.by(column));
  if (low && high && word) return {kind: "interval", by: word.name, value: low.name, upper: high.name};
  if (time) return {kind: "line", by: time.name, value: value.name};
  if (word) return {kind: "bar", by: word.name, value: value.name};
  const other = numbers[1];
  return {kind: "dot", by: value.name, value: (other ?? value).name};
}

/** What is wrong with a chart of a result, in words; null where it can be drawn. */
export function chartProblem(spec: ChartSpec, {columns}: ResultTable): string | null {
  for (const field of fieldsOf[spec.kind]) {
    const name = spec[field];
    if (name === undefined && field === "series") continue;
    if (name === undefined) return `${field}: no column chosen`;
    const column = columns.find((one) => one.name === name);
    if (column === undefined) return `the result has no column ${JSON.stringify(name)}`;
    if (!fits[field](column)) return `${name} is ${column.type}: it cannot be drawn as ${field}`;
  }
  return null;
}
