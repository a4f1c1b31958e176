import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readRuns} from "../../loaders/command/runs.ts";

async function* chunks(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

/** The lines of all runs, by number; null for one that was too long. */
async function linesOf(texts: readonly string[], longest?: number): Promise<Map<number, string | null>> {
  const lines = new Map<number, string | null>();
  for await (const {bytes, firstLine} of readRuns(chunks(texts), longest)) {
    if (bytes === null) lines.set(firstLine, null);
    else {
      const text = new TextDecoder().decode(bytes).replace(/\n$/, "");
      for (const [i, line] of text.split("\n").entries()) lines.set(firstLine + i, line);
    }
  }
  return lines;
}

describe("readRuns", () => {
  test.each([
    [["a\nb\n"], ["a", "b"]],
    [
      ["a", "b\nc"],
      ["ab", "c"]
    ],
    [
      ["\n\n", "a"],
      ["", "", "a"]
    ],
    [
      ["a\n", "\nb\n"],
      ["a", "", "b"]
    ],
    [[], []],
    [[""], []]
  ])("cuts %j into lines", async (texts, expected) => {
    expect([...(await linesOf(texts)).values()]).toEqual(expected);
  });

  test.each([
    [
      ["abcdefgh", "ijkl\nb\n"],
      [
        [1, null],
        [2, "b"]
      ]
    ],
    [
      ["a\nabcdefgh", "ij", "kl", "\nb"],
      [
        [1, "a"],
        [2, null],
        [3, "b"]
      ]
    ],
    [["abcdefghij"], [[1, null]]]
  ])("passes over a line in %j that is too long", async (texts, expected) => {
    expect([...(await linesOf(texts, 5))]).toEqual(expected);
  });

  test("loses nothing, however the stream is cut", async () => {
    const piece = fc.constantFrom("a", "\n", "bc\n", "é", "", "x".repeat(200_000));
    const property = fc.asyncProperty(fc.array(piece, {maxLength: 12}), async (texts) => {
      const whole = texts.join("").replace(/\n$/, "");
      const expected = texts.join("") === "" ? [] : whole.split("\n");
      const found = await linesOf(texts);
      expect([...found.values()]).toEqual(expected);
      expect([...found.keys()]).toEqual(expected.map((_, i) => i + 1));
    });
    await fc.assert(property, {numRuns: 60});
  });
});
