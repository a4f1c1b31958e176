import {findLanguage} from "../language/language.ts";
import {splitFrontMatter} from "../read/frontMatter.ts";
import {parseYaml} from "../read/yaml.ts";
import {readDate, show} from "./published.ts";

/** An article as the extractor takes it, and what in its header could not be understood. */
export interface Input {
  body: string;
  published: string | null;
  language: string | null;
  faults: string[];
}

/** Reads a text with front matter or without, or HTML. The body is what offsets count in. */
export async function readInput(text: string): Promise<Input> {
  if (mayBeHtml(text)) {
    // Loaded only when it is needed: it is the slowest part of the command to start.
    const {isHtml, readHtml} = await import("../read/html.ts");
    if (isHtml(text)) {
      const {text: body, published, language} = readHtml(text);
      const date = readDate(published);
      if (language === null || findLanguage(language) !== null) return {body, ...date, language};
      // Many a page says that it is in English and is not: what it says is named, and not believed.
      return {body, ...date, language: null, faults: [...date.faults, `language: no rules for ${show(language)}`]};
    }
  }
  const {yaml: header, yamlLine, body} = splitFrontMatter(text);
  if (header === null) return plain(text);
  const {yaml, problems} = parseYaml(header, "", yamlLine);
  if (yaml === null) {
    // Two lines of hyphens may stand in any text; a header begins with a key.
    if (!/^\s*[\w-]+[ \t]*:(\s|$)/.test(header)) return plain(text);
    const [first] = problems;
    return {body, published: null, language: null, faults: [`front matter: line ${first?.line}: ${first?.message}`]};
  }
  if (!isMapping(yaml.value)) return plain(text);
  const {published, language} = yaml.value;
  const faults = typeof language === "string" || language == null ? [] : [`language: not a text: ${show(language)}`];
  const date = readDate(published);
  return {body, ...date, language: typeof language === "string" ? language : null, faults: [...date.faults, ...faults]};
}

const plain = (body: string): Input => ({body, published: null, language: null, faults: []});

const mayBeHtml = (text: string): boolean => /^\ufeff?\s*</.test(text.slice(0, 4096));

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
