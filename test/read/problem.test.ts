import {describe, expect, test} from "vitest";
import {assertNone, escapeControls, Problem, ProblemsError} from "../../loaders/read/problem.ts";

describe("Problem", () => {
  test.each([
    [
      new Problem("data/a.md", 3, "published", "not a date", {value: "kemarin"}),
      'data/a.md:3: published: not a date: "kemarin"'
    ],
    [new Problem("data/a.md", 1, null, "no front matter"), "data/a.md:1: no front matter"],
    [new Problem("a.md", 1, "id", "missing", {remedy: "write it"}), "a.md:1: id: missing\n  write it"],
    [new Problem("a.md", 1, "x", "unknown key", {value: null}), "a.md:1: x: unknown key: null"],
    [new Problem("a\u001b[31m\n.md", 1, null, "empty"), "a\\u001b[31m\\u000a.md:1: empty"]
  ])("reads %s", (problem, message) => {
    expect(String(problem)).toBe(message);
  });

  test("cuts a long value", () => {
    expect(String(new Problem("a", 1, "x", "wrong", {value: "y".repeat(1000)})).length).toBeLessThan(200);
  });

  test("shows a value's controls as escapes", () => {
    const message = String(new Problem("a", 1, "x", "wrong", {value: "a\u0007\u009b\u202eb"}));
    expect(message).toBe('a:1: x: wrong: "a\\u0007\\u009b\\u202eb"');
  });
});

test("escapeControls leaves letters of any script alone", () => {
  expect(escapeControls("é 北 ب 👍")).toBe("é 北 ب 👍");
});

test("ProblemsError holds every problem, by file and line", () => {
  const problems = [new Problem("b", 1, null, "x"), new Problem("a", 9, null, "y"), new Problem("a", 2, null, "z")];
  expect(() => assertNone(problems)).toThrow(new ProblemsError(problems));
  expect(new ProblemsError(problems).message).toBe("a:2: z\na:9: y\nb:1: x");
  expect(assertNone([])).toBeUndefined();
});
