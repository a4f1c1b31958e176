import {type Header, headerSchema} from "../article.ts";
import {splitFrontMatter} from "./frontMatter.ts";
import {parseYaml} from "./yaml.ts";

/** Facts that a text's front matter can state of it. */
type Fact = Exclude<keyof Header, "relays">;

/**
 * A plain text, and which of these facts its front matter states, where it has any; a fact that is missing or malformed is null.
 * A text without front matter is its own body.
 */
export function readPlainText<F extends Fact>(
  text: string,
  fields: readonly F[]
): {body: string; facts: Record<F, string | null>} {
  const {yaml: header, body} = splitFrontMatter(text);
  const value = header === null ? null : parseYaml(header, "").yaml?.value;
  const stated = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  const facts = fields.map((field) => {
    const {data = null} = headerSchema.shape[field].safeParse(stated?.[field] ?? null);
    return [field, data] as const;
  });
  return {body: stated === null ? text : body, facts: Object.fromEntries(facts) as Record<F, string | null>};
}
