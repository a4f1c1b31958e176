import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {root} from "../../tools/setup/install.mjs";
import {missingEntries} from "../../tools/setup/lock.mjs";

describe("missingEntries", () => {
  const tool = (...names: string[]) => ({
    version: "1.0.0",
    optionalDependencies: Object.fromEntries(names.map((name) => [name, "1.0.0"]))
  });
  const linux = {version: "1.0.0", optional: true, os: ["linux"], cpu: ["x64"]};

  test("adds what is for other systems, beside what is for this one", () => {
    const packages = {
      "node_modules/a": {version: "1.0.0"},
      "node_modules/a/node_modules/tool": {
        ...tool("@tool/linux-x64", "@tool/darwin-arm64", "@tool/linux-arm64-musl"),
        dev: true
      },
      "node_modules/a/node_modules/@tool/linux-x64": linux
    };
    expect(missingEntries(packages)).toEqual({
      "node_modules/a/node_modules/@tool/darwin-arm64": {
        version: "1.0.0",
        os: ["darwin"],
        cpu: ["arm64"],
        dev: true,
        optional: true
      },
      "node_modules/a/node_modules/@tool/linux-arm64-musl": {
        version: "1.0.0",
        os: ["linux"],
        cpu: ["arm64"],
        libc: ["musl"],
        dev: true,
        optional: true
      }
    });
  });

  test.each([
    ["nothing is missing", {"node_modules/tool": tool("@tool/linux-x64"), "node_modules/@tool/linux-x64": linux}],
    [
      "an optional package is for no system in particular",
      {"node_modules/tool": tool("fast"), "node_modules/fast-linux-x64": linux}
    ],
    [
      "the version is a range",
      {
        "node_modules/tool": {optionalDependencies: {"t-linux-x64": "1.0.0", "t-darwin-x64": "^1.0.0"}},
        "node_modules/t-linux-x64": linux
      }
    ]
  ])("adds nothing where %s", (_, packages) => {
    expect(missingEntries(packages)).toEqual({});
  });
});

test("package-lock.json is whole for every system: run `npm run lock` after `npm install`", () => {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  expect(Object.keys(missingEntries(lock.packages))).toEqual([]);
});
