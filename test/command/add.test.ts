import {execFile} from "node:child_process";
import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {PassThrough} from "node:stream";
import {promisify} from "node:util";
import {describe, expect, test} from "vitest";
import {addArticle, type Surroundings} from "../../loaders/command/add/addArticle.ts";
import {readAddArguments} from "../../loaders/command/add/arguments.ts";
import {loadProject} from "../../loaders/index.ts";
import {parseArticle} from "../../loaders/read/articles.ts";
import {typescript} from "../../tools/setup/typescript.mjs";
import {header, makeFolder} from "../read/support/project.ts";

const flood =
  "Banjir bandang melanda tiga kecamatan pada Senin malam. Sedikitnya 24 orang tewas dan 11.000 warga mengungsi ke gedung sekolah, " +
  "kata juru bicara Siti Aminah. Pasal 27 mengatur hal itu. Rapat digelar pada 3/4/2025.\n";
const sources = "- {id: koran, name: Koran, kind: news_medium, country: ID, aliases: [koran.example]}\n";
const measures =
  "- {id: dead, name: Dead, description: People killed., units: [person], counts: [orang], context: [tewas], cumulative: true}\n";

/** A project with one article, of other words, and the command in it. */
function project(files: Readonly<Record<string, string>> = {}) {
  const root = makeFolder({
    "data/articles/one.md": `${header()}Harga beras naik lagi pekan ini di sejumlah pasar, kata pedagang.\n`,
    "data/registry/sources.yaml": sources,
    "data/registry/measures.yaml": measures,
    "in/flood.txt": flood,
    ...files
  });
  const printed: string[] = [];
  const said: string[] = [];
  const add = (args: readonly string[], around: Partial<Surroundings> = {}) =>
    addArticle(readAddArguments(args), {
      root,
      from: join(root, "in"),
      input: (async function* () {})(),
      print: (text) => printed.push(text),
      say: (line) => said.push(line),
      terminal: null,
      ...around
    });
  return {root, add, printed, said, read: (file: string) => readFileSync(join(root, file), "utf8")};
}

const stated = ["--publisher", "Koran", "--title", "Banjir", "--published", "2025-03-04"];

describe("add", () => {
  test("writes the article's file: what is stated, and the text to the byte", async () => {
    const {root, add, read, said} = project();
    expect(await add(["flood.txt", ...stated, "--url", "https://koran.example/a", "--relay", "Koran"])).toBe(0);
    const file = "data/articles/koran-2025-03-04.md";
    const {value} = parseArticle(read(file), file);
    expect(value).toMatchObject({
      id: "koran-2025-03-04",
      publisher: "Koran",
      title: "Banjir",
      published: "2025-03-04",
      author: null,
      url: "https://koran.example/a",
      relays: ["Koran"],
      language: "id",
      body: flood
    });
    expect(said).toContain("  unknown: author, rights");
    expect(loadProject(root).tables.articles).toHaveLength(2);
  });

  test("says what was found", async () => {
    const {add, printed} = project();
    await add(["flood.txt", ...stated]);
    expect(printed.join("")).toMatch(
      /^\d claims, by measure:\n {2}Dead: Sedikitnya 24 orang\n {2}no measure: .*11\.000 warga/
    );
    expect(printed.join("")).toContain("new names (add them to data/registry/sources.yaml):\n  Siti Aminah (person?)");
    expect(printed.join("")).toContain("numbers that became no claim:\n  27: Pasal 27 mengatur hal itu.");
    expect(printed.join("")).toContain("dates that can be read two ways:\n  3/4/2025: read as 2025-04-03");
  });

  test("gives the same as JSON", async () => {
    const {add, printed} = project();
    await add(["flood.txt", ...stated, "--json"]);
    const {added, claims, newNames, unclaimed} = JSON.parse(printed.join(""));
    expect(added).toBe("data/articles/koran-2025-03-04.md");
    expect(claims[0]).toMatchObject({measure: "dead", claims: [{text: "Sedikitnya 24 orang"}]});
    expect(newNames).toEqual([{name: "Siti Aminah", kind: "person"}]);
    expect(unclaimed).toMatchObject([{text: "27"}]);
  });

  test("takes the registry's name for an alias, and another id where one is taken", async () => {
    const {root, add} = project();
    await add(["flood.txt", "--publisher", "koran.example", "--published", "2025"]);
    await add(["-", "--publisher", "Koran", "--published", "2025"], {
      input: (async function* () {
        yield Buffer.from("Harga cabai turun setelah panen raya di tiga daerah, kata petani.");
      })()
    });
    expect(readdirSync(join(root, "data/articles"))).toEqual(["koran-2025-2.md", "koran-2025.md", "one.md"]);
  });

  test("asks on a terminal for what is missing, again where an answer will not do", async () => {
    const {add, read} = project();
    const input = new PassThrough();
    const output = new PassThrough();
    let asked = "";
    const answers = ["", "besok", "2025-03-04", "", "", "", ""];
    output.on("data", (chunk) => {
      asked += chunk;
      if (/: $/.test(asked) && !asked.endsWith("\n")) input.write(`${answers.shift()}\n`);
    });
    await add(["flood.txt", "--publisher", "Koran", "--title", "Banjir"], {terminal: {input, output}});
    expect(asked).toContain("not a date in EDTF");
    expect(read("data/articles/koran-2025-03-04.md")).toContain("\nauthor: null\n");
  });

  test("writes nothing where the terminal closes before the last answer", async () => {
    const {root, add} = project();
    const input = new PassThrough();
    input.end();
    const terminal = {input, output: new PassThrough()};
    await expect(add(["flood.txt"], {terminal})).rejects.toThrow("nothing was written");
    expect(readdirSync(join(root, "data/articles"))).toEqual(["one.md"]);
  });

  test("takes entries of the registry that no article names yet", async () => {
    const {add} = project({"data/registry/sources.yaml": `${sources}- {id: siti, name: Siti Aminah, kind: person}\n`});
    expect(await add(["flood.txt", ...stated])).toBe(0);
  });

  test("writes nothing in a dry run", async () => {
    const {root, add, said} = project();
    expect(await add(["flood.txt", ...stated, "--dry-run"])).toBe(0);
    expect(said[0]).toBe("would be added: data/articles/koran-2025-03-04.md");
    expect(readdirSync(join(root, "data/articles"))).toEqual(["one.md"]);
  });
});

