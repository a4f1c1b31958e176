import {isMap, isScalar, isSeq, LineCounter, parseDocument} from "yaml";
import type {z} from "zod";
import {Problem} from "./problem.ts";
import {describeIssue} from "./zodIssue.ts";

/** A path into a document: keys and list indexes. */
export type Path = readonly PropertyKey[];

/** A YAML text that could be read: its plain value, and where each part of it stands. */
export interface YamlText {
  file: string;
  readonly value: unknown;
  /** The line of the file, from 1, of the part at a path, or of the nearest part around it that is there. */
  lineOf(path: Path): number;
}

type Parsed = {yaml: YamlText | null; problems: Problem[]};

/** What the last text of each file came to: a preview reads all files again where one has changed. */
const last = new Map<string, {text: string; firstLine: number; parsed: Parsed}>();

/**
 * Parses YAML 1.2. Syntax errors are problems with their lines; `firstLine` is where the text begins in its file. The value
 * is shared by all who read the same text.
 */
export function parseYaml(text: string, file: string, firstLine = 1): Parsed {
  const known = last.get(file);
  if (known?.text === text && known.firstLine === firstLine) return known.parsed;
  const parsed = parse(text, file, firstLine);
  last.set(file, {text, firstLine, parsed});
  return parsed;
}

function parse(text: string, file: string, firstLine: number): Parsed {
  const lineCounter = new LineCounter();
  const doc = parseDocument(text, {lineCounter, prettyErrors: false});
  const lineAt = (offset: number) => firstLine + Math.max(1, lineCounter.linePos(offset).line) - 1;
  const faults = doc.errors.map(
    (error) => new Problem(file, lineAt(error.pos[0]), null, `not YAML: ${lowerFirst(error.message)}`)
  );
  if (faults.length > 0) return {yaml: null, problems: faults};
  const lineOf = (path: Path) => lineAt(offsetOf(doc.contents, path));
  try {
    return {yaml: {file, value: doc.toJS(), lineOf}, problems: []};
  } catch (error) {
    const message = `not YAML: ${lowerFirst((error as Error).message)}`;
    return {yaml: null, problems: [new Problem(file, firstLine, null, message)]};
  }
}

/** Checks the part of a YAML text at `path` against a schema: the typed value, or every problem with its line. */
export function checkYaml<S extends z.ZodType>(
  yaml: YamlText,
  path: Path,
  part: unknown,
  schema: S
): {value: z.output<S> | null; problems: Problem[]} {
  const result = schema.safeParse(part);
  if (result.success) return {value: result.data, problems: []};
  const problems = result.error.issues.flatMap((issue) =>
    describeIssue(issue, part, schema).map(({path: inner, message, value, remedy}) => {
      const whole = [...path, ...inner];
      const field = inner.length === 0 ? null : inner.map(String).join(".");
      return new Problem(yaml.file, yaml.lineOf(whole), field, message, {value, remedy});
    })
  );
  return {value: null, problems};
}

function offsetOf(root: unknown, path: Path): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({key}) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined =>
  (node as {range?: [number, number, number] | null} | null | undefined)?.range?.[0];

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).replace(/\s+/g, " ").trim();
