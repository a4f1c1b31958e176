import {describe, expect, test} from "vitest";
import {loaderArguments} from "../../tools/setup/typescript.mjs";

describe("loaderArguments", () => {
  test.each(["20.0.0", "20.5.1"])("names the loader to Node %s", (version) => {
    expect(loaderArguments(version)).toContain("--loader");
  });
  test.each(["20.6.0", "20.20.2", "21.1.0", "24.0.0"])("leaves it to a module in Node %s", (version) => {
    expect(loaderArguments(version)).toEqual([]);
  });
});
