import type {Values} from "../named.js";
import {bindNames} from "../named.js";
import {isSaid, type MarkSpec, type PlotSpec} from "./marks.js";

/**
 * A chart with its query as a page of this site's Markdown takes it: a block of SQL and a block of JavaScript. The values of
 * the query's parameters become the page's.
 * @throws where the query holds what a page would run.
 */
export function pageCode(sql: string, values: Values, spec: PlotSpec): string {
  const query = inPage(sql, values);
  const fence = "`".repeat(Math.max(3, longestRun(query) + 1));
  return [
    `${fence}sql id=rows`,
    query,
    fence,
    "",
    "```js",
    "const data = [...rows];",
    "display(Plot.plot({",
    ...settingLines(spec),
    "  width,",
    "  marks: [",
    spec.marks.map((mark) => `    ${markCode(mark)}`).join(",\n"),
    "  ]",
    "}));",
    "```",
    ""
  ].join("\n");
}

/** A query with its values as the page's own: `$name` becomes `${"value"}`. */
function inPage(sql: string, values: Values): string {
  if (sql.includes("$" + "{"))
    throw new TypeError("no code: the query holds ${, behind which a page would run what stands there");
  const bound = bindNames(sql, values);
  const literal = (i: number) => `\${${JSON.stringify(bound.values[i] ?? null)}}`;
  const parts = bound.sql.split(/\$(\d+)(?!\w)/);
  return parts
    .map((part, i) => (i % 2 === 1 && bound.values.length >= Number(part) ? literal(Number(part) - 1) : part))
    .join("")
    .trim();
}

function settingLines({settings}: PlotSpec): string[] {
  return Object.entries(settings).map(([name, value]) => `  ${name}: ${literal(value)},`);
}

function markCode({mark, rows, options}: MarkSpec): string {
  if (!rows) return `Plot.${mark}([0])`;
  const fields = Object.entries(options).map(
    ([name, value]) => `${name}: ${isSaid(value) ? value.code : literal(value)}`
  );
  return `Plot.${mark}(data, {${fields.join(", ")}})`;
}

const literal = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? `{${Object.entries(value)
        .map(([name, inner]) => `${name}: ${JSON.stringify(inner)}`)
        .join(", ")}}`
    : JSON.stringify(value);

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
