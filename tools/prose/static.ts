import type MarkdownIt from "markdown-it";
import type {StateCore, Token} from "markdown-it";
import {capitalised} from "../../src/components/prose/figureText.ts";
import {type ProseLanguage, proseLanguage} from "../../src/components/prose/language.ts";
import {readCall} from "./calls.ts";
import type {Evidence} from "./evidence.ts";
import {headerAt} from "./page.ts";
import {type Reference, refer} from "./refer.ts";

/**
 * Puts what pages say by `${figure(…)}`, `${value(…)}` and `${quote(…)}` into the text itself, as a link to its evidence: it is
 * in the HTML as served, in headings, titles and the search too, and needs no script. What rests on nothing is left as it is
 * written, marked: the check says what is wrong with it.
 */
export function staticProse(md: MarkdownIt, root: string, evidence: Evidence): void {
  md.core.ruler.push("prose", (state) => {
    let language: ProseLanguage | null = null;
    for (const token of state.tokens) {
      if (!token.children?.some(({type, content}) => type === "placeholder" && readCall(content))) continue;
      language ??= headerAt(root, String(state.env.path ?? "")).language ?? proseLanguage("en");
      if (language) token.children = replaceCalls(state, token.children, evidence, language);
    }
  });
}

function replaceCalls(
  state: StateCore,
  tokens: readonly Token[],
  evidence: Evidence,
  language: ProseLanguage
): Token[] {
  let before = "";
  let inLink = 0;
  return tokens.flatMap((token) => {
    if (token.type === "link_open") inLink++;
    if (token.type === "link_close") inLink--;
    const call = token.type === "placeholder" ? readCall(token.content) : null;
    if (!call) {
      before +=
        token.type === "softbreak"
          ? "\n"
          : token.type === "html_block"
            ? token.content.replace(/<[^>]*>/g, "")
            : token.content;
      return [token];
    }
    try {
      const reference = refer(call, evidence, language);
      const text = (reference.options.capital ?? beginsSentence(before)) ? capitalised(reference.text) : reference.text;
      before += text;
      return referenceTokens(state, {...reference, text}, inLink > 0);
    } catch (error) {
      return [
        markup(state, `<mark class="unfounded" title="${escapeHtml(String(error))}">`),
        textToken(state, token.content),
        markup(state, "</mark>")
      ];
    }
  });
}

/** Whether what follows a text begins a sentence. */
export function beginsSentence(before: string): boolean {
  return /(^|[.!?…]["”’)]*\s+|\n\n)["“(\s]*$/.test(before);
}

function referenceTokens(state: StateCore, {text, href, lang}: Reference, inLink: boolean): Token[] {
  const words = textToken(state, text);
  const told =
    lang === null ? [words] : [markup(state, `<q lang="${escapeHtml(lang)}">`), words, markup(state, "</q>")];
  if (inLink) return told;
  const open = new state.Token("link_open", "a", 1);
  open.attrs = [
    ["href", href],
    ["class", "evidence"]
  ];
  return [open, ...told, new state.Token("link_close", "a", -1)];
}

function textToken(state: StateCore, content: string): Token {
  return Object.assign(new state.Token("text", "", 0), {content});
}

function markup(state: StateCore, content: string): Token {
  return Object.assign(new state.Token("html_inline", "", 0), {content});
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
