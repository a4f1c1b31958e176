import type MarkdownIt from "markdown-it";
import {downloadLinks} from "./downloads.ts";
import {addBlock, type PageContext, pathTo} from "./page.ts";
import {sqlDeclaration} from "./sqlTag.ts";
import {staticCharts, unwrapCalls} from "./staticCharts.ts";

export interface MarkdownOptions {
  /** The project's folder. */
  root: string;
  /** Whether pages are shown to who edits them: then they say what is wrong with the project, and charts are left to the page. */
  preview: boolean;
}

/** What a page with code tells those who run none. */
const noscript = ({path, code}: PageContext) =>
  code.length === 0
    ? ""
    : '<noscript><p class="noscript">JavaScript is off. Charts and lists are as they were built, with the sentences behind ' +
      `them; filters and queries need it. <a href="${pathTo(path, "/data")}">Download the data</a>.</p></noscript>\n`;

/**
 * Adds to Markdown-it what this project's pages can do beyond Framework's. Framework calls the renderer once a page, with
 * what it has parsed of the page's code in `env`.
 */
export function pageTools(md: MarkdownIt, {root, preview}: MarkdownOptions): MarkdownIt {
  downloadLinks(md);
  const render = md.renderer.render.bind(md.renderer);
  md.renderer.render = (tokens, options, env: PageContext) => {
    // Rendering fills in the page's code.
    const rendered = unwrapCalls(render(tokens, options, env));
    let body = noscript(env) + rendered;
    if (!preview) body = staticCharts(root, body, env);
    const declaration = sqlDeclaration(root, env);
    if (declaration) body += addBlock(md, declaration, env);
    if (preview) body += addBlock(md, problemsBlock(env), env);
    return body;
  };
  return md;
}

function problemsBlock({path}: PageContext): string {
  const file = JSON.stringify(pathTo(path, "/data/problems.json"));
  return [
    `import {problemList} from ${JSON.stringify(pathTo(path, "/components/problemList.js"))};`,
    `display(problemList(await FileAttachment(${file}).json()));`
  ].join("\n");
}
