import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "yaml";
import {type ProseLanguage, proseLanguage} from "../../src/components/prose/language.ts";

/** What a page's front matter says that bears on its prose, and where the text below it begins. */
export interface PageHeader {
  /** What it says, by field; empty where there is none, or it cannot be read. */
  fields: Readonly<Record<string, unknown>>;
  /** The page's language; null where nobody has taught it. */
  language: ProseLanguage | null;
  /** Where the Markdown begins in the file. */
  bodyStart: number;
}

/** Reads a page's front matter as Framework does: between a line `---` that the file begins with and the next. */
export function readHeader(text: string): PageHeader {
  const match = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  const fields = fieldsOf(match?.groups?.yaml ?? "");
  const tag = typeof fields.lang === "string" ? fields.lang : null;
  return {fields, language: proseLanguage(tag), bodyStart: match?.[0].length ?? 0};
}

/** The front matter of the page at a path such as `/index`; of a page that a loader makes, none. */
export function headerAt(root: string, path: string): PageHeader {
  const file = join(root, "src", `${path}.md`);
  return readHeader(existsSync(file) ? readFileSync(file, "utf8") : "");
}

function fieldsOf(yaml: string): Record<string, unknown> {
  try {
    const fields: unknown = parse(yaml);
    return typeof fields === "object" && fields !== null ? (fields as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
