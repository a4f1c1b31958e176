import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {tally} from "../../tools/stages/vitest.mjs";

const file = (status: string, ...tests: string[]) => ({
  name: "/project/test/some.test.ts",
  status,
  assertionResults: tests.map((status) => ({status, fullName: `is ${status}`}))
});

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

  test("names what failed, and says why, without colours and lines of packages", () => {
    const name = join(import.meta.dirname, "tally.test.ts");
    const lines = [
      "\u001b[31mexpected 1 to be 2\u001b[39m",
      "    at check.ts:3",
      "    at /node_modules/vitest/run.js:1"
    ];
    const failing = {status: "failed", fullName: "numbers add up", failureMessages: [lines.join("\n")]};
    const {failures} = tally({testResults: [{name, status: "failed", assertionResults: [failing]}]}, 1);
    expect(failures).toEqual([
      "test/tools/tally.test.ts > numbers add up\n    expected 1 to be 2\n        at check.ts:3"
    ]);
    const notLoaded = {name, status: "failed", message: "no such import", assertionResults: []};
    expect(tally({testResults: [notLoaded]}, 1).failures).toEqual(["test/tools/tally.test.ts\n    no such import"]);
    const skipped = {status: "skipped", fullName: "later"};
    expect(tally({testResults: [{name, status: "passed", assertionResults: [skipped]}]}, 0).failures).toEqual([
      "test/tools/tally.test.ts > later\n    not run: skipped"
    ]);
  });

  test("says no more of a failure than can be read", () => {
    const failing = {status: "failed", fullName: "a", failureMessages: ["x".repeat(1e6)]};
    const {failures} = tally({testResults: [{...file("failed"), assertionResults: [failing]}]}, 1);
    expect(failures?.[0]?.length).toBeLessThan(3000);
  });

  test("counts a run without a report as failed", () => {
    expect(tally(null, 134)).toMatchObject({passed: 0, failed: 1});
  });
});
