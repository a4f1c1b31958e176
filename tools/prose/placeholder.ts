import {Parser, tokTypes} from "acorn";

/** JavaScript in a page's text: `${…}`. */
export interface Placeholder {
  /** The code between the braces. */
  content: string;
  /** Where it ends in the text, after the closing brace. */
  end: number;
}

/** The placeholder that begins at a place of a text, as Framework finds it; null where there is none. */
export function placeholderAt(text: string, at: number, to: number = text.length): Placeholder | null {
  if (!text.startsWith("${", at)) return null;
  const parser = new (Parser as unknown as TokenParser)(
    {ecmaVersion: 13, sourceType: "module"},
    text.slice(0, to),
    at + 2
  );
  let braces = 1;
  try {
    do {
      parser.nextToken();
      if (parser.type === tokTypes.braceL || parser.type === tokTypes.dollarBraceL) braces++;
      else if (parser.type === tokTypes.braceR && --braces === 0)
        return {content: text.slice(at + 2, parser.pos - 1), end: parser.pos};
    } while (parser.type !== tokTypes.eof);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return null;
}

/** What acorn's parser has and its types leave out: reading one token after the other. */
type TokenParser = new (
  options: {ecmaVersion: 13; sourceType: "module"},
  input: string,
  at: number
) => {nextToken(): void; type: unknown; pos: number};
