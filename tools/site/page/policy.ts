import {createHash} from "node:crypto";
import {create, elements, find, insert, type Page, textOf} from "./dom.ts";
import type {PageScripts} from "./preloads.ts";
import {inlineScripts} from "./scripts.ts";

/** Scripts that run WebAssembly. */
const usesWebAssembly = /duckdb-wasm|resvg-wasm/;
/** Scripts that make functions of text: arquero of expressions, d3-dsv of the names of columns. Only a page's own code asks for them. */
const makesFunctions = /(?:^|\/)_npm\/(?:arquero|d3|d3-dsv)@/;
/** Scripts that write style sheets into the page as they run. */
const writesStyles = /@observablehq\/plot|stdlib\/inputs|@observablehq\/inputs|codemirror|style-mod/;

/**
 * A page's content security policy, by directive. Scripts run only from the site's own files, or where they are among those
 * that stood in the page when it was made, known by hash; nothing comes from or goes to another host. Styles that scripts
 * write are allowed only on pages whose scripts may write some; `style` attributes everywhere, for charts are full of them.
 */
export function policyOf(page: Page, {ever}: PageScripts): Record<string, string[]> {
  const reaches = (pattern: RegExp) => [...ever].some((path) => pattern.test(path));
  const styles = [...elements(page)].filter(({tagName}) => tagName === "style");
  return {
    "default-src": ["'none'"],
    "script-src": [
      "'self'",
      ...hashes(inlineScripts(page).map(textOf)),
      ...(reaches(usesWebAssembly) ? ["'wasm-unsafe-eval'"] : []),
      ...(reaches(makesFunctions) ? ["'unsafe-eval'"] : [])
    ],
    "style-src-elem": ["'self'", ...(reaches(writesStyles) ? ["'unsafe-inline'"] : hashes(styles.map(textOf)))],
    "style-src-attr": ["'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "frame-src": ["'self'"],
    "manifest-src": ["'self'"],
    "base-uri": ["'self'"],
    "form-action": ["'none'"]
  };
}

/** Writes a page's policy into its head, before everything that it is to govern. To be called when all scripts are in place. */
export function addPolicy(page: Page, scripts: PageScripts): void {
  const head = find(page, "head");
  const charset = [...elements(page)].find(({attrs}) => attrs.some(({name}) => name === "charset"));
  if (!head || !charset) throw new Error("page: no place for its content security policy: no <meta charset>");
  const content = policyText(policyOf(page, scripts));
  const after = head.childNodes[head.childNodes.indexOf(charset) + 1];
  insert(head, create("meta", {"http-equiv": "content-security-policy", content}), after);
}

/** A policy as a header or a page's head holds it. */
export function policyText(policy: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}

function hashes(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`))].sort();
}
