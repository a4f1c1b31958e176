import type MarkdownIt from "markdown-it";
import {addBlock, type PageCode, type PageContext} from "./page.ts";

/** Controls of one line, of which a page begins with many: how high they are does not depend on what they are about. */
const oneLine =
  /\bview\(\s*Inputs\.(button|color|date|datetime|email|number|password|range|search|select|tel|text|toggle|url)\(/;

/**
 * Makes a page's blocks of code move nothing and ask for little as it opens. A block that shows a control of one line is
 * served with its room. A ```` ```sql ```` block that only shows its rows runs when it comes into sight: until then, its
 * page needs no query engine.
 */
export function quietBlocks(md: MarkdownIt): void {
  const fence = md.renderer.rules.fence!;
  md.renderer.rules.fence = (tokens, index, options, context: PageContext, self) => {
    const known = context.code.length;
    const isSql = /^sql\b/.test(tokens[index]?.info ?? "");
    const html = fence(tokens, index, options, context, self);
    const added = context.code[known];
    if (!added) return html;
    if (isSql) {
      if (added.node.input.startsWith("display(")) added.node = whenSeen(md, added, context);
      return html;
    }
    return oneLine.test(added.node.input) ? html.replace(/\bobservablehq--block\b/, "$& awaits-control") : html;
  };
}

/** The same code, which waits until the place that it writes to is seen. */
function whenSeen(md: MarkdownIt, {node}: PageCode, context: PageContext): PageCode["node"] {
  const alone = {...context, code: [] as PageCode[]};
  addBlock(md, `await visibility();\n${node.input}`, alone);
  return alone.code[0]!.node;
}
