import {appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {runScript, startNode} from "../../tools/harness/command.ts";
import {copyProject, type ProjectCopy} from "../../tools/harness/copyProject.ts";

let project: ProjectCopy;
beforeEach(() => {
  project = copyProject();
  mkdirSync(project.path("dist"));
  writeFileSync(project.path("dist/index.html"), "the last good site");
});
afterEach(() => project.remove());

const header = (id: string, more = "") =>
  `---\nid: ${id}\npublisher: null\ntitle: null\nauthor: null\npublished: 2025-01-14\npublishedNote: null\nrelays: []\nlanguage: id\nurl: null\nrights: null\n${more}---\n`;
const article = (name: string, content: string | Buffer) => writeFileSync(project.path("data/articles", name), content);

function expectLastGoodSite() {
  expect(readdirSync(project.path("dist"))).toEqual(["index.html"]);
  expect(readFileSync(project.path("dist/index.html"), "utf8")).toBe("the last good site");
  expect(readdirSync(project.folder).filter((name) => name.startsWith("dist."))).toEqual([]);
}

describe("npm run build", () => {
  test("names every problem of every file at once, exits 1 and leaves the last good site", async () => {
    article("a-not-utf8.md", Buffer.concat([Buffer.from(header("a-not-utf8")), Buffer.from([0x41, 0xff, 0x42])]));
    article("b-no-header.md", "Sekitar 12.000 tentara dikirim.\n");
    article("c-malformed.md", "---\nid: [c\n---\nSekitar 12.000 tentara dikirim.\n");
    article("d-unknown-key.md", `${header("d-unknown-key", "penerbit: Antara\n")}Sekitar 12.000 tentara.\n`);
    article("e-first.md", `${header("same-id")}Sekitar 12.000 tentara.\n`);
    article("e-second.md", `${header("same-id")}Sekitar 12.000 tentara.\n`);
    article("f-empty.md", header("f-empty"));
    article("g-bad-date.md", `${header("g-bad-date").replace("2025-01-14", "kemarin")}Sekitar 12.000 tentara.\n`);
    mkdirSync(project.path("data/articles/h-unreadable.md"));
    appendFileSync(project.path("data/registry/measures.yaml"), "\n- id: Not An Id\n  name: x\n");

    const {status, stderr} = await runScript(project, "build");
    expect(status).toBe(1);
    const expected = [
      /^data\/articles\/a-not-utf8\.md:13: not UTF-8: byte 0xff/m,
      /^data\/articles\/b-no-header\.md:1: no front matter/m,
      /^data\/articles\/c-malformed\.md:\d+: /m,
      /^data\/articles\/d-unknown-key\.md:12: .*penerbit/m,
      /^data\/articles\/e-second\.md:2: id: .*"same-id"/m,
      /^data\/articles\/f-empty\.md:\d+: body: empty/m,
      /^data\/articles\/g-bad-date\.md:6: published: .*"kemarin"/m,
      /^data\/articles\/h-unreadable\.md:1: cannot be read/m,
      /^data\/registry\/measures\.yaml:\d+: .*id: .*"Not An Id"/m
    ];
    expect(expected.filter((message) => !message.test(stderr))).toEqual([]);
    expect(stderr).not.toMatch(/^\s+at /m);
    expectLastGoodSite();
  });

  test("names a misspelt source in a measure", async () => {
    appendFileSync(
      project.path("data/registry/measures.yaml"),
      "\n- id: misspelt\n  name: Misspelt\n  description: A measure whose source is misspelt.\n  units: [person]\n  counts: [tentara]\n  sources: [niss]\n"
    );
    const {status, stderr} = await runScript(project, "build");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^data\/registry\/measures\.yaml:\d+: .*sources.*"niss"/m);
    expectLastGoodSite();
  });

  test("leaves the last good site where a page's loader fails", async () => {
    writeFileSync(project.path("src/broken.json.ts"), 'throw new Error("no such table");\n');
    writeFileSync(project.path("src/broken.md"), '# Broken\n\n```js\nFileAttachment("broken.json").json()\n```\n');
    const {status, stderr} = await runScript(project, "build");
    expect(status).toBe(1);
    expect(stderr).toContain("no such table");
    expectLastGoodSite();
  });

  test("leaves the last good site where it is interrupted", async () => {
    const build = startNode(project, ["tools/run.mjs", "tools/build.ts"]);
    await expect
      .poll(() => readdirSync(project.folder).some((name) => name.startsWith("dist.tmp-")), {timeout: 60_000})
      .toBe(true);
    build.kill("SIGTERM");
    expect((await build.finished).status).not.toBe(0);
    expectLastGoodSite();
  });
});

describe("npm run extract", () => {
  test("reports what cannot be read, goes on, and exits 1", async () => {
    article("good.md", `${header("good")}Sekitar 12.000 tentara dikirim ke Rusia.\n`);
    const good = "data/articles/good.md";
    const {status, stdout, stderr} = await runScript(project, "extract", ["nowhere.md", good]);
    expect(status).toBe(1);
    expect(stderr).toContain("nowhere.md");
    const records = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.length).toBeGreaterThan(0);
    expect(new Set(records.map(({file}) => file))).toEqual(new Set([good]));
  });

  test("exits 2 on wrong usage", async () => {
    const {status, stdout} = await runScript(project, "extract", ["--no-such-option"]);
    expect([status, stdout]).toEqual([2, ""]);
  });
});

describe("npm run clean", () => {
  test("removes what is made and keeps what people wrote, and packages", async () => {
    mkdirSync(project.path("src/.observablehq/cache"), {recursive: true});
    const {status} = await runScript(project, "clean");
    expect(status).toBe(0);
    expect(existsSync(project.path("dist"))).toBe(false);
    expect(existsSync(project.path("src/.observablehq"))).toBe(false);
    expect(existsSync(project.path("data/articles"))).toBe(true);
    expect(existsSync(project.path("node_modules/tsx"))).toBe(true);
  });
});
