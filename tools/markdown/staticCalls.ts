import {parseHTML} from "linkedom";
import {type Call, calls} from "./calls.ts";
import {type Expression, literal} from "./literal.ts";
import type {PageCode, PageContext} from "./page.ts";
import {pageData} from "./queryRows.ts";

/** A page with its calls drawn, and what it needs in the browser for them. */
export interface Drawn {
  body: string;
  /** Names of the calls that were drawn and have more to add in the browser. */
  enhanced: string[];
  /** Names that the page calls in the browser and has not imported. */
  missing: string[];
  /** The queries whose rows were drawn. */
  queries: string[];
}

export interface DrawOptions {
  /** Whether a call that cannot be drawn is told of on the page, rather than thrown. */
  lenient: boolean;
}

type Data = ReturnType<typeof pageData>;

/**
 * Draws the calls of a page into the page as it is served: `${chart("money", {…})}`, alone or within a paragraph. A call
 * that is drawn leaves the page's code: nothing of it runs in the browser again. One whose arguments are not literals stays
 * in the code, and what it shows until scripts run goes into the element that Framework then removes.
 */
export function staticCalls(root: string, body: string, context: PageContext, {lenient}: DrawOptions): Drawn {
  const own = ownNames(context.code);
  const data = pageData(root, context.path);
  const drawn: Drawn = {body, enhanced: [], missing: [], queries: []};
  for (const code of [...context.code]) {
    const found = code.node.expression ? callOf(code.node.body) : null;
    if (!found || own.has(found.name)) continue;
    const {name, call, args} = found;
    const place = `<observablehq-loading></observablehq-loading><!--:${code.id}:-->`;
    if (args) {
      const html = orProblem(lenient, context.path, code, () => draw(call, name, args, data));
      drawn.body = put(drawn.body, place, html);
      context.code.splice(context.code.indexOf(code), 1);
      if (call.enhance) drawn.enhanced.push(name);
    } else {
      if (call.module && !imported(context.code, name)) drawn.missing.push(name);
      if (!call.meanwhile) continue;
      const {meanwhile} = call;
      const html = orProblem(lenient, context.path, code, () => htmlOf(meanwhile(newDocument(), data)));
      drawn.body = put(
        drawn.body,
        place,
        place.replace("><", () => `>${html}<`)
      );
    }
  }
  drawn.queries = [...data.asked];
  return drawn;
}

/** A call that is a paragraph of its own shows a block, which may not stand in a `p`: browsers would end the paragraph there. */
export function unwrapCalls(body: string): string {
  return body.replace(/<p>(<observablehq-loading><\/observablehq-loading><!--:[0-9a-f-]+:-->)<\/p>/g, "<div>$1</div>");
}

function callOf(expression: Expression): {name: string; call: Call; args: unknown[] | null} | null {
  if (expression.type === "AwaitExpression" && expression.argument) return callOf(expression.argument);
  const name = expression.type === "CallExpression" ? expression.callee?.name : undefined;
  const call = name !== undefined && Object.hasOwn(calls, name) ? calls[name] : undefined;
  if (!name || !call) return null;
  const args = (expression.arguments ?? []).map(literal);
  return {name, call, args: args.includes(undefined) ? null : args};
}

function draw(call: Call, name: string, args: unknown[], data: Data): string {
  const node = call.render(newDocument(), data, ...(args as never[]));
  if (call.enhance && typeof node !== "string" && node.nodeType === 1) {
    const element = node as Element;
    element.setAttribute("data-call", name);
    if (args.length > 0) element.setAttribute("data-args", JSON.stringify(args));
  }
  return htmlOf(node);
}

function htmlOf(node: Node | string): string {
  if (typeof node === "string") {
    const {document} = parseHTML("<!DOCTYPE html><html><body><i></i></body></html>");
    const place = document.querySelector("i")!;
    place.textContent = node;
    return place.innerHTML;
  }
  if (node.nodeType === 11) return Array.from(node.childNodes, htmlOf).join("");
  return node.nodeType === 1 ? (node as Element).outerHTML : htmlOf(node.textContent ?? "");
}

const block = /^\s*<(figure|div|section|article|aside|nav|table|ul|ol|dl|p|pre|details|blockquote|form|h[1-6]|hr)\b/;

/** A block takes the place of the paragraph that it is alone in; anything else stands in its paragraph. */
function put(body: string, place: string, html: string): string {
  const alone = `<div>${place}</div>`;
  if (!body.includes(alone)) return body.replace(place, () => html);
  if (html.startsWith("<observablehq")) return body.replace(place, () => html);
  return body.replace(alone, () => (block.test(html) ? html : `<p>${html}</p>`));
}

function orProblem(lenient: boolean, path: string, {node}: PageCode, run: () => string): string {
  try {
    return run();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const message = `src${path}.md: \${${node.input}}: ${said}`;
    if (!lenient) throw new Error(message, {cause: error});
    return `<strong class="call-problem" role="alert">${htmlOf(message)}</strong>`;
  }
}

/** Names that a page gives a meaning of its own: not those that it imports from this project's components. */
function ownNames(code: readonly PageCode[]): Set<string> {
  const names = new Set(code.flatMap(({node}) => (node.declarations ?? []).map(({name}) => name)));
  for (const name of componentImports(code)) names.delete(name);
  return names;
}

function imported(code: readonly PageCode[], name: string): boolean {
  return componentImports(code).includes(name);
}

function componentImports(code: readonly PageCode[]): string[] {
  return code
    .flatMap(({node}) => (Array.isArray(node.body.body) ? node.body.body : []))
    .filter(({type, source}) => type === "ImportDeclaration" && /(^|\/)components\//.test(String(source?.value)))
    .flatMap(({specifiers = []}) => specifiers.map(({local}) => local.name));
}

function newDocument(): Document {
  return parseHTML("<!DOCTYPE html><html><body></body></html>").document;
}
