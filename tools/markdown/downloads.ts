import {basename} from "node:path/posix";
import type MarkdownIt from "markdown-it";

/** Makes links to data files downloads: Framework builds a file that a link downloads, and only warns of any other link to it. */
export function downloadLinks(md: MarkdownIt): void {
  md.core.ruler.push("downloads", ({tokens}) => {
    for (const {children} of tokens) {
      for (const token of children ?? []) {
        const href = token.type === "link_open" ? String(token.attrGet("href")) : "";
        if (/^(?!\w+:).*\.(csv|json|arrow|parquet)$/.test(href)) token.attrSet("download", basename(href));
      }
    }
  });
}
