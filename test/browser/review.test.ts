import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {root} from "../../tools/setup/install.mjs";
import {expect, test} from "./support/test.ts";

test("a build holds no page of reviews, and links to none", () => {
  const dist = join(root, "dist");
  const files = readdirSync(dist, {recursive: true, encoding: "utf8"});
  expect(files.filter((name) => /^review(\.html|\/|$)/.test(name))).toEqual([]);
  const pages = files.filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages)
    expect(readFileSync(join(dist, page), "utf8"), page).not.toMatch(/href="[^"#]*\breview(\.html)?"/);
});
