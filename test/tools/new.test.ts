import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {loadProject} from "../../loaders/index.ts";
import {readArguments} from "../../tools/new/arguments.ts";
import {writeWorkbook} from "../../tools/new/writeWorkbook.ts";
import {root} from "../../tools/setup/install.mjs";

const here = mkdtempSync(join(tmpdir(), "new workbooks "));
afterAll(() => rmSync(here, {recursive: true, force: true}));

describe("writeWorkbook", () => {
  const dir = join(here, "flood");
  const read = (file: string) => readFileSync(join(dir, file), "utf8");

  test("writes a project that loads, and has none of this story", () => {
    writeWorkbook(root, dir, 'Banjir: "siapa" <b>bilang</b> apa');
    const {articles, tables} = loadProject(dir);
    expect(articles).toEqual([]);
    expect(tables.measures).toEqual([]);
    expect(existsSync(join(dir, "data/reviews"))).toBe(false);
    expect(existsSync(join(dir, "src/troops.md"))).toBe(false);
    for (const file of ["observablehq.config.ts", "README.md", "src/index.md", "package.json"])
      expect(read(file)).not.toMatch(/Korea|Selisih|troops|\{\{/i);
  });

  test("bears its name wherever it is shown, escaped as the place asks", () => {
    expect(read("observablehq.config.ts")).toContain('title: "Banjir: \\"siapa\\" <b>bilang</b> apa"');
    expect(read("src/index.md")).toContain('title: "Banjir: \\"siapa\\" <b>bilang</b> apa"');
    expect(read("src/index.md")).toContain('# Banjir: "siapa" \\<b\\>bilang\\</b\\> apa: who says what');
    expect(JSON.parse(read("package.json")).name).toBe("banjir-siapa-b-bilang-b-apa");
  });

  test("fills a folder that is there and empty", () => {
    mkdirSync(join(here, "empty"));
    writeWorkbook(root, join(here, "empty"), "x");
    expect(existsSync(join(here, "empty/package.json"))).toBe(true);
  });

  test("touches no folder that holds something", () => {
    mkdirSync(join(here, "full"));
    writeFileSync(join(here, "full/mine.txt"), "mine");
    expect(() => writeWorkbook(root, join(here, "full"), "x")).toThrow(/full: not empty/);
    expect(readdirSync(join(here, "full"))).toEqual(["mine.txt"]);
  });

  test("leaves nothing where it fails", () => {
    const before = readdirSync(here).sort();
    expect(() => writeWorkbook(here, join(here, "..", "elsewhere of new workbooks"), "x")).toThrow(
      /not in the project/
    );
    expect(readdirSync(here).sort()).toEqual(before);
    expect(readdirSync(join(here, "..")).filter((name) => name.startsWith("elsewhere of new workbooks"))).toEqual([]);
  });

  test("writes no workbook into this one", () => {
    expect(() => writeWorkbook(root, join(root, "flood"), "x")).toThrow(/in this project's own folder/);
  });
});

describe("readArguments", () => {
  test("takes a name and a folder", () => {
    expect(readArguments(["Flood in Aceh", "../flood"])).toEqual({name: "Flood in Aceh", dir: "../flood"});
  });
  test.each([
    [[], /a name and a folder/],
    [["Flood"], /a name and a folder/],
    [["Flood", "in", "Aceh"], /too much: "Aceh"/],
    [[" ", "x"], /not a title/],
    [["a\nb", "x"], /not a title/],
    [["a", "b", "--force"], /force/]
  ])("refuses %j", (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});
