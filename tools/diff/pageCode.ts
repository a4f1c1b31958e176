import {parseExpressionAt} from "acorn";
import type {Expression} from "../markdown/literal.ts";
import {placeholderAt} from "../prose/placeholder.ts";

/** A piece of code in a page. */
export interface PieceOfCode {
  /** `js` for what stands between `${` and `}`; the language of a block. */
  language: string;
  code: string;
  /** Where it begins in the page's file. */
  at: number;
  /** The call that it is, where it is one. */
  call: Expression | null;
}

/** Every block of code of a page, and every `${…}` outside of them, in order. */
export function pageCode(source: string): PieceOfCode[] {
  const blocks = Array.from(
    source.matchAll(/^(?<fence>```+|~~~+)(?<info>[^\n]*)\n(?<code>[\s\S]*?)^\k<fence>/gm),
    (match) => ({
      language: /^\w*/.exec(match.groups?.info ?? "")?.[0] ?? "",
      code: match.groups?.code ?? "",
      at: match.index + match[0].indexOf("\n") + 1,
      call: null,
      from: match.index,
      to: match.index + match[0].length
    })
  );
  const pieces: PieceOfCode[] = [...blocks];
  for (let i = source.indexOf("${"); i >= 0; i = source.indexOf("${", i + 1)) {
    if (blocks.some(({from, to}) => from <= i && i < to)) continue;
    const found = placeholderAt(source, i);
    if (!found) continue;
    pieces.push({language: "js", code: found.content, at: i + 2, call: callIn(found.content)});
    i = found.end - 1;
  }
  return pieces.sort((a, b) => a.at - b.at);
}

function callIn(code: string): Expression | null {
  try {
    const expression = parseExpressionAt(code, 0, {ecmaVersion: 2022, sourceType: "module"}) as unknown as Expression;
    const called = expression.type === "AwaitExpression" ? expression.argument : expression;
    return called?.type === "CallExpression" ? called : null;
  } catch {
    return null;
  }
}
