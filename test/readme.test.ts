import {execFileSync} from "node:child_process";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {runInShell} from "../tools/harness/command.ts";
import {copyProject, type ProjectCopy} from "../tools/harness/copyProject.ts";
import {root} from "../tools/setup/install.mjs";

const readme = readFileSync(join(root, "README.md"), "utf8");
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;

/** The tutorial, which `tutorial.test.ts` follows, is left out. */
const rest = readme.replace(/^## A story of your own\n[\s\S]*?^(?=## )/m, "");

const blocks = (language: string) =>
  [...rest.matchAll(/^```(\w+)\n(.*?)^```/gms)].filter(([, name]) => name === language).map(([, , text = ""]) => text);

/** A command of the README, with what follows ` #` taken as a remark. */
const commands = blocks("sh").flatMap((text) =>
  text
    .split("\n")
    .map((line) => line.replace(/\s+#.*$/, "").trim())
    .filter((line) => line !== "")
);

/** Commands that serve until they are stopped, or run this very test: other tests run what they run. */
const runElsewhere = /^npm (start|test)\b/;

/** What is run of a command that measures for many minutes: one of its parts, which may miss a limit beside other tests. */
const measuring = {
  command: "npm run bench",
  part: "npm run bench -- extraction",
  figure: /^\| extraction.* [\d.]+ MB\/s/m
};

describe("the README's commands", () => {
  let project: ProjectCopy;
  beforeAll(() => {
    project = copyProject();
    // Some commands look at the history of the project.
    for (const args of [
      ["init", "-q"],
      ["add", "-A"],
      ["commit", "-qm", "A copy"]
    ])
      execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.org", ...args], {
        cwd: project.folder
      });
  });
  afterAll(() => project?.remove());

  test("are some", () => {
    expect(commands).toContain("npm start");
    expect(commands).toContain("npm test");
    expect(commands.length).toBeGreaterThan(5);
  });

  test.each(commands.filter((command) => runElsewhere.test(command)))("%s is a script that is there", (command) => {
    const [, name = ""] = /^npm (?:run (?:--silent )?)?(\w+)/.exec(command) ?? [];
    const file = /\b(?:tools|loaders)\/[\w./]+\.(?:ts|mjs)$/.exec(scripts[name] ?? "")?.[0];
    expect([command, file === undefined ? null : existsSync(join(root, file))]).toEqual([command, true]);
  });

  test(`${measuring.command} measures`, {timeout: 300_000}, async () => {
    expect(commands).toContain(measuring.command);
    const {status, output} = await runInShell(measuring.part, project.folder);
    expect([0, 1]).toContain(status);
    expect(output).toMatch(measuring.figure);
  });

  test.each(commands.filter((command) => !runElsewhere.test(command) && command !== measuring.command))(
    "%s runs",
    {timeout: 300_000},
    async (command) => {
      const {status, output} = await runInShell(command, project.folder);
      expect(`${status}\n${status === 0 ? "" : output}`).toBe("0\n");
    }
  );
});

describe("the README's words", () => {
  const tree = blocks("text").find((text) => text.includes("loaders/")) ?? "";
  const folders = treePaths(tree);

  test("name folders that are there", () => {
    expect(folders.length).toBeGreaterThan(10);
    expect(folders.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("give each folder its line", () => {
    const there = ["src", "data", "loaders", "tools", "test"].flatMap((top) => [
      `${top}/`,
      ...readdirSync(join(root, top), {withFileTypes: true})
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
        .map((entry) => `${top}/${entry.name}/`)
    ]);
    expect(there.filter((folder) => !folders.includes(folder))).toEqual([]);
  });

  test("name files that are there", () => {
    const named = [
      ...rest.replace(/^```.*?^```/gms, "").matchAll(/`((?:[\w.-]+\/)+[\w.-]*|[\w-]+\.(?:md|ts|mjs|json|yaml))`/g)
    ];
    const made = /^(dist|node_modules)\//;
    const missing = named
      .map(([, path = ""]) => path)
      .filter((path) => !made.test(path) && !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });

  test("link to files that are there", () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path = ""]) => path);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

/** Paths of a tree that shows depth by two spaces: `data/` and, under it, `  articles/` is `data/articles/`. */
function treePaths(tree: string): string[] {
  const open: string[] = [];
  return tree
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [, indent = "", name = ""] = /^( *)(\S+)/.exec(line) ?? [];
      open.length = indent.length / 2;
      open.push(name);
      return open.join("");
    });
}
