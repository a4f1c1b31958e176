import {mkdirSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {loadProject} from "../loaders/load.ts";
import {ProblemsError} from "../loaders/read/problem.ts";
import {tableNames} from "../loaders/tables/schema.ts";
import {formats} from "../loaders/tables/serialise.ts";
import {replaceFile, writeTables} from "../loaders/write.ts";
import {header, makeFolder} from "./read/support/project.ts";

describe("replaceFile", () => {
  test("puts new content in place, in folders that it makes, and leaves nothing beside it", () => {
    const dir = makeFolder({"a/b.txt": "old"});
    replaceFile(join(dir, "a/b.txt"), "new");
    replaceFile(join(dir, "c/d.txt"), "first");
    expect(readFileSync(join(dir, "a/b.txt"), "utf8")).toBe("new");
    expect([readdirSync(join(dir, "a")), readdirSync(join(dir, "c"))]).toEqual([["b.txt"], ["d.txt"]]);
  });

  test("leaves the old file whole where the new one cannot be put there", () => {
    const dir = makeFolder({"a/b.txt": "old"});
    mkdirSync(join(dir, "a/taken"));
    expect(() => replaceFile(join(dir, "a/taken"), "new")).toThrow(/EISDIR|EPERM|ENOTEMPTY/);
    expect(readdirSync(join(dir, "a"))).toEqual(["b.txt", "taken"]);
  });
});

test("writeTables writes every table in every format", () => {
  const dir = makeFolder({});
  const names = writeTables(loadProject(".").tables, dir);
  expect(readdirSync(dir).sort()).toEqual([...names].sort());
  expect(names).toHaveLength(tableNames.length * formats.length);
});

describe("loadProject", () => {
  const article = `${header()}Kata Koran, dua orang tewas kemarin.\n`;
  const review =
    "- action: confirm\n  record: {kind: date, text: kemarin dulu}\n  expected: {part: null}\n  reviewer: A\n  date: 2026-01-01\n  reason: because\n";

  test("tells of files that are wrong and of reviews that have expired at once", () => {
    const dir = makeFolder({
      "data/articles/one.md": article,
      "data/articles/two.md": "no header",
      "data/reviews/one.yaml": review
    });
    const load = () => loadProject(dir);
    expect(load).toThrow(ProblemsError);
    expect(load).toThrow(/two\.md:1: no front matter[\s\S]+one\.yaml:1: record: no such date any more: "kemarin dulu"/);
  });

  test("makes tables of what is right", () => {
    const {tables} = loadProject(makeFolder({"data/articles/one.md": article}));
    expect(tables.articles).toMatchObject([{article_id: "one", publisher: "Koran"}]);
    expect(tables.dates).toMatchObject([{text: "kemarin", edtf: "2025-01-13"}]);
  });
});
