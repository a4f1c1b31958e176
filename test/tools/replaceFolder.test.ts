import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {replaceFolder} from "../../tools/build/replaceFolder.ts";

/** No process has this number: Linux's highest is 4194304. */
const nobody = 99_999_999;

let parent: string;
let dist: string;
const write = (folder: string, text: string) => {
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, "index.html"), text);
};
const read = () => readFileSync(join(dist, "index.html"), "utf8");

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "replace folder "));
  dist = join(parent, "dist");
});
afterEach(() => rmSync(parent, {recursive: true}));

describe("replaceFolder", () => {
  test("makes a folder, then replaces all of it", async () => {
    await replaceFolder(dist, async (made) => write(join(made, "old page"), "old"));
    await replaceFolder(dist, async (made) => write(made, "new"));
    expect(readdirSync(dist)).toEqual(["index.html"]);
    expect(readdirSync(parent)).toEqual(["dist"]);
  });

  test("keeps the last good folder where making the new one fails", async () => {
    write(dist, "good");
    const failing = replaceFolder(dist, async (made) => {
      write(made, "half");
      throw new Error("no such column");
    });
    await expect(failing).rejects.toThrow("no such column");
    expect(read()).toBe("good");
    expect(readdirSync(parent)).toEqual(["dist"]);
  });

  test("puts back what a run that was killed had moved aside", async () => {
    write(dist, "good");
    renameSync(dist, `${dist}.old-${nobody}`);
    write(`${dist}.tmp-${nobody}`, "half");
    await expect(replaceFolder(dist, () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    expect(read()).toBe("good");
    expect(readdirSync(parent)).toEqual(["dist"]);
  });

  test("leaves the folder of a run that still goes on", async () => {
    write(`${dist}.tmp-${process.ppid}`, "half");
    await replaceFolder(dist, async (made) => write(made, "new"));
    expect(existsSync(`${dist}.tmp-${process.ppid}`)).toBe(true);
  });
});
