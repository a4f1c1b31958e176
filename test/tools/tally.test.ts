import {describe, expect, test} from "vitest";
import {tally} from "../../tools/stages/vitest.mjs";

const file = (status: string, ...tests: string[]) => ({status, assertionResults: tests.map((status) => ({status}))});

describe("tally", () => {
  test.each([
    ["passing tests", [file("passed", "passed", "passed"), file("passed", "passed")], 0, 3, 0],
    ["a failing one", [file("failed", "passed", "failed")], 1, 1, 1],
    ["one that was skipped, as failed", [file("passed", "passed", "skipped")], 0, 1, 1],
    ["a file that does not load", [file("failed"), file("passed", "passed")], 1, 1, 1],
    ["a file whose clean-up fails", [file("failed", "passed")], 1, 1, 1],
    ["an error outside of tests", [file("passed", "passed")], 1, 1, 1],
    ["no test at all, as a failure", [], 0, 0, 1]
  ])("counts %s", (_, testResults, status, passed, failed) => {
    expect(tally({testResults}, status)).toMatchObject({passed, failed});
  });

  test("counts a run without a report as failed", () => {
    expect(tally(null, 134)).toMatchObject({passed: 0, failed: 1});
  });
});
