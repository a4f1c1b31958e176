import {appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {readReviewArguments} from "../../loaders/command/review/arguments.ts";
import {runScript} from "../../tools/harness/command.ts";
import {copyProject, type ProjectCopy} from "../../tools/harness/copyProject.ts";

let project: ProjectCopy;
beforeAll(() => {
  project = copyProject();
  const header = "id: fresh\npublisher: null\ntitle: null\npublished: 2025-01-14\nlanguage: id\n";
  const body = "Menurut NIS, ada sekitar 12.000 tentara.\nSelain itu, ada 300 orang di Rusia.\n";
  writeFileSync(project.path("data/articles/fresh.md"), `---\n${header}---\n${body}`);
});
afterAll(() => project?.remove());

const file = () => project.path("data/reviews/fresh.yaml");
const run = (...args: readonly string[]) => runScript(project, "review", args);
const by = ["--reviewer", "Pat", "--date", "2026-01-31"];

interface Line {
  id: string;
  article: string;
  text: string;
  verdict: string | null;
  doubts: {kind: string; words: string}[];
  fields: Record<string, unknown>;
}

async function list(...args: string[]): Promise<Line[]> {
  const {stdout, status} = await run("--json", ...args);
  expect(status).toBe(0);
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe("npm run review, without a terminal", {timeout: 240_000}, () => {
  test("lists what needs a person, the doubtful first, as text and as JSON", async () => {
    const items = await list();
    expect(new Set(items.map(({article}) => article))).toEqual(new Set(["fresh"]));
    expect(items[0]).toMatchObject({text: "300 orang", doubts: [{kind: "attribution"}, {kind: "measure"}]});
    expect(items[0]?.fields).toMatchObject({low: 300, attributionBasis: "carried"});
    const {stdout, stderr} = await run("--list", "--article", "fresh", "--kind", "claim");
    expect(stdout.split("\n")[0]).toMatch(/^claim-\w+\tfresh\topen\t300 orang\tthe sentence does not say/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no colours where nobody sees them
    expect(stdout + stderr).not.toMatch(/\u001b/);
  });

  test("writes verdicts, and the project reads them", async () => {
    const [doubtful, ...others] = await list("--article", "fresh", "--kind", "claim");
    const confirmed = await run("confirm", String(others[0]?.id), ...by);
    expect([confirmed.status, confirmed.stdout]).toEqual([0, ""]);
    expect(confirmed.stderr).toMatch(/^written to data\/reviews\/fresh\.yaml$/m);
    expect((await run("gloss", String(doubtful?.id), "--text", "Besides, 300 people.", ...by)).status).toBe(0);
    const set = ["--set", "attributedTo=", "--set", "attributionBasis=none", "--reason", "its own voice"];
    expect((await run("correct", String(doubtful?.id), ...set, ...by)).status).toBe(0);
    const words = ["--words", "Rusia", "--set", "edtf=2025", "--reason", "a test"];
    expect((await run("add", "--article", "fresh", "--kind", "date", ...words, ...by)).status).toBe(0);
    const after = await list("--article", "fresh", "--all");
    expect(after.map(({text, verdict}) => [text, verdict])).toEqual(
      expect.arrayContaining([
        ["300 orang", "correct"],
        ["sekitar 12.000 tentara", "confirm"],
        ["Rusia", "add"]
      ])
    );
    expect(readFileSync(file(), "utf8")).toMatch(/^# yaml-language-server: \$schema=/);
    expect(readdirSync(project.path("data/reviews")).filter((name) => !name.endsWith(".yaml"))).toEqual([]);
    const line = readFileSync(file(), "utf8").split("\n").indexOf("- action: add") + 1;
    expect((await run("withdraw", `data/reviews/fresh.yaml:${line}`)).status).toBe(0);
    expect(readFileSync(file(), "utf8")).not.toContain("action: add");
  });

  test("exits 1 where a verdict is refused, and writes nothing", async () => {
    const before = existsSync(file()) ? readFileSync(file(), "utf8") : null;
    const [item] = await list("--all", "--article", "fresh", "--kind", "claim");
    const refused = await run("correct", String(item?.id), "--set", "measure=trops", "--reason", "x", ...by);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/^refused: set\.measure: no measure has this id: "trops"$/m);
    expect(existsSync(file()) ? readFileSync(file(), "utf8") : null).toBe(before);
  });

  test("exits 1 where a verdict no longer holds, says which, and still lists; judging anew mends it", async () => {
    mkdirSync(project.path("data/reviews"), {recursive: true});
    const [item] = await list("--all", "--article", "fresh", "--kind", "claim");
    await run("confirm", String(item?.id), ...by);
    const whole = readFileSync(file(), "utf8");
    writeFileSync(file(), whole.replace("low: 300", "low: 400"));
    const {status, stderr, stdout} = await run("--list", "--article", "fresh");
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^data\/reviews\/fresh\.yaml:\d+: expected\.low: claim "300 orang" has changed; it is now: 300/m
    );
    expect(stdout).toContain("300 orang");
    expect((await run("confirm", String(item?.id), ...by)).status).toBe(0);
    expect((await run("--list", "--article", "fresh")).status).toBe(0);
  });

  test("exits 1 where a file cannot be read", async () => {
    appendFileSync(file(), "- action: [\n");
    const {status, stderr} = await run("--list");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^data\/reviews\/fresh\.yaml:\d+: not YAML/m);
    writeFileSync(file(), "");
  });

  test("exits 2 on wrong usage", async () => {
    for (const [args, expected] of [
      [[], /there is no terminal that can be asked/],
      [["--list", "--article", "fres"], /no such article: "fres"\. did you mean "fresh"/]
    ] as const) {
      const {status, stdout, stderr} = await run(...args);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(expected);
    }
  });

  test("tells what it can do", async () => {
    const {status, stdout} = await run("--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^usage: npm run review/);
    expect(stdout).toContain("Exit status:");
  });
});

describe("the command line", () => {
  test.each([
    [["conferm"], /no such verdict: "conferm"/],
    [["--kind", "clam"], /--kind: no such kind: "clam"/],
    [["reject"], /name one record/],
    [["confirm"], /name a record/],
    [["correct", "claim-0"], /say what is right with --set/],
    [["gloss", "claim-0"], /say it with --text/],
    [["note", "--text", "x"], /name a record, or an article/],
    [["add", "--article", "fresh"], /needs --article, --kind and --words/],
    [["add", "--occurrence", "0"], /--occurrence: not a number from 1: "0"/],
    [["correct", "claim-0", "--set", "low"], /--set: not FIELD=VALUE: "low"/],
    [["confirm", "claim-0", "--list"], /--list and --json take no verdict/],
    [["--no-such-option"], /no-such-option/]
  ])("is refused: %j", (args, expected) => {
    expect(() => readReviewArguments(args)).toThrow(expected);
  });

  test("is read", () => {
    expect(readReviewArguments([]).mode).toBe("ask");
    expect(readReviewArguments(["--json", "--all"])).toMatchObject({mode: "json", all: true});
    expect(readReviewArguments(["correct", "claim-0", "--set", "text=a=b"])).toMatchObject({
      mode: "correct",
      subjects: ["claim-0"],
      set: [["text", "a=b"]]
    });
  });
});
