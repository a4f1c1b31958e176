import {Parser, tokTypes} from "acorn";
import {readCall} from "./calls.ts";
import {type PageText, TextBuilder, type TextKind} from "./text.ts";

/** The names under which code gives a page its words. */
const worded: Readonly<Record<string, TextKind>> = {
  title: "title",
  subtitle: "title",
  heading: "title",
  caption: "caption",
  note: "caption",
  label: "caption",
  summary: "caption",
  description: "caption",
  placeholder: "caption",
  alt: "alternative text",
  ariaLabel: "alternative text",
  ariaDescription: "alternative text",
  "aria-label": "alternative text"
};

/** Functions that show what they are given, and templates that are HTML. */
const showing = new Set(["display", "html", "md", "svg"]);

interface Token {
  type: unknown;
  value: unknown;
  start: number;
  end: number;
}

type TokenParser = new (options: object, input: string) => {nextToken(): void} & Token;

/**
 * The texts that a piece of code shows: titles, notes, labels and alternative texts that it writes out, what it displays, and
 * HTML templates. `at` is where the code begins in the file. What it computes is not typed and no text.
 */
export function codeTexts(code: string, at: number): PageText[] {
  const tokens = tokensOf(code);
  if (tokens.length === 1 && (tokens[0]?.type === tokTypes.num || tokens[0]?.type === tokTypes.string))
    return [textOf(tokens, 0, "prose", code, at)];
  return tokens.flatMap((token, i) => {
    const kind = kindAt(tokens, i);
    const isText = token.type === tokTypes.string || token.type === tokTypes.backQuote;
    return kind && isText ? [textOf(tokens, i, kind, code, at)] : [];
  });
}

/** What the text at a token is for; null where it is no text for readers. */
function kindAt(tokens: readonly Token[], i: number): TextKind | null {
  const [name, sign] = [tokens[i - 2], tokens[i - 1]];
  if (sign?.type === tokTypes.colon) return worded[String(name?.value)] ?? null;
  if (sign?.type === tokTypes.eq && name?.type === tokTypes.name) return worded[String(name.value)] ?? null;
  if (sign?.type === tokTypes.parenL && showing.has(String(name?.value))) return "prose";
  return tokens[i]?.type === tokTypes.backQuote && showing.has(String(sign?.value)) ? "prose" : null;
}

function textOf(tokens: readonly Token[], i: number, kind: TextKind, code: string, at: number): PageText {
  const first = tokens[i]!;
  const builder = new TextBuilder(kind, {callable: first.type === tokTypes.backQuote});
  if (first.type !== tokTypes.backQuote) {
    const value = String(first.value);
    const verbatim = code.slice(first.start + 1, first.end - 1) === value;
    if (verbatim) builder.add(value, at + first.start + 1);
    else builder.addAs(value, at + first.start);
    return builder.finish(at + first.end);
  }
  let depth = 0;
  let inner = 0;
  for (const token of tokens.slice(i + 1)) {
    if (token.type === tokTypes.backQuote && depth === 0) return builder.finish(at + token.start);
    if (token.type === tokTypes.dollarBraceL && depth++ === 0) inner = token.end;
    else if (token.type === tokTypes.braceL) depth++;
    else if (token.type === tokTypes.braceR && --depth === 0)
      builder.addCall(readCall(code.slice(inner, token.start)), at + inner - 2, at + inner);
    else if (token.type === tokTypes.template && depth === 0)
      builder.add(withoutTags(code.slice(token.start, token.end)), at + token.start);
  }
  return builder.finish(at + code.length);
}

/** HTML's tags as spaces, so that every character keeps its place. */
const withoutTags = (text: string) => text.replace(/<[^>]*>/g, (tag) => " ".repeat(tag.length));

function tokensOf(code: string): Token[] {
  const options = {ecmaVersion: 13, sourceType: "module", allowAwaitOutsideFunction: true};
  const parser = new (Parser as unknown as TokenParser)(options, code);
  const tokens: Token[] = [];
  try {
    for (parser.nextToken(); parser.type !== tokTypes.eof; parser.nextToken()) {
      const {type, value, start, end} = parser;
      tokens.push({type, value, start, end});
    }
  } catch (error) {
    // Code that cannot be read is told of by what runs it.
    if (!(error instanceof SyntaxError)) throw error;
  }
  return tokens;
}
