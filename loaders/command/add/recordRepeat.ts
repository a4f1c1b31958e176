import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {Document, isScalar, visit} from "yaml";
import type {Article, Header} from "../../article.ts";
import {parseRepeats} from "../../read/repeats.ts";
import type {Overlap, RepeatEntry} from "../../repeat.ts";
import {schemaLine} from "../../schemaLine.ts";
import {hashText} from "../../tables/ids.ts";
import {replaceFile} from "../../write.ts";

/**
 * Keeps a text that repeats an article in `data/repeats/<article-id>.yaml`. Gives that file's path from the project's folder, or null
 * where there is nothing to keep: the publisher's own text again, or a repeat that is known.
 */
export function recordRepeat(
  root: string,
  {publisher, title, author, published, url}: Header,
  text: string,
  {article, share}: Overlap<Article>,
  {dryRun}: {dryRun: boolean}
): string | null {
  if (publisher === article.publisher && (url === null || url === article.url)) return null;
  const file = `data/repeats/${article.id}.yaml`;
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const bodyHash = hashText(text);
  const known = parseRepeats(before, file, article.id).value;
  if (known.some((repeat) => repeat.bodyHash === bodyHash && repeat.publisher === publisher)) return null;
  const entry: RepeatEntry = {
    publisher,
    title,
    author,
    published,
    url,
    share: Math.floor(share * 1000) / 1000,
    bodyHash
  };
  if (!dryRun)
    replaceFile(path, (before === "" ? schemaLine("repeats") : before.replace(/\n*$/, "\n")) + formatRepeat(entry));
  return file;
}

function formatRepeat(entry: RepeatEntry): string {
  const doc = new Document([entry]);
  visit(doc, (_key, node) => {
    if (isScalar(node) && typeof node.value === "string" && /^\d{4}-\d\d-\d\d$/.test(node.value)) node.type = "PLAIN";
  });
  return doc.toString({lineWidth: 0});
}
