import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {checkSite} from "../../tools/site/check/checkSite.ts";
import {parsePage} from "../../tools/site/page/dom.ts";

const root = mkdtempSync(join(tmpdir(), "site"));
afterAll(() => rmSync(root, {recursive: true}));

/** What is wrong with pages whose bodies are given by their paths, and whose sources are these too. */
function problems(bodies: Record<string, string>, files: string[] = []): string[] {
  for (const [path, body] of Object.entries(bodies)) {
    const file = join(root, `src${path}.md`);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, `# Title\n\n${body}\n`);
  }
  const finished = Object.entries(bodies).map(([path, body]) => ({
    path,
    page: parsePage(`<!DOCTYPE html><html><body><main>${body}</main></body></html>`),
    scripts: {first: [], ever: new Set<string>()}
  }));
  const names = Object.keys(bodies).map((path) => `${path.slice(1)}.html`);
  return checkSite(root, finished, new Set([...names, ...files])).map(String);
}

const claim = "claims/claim-012c5b4fae9210a9.html";

describe("nothing is wrong with", () => {
  test.each([
    '<a href="./other.html">x</a>',
    '<a href="./other.html?a=b#place">x</a>',
    '<a href="#here">x</a><p id="here">y</p>',
    '<a href="./">home</a>',
    `<a href="./${claim}">x</a>`,
    '<a href="./data/x.csv" download>x</a>',
    '<a href="https://host.example/nowhere#x">x</a>',
    '<a href="mailto:a@host.example">x</a>',
    '<img src="./a.png" alt="">',
    '<svg aria-hidden="true"><path/></svg>',
    '<svg role="img" aria-label="A chart"><a href="#b"><title>b</title></a></svg><p id="b"></p>',
    "<div hidden><svg></svg></div>",
    '<a href="#i"><svg role="img" aria-label="Up"></svg></a><p id="i"></p>',
    "<table><caption>Rows</caption><tr><th>a</th></tr></table>",
    '<label for="q">Q</label><input id="q">',
    '<p aria-labelledby="a b"></p><i id="a"></i><i id="b"></i>',
    "<p>javascript:alert(1) onclick=</p>"
  ])("%s", (body) => {
    const other = '<p id="place">other</p>';
    expect(problems({"/index": body, "/other": other}, ["data/x.csv", "a.png", claim])).toEqual([]);
  });
});

describe("told with place, value and remedy:", () => {
  test.each([
    ['<a href="./othr.html">x</a>', 'src/index.md:3: link: no such page: "./othr.html"\n  did you mean "other"?'],
    [
      '<a href="./other.html#plce">x</a>',
      'link: no such place in other.html: "./other.html#plce"\n  did you mean "place"?'
    ],
    ['<a href="#nowhere">x</a>', 'src/index.md:3: link: no such place in index.html: "#nowhere"'],
    [
      '<a href="./claims/claim-012c5b4fae9210a8.html">x</a>',
      'link: no such claim: "./claims/claim-012c5b4fae9210a8.html"\n  did you mean "claim-012c5b4fae9210a9"?'
    ],
    ['<a href="./articles/x.html#y">x</a>', 'link: no such article: "./articles/x.html"'],
    ['<a href="../up.html">x</a>', 'link: leads out of the site: "../up.html"'],
    ['<img src="./b.png" alt="b">', 'img: no such file: "./b.png"'],
    ['<img src="./a.png">', 'img: no alternative in words: "<img src=\\"./a.png\\">"\n  say what it shows'],
    ["<svg><path/></svg>", "svg: no alternative in words"],
    ['<iframe src="./other.html"></iframe>', "iframe: no title"],
    ["<table><tr><td>1</td></tr></table>", "table: no caption or no head"],
    ['<a href="./other.html"><b></b></a>', "a: a link without words"],
    ['<p id="a"></p><p id="a"></p>', 'id: given twice on this page: "a"'],
    ['<p aria-describedby="b"></p>', 'p: no such id on this page: "b"'],
    ['<p onclick="go()">x</p>', 'p: code in onclick: "go()"'],
    ['<a href=" java&#10;script:go()">x</a>', "a: code in href"],
    ['<svg role="img" aria-label="x"><a xlink:href="javascript:go()">x</a></svg>', "a: code in href"]
  ])("%s", (body, told) => {
    expect(problems({"/index": body, "/other": '<p id="place">other</p>'}, ["a.png", claim]).join("\n")).toContain(
      told
    );
  });
});

test("what many pages of one loader have alike is told once", () => {
  mkdirSync(join(root, "src/claims"), {recursive: true});
  writeFileSync(join(root, "src/claims/[claim].md.ts"), "// loader");
  const scripts = {first: [], ever: new Set<string>()};
  const page = () => parsePage('<html><body><a href="../method.html#how">x</a></body></html>');
  const finished = ["/claims/a", "/claims/b", "/claims/c"].map((path) => ({path, page: page(), scripts}));
  expect(checkSite(root, finished, new Set(["index.html"])).map(String)).toEqual([
    'src/claims/[claim].md.ts:1: claims/a: link: no such page, on 3 pages: "../method.html"\n  link to a page that is there'
  ]);
});
