import type MarkdownIt from "markdown-it";
import type {Expression} from "./literal.ts";

/** One piece of a page's JavaScript, as Framework has parsed it. */
export interface PageCode {
  id: string;
  node: {
    input: string;
    body: Expression;
    expression: boolean;
    declarations: {name: string}[] | null;
    references: {name: string}[];
  };
}

/** What Framework knows of a page while it renders it: the `env` of Markdown-it. */
export interface PageContext {
  code: PageCode[];
  /** The page's path, as `/index`. */
  path: string;
}

/** The path that a page writes for a file under `src`, given from its root: `./data/x.csv`, `../data/x.csv`. */
export function pathTo(page: string, target: string): string {
  const depth = page.split("/").length - 2;
  return (depth > 0 ? "../".repeat(depth) : "./") + target.slice(1);
}

/** Adds JavaScript to a page that is being rendered, as a block of its own would, and returns the block's HTML. */
export function addBlock(md: MarkdownIt, source: string, context: PageContext): string {
  const token = new md.core.State("", md, context).Token;
  const fence = Object.assign(new token("fence", "code", 0), {info: "js", content: source});
  return md.renderer.rules.fence!([fence], 0, md.options, context, md.renderer);
}
