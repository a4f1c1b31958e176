import {Document, isScalar, visit} from "yaml";
import {type Header, headerSchema} from "./article.ts";

/** An article's file: its header, a line a field in the dictionary's order, over its body exactly as it was received. */
export function articleFile(header: Header, body: string): string {
  const ordered = Object.fromEntries(
    (Object.keys(headerSchema.shape) as (keyof Header)[]).map((field) => [field, header[field]])
  );
  const doc = new Document(ordered);
  visit(doc, (_key, node) => {
    if (isScalar(node) && typeof node.value === "string" && /^\d{4}-\d\d-\d\d$/.test(node.value)) node.type = "PLAIN";
  });
  return `---\n${doc.toString({lineWidth: 0, flowCollectionPadding: false})}---\n${body}`;
}

/**
 * An id for an article, from its publisher and date (`medcom-2025-01-14`), that no other has: a number follows where one does.
 */
export function articleId({publisher, published}: Pick<Header, "publisher" | "published">, taken: ReadonlySet<string>) {
  const name = slug((publisher ?? "").replace(/\.(?:com|co|id|net|org|news|tv)\b/gi, "")) || "unknown";
  const base = `${name}-${published === null ? "undated" : slug(published)}`;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}

/** Lower-case letters, digits and single hyphens; accents are taken off. */
const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
