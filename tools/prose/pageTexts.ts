import type {Token} from "markdown-it";
import MarkdownIt from "markdown-it";
import {isMap, isScalar, parseDocument} from "yaml";
import {codeTexts} from "./codeTexts.ts";
import {htmlTexts} from "./htmlTexts.ts";
import {inlineTexts, placeholders, recordSpans} from "./inlineTexts.ts";
import {noClaimMarks} from "./noClaim.ts";
import {readHeader} from "./page.ts";
import {type PageText, TextBuilder} from "./text.ts";

/** Fields of front matter that readers see. */
const shownFields = ["title", "subtitle", "description", "caption", "header", "footer"];

let parser: MarkdownIt | undefined;

/** A parser that reads blocks as Framework does, and knows where each inline rule took its part. */
function markdown(): MarkdownIt {
  if (parser) return parser;
  parser = new MarkdownIt({html: true});
  parser.core.ruler.enableOnly(["block"]);
  noClaimMarks(parser);
  placeholders(parser);
  recordSpans(parser);
  return parser;
}

/** Every text of a page that readers see or hear, in the order of the file, each with its place. */
export function pageTexts(text: string): PageText[] {
  const {bodyStart} = readHeader(text);
  const lines = new Lines(text, bodyStart);
  const texts = headerTexts(text.slice(0, bodyStart));
  let quotes = 0;
  let row: Cells | null = null;
  for (const token of markdown().parse(lines.body, {})) {
    if (token.type === "blockquote_open") quotes++;
    if (token.type === "blockquote_close") quotes--;
    if (token.type === "tr_open") row = new Cells(lines, token.map?.[0] ?? 0);
    if (token.type === "table_close") row = null;
    texts.push(...tokenTexts(token, lines, row, quotes > 0));
  }
  return texts;
}

function tokenTexts(token: Token, lines: Lines, row: Cells | null, quoted: boolean): PageText[] {
  const first = token.map?.[0] ?? 0;
  if (token.type === "inline") {
    const place = row ? row.placeOf(token.content) : lines.placeOf(token.content, first);
    return inlineTexts(markdown(), token.content, place, {quoted});
  }
  if (token.type === "html_block") return htmlTexts(token.content, lines.placeOf(token.content, first));
  if (token.type !== "fence") return [];
  const language = /^\w*/.exec(token.info)?.[0] ?? "";
  const place = lines.placeOf(token.content, first + 1);
  if (language === "html" || language === "svg") return htmlTexts(token.content, place);
  return ["js", "ts", "jsx", "tsx"].includes(language) ? codeTexts(token.content, place(0)) : [];
}

function headerTexts(header: string): PageText[] {
  const yaml = /^---[ \t]*\r?\n/.exec(header)?.[0];
  if (!yaml) return [];
  const {contents} = parseDocument(header.slice(yaml.length).replace(/---[ \t]*(\r?\n)?$/, ""));
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({key, value}) => {
    if (!isScalar(key) || !isScalar(value) || !shownFields.includes(String(key.value)) || !value.range) return [];
    const [from, to] = value.range;
    const words = String(value.value);
    const verbatim = header.startsWith(words, yaml.length + from) ? 0 : 1;
    return [
      new TextBuilder("title", {callable: false}).add(words, yaml.length + from + verbatim).finish(yaml.length + to)
    ];
  });
}

/** The lines of a page's Markdown, and where they stand in the file. */
class Lines {
  readonly body: string;
  readonly lines: string[];
  readonly #starts: number[] = [];

  constructor(text: string, bodyStart: number) {
    this.body = text.slice(bodyStart).replace(/\r\n/g, "\n");
    this.lines = text.slice(bodyStart).split(/\r?\n/);
    let at = bodyStart;
    for (const line of this.lines) {
      this.#starts.push(at);
      at += line.length;
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
  }

  start(line: number): number {
    return this.#starts[line] ?? this.#starts.at(-1) ?? 0;
  }

  /** The place in the file of each place of a block's content, whose lines are the file's without what leads them in. */
  placeOf(content: string, first: number): (at: number) => number {
    const starts: [from: number, place: number][] = [];
    let at = 0;
    content.split("\n").forEach((line, i) => {
      starts.push([at, this.start(first + i) + columnOf(this.lines[first + i] ?? "", line)]);
      at += line.length + 1;
    });
    return (place) => {
      const [from, start] = starts.findLast(([begin]) => begin <= place) ?? [0, 0];
      return start + place - from;
    };
  }
}

/** The cells of a table's row, one after the other. */
class Cells {
  readonly #lines: Lines;
  readonly #line: number;
  #at = 0;

  constructor(lines: Lines, line: number) {
    this.#lines = lines;
    this.#line = line;
  }

  placeOf(content: string): (at: number) => number {
    const found = (this.#lines.lines[this.#line] ?? "").indexOf(content, this.#at);
    const column = found < 0 ? this.#at : found;
    this.#at = column + content.length;
    const start = this.#lines.start(this.#line) + column;
    return (at) => start + at;
  }
}

/** Where the content of a line begins in it: at its end, unless marks follow. */
function columnOf(line: string, content: string): number {
  const trimmed = line.trimEnd();
  const words = content.trimEnd();
  return trimmed.endsWith(words) ? trimmed.length - words.length : Math.max(0, line.indexOf(words));
}
