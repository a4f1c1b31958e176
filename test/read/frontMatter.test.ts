import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {splitFrontMatter} from "../../loaders/read/frontMatter.ts";

describe("splitFrontMatter", () => {
  test.each([
    ["---\na: 1\n---\nbody\n", "a: 1\n", "body\n", 4],
    ["---\n---\nbody", "", "body", 3],
    ["---\r\na: 1\r\n---\r\nbody\r\n", "a: 1\r\n", "body\r\n", 4],
    ["\ufeff---\na: 1\n---\nbody", "a: 1\n", "body", 4],
    ["--- \na: 1\n---\t\n\n---\nrest", "a: 1\n", "\n---\nrest", 4],
    ["---\na: 1\n---", "a: 1\n", "", 4]
  ])("takes the header off %j", (text, yaml, body, bodyLine) => {
    expect(splitFrontMatter(text)).toEqual({yaml, yamlLine: 2, body, bodyLine});
  });

  test.each([
    "",
    "body",
    "---",
    "---\na: 1\nbody",
    " ---\na: 1\n---\n",
    "----\na\n---\n",
    "a\n---\nb\n---\n",
    "---\na: 1\n ---\n"
  ])("finds no header in %j", (text) => {
    expect(splitFrontMatter(text)).toEqual({yaml: null, yamlLine: 1, body: text, bodyLine: 1});
  });

  test("gives any body back as it was", () => {
    const property = fc.property(fc.string({unit: "binary"}), (body) => {
      expect(splitFrontMatter(`---\nid: a\n---\n${body}`).body).toBe(body);
    });
    fc.assert(property);
  });
});
