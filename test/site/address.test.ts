import {describe, expect, test} from "vitest";
import {addressOf, siteAddress} from "../../tools/site/address.ts";

describe("siteAddress", () => {
  test.each([
    [undefined, null],
    ["", null],
    [" https://example.org/selisih/ ", "https://example.org/selisih"],
    ["http://example.org", "http://example.org"],
    ["https://example.org/a?b#c", "https://example.org/a"]
  ])("reads SITE_URL %j as %j", (told, address) => {
    expect(siteAddress(told === undefined ? {} : {SITE_URL: told})).toBe(address);
  });

  test.each(["example.org", "javascript:alert(1)", "ftp://example.org"])(
    "refuses %j, and says what to give",
    (told) => {
      expect(() => siteAddress({SITE_URL: told})).toThrow(
        `SITE_URL: not an address: ${JSON.stringify(told)}: give it as`
      );
    }
  );
});

test("addressOf names files as hosts know them, and the first page by its folder", () => {
  expect(addressOf("/claims/a", "https://example.org/x")).toBe("https://example.org/x/claims/a.html");
  expect(addressOf("/index", "https://example.org/x")).toBe("https://example.org/x/");
  expect(addressOf("/feed.xml", null)).toBe("/feed.xml");
});
