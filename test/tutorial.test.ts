import {existsSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {basename, join, resolve} from "node:path";
import {parseHTML} from "linkedom";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {runInShell} from "../tools/harness/command.ts";
import {copyProject, linkFolder, type ProjectCopy} from "../tools/harness/copyProject.ts";
import {root} from "../tools/setup/install.mjs";

/** A step of the tutorial: a command line to run, or a file to write. */
type Step = {command: string} | {file: string; text: string};

const [, tutorial = ""] =
  /^## A story of your own\n([\s\S]*?)^## /m.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];

/** The steps in order: each line of a shell's block, and each other block after the words "Put this into". */
const steps = [
  ...tutorial.matchAll(/(?:Put this into `(?<file>[^`]+)`:\n\n)?^```(?<language>\w+)\n(?<text>[\s\S]*?)^```/gm)
].flatMap(({groups}): Step[] => {
  const {file, language, text = ""} = groups ?? {};
  if (file !== undefined) return [{file, text}];
  if (language !== "sh") throw new Error(`README.md: a block of ${language} that goes into no file`);
  return text
    .trim()
    .split("\n")
    .map((command) => ({command}));
});

describe("the README's tutorial, followed to the letter,", () => {
  let project: ProjectCopy;
  let folder: string;
  beforeAll(() => {
    project = copyProject();
    folder = project.folder;
  });
  afterAll(() => {
    project?.remove();
    if (folder !== project?.folder) rmSync(folder, {recursive: true, force: true});
  });

  test("has steps", () => {
    expect(steps.filter((step) => "file" in step).length).toBeGreaterThan(2);
    expect(steps.filter((step) => "command" in step).length).toBeGreaterThan(4);
  });

  // The folder beside the copy is another for each run.
  const named = (text: string) => text.replaceAll("../flood", () => `"../${basename(project.folder)} flood"`);

  for (const [n, step] of steps.entries())
    test(`step ${n + 1}: ${"file" in step ? step.file : step.command}`, {timeout: 600_000}, async () => {
      if ("file" in step) return writeFileSync(join(folder, step.file), step.text);
      const command = named(step.command);
      const moved = /^cd "?([^"]+)"?$/.exec(command)?.[1];
      if (moved !== undefined) {
        folder = resolve(folder, moved);
        // As an installation would.
        linkFolder(join(root, "node_modules"), join(folder, "node_modules"));
        return;
      }
      const {status, output} = await runInShell(command, folder);
      expect(`${status}\n${status === 0 ? "" : output}`).toBe("0\n");
    });

  test("ends with a chart of the disagreement, in the page as it is served", () => {
    const page = join(folder, "dist/dead.html");
    expect(existsSync(page)).toBe(true);
    const {document} = parseHTML(readFileSync(page, "utf8"));
    const chart = document.querySelector("figure");
    const text = chart?.textContent ?? "";
    expect(chart?.querySelector("svg")).not.toBeNull();
    for (const words of ["24", "17", "BPBD Contoh", "Palang Merah"]) expect(text).toContain(words);
    expect(text.toLowerCase()).toContain("conflict");
  });

  test("leaves a workbook that passes its own npm test", {timeout: 1_800_000}, async () => {
    const {output} = await runInShell("npm test", folder);
    const told = output.trimEnd().split("\n");
    expect(told.filter((line) => /FAIL|×|Error/.test(line))).toEqual([]);
    expect(told.at(-1)).toMatch(/^[1-9]\d* passed, 0 failed$/);
  });
});
