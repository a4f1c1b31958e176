import {z} from "zod";
import {headerSchema} from "../article.ts";
import {changeFields, changesFields} from "../change.ts";
import {measureSchema, occurrenceSchema, placeSchema, propositionSchema, sourceSchema} from "../registry.ts";
import {repeatFields} from "../repeat.ts";
import {recordFields, recordKinds, recordSchema, reviewFields} from "../review.ts";
import {columnsOf} from "./columns.ts";
import {rowMeanings, tableNames} from "./schema.ts";

/** The generated parts of the data dictionary, by the names that their markers give them. */
const parts: Readonly<Record<string, () => string>> = {
  article: () => fieldTable(headerSchema.shape),
  measures: () => fieldTable(measureSchema.shape),
  sources: () => fieldTable(sourceSchema.shape),
  places: () => fieldTable(placeSchema.shape),
  propositions: () => fieldTable(propositionSchema.shape),
  occurrences: () => fieldTable(occurrenceSchema.shape),
  repeat: () => fieldTable(repeatFields),
  review: () => fieldTable(reviewFields),
  change: () => fieldTable(changeFields),
  changes: () => fieldTable(changesFields),
  record: () => fieldTable(recordSchema.shape),
  judged: () =>
    recordKinds
      .map((kind) => `- \`${kind}\`: ${Object.keys(recordFields[kind].shape).map(code).join(", ")}`)
      .join("\n"),
  tables: () => tableNames.map(tableSection).join("\n\n")
};

const MARKERS = /<!-- (?<name>\w+): from the schemas -->\n[\s\S]*?<!-- end -->/g;

/**
 * The dictionary with its generated parts written anew, and all else as it stands.
 * @throws {Error} where a part has no markers, or markers name no part.
 */
export function writeDictionary(text: string): string {
  const written = new Set<string>();
  const result = text.replace(MARKERS, (...match) => {
    const {name} = match.at(-1) as {name: string};
    const part = parts[name];
    if (part === undefined) throw new Error(`data/README.md: no such part: ${name}`);
    written.add(name);
    return `<!-- ${name}: from the schemas -->\n\n${part()}\n\n<!-- end -->`;
  });
  const missing = Object.keys(parts).filter((name) => !written.has(name));
  if (missing.length > 0) throw new Error(`data/README.md: no markers for: ${missing.join(", ")}`);
  return result;
}

function tableSection(table: (typeof tableNames)[number]): string {
  const rows = columnsOf(table).map(({name, type, nullable, values, description}) => {
    const allowed = values === null ? "" : ` One of ${values.map(code).join(", ")}.`;
    return `| ${code(name)} | ${type}${nullable ? ", may be null" : ""} | ${sentence(description)}${allowed} |`;
  });
  return [
    `### ${table}`,
    "",
    rowMeanings[table],
    "",
    "| column | type | meaning |",
    "| --- | --- | --- |",
    ...rows
  ].join("\n");
}

function fieldTable(shape: Readonly<Record<string, z.ZodType>>): string {
  const rows = Object.entries(shape).map(
    ([name, schema]) =>
      `| ${code(name)} | ${presence(schema)} | ${sentence(schema.description ?? "")}${allowedBy(schema)} |`
  );
  return ["| field | needed | meaning |", "| --- | --- | --- |", ...rows].join("\n");
}

/** Whether a field must be there, and whether it may be null. */
function presence(schema: z.ZodType): string {
  const needed = schema.safeParse(undefined).success ? "no" : "yes";
  return schema.safeParse(null).success ? `${needed}, \`null\` where unknown` : needed;
}

function allowedBy(schema: z.ZodType): string {
  return schema instanceof z.ZodEnum
    ? ` One of ${schema.options.map((option) => code(String(option))).join(", ")}.`
    : "";
}

const code = (text: string): string => `\`${text}\``;
const sentence = (text: string): string => (text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
