import {execFileSync} from "node:child_process";
import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {startNode} from "../../tools/harness/command.ts";
import {copyProject, type ProjectCopy} from "../../tools/harness/copyProject.ts";

let project: ProjectCopy;
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.org", ...args], {
    cwd: project.folder,
    encoding: "utf8"
  });
const diff = async (...args: string[]) => {
  const {status, stdout, stderr} = await startNode(project, ["--import", "tsx", "tools/diff.ts", ...args]).finished;
  return {status, stdout, output: stdout + stderr};
};

beforeAll(() => {
  project = copyProject();
});
afterAll(() => project.remove());

const sentence = "Intelijen Korea Selatan mengatakan bahwa sekitar 4.321 tentara Korea Utara dikirim ke Rusia.";
const article = (text: string) => `---
id: kabar-baru-2025-06
publisher: Kabar Baru
title: null
author: null
published: 2025-06-02
publishedNote: null
relays: []
language: id
url: null
rights: null
---
${text}
`;

describe("npm run diff", () => {
  test("without a repository says so", async () => {
    const {status, output} = await diff();
    expect(output).toContain("not a git repository");
    expect(status).toBe(1);
  });

  test("tells what came and what rests on it, and leaves the repository as it is", {timeout: 240_000}, async () => {
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "All");
    writeFileSync(project.path("data/articles/kabar-baru-2025-06.md"), article(sentence));
    const before = git("status", "--porcelain");
    const {status, stdout} = await diff("--json");
    expect(status).toBe(0);
    const told = JSON.parse(stdout) as {
      changes: {
        change: string;
        claim: string;
        now: {low: number; qualifier: string};
        rests: {kind: string; name: string}[];
      }[];
    };
    const [change] = told.changes;
    expect(told.changes).toHaveLength(1);
    expect(change).toMatchObject({change: "came", now: {low: 4321, qualifier: "about"}});
    const names = change?.rests.map(({kind, name}) => `${kind} ${name}`);
    expect(names).toContain("query claim_list");
    expect(names).toContain(`page /claims/${change?.claim}`);
    expect(change?.rests.some(({kind}) => kind === "chart")).toBe(true);
    expect(git("status", "--porcelain")).toBe(before);
  });

  test("a version that is not there is an error with its remedy", async () => {
    const {status, output} = await diff("no-such-branch");
    expect(output).toContain('"no-such-branch": no such version');
    expect(status).toBe(1);
  });

  test("a wrong option shows how it is used", async () => {
    const {status, output} = await diff("--nothing");
    expect(output).toContain("usage: npm run diff");
    expect(status).toBe(2);
  });

  test("records what came once", {timeout: 120_000}, async () => {
    const files = () => (existsSync(project.path("data/changes")) ? readdirSync(project.path("data/changes")) : []);
    const had = files();
    expect((await diff("--record", "--date", "2026-01-02")).status).toBe(0);
    const [added = ""] = files().filter((name) => !had.includes(name));
    expect(readFileSync(project.path("data/changes", added), "utf8")).toContain("sekitar 4.321 tentara");
    expect((await diff("--record")).output).toContain("nothing has changed since the last record");
  });
});
