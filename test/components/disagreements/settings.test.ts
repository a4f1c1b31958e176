import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  asBuilt,
  fromAddress,
  isAsBuilt,
  type Settings,
  settingsInWords,
  toAddress,
  withSettings
} from "../../../src/components/disagreements/settings.ts";

const any: fc.Arbitrary<Settings> = fc.record({
  tolerance: fc.integer({min: 0, max: 50}).map((percent) => percent / 100),
  leaveOut: fc.uniqueArray(fc.string({minLength: 1}), {maxLength: 3}),
  knownOn: fc.option(
    fc
      .date({min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true})
      .map((date) => date.toISOString().slice(0, 10))
  )
});

test("an address keeps what is set, and what else it has", () => {
  fc.assert(
    fc.property(any, (settings) => {
      const search = toAddress(settings, "?other=1&about=7&known=2001-01-01");
      expect(fromAddress(search)).toEqual(settings);
      expect(new URLSearchParams(search).get("other")).toBe("1");
    })
  );
  expect(toAddress(asBuilt)).toBe("");
  expect(isAsBuilt(asBuilt)).toBe(true);
});

describe("what an address has wrong is passed over", () => {
  test.each([
    ["?about=x"],
    ["?about=-5"],
    ["?about=1e1"],
    ["?known=yesterday"],
    ["?known=2025-02-30"],
    ["?known=2025-1-1"],
    ["?without="],
    ["?x=1"]
  ])("%s", (search) => {
    expect(fromAddress(search)).toEqual(asBuilt);
  });

  test("a tolerance beyond the most is the most; a name given twice counts once", () => {
    expect(fromAddress("?about=99&without=NIS&without=NIS")).toEqual({...asBuilt, tolerance: 0.5, leaveOut: ["NIS"]});
  });
});

test("a query takes settings as they are, whatever is in a name", () => {
  const sql = "FROM figures(tolerance := 0.1, leave_out := [], known_on := NULL)";
  expect(withSettings(sql, asBuilt)).toBe(sql);
  expect(withSettings(sql, {tolerance: 0.25, leaveOut: ["NIS", "O'Brien $& '); DROP"], knownOn: "2025-01-31"})).toBe(
    "FROM figures(tolerance := 0.25, leave_out := ['NIS', 'O''Brien $& ''); DROP'], known_on := DATE '2025-01-31')"
  );
});

test("settings in words", () => {
  expect(settingsInWords({tolerance: 0.2, leaveOut: ["NIS", "BBC"], knownOn: "2025-01-31"}, (iso) => iso)).toBe(
    "“about” within 20%; without NIS, BBC; as known on 2025-01-31"
  );
  expect(settingsInWords(asBuilt, (iso) => iso)).toBe("“about” within 10%");
});
