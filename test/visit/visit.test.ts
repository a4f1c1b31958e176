import {cpSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {tableFromIPC} from "@uwdata/flechette";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {loadProject, readProject} from "../../loaders/index.ts";
import {openText, readText, takeFiles} from "../../loaders/visit/visit.ts";
import {root} from "../../tools/setup/install.mjs";

const body = [
  "Banjir merendam tiga kecamatan",
  "",
  "Hulu — BPBD mencatat sekitar 1.200 orang mengungsi pada 3 Februari 2026, kata Sutopo. Pasal 4 dan KM-12 ditutup.",
  "Kerugian mencapai Rp2,5 miliar.",
  ""
].join("\n");
const signed = {reviewer: "Ayu", date: "2026-02-04"};
const {registry} = readProject(root);

describe("a text that a reader brings", () => {
  test("is taken as it stands; what it says of itself comes from its front matter", () => {
    expect(openText(body, [])).toEqual({
      body,
      header: {
        id: "unknown-undated",
        publisher: null,
        title: null,
        author: null,
        published: null,
        language: "id",
        url: null
      }
    });
    const {body: inner, header} = openText(
      `---\npublisher: Warta\npublished: 2026-02-03\nurl: javascript:alert(1)\n---\n${body}`,
      ["warta-2026-02-03"]
    );
    expect(inner).toBe(body);
    expect(header).toMatchObject({publisher: "Warta", published: "2026-02-03", url: null, id: "warta-2026-02-03-2"});
  });

  test("as HTML, is the article in the page", () => {
    const page = `<html lang="id"><head><title>Banjir</title><meta property="og:site_name" content="Warta.com"><meta property="article:published_time" content="2026-02-03T10:00:00+07:00"></head>
      <body><nav>Beranda 12.000</nav><article><h1>Banjir</h1>${`<p>${body.replaceAll("\n", " ")}</p>`.repeat(4)}</article><script>alert(1)</script></body></html>`;
    const {body: text, header} = openText(page, []);
    expect(text).toContain("1.200 orang");
    expect(text).not.toMatch(/Beranda|alert/);
    expect(header).toMatchObject({
      publisher: "Warta.com",
      published: "2026-02-03",
      language: "id",
      id: "warta-2026-02-03"
    });
  });

  test("without any text is refused in words", () => {
    expect(() => openText(" \n", [])).toThrow("no text in it");
  });
});

describe("what the extractor makes of it", () => {
  const {header} = openText(body, []);

  test("is claims with their places, the numbers that became none, and rows for the site's tables", () => {
    const {records, unclaimed, tables, sources} = readText(body, {...header, published: "2026-02-03"}, registry);
    const claims = records.filter(({kind}) => kind === "claim");
    expect(claims.map(({text}) => text)).toEqual(expect.arrayContaining(["sekitar 1.200 orang", "Rp2,5 miliar"]));
    for (const {start, end, text} of [...records, ...unclaimed]) expect(body.slice(start, end)).toBe(text);
    expect(unclaimed.map(({text}) => text)).toEqual(expect.arrayContaining(["4", "12"]));
    const rows = Object.fromEntries(tables.map(({table, bytes}) => [table, tableFromIPC(bytes).numRows]));
    expect(rows).toMatchObject({articles: 1, claims: claims.length});
    expect(sources.every(({bytes}) => tableFromIPC(bytes).numRows === 1)).toBe(true);
  });

  test("is refused with the field that is wrong", () => {
    expect(() => readText(body, {...header, id: "Not An Id"}, registry)).toThrow(/^id: not an id/);
    expect(() => readText(body, {...header, published: "kemarin"}, registry)).toThrow(/^published: not a date/);
    expect(() => readText(body, {...header, language: "xx"}, registry)).toThrow(/no rules for language/);
  });
});

describe("the files that a reader takes away", () => {
  let project: string;
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), "project "));
    cpSync(join(root, "data"), join(project, "data"), {recursive: true});
  });
  afterEach(() => rmSync(project, {recursive: true, force: true}));

  test("are taken by a project: its article, and its verdicts on the same records", () => {
    const header = {...openText(body, []).header, id: "warta-2026-02-03", publisher: "Warta", published: "2026-02-03"};
    const {records, unclaimed} = readText(body, header, registry);
    const [right, wrong] = records.flatMap(({kind}, index) => (kind === "claim" ? [index] : []));
    const files = takeFiles(body, header, {
      registry,
      ...signed,
      verdicts: [
        {about: "record", index: right!, action: "confirm", reason: "Read: it is so."},
        {about: "record", index: wrong!, action: "reject", reason: 'No: "x" # y'},
        {about: "unclaimed", index: unclaimed.findIndex(({text}) => text === "12"), action: "note", reason: "Missing"}
      ]
    });
    writeFileSync(join(project, "data/articles/warta-2026-02-03.md"), files.article);
    writeFileSync(join(project, "data/reviews/warta-2026-02-03.yaml"), files.reviews);
    const {tables, articles} = loadProject(project);
    expect(articles.find(({id}) => id === header.id)?.body).toBe(body);
    const claims = tables.claims.filter(({article_id}) => article_id === header.id);
    expect(claims.find(({text}) => text === records[right!]!.text)?.review).toBe("confirmed");
    expect(claims.some(({start}) => start === records[wrong!]!.start)).toBe(false);
    expect(tables.reviews.filter(({article_id}) => article_id === header.id).map(({action}) => action)).toEqual([
      "confirm",
      "reject",
      "note"
    ]);
  });

  test("without any verdict are taken too", () => {
    const header = {...openText(body, []).header, id: "warta-2026-02-03"};
    const files = takeFiles(body, header, {registry, ...signed, verdicts: []});
    writeFileSync(join(project, "data/articles/x.md"), files.article);
    writeFileSync(join(project, "data/reviews/warta-2026-02-03.yaml"), files.reviews);
    expect(loadProject(project).articles.some(({id}) => id === header.id)).toBe(true);
  });
});
