import {mkdirSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {findChromium} from "../../tools/setup/chromium.mjs";

const home = mkdtempSync(join(tmpdir(), "home of tests "));
for (const name of ["chromium-1100", "chromium-999", "firefox-1200"])
  mkdirSync(join(home, ".cache/ms-playwright", name), {recursive: true});
afterAll(() => rmSync(home, {recursive: true}));

const playwright = (name: string) => join(home, ".cache/ms-playwright", name, "chrome-linux/chrome");

/** A Linux on which just these programs run. */
const system = (programs: string[], env: Record<string, string> = {}) => ({
  env: {PATH: "/usr/local/bin:/usr/bin", ...env},
  platform: "linux",
  home,
  runs: (path: string) => programs.includes(path)
});

describe("findChromium", () => {
  test.each([
    ["the one that CHROMIUM_PATH names", ["/opt/mine", "/usr/bin/chromium"], {CHROMIUM_PATH: "/opt/mine"}, "/opt/mine"],
    ["one on the path", ["/usr/bin/chromium", playwright("chromium-999")], {}, "/usr/bin/chromium"],
    ["one in a usual place", ["/snap/bin/chromium"], {}, "/snap/bin/chromium"],
    ["Playwright's newest", [playwright("chromium-999"), playwright("chromium-1100")], {}, playwright("chromium-1100")]
  ])("finds %s", (_, programs, env, path) => {
    expect(findChromium(system(programs, env))).toBe(path);
  });

  test.each([
    ["there is none", [], {}],
    ["there is only another browser", ["/usr/bin/firefox", playwright("firefox-1200")], {}],
    ["CHROMIUM_PATH is empty", [], {CHROMIUM_PATH: ""}]
  ])("finds nothing where %s", (_, programs, env) => {
    expect(findChromium(system(programs, env))).toBeNull();
  });

  test("does not pass over a CHROMIUM_PATH that is wrong", () => {
    expect(() => findChromium(system(["/usr/bin/chromium"], {CHROMIUM_PATH: "/nowhere"}))).toThrow(
      'CHROMIUM_PATH: not a browser that runs: "/nowhere"'
    );
  });
});
