import {spawn} from "node:child_process";
import {once} from "node:events";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {sourceFiles} from "../../tools/site/sourceFiles.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "files-"));
  for (const folder of ["src/queries", "src/.observablehq/cache"]) mkdirSync(join(root, folder), {recursive: true});
  for (const file of ["src/index.md", "src/queries/a.sql", "src/.observablehq/cache/a.json"])
    writeFileSync(join(root, file), "");
});
afterEach(() => rmSync(root, {recursive: true}));

describe("files of the project", () => {
  test("are those of a folder and its subfolders, without Framework's cache", () => {
    expect(sourceFiles(root, "src").sort()).toEqual(["src/index.md", "src/queries/a.sql"]);
    expect(sourceFiles(root, "data")).toEqual([]);
  });

  test("are told while another process makes and removes folders", async () => {
    const folders = [`${root}/src/.observablehq/cache/claims`, `${root}/src/data/made`];
    const script = `const {mkdirSync, rmSync} = require("node:fs");
      for (let end = Date.now() + 1500; Date.now() < end; )
        for (const folder of ${JSON.stringify(folders)}) {
          for (let i = 0; i < 20; i++) mkdirSync(folder + "/" + i, {recursive: true});
          rmSync(folder, {recursive: true, force: true});
        }`;
    const other = spawn(process.execPath, ["-e", script]);
    const ended = once(other, "exit");
    let looks = 0;
    while (other.exitCode === null) {
      expect(sourceFiles(root, "src")).toContain("src/index.md");
      looks++;
      await new Promise((resolve) => setImmediate(resolve));
    }
    await ended;
    expect(looks).toBeGreaterThan(10);
  });
});
