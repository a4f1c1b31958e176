import MarkdownIt from "markdown-it";
import {describe, expect, test} from "vitest";
import {quietBlocks} from "../../tools/markdown/blocks.ts";
import type {PageContext} from "../../tools/markdown/page.ts";

/** Renders a page as Framework does: a fence's code is put into the page's, under a name that leaves its place. */
function rendered(page: string): {html: string; inputs: string[]} {
  const md = new MarkdownIt();
  md.renderer.rules.fence = (tokens, index, _options, context: PageContext) => {
    const {info, content} = tokens[index]!;
    if (info === "text") return "<pre></pre>";
    const named = /\bid=(\w+)/.exec(info)?.[1];
    const tag = `sql\`${content.trim()}\``;
    const input = !info.startsWith("sql")
      ? content.trim()
      : named
        ? `const ${named} = await ${tag};`
        : `display(await ${tag});`;
    const id = String(context.code.length);
    const node = {input, body: {type: "Program"}, expression: false, declarations: null, references: []};
    context.code.push({id, node});
    return `<div class="observablehq observablehq--block"><!--:${id}:--></div>\n`;
  };
  quietBlocks(md);
  const context: PageContext = {path: "/x", code: []};
  const html = md.render(page, context);
  return {html, inputs: context.code.map(({node}) => node.input)};
}

const fence = (info: string, code: string) => `\`\`\`${info}\n${code}\n\`\`\`\n`;

describe("a block of SQL", () => {
  test("that shows its rows waits until it is seen", () => {
    expect(rendered(fence("sql echo", "FROM claims"))).toEqual({
      html: '<div class="observablehq observablehq--block"><!--:0:--></div>\n',
      inputs: ["await visibility();\ndisplay(await sql`FROM claims`);"]
    });
  });

  test("whose rows others wait for runs at once", () => {
    expect(rendered(fence("sql id=rows", "FROM claims")).inputs).toEqual(["const rows = await sql`FROM claims`;"]);
  });
});

describe("a block of JavaScript", () => {
  test.for([
    'const measure = view(Inputs.select(names, {label: "Measure"}));',
    "const found = view(\n  Inputs.search(claims)\n);"
  ])("that shows a control of one line keeps its room: %s", (code) => {
    const {html, inputs} = rendered(fence("js", code));
    expect(html).toContain('class="observablehq observablehq--block awaits-control"');
    expect(inputs).toEqual([code]);
  });

  test.for([
    "const rows = Inputs.table(claims);",
    "const chosen = view(Inputs.table(claims));",
    "const ticked = view(Inputs.checkbox(names));",
    "display(overview(Inputs));"
  ])("whose height nobody knows keeps none: %s", (code) => {
    expect(rendered(fence("js", code)).html).not.toContain("awaits-control");
  });
});

test("what runs nothing stays as it is", () => {
  expect(rendered(fence("text", "SELECT 1"))).toEqual({html: "<pre></pre>", inputs: []});
});
