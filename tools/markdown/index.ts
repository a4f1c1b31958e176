import type MarkdownIt from "markdown-it";
import {preferRows} from "../preview/preferRows.ts";
import {evidenceOfSite} from "../prose/evidence.ts";
import {noClaimMarks} from "../prose/noClaim.ts";
import {staticProse} from "../prose/static.ts";
import {missingPage} from "../site/address.ts";
import {quietBlocks} from "./blocks.ts";
import {builtIns} from "./builtIns.ts";
import {calls} from "./calls.ts";
import {downloadLinks} from "./downloads.ts";
import {addBlock, type PageContext, pathTo} from "./page.ts";
import {type Drawn, staticCalls, unwrapCalls} from "./staticCalls.ts";

export interface MarkdownOptions {
  /** The project's folder. */
  root: string;
  /** Whether pages are shown to who edits them: then they say what is wrong with the project, and follow what changes. */
  preview: boolean;
}

/** The query from whose rows figures in prose are told. */
const ofProse = "claim_list";

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
  noClaimMarks(md);
  quietBlocks(md);
  staticProse(md, root, evidenceOfSite(root));
  const render = md.renderer.render.bind(md.renderer);
  md.renderer.render = (tokens, options, env: PageContext) => {
    // Rendering fills in the page's code; what is drawn here leaves it again.
    const rendered = unwrapCalls(render(tokens, options, env));
    const drawn = staticCalls(root, rendered, env, {lenient: preview});
    if (preview) preferRows([...drawn.queries, ofProse]);
    let body = noscript(env) + drawn.body;
    // The page of what is missing comes at any address, and finds no file from there.
    const watched = preview && env.path !== missingPage;
    for (const source of [builtIns(root, env), callBlock(drawn, env), watched && watchBlock(drawn, env)]) {
      if (source) body += addBlock(md, source, env);
    }
    return body;
  };
  return md;
}

/** What the browser adds to the calls that were drawn, and imports that calls left to it need. */
function callBlock({enhanced, missing}: Drawn, {path}: PageContext): string {
  const from = (module = "") => JSON.stringify(pathTo(path, module));
  const lines = [...new Set(missing)].map((name) => `import {${name}} from ${from(calls[name]?.module)};`);
  const names = [...new Set(enhanced)];
  if (names.length > 0) lines.push(`import {onServed} from ${from("/components/served.js")};`);
  names.forEach((name, i) => {
    lines.push(`import {enhance as enhance${i}} from ${from(calls[name]?.enhance)};`);
  });
  names.forEach((name, i) => {
    lines.push(`onServed(${JSON.stringify(name)}, enhance${i});`);
  });
  return lines.join("\n");
}

/** In a preview: shows what is wrong with the project, and names the files that were drawn, so that Framework watches them. */
function watchBlock({queries}: Drawn, {path}: PageContext): string {
  const file = (target: string) => `FileAttachment(${JSON.stringify(pathTo(path, target))})`;
  return [
    `import {problemList} from ${JSON.stringify(pathTo(path, "/components/problemList.js"))};`,
    ...queries.flatMap((name) => [`${file(`/data/query/${name}.json`)};`, `${file(`/queries/${name}.sql`)};`]),
    `${file(`/data/query/${ofProse}.json`)};`,
    `display(problemList(await ${file("/data/problems.json")}.json()));`
  ].join("\n");
}
