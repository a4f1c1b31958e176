import {parseExpressionAt} from "acorn";
import {type Expression, literal} from "../markdown/literal.ts";

/** The calls that stand for words in a page's prose. */
export const proseCalls = ["figure", "value", "quote"] as const;
export type ProseCallName = (typeof proseCalls)[number];

/** One argument of a call, with its place in the call's source. */
export interface Argument {
  value: unknown;
  start: number;
  end: number;
}

/** A call such as `figure("claim-0123456789abcdef", "about 11,000 person, NIS")`, as a page writes it between `${` and `}`. */
export interface ProseCall {
  name: ProseCallName;
  /** The arguments; an argument that is not written out is undefined. */
  arguments: Argument[];
  /** Where a further argument would go. */
  end: number;
}

type Placed = Expression & {start: number; end: number};

/** What a placeholder calls, where it calls a figure, a value or a quotation; null where it is anything else. */
export function readCall(source: string): ProseCall | null {
  if (!/^\s*(figure|value|quote)\s*\(/.test(source)) return null;
  let expression: Placed;
  try {
    expression = parseExpressionAt(source, 0, {ecmaVersion: 2022}) as unknown as Placed;
  } catch {
    // Framework tells of code that cannot be read, where it stands.
    return null;
  }
  const name = proseCalls.find((call) => call === expression.callee?.name);
  if (!name || expression.type !== "CallExpression" || source.slice(expression.end).trim() !== "") return null;
  const given = (expression.arguments ?? []) as Placed[];
  return {
    name,
    arguments: given.map((argument) => ({value: literal(argument), start: argument.start, end: argument.end})),
    end: given.at(-1)?.end ?? source.lastIndexOf(")", expression.end)
  };
}
