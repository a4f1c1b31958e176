import {Parser} from "htmlparser2";
import type MarkdownIt from "markdown-it";
import type {StateInline} from "markdown-it";
import {readCall} from "./calls.ts";
import {codeTexts} from "./codeTexts.ts";
import {attributeTexts} from "./htmlTexts.ts";
import {markAfter} from "./noClaim.ts";
import {placeholderAt} from "./placeholder.ts";
import {type PageText, TextBuilder, type TextKind} from "./text.ts";

/** What a rule of Markdown took of a text. */
interface Span {
  rule: string;
  from: number;
  to: number;
}

interface Rules {
  __rules__: {name: string; fn: (state: StateInline, silent: boolean) => boolean}[];
}

const spansOf = new WeakMap<StateInline, Span[]>();

/** Has a parser keep which rule took which part of a text: Markdown-it's tokens do not say where they stand. */
export function recordSpans(md: MarkdownIt): void {
  for (const rule of (md.inline.ruler as unknown as Rules).__rules__) {
    const {fn, name} = rule;
    rule.fn = (state, silent) => {
      const from = state.pos;
      const took = fn(state, silent);
      if (took && !silent) {
        const spans = spansOf.get(state) ?? [];
        spansOf.set(state, spans);
        spans.push({rule: name, from, to: state.pos});
      }
      return took;
    };
  }
}

/** Finds `${…}` as Framework does. */
export function placeholders(md: MarkdownIt): void {
  md.inline.ruler.push("placeholder", (state, silent) => {
    const found = silent ? null : placeholderAt(state.src, state.pos, state.posMax);
    if (!found) return false;
    state.push("placeholder", "", 0).content = found.content;
    state.pos = found.end;
    return true;
  });
}

export interface InlineOptions {
  kind?: TextKind;
  quoted?: boolean;
}

/**
 * The texts of a paragraph, heading or cell: its own, and the alternative texts, titles and captions within. `place` gives the
 * place in the file of a place in the source.
 */
export function inlineTexts(
  md: MarkdownIt,
  source: string,
  place: (at: number) => number,
  {kind = "prose", quoted = false}: InlineOptions = {}
): PageText[] {
  const state = new md.inline.State(source, md, {}, []);
  md.inline.tokenize(state);
  const builder = new TextBuilder(kind, {quoted});
  const others: PageText[] = [];
  // What is shown of each place: null for itself, else other words.
  const shown = new Map<number, string>();
  const hide = (from: number, to: number, instead = "") => {
    for (let i = from; i < to; i++) shown.set(i, "");
    if (from < to) shown.set(from, instead);
  };
  const calls = new Map<number, {content: string; end: number}>();
  const marks: {from: number; to: number; reason: string}[] = [];
  for (const {rule, from, to} of spansOf.get(state) ?? []) {
    const taken = source.slice(from, to);
    if (rule === "backticks" && /^`+[^`][\s\S]*`$/.test(taken)) hide(from, to, " ");
    else if (rule === "autolink") hide(from, to, " ");
    else if (rule === "emphasis" || rule === "strikethrough") hide(from, to);
    else if (rule === "escape") shown.set(from, "");
    else if (rule === "entity") hide(from, to, decoded(taken));
    else if (rule === "html_inline") {
      hide(from, to, /^<q\b/i.test(taken) ? "“" : /^<\/q\b/i.test(taken) ? "”" : "");
      others.push(...tagTexts(taken, place(from)));
    } else if (rule === "placeholder") {
      const content = taken.slice(2, -1);
      hide(from, to);
      calls.set(from, {content, end: to});
      others.push(...codeTexts(content, place(from) + 2));
    } else if (rule === "no_claim") {
      const mark = markAfter(source, from + 1, md.helpers.parseLinkLabel(state, from));
      if (!mark) continue;
      shown.set(from, "");
      hide(mark.to, mark.end);
      marks.push(mark);
    } else if (rule === "link" || rule === "image") {
      const label = from + (rule === "image" ? 2 : 1);
      const end = md.helpers.parseLinkLabel(state, label - 1);
      builder.text.links.push(/^\]\(\s*<?(?<address>[^\s)>]*)/.exec(source.slice(end))?.groups?.address ?? "");
      others.push(...titleTexts(md, source, end, to, place));
      hide(end, to);
      if (rule === "link") shown.set(from, "");
      else {
        hide(from, end);
        others.push(
          ...inlineTexts(md, source.slice(label, end), (at) => place(label + at), {kind: "alternative text"})
        );
      }
    }
  }
  const indexOf: number[] = [];
  for (let i = 0; i < source.length; i++) {
    indexOf.push(builder.text.text.length);
    const call = calls.get(i);
    const words = shown.get(i);
    if (call) builder.addCall(readCall(call.content), place(i), place(i) + 2);
    else if (words === undefined) builder.add(source[i]!, place(i));
    else if (words) builder.addAs(words, place(i));
  }
  indexOf.push(builder.text.text.length);
  builder.text.marks = marks.map(({from, to, reason}) => ({from: indexOf[from]!, to: indexOf[to]!, reason}));
  const own = builder.finish(place(source.length));
  return [...(/\S/.test(own.text) ? [own] : []), ...others];
}

/** The title of a link or image, which its destination is followed by. */
function titleTexts(
  md: MarkdownIt,
  source: string,
  from: number,
  to: number,
  place: (at: number) => number
): PageText[] {
  if (source[from + 1] !== "(") return [];
  let at = from + 2;
  while (/\s/.test(source[at] ?? "")) at++;
  at = md.helpers.parseLinkDestination(source, at, to).pos;
  while (/\s/.test(source[at] ?? "")) at++;
  const title = md.helpers.parseLinkTitle(source, at, to);
  return title.ok
    ? [new TextBuilder("title", {callable: false}).add(title.str, place(at + 1)).finish(place(title.pos))]
    : [];
}

function tagTexts(tag: string, place: number): PageText[] {
  const texts: PageText[] = [];
  const parser = new Parser({onopentag: (name, attributes) => texts.push(...attributeTexts(name, attributes, place))});
  parser.end(tag);
  return texts;
}

function decoded(entity: string): string {
  let text = "";
  const parser = new Parser({ontext: (part) => (text += part)});
  parser.end(entity);
  return text;
}
