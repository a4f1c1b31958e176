import fc from "fast-check";
import {parseFragment} from "parse5";
import {describe, expect, test} from "vitest";
import {asText, html, pageSource, plainLine, webAddress} from "../../tools/pages/html.ts";
import {textOf} from "../../tools/site/page/dom.ts";

/** Texts with much of what means something to HTML, Markdown, YAML and Framework. */
const piece = fc.constantFrom(
  "<script>",
  "</p>",
  "]]>",
  "$\u007bx}",
  "`",
  "\n\n",
  "---",
  "&lt;",
  '"',
  "'",
  "\\",
  "{",
  "\0",
  "é",
  "😀"
);
const anyText = fc.array(fc.oneof(piece, fc.string({unit: "binary"})), {maxLength: 6}).map((parts) => parts.join(""));

/** What a browser shows of a text: what no page can hold is told by a sign, and CR by a line's end. */
const shown = (text: string) => text.replace(/(?![\n\r\t])[\p{Cc}\p{Cs}]/gu, "\ufffd");

describe("asText", () => {
  test("stays text between tags and in an attribute, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const fragment = parseFragment(`<p title="${asText(text)}">${asText(text)}</p>`);
        const [paragraph] = fragment.childNodes;
        expect(fragment.childNodes).toHaveLength(1);
        expect(paragraph && "attrs" in paragraph && paragraph.attrs[0]?.value).toBe(shown(text));
        expect(textOf(fragment)).toBe(shown(text));
      })
    );
  });

  test("holds no blank line and begins no program of a page", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(asText(text)).not.toMatch(/[\n\r]|\$\{|[<>"'`]/);
      })
    );
  });
});

describe("html", () => {
  test("escapes what is put in, leaves HTML and lists of it as they are, and nothing where there is nothing", () => {
    expect(html`<p>${"<b>"}${html`<i>${1}</i>`}${["a", html`<br>`]}${null}${undefined}${false}</p>`.text).toBe(
      "<p>&#60;b&#62;<i>1</i>a<br></p>"
    );
  });
});

describe("pageSource", () => {
  test("keeps a title in its line and the HTML in one block", () => {
    const source = pageSource('a\n---\ntitle: "b"', html`<p>1</p>\n\n\n<p>${"x\n\ny"}</p>`);
    expect(source.split("\n").filter((line) => line === "---")).toHaveLength(2);
    expect(source.split("\n---\n\n")[1]).not.toMatch(/\n\s*\n/);
  });
});

test.each([
  ["a\u202eb\u0000c\n d", "ab c d"],
  ["  x\ty  ", "x y"]
])("plainLine makes one line of %j", (text, line) => {
  expect(plainLine(text)).toBe(line);
});

test.each([
  ["https://example.org/a?b=<c>", true],
  ["HTTP://example.org", true],
  ["javascript:alert(1)", false],
  [" javascript:alert(1)", false],
  ["data:text/html,x", false],
  ["//example.org", false],
  [null, false]
])("webAddress takes %j: %j", (url, taken) => {
  expect(webAddress(url)).toBe(taken ? url : null);
});