describe("add, of a text that is there", () => {
  const copy = ["flood.txt", "--publisher", "Harian Lain", "--url", "https://lain.example/x"];

  test("refuses it, names the article and keeps it as a relay, once", async () => {
    const {root, add, said} = project();
    await add(["flood.txt", ...stated]);
    writeFileSync(join(root, "in/flood.txt"), `BANJIR BESAR\n\n${flood}`);
    expect([await add(copy), await add(copy)]).toEqual([3, 3]);
    expect(said.join("\n")).toMatch(
      /not added: \d\d per cent of it stands in data\/articles\/koran-2025-03-04\.md \(Banjir\)/
    );
    const {repeats, articles, sources} = loadProject(root).tables;
    expect(articles).toHaveLength(2);
    expect(repeats).toMatchObject([
      {article_id: "koran-2025-03-04", publisher: "Harian Lain", url: "https://lain.example/x"}
    ]);
    expect(repeats[0]?.share).toBeGreaterThan(0.9);
    expect(sources.map(({name}) => name)).toContain("Harian Lain");
  });

  test("keeps nothing of the publisher's own text", async () => {
    const {root, add} = project();
    await add(["flood.txt", ...stated]);
    expect(await add(["flood.txt", ...stated])).toBe(3);
    expect(existsSync(join(root, "data/repeats"))).toBe(false);
  });

  test("appends to what people wrote in the file, and leaves that as it is", async () => {
    const {add, read, root} = project();
    await add(["flood.txt", ...stated]);
    await add(copy);
    const before = read("data/repeats/koran-2025-03-04.yaml");
    writeFileSync(join(root, "data/repeats/koran-2025-03-04.yaml"), `# seen by us\n${before}`);
    await add(["flood.txt", "--publisher", "Warta"]);
    expect(read("data/repeats/koran-2025-03-04.yaml").startsWith(`# seen by us\n${before}`)).toBe(true);
    expect(loadProject(root).tables.repeats).toHaveLength(2);
  });
});

describe("add refuses, and writes nothing:", () => {
  test.each([
    ["a file that is not there", ["none.txt"], {}, /none\.txt: cannot be read \(ENOENT\)/],
    ["an id that is taken", ["flood.txt", "--id", "one"], {}, /--id: an article has this id already: "one"/],
    ["a language without rules", ["flood.txt", "--language", "sw"], {}, /no rules for "sw"/],
    ["a relay that nobody knows", ["flood.txt", "--relay", "Korann"], {}, /relays: no source has this name: "Korann"/],
    ["a publisher that is nearly a source", ["flood.txt", "--publisher", "Koraan"], {}, /nearly the name of a source/],
    ["a faulty project", ["flood.txt"], {"data/registry/places.yaml": "no: list\n"}, /data\/registry\/places\.yaml/]
  ])("%s", async (_, args, files, message) => {
    const {root, add} = project(files);
    await expect(add(args)).rejects.toThrow(message);
    expect(readdirSync(join(root, "data/articles"))).toEqual(["one.md"]);
  });

  test.each([
    [[], /no file named/],
    [["a", "b"], /one article at a time/],
    [["a", "--published", "besok"], /--published: not a date/],
    [["a", "--id", "Not An Id"], /--id: not an id/],
    [["a", "--url", "javascript:alert(1)"], /--url: not an address/],
    [["a", "--nonsense"], /nonsense/]
  ])("the command line %j", (args, message) => {
    expect(() => readAddArguments(args)).toThrow(message);
  });
});

test("the command ends with the exit status that it promises", async () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [...typescript(), "loaders/command/add.ts", ...args]).then(
      ({stdout}) => [0, stdout],
      ({code, stderr}) => [code, stderr]
    );
  expect(await run("--help")).toEqual([0, expect.stringContaining("usage: npm run add")]);
  expect(await run("--nonsense")).toEqual([2, expect.stringContaining("usage: npm run add")]);
  expect(await run("none.txt")).toEqual([1, "add: none.txt: cannot be read (ENOENT)\n"]);
});
