import {describe, expect, test} from "vitest";
import type {Expression} from "../../tools/markdown/literal.ts";
import type {PageContext} from "../../tools/markdown/page.ts";
import {staticCalls, unwrapCalls} from "../../tools/markdown/staticCalls.ts";

const literal = (value: unknown): Expression => ({type: "Literal", value});
const identifier = (name: string): Expression => ({type: "Identifier", name});
const place = "<observablehq-loading></observablehq-loading><!--:0badcafe:-->";

/** A page whose one call is of a name that no call has, with these arguments, or of another name. */
function page(args: Expression[], name = "chart", declared: string[] = []): PageContext {
  const node = {input: `${name}(…)`, declarations: null, references: [{name}]};
  const call = {type: "CallExpression", callee: identifier(name), arguments: args};
  const code = [{id: "0badcafe", node: {...node, body: call as Expression, expression: true}}];
  const own = {
    id: "1",
    node: {...node, body: {type: "Program"}, expression: false, declarations: declared.map((n) => ({name: n}))}
  };
  return {path: "/x", code: declared.length > 0 ? [own, ...code] : code};
}

describe("a call on a page", () => {
  test("that cannot be drawn stops a build, with its place, and is told of in a preview", () => {
    const draw = (lenient: boolean) => staticCalls("/nowhere", `<p>${place}</p>`, page([literal("no")]), {lenient});
    expect(() => draw(false)).toThrow(/^src\/x\.md: \$\{chart\(…\)\}: no such chart: "no": one of /);
    expect(draw(true).body).toMatch(/^<p><strong class="call-problem" role="alert">src\/x\.md: .*<\/strong><\/p>$/);
  });

  test("stays in the page's code where its arguments are not literals, and brings its import", () => {
    const context = page([identifier("chosen")]);
    const drawn = staticCalls("/nowhere", place, context, {lenient: false});
    expect(drawn).toEqual({body: place, enhanced: [], missing: ["chart"], queries: []});
    expect(context.code).toHaveLength(1);
  });

  test("is left alone where the page has a function of that name", () => {
    const context = page([literal("no")], "chart", ["chart"]);
    expect(staticCalls("/nowhere", place, context, {lenient: false}).body).toBe(place);
  });

  test("of a name that no call has is left alone", () => {
    const context = page([], "toString");
    expect(staticCalls("/nowhere", place, context, {lenient: false}).body).toBe(place);
  });
});

test("a block alone in a paragraph takes its place", () => {
  expect(unwrapCalls(`<p>${place}</p>\n<p>a ${place}</p>`)).toBe(`<div>${place}</div>\n<p>a ${place}</p>`);
});
