import {describe, expect, test} from "vitest";
import {fileOf, siteHref} from "../../src/components/links.ts";

const module = "_import/components/links.0a1b2c3d.js";

describe("a link that a script makes", () => {
  test.each([
    ["https://host.example/", "/claims/a-1", "https://host.example/claims/a-1.html"],
    ["https://host.example/some/where/", "/claims/a-1", "https://host.example/some/where/claims/a-1.html"],
    ["https://host.example/some/where/", "/", "https://host.example/some/where/"],
    ["http://127.0.0.1:3000/", "/sources#nis", "http://127.0.0.1:3000/sources.html#nis"]
  ])("under %s to %s is %s", (base, path, href) => expect(siteHref(path, base + module)).toBe(href));

  test("stays as it is where the site is made", () => expect(siteHref("/claims/a-1#b")).toBe("/claims/a-1#b"));
});

test.each([
  ["/", "/"],
  ["/claims", "/claims.html"],
  ["/claims/a?tolerance=0.2#b", "/claims/a.html?tolerance=0.2#b"],
  ["/feed.xml", "/feed.xml"],
  ["/claims.html", "/claims.html"],
  ["/claims#v1.2", "/claims.html#v1.2"]
])("%s is the file %s", (path, file) => expect(fileOf(path)).toBe(file));
