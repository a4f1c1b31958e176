import {describe, expect, test} from "vitest";
import {readArguments, UsageError} from "../../loaders/command/arguments.ts";

describe("readArguments takes", () => {
  test.each([
    ["a file", ["a.txt"], {files: ["a.txt"], ndjson: false, published: null, language: "id", registry: null}],
    [
      "files and options in any order",
      ["a", "--published", "2025-01", "b", "--language=id-ID"],
      {files: ["a", "b"], published: "2025-01", language: "id-ID"}
    ],
    ["a name that begins with a hyphen", ["--", "-a"], {files: ["-a"]}],
    ["standard input beside files", ["a", "-"], {files: ["a", "-"]}],
    ["a stream", ["--ndjson", "--jobs", "3"], {ndjson: true, jobs: 3, files: []}],
    ["a registry", ["--registry", "x", "-"], {registry: "x"}],
    ["--help with anything", ["--help", "--jobs", "0"], {help: true}]
  ])("%s", (_, args, expected) => {
    expect(readArguments(args)).toMatchObject(expected);
  });

  test("a stream on some threads, unless told how many", () => {
    const {jobs} = readArguments(["--ndjson"]);
    expect(jobs).toBeGreaterThan(0);
    expect(jobs).toBeLessThanOrEqual(8);
  });
});

describe("readArguments refuses", () => {
  test.each([
    ["no file", [], /no file named/],
    ["an option that is none", ["--publish", "2025", "-"], /--publish/],
    ["a word for a date", ["--published", "kemarin", "-"], /--published: not a date .*"kemarin"/],
    ["a day that is not", ["--published", "2025-02-30", "-"], /not a date/],
    ["a season", ["--published", "2025-21", "-"], /not a date/],
    ["an option without its value", ["--published"], /--published/],
    ["a language without rules", ["--language", "xx", "-"], /--language: no rules for "xx"; there are for id/],
    ["files with a stream", ["--ndjson", "a.txt"], /name no file/],
    ["jobs without a stream", ["--jobs", "2", "a.txt"], /--jobs goes with --ndjson/],
    ["no jobs", ["--ndjson", "--jobs", "0"], /--jobs: not a number.*"0"/],
    ["jobs in words", ["--ndjson", "--jobs", "two"], /--jobs: not a number/],
    ["standard input twice", ["-", "-"], /read once only/]
  ])("%s", (_, args, message) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(message);
  });
});
