import {once} from "node:events";
import {mkdirSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {extract} from "../../loaders/extract.ts";
import {readRegistry} from "../../loaders/read/registry.ts";
import {loaderArguments} from "../../tools/setup/typescript.mjs";
import {makeFolder} from "../read/support/project.ts";
import {recordsOf, runExtract, startExtract} from "./support.ts";

const text = "Menurut NIS, sekitar 11.000 pasukan dikirim pada Juni lalu.\n";
const {registry} = readRegistry("data/registry").value;
const expected = (body: string, file: string | number, published: string | null = null) =>
  extract(body, {published, registry}).map(({kind, ...record}) => ({kind, file, ...record}));
const line = (article: unknown) => `${JSON.stringify(article)}\n`;

describe("extract FILE…", () => {
  test("writes each file's records, named as the file was, with kind, file, place and words first", async () => {
    const dir = makeFolder({"a.txt": text, "b.txt": text});
    const files = [join(dir, "a.txt"), join(dir, "b.txt")];
    const run = await runExtract(["--published", "2025-01-14", ...files]);
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(recordsOf(run)).toEqual(files.flatMap((file) => expected(text, file, "2025-01-14")));
    expect(recordsOf(run).length).toBeGreaterThan(2);
    expect(Object.keys(recordsOf(run)[0]!).slice(0, 6)).toEqual(["kind", "file", "start", "end", "text", "quote"]);
  });

  test("reads standard input; offsets count from the body", async () => {
    const run = await runExtract(["--published", "2020", "-"], {input: `---\npublished: 2025-01-14\n---\n${text}`});
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(recordsOf(run)).toEqual(expected(text, "-", "2025-01-14"));
  });

  test("waits for standard input that comes late", async () => {
    async function* late() {
      yield text.slice(0, 20);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      yield text.slice(20);
    }
    const run = await runExtract(["-"], {input: late()});
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(recordsOf(run)).toEqual(expected(text, "-"));
  });

  test("names what cannot be read, goes on and exits 1", async () => {
    const dir = makeFolder({
      "bad.txt": Buffer.from([0x41, 0x0a, 0xff]),
      "header.txt": `---\ntitle: [x\n---\n${text}`,
      "date.txt": `---\npublished: kemarin\n---\n${text}`,
      "language.txt": `---\nlanguage: xx\n---\n${text}`,
      "good.txt": text
    });
    mkdirSync(join(dir, "folder"));
    const names = ["none.txt", "bad.txt", "folder", "header.txt", "date.txt", "language.txt", "good.txt"];
    const files = names.map((name) => join(dir, name));
    const run = await runExtract(files);
    expect(run.status).toBe(1);
    const said = run.stderr
      .trim()
      .split("\n")
      .map((message) => message.replaceAll(`${dir}/`, ""));
    expect(said).toEqual([
      "extract: none.txt: cannot be read (ENOENT)",
      "extract: bad.txt:2: not UTF-8: byte at offset 2",
      "extract: folder: cannot be read (EISDIR)",
      expect.stringMatching(/^extract: header\.txt: front matter: line \d: not YAML: /),
      'extract: date.txt: published: not a date: "kemarin"',
      'extract: language.txt: no rules for language "xx"; there are rules for id'
    ]);
    const read = ["header.txt", "date.txt", "good.txt"];
    expect(recordsOf(run)).toEqual(read.flatMap((name) => expected(text, join(dir, name))));
  });

  test("finds files from where npm was called", async () => {
    const dir = makeFolder({"a.txt": text});
    const run = await runExtract(["a.txt"], {env: {npm_lifecycle_event: "extract", INIT_CWD: dir}});
    expect(recordsOf(run)).toEqual(expected(text, "a.txt"));
  });

  test("takes another story's registry", async () => {
    const measure = "- {id: sent, name: Sent, description: Sent., units: [person], counts: [pasukan]}\n";
    const dir = makeFolder({"measures.yaml": measure, "sources.yaml": "- {id: x}\n"});
    const run = await runExtract(["--registry", dir, "-"], {input: text});
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("sources.yaml:1: name: missing");
    expect(recordsOf(run).find(({kind}) => kind === "claim")).toMatchObject({measure: "sent"});
  });
});

describe("extract", () => {
  test.each([
    ["with wrong usage", ["--publish", "2025", "-"]],
    ["with a registry that is not there", ["--registry", "no/such/folder", "-"]]
  ])("%s exits 2, says so, and writes nothing", async (_, args) => {
    const run = await runExtract(args);
    expect([run.status, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toMatch(/^extract: .+\n\nusage: /);
  });

  test("with --help says how it is used and exits 0", async () => {
    const run = await runExtract(["--help"]);
    expect([run.status, run.stdout]).toEqual([0, ""]);
    expect(run.stderr).toMatch(/^usage: /);
  });
});

describe("extract --ndjson", () => {
  test("reads an article a line; ids may be numbers, dates null or left out", async () => {
    const input = [
      line({id: "a", text, published: "2025-01-14", language: "id"}),
      line({id: 7, text, published: null}),
      "\n",
      line({id: "c", text: "", other: [1]}),
      line({id: "d", text}).trimEnd()
    ].join("");
    const run = await runExtract(["--ndjson"], {input});
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(recordsOf(run)).toEqual([
      ...expected(text, "a", "2025-01-14"),
      ...expected(text, 7),
      ...expected(text, "d")
    ]);
  });

  test("names bad lines by number, goes on and exits 1", async () => {
    const lines = [
      line({id: "a", text}),
      "{oops\n",
      "[1]\n",
      "null\n",
      line({text}),
      line({id: "b"}),
      line({id: "c", text, published: "kemarin"}),
      line({id: "d", text, language: "xx"}),
      line({id: "e", text, language: 5}),
      "\xff\xfe\n",
      line({id: "f", text})
    ];
    const run = await runExtract(["--ndjson"], {input: Buffer.from(lines.join(""), "latin1")});
    expect(run.status).toBe(1);
    expect(run.stderr.trim().split("\n")).toEqual([
      'extract: line 2: not JSON: "{oops"',
      "extract: line 3: not an article: [1]",
      "extract: line 4: not an article: null",
      "extract: line 5: id: not a text or a number: null",
      "extract: line 6: text: not a text: null",
      'extract: line 7: published: not a date: "kemarin"',
      'extract: line 8: no rules for language "xx"; there are rules for id',
      "extract: line 9: language: not a text: 5",
      "extract: line 10: not UTF-8"
    ]);
    expect(new Set(recordsOf(run).map(({file}) => file))).toEqual(new Set(["a", "c", "f"]));
  });

  test("answers a slow writer line by line", async () => {
    const child = startExtract(["--ndjson"]);
    child.stdin?.write(line({id: "a", text}));
    const [chunk] = (await once(child.stdout!, "data")) as [Buffer];
    expect(JSON.parse(chunk.toString("utf8").split("\n")[0]!)).toMatchObject({file: "a"});
    child.stdin?.end();
    expect((await once(child, "close"))[0]).toBe(0);
  });

  test("ends quietly where nobody reads on", async () => {
    const child = startExtract(["--ndjson"]);
    let said = "";
    child.stderr?.on("data", (chunk) => {
      said += chunk;
    });
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(line({id: "a", text}).repeat(5000));
    await once(child.stdout!, "data");
    child.stdout?.destroy();
    expect((await once(child, "close"))[0]).toBe(0);
    expect(said).toBe("");
  });

  /** Articles of 1.3 kB, one line of them no article. */
  async function* stream(articles: number): AsyncGenerator<string> {
    const body = text + "Pertemuan itu berlangsung tertutup dan tidak menghasilkan keputusan baru.\n".repeat(17);
    for (let i = 0; i < articles; i += 100) {
      let chunk = "";
      for (let j = i; j < i + 100; j++)
        chunk += j === 1500 ? "oops\n" : line({id: j, text: body, published: "2025-01-14"});
      yield chunk;
    }
  }

  test("keeps the order and the memory of one thread with several", async () => {
    const [one, three] = [
      await runExtract(["--ndjson", "--jobs", "1"], {input: stream(2400)}),
      await runExtract(["--ndjson", "--jobs", "3"], {input: stream(2400)})
    ];
    expect(one.stdout.length).toBeGreaterThan(2e6);
    expect(three.stdout === one.stdout).toBe(true);
    expect([one.status, three.status]).toEqual([1, 1]);
    expect([one.stderr, three.stderr]).toEqual(Array(2).fill('extract: line 1501: not JSON: "oops"\n'));
    // Before 20.6 Node's own loader thread takes 200 to 650 MB for a text of one line: there nothing can be said of ours.
    const loaderAlone = loaderArguments().length > 0 ? 700 : 0;
    expect(one.peak).toBeLessThan(300 + loaderAlone);
    expect(three.peak).toBeLessThan(400 + loaderAlone);
  }, 180_000);

  test("reads no further than its records are read", async () => {
    const child = startExtract(["--ndjson", "--jobs", "1"]);
    let written = 0;
    child.stdin?.on("error", () => undefined);
    for await (const chunk of stream(20_000)) {
      written += chunk.length;
      if (child.stdin?.write(chunk)) continue;
      const drained = once(child.stdin!, "drain", {signal: AbortSignal.timeout(2000)});
      if (
        !(await drained.then(
          () => true,
          () => false
        ))
      )
        break;
    }
    expect(written).toBeLessThan(10e6);
    child.kill();
    await once(child, "close");
  }, 60_000);
});
