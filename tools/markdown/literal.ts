/** An expression of JavaScript as its parser gives it: the parts that are looked at here. */
export interface Expression {
  type: string;
  value?: unknown;
  name?: string;
  operator?: string;
  argument?: Expression;
  callee?: Expression;
  arguments?: Expression[];
  elements?: (Expression | null)[];
  properties?: {key: Expression; value: Expression; computed: boolean}[];
  expressions?: Expression[];
  quasis?: {value: {cooked: string}}[];
  /** The statements of a program. */
  body?: Expression[];
  /** Where an import is from, and the names that it brings. */
  source?: Expression;
  specifiers?: {local: {name: string}}[];
}

/** The value of an expression that is written out: texts, numbers, lists, objects. Undefined where it is none. */
export function literal(expression: Expression): unknown {
  switch (expression.type) {
    case "Literal":
      return expression.value;
    case "TemplateLiteral":
      return expression.expressions?.length ? undefined : expression.quasis?.[0]?.value.cooked;
    case "UnaryExpression":
      return expression.operator === "-" && expression.argument ? -Number(literal(expression.argument)) : undefined;
    case "ArrayExpression":
      return whole((expression.elements ?? []).map((element) => (element ? literal(element) : undefined)));
    case "ObjectExpression": {
      const entries = (expression.properties ?? []).map(entry);
      return whole(entries.map((pair) => pair?.[1])) && Object.fromEntries(entries as [string, unknown][]);
    }
    default:
      return undefined;
  }
}

function entry(property: {key?: Expression; value?: Expression; computed?: boolean}): [string, unknown] | undefined {
  const {key, value, computed} = property;
  if (!key || !value || computed) return undefined;
  return [String(key.name ?? key.value), literal(value)];
}

function whole<T>(values: readonly T[]): readonly T[] | undefined {
  return values.some((value) => value === undefined) ? undefined : values;
}
