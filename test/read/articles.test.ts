import {createHash} from "node:crypto";
import {mkdirSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {readArticles} from "../../loaders/read/articles.ts";
import {hashText} from "../../loaders/tables/ids.ts";
import {header, makeFolder} from "./support/project.ts";

const messages = (dir: string) => readArticles(dir, "data/articles").problems.map(String);
const one = (content: string | Uint8Array) => messages(makeFolder({"one.md": content}));

describe("the project's articles", () => {
  const {value: articles, problems} = readArticles("data/articles");

  test("are read without a problem", () => {
    expect(problems).toEqual([]);
  });

  // The bodies are evidence: a change to one byte is a change to what the records rest on.
  test.each([
    ["balifactualnews-2025-07", "0116d63c090b51dad77fb38203c75f1ad2a75e2b716b3aa04f9473e1e54ed4bc"],
    ["bisnis-2025-04-28", "22f4402393a26ebb4e09fce818ea48683d29279195dce0c677cea81b255a6e2f"],
    ["kuatbaca-2025-07-04", "a4fc5e9b82d53167be1ee7e1a68d28abd3c611dd96664bffdca747192d36643d"],
    ["medcom-2025-01-14", "1b57e7c18783bf88f9d6c8abe58b70c0f052117fd45b732ab6b6c3ae4114841d"],
    ["unknown-2024-11", "505ab043a7228980f4aaa5d8c5c74064e59783b67b3d7c55e3270bcb3e295aaa"]
  ])("%s has the body that was received", (id, hash) => {
    const body = articles.find((article) => article.id === id)?.body ?? "";
    expect(createHash("sha256").update(body, "utf8").digest("hex")).toBe(hash);
    expect(hashText(body)).toBe(hash);
  });
});

describe("readArticles", () => {
  test("gives header, body and lines", () => {
    const dir = makeFolder({"x.md": `${header({published: 2025, relays: ["AP"]})}\r\nIsi.\r\n`});
    const {value, problems} = readArticles(dir);
    expect(problems).toEqual([]);
    expect(value[0]).toMatchObject({id: "one", published: "2025", relays: ["AP"], url: null, body: "\r\nIsi.\r\n"});
    expect(value[0]?.lines.relays).toBe(7);
  });

  test.each([
    [
      "bytes that are no UTF-8",
      Buffer.from([...Buffer.from(header()), 0x41, 0xff]),
      /^data\/articles\/one\.md:8: not UTF-8: byte 0xff at offset 92\n {2}save/
    ],
    ["no header", "Isi.\n", /^data\/articles\/one\.md:1: no front matter\n {2}begin/],
    ["a header that does not end", "---\nid: one\nIsi.\n", /:1: no front matter/],
    ["YAML that is none", "---\nid: one\ntitle: [x\n---\nIsi.\n", /one\.md:[34]: not YAML: /],
    ["a key twice", "---\nid: one\nid: two\n---\nIsi.\n", /one\.md:3: not YAML: map keys must be unique/],
    ["a header that is a list", "---\n- a\n---\nIsi.\n", /one\.md:2: not a mapping: \["a"\]/],
    ["an empty header", "---\n---\nIsi.\n", /one\.md:2: id: missing/],
    [
      "an unknown key",
      `${header({publishd: "2025"})}Isi.\n`,
      /one\.md:7: publishd: unknown key: "2025"\n {2}did you mean "published"\?/
    ],
    [
      "a word for a date",
      `${header({published: "kemarin"})}Isi.\n`,
      /one\.md:5: published: not a date in EDTF .*: "kemarin"/
    ],
    ["a day that is not", `${header({published: "2025-02-30"})}Isi.\n`, /:5: published: not a date .*: "2025-02-30"/],
    ["an empty title", `${header({title: ""})}Isi.\n`, /:4: title: empty: write null/],
    ["a number for a text", `${header({title: 5})}Isi.\n`, /:4: title: not a string: 5/],
    ["an id with a space", `${header({id: "A b"})}Isi.\n`, /:2: id: not an id.*: "A b"/],
    [
      "a language without rules",
      `${header({language: "xx"})}Isi.\n`,
      /:6: language: no rules for this language: "xx"\n {2}there are rules for: id/
    ],
    ["an address of another kind", `${header({url: "javascript:alert(1)"})}Isi.\n`, /:7: url: not an address/],
    ["an empty body", header(), /one\.md:8: body: empty/],
    ["a body of white space", `${header()} \n\n`, /one\.md:8: body: empty/]
  ])("names %s", (_, content, expected) => {
    expect(one(content).join("\n")).toMatch(expected);
  });

  test.each([
    ["unknown facts", `${header({publisher: null, title: null, published: null})}Isi.\n`],
    ["a month", `${header({published: "2025-01"})}Isi.\n`],
    ["comments", `---\n# a remark\n${header().slice(4)}Isi.\n`],
    ["rules in the body", `${header()}---\nIsi.\n---\n`],
    ["a regional language", `${header({language: "id-ID"})}Isi.\n`]
  ])("takes %s", (_, content) => {
    expect(one(content)).toEqual([]);
  });

  test("names an id that two articles have, a folder, and a file of another kind; leaves hidden files alone", () => {
    const dir = makeFolder({
      "a.md": `${header()}Isi.\n`,
      "b.md": `${header()}Isi.\n`,
      "c.txt": "Isi.\n",
      ".hidden": "",
      "a.md~": ""
    });
    mkdirSync(join(dir, "d.md"));
    const found = messages(dir);
    expect(found).toHaveLength(3);
    expect(found.join("\n")).toMatch(/b\.md:2: id: duplicate id: "one"\n {2}data\/articles\/a\.md has this id too/);
    expect(found.join("\n")).toMatch(/c\.txt:1: not an article/);
    expect(found.join("\n")).toMatch(/d\.md:1: cannot be read \(EISDIR\)/);
  });

  test("shows a name's controls as escapes", () => {
    expect(messages(makeFolder({"a\u001b]0;x\u0007.md": "Isi."}))[0]).toMatch(
      /^data\/articles\/a\\u001b\]0;x\\u0007\.md:1:/
    );
  });

  test("reads nothing where there is no folder", () => {
    expect(readArticles(join(makeFolder({}), "none"))).toEqual({value: [], problems: []});
  });
});
