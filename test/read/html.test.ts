import {describe, expect, it} from "vitest";
import {isHtml, readHtml} from "../../loaders/read/html.ts";

const sentence =
  "Badan Penanggulangan Bencana melaporkan bahwa sekitar 300 orang mengungsi sejak Senin, dan 20 rumah rusak. ";
const page = (body: string, head = "") =>
  `<!doctype html><html lang="id"><head>${head}</head><body>${body}</body></html>`;
const article = `<article><h1>Banjir Demak</h1><p>${sentence}</p><p>${sentence}</p><p>Air &amp; lumpur <b>te</b>bal.<br>Jalan putus.</p></article>`;

describe("isHtml", () => {
  it.each([
    ["<!DOCTYPE html><p>x"],
    ["<html><body>"],
    ["\ufeff  <div>x</div>"],
    ["<p>Satu"],
    ["<!-- a --><html>"],
    ['<?xml version="1.0"?><html>']
  ])("%j is", (text) => expect(isHtml(text)).toBe(true));
  it.each([
    ["Banjir di Demak"],
    ["a < b"],
    ["<3 kata"],
    [""],
    ["Teks dengan <b>tebal</b>"],
    ["---\nid: x\n---\n<p>x"],
    ["<nama>"]
  ])("%j is not", (text) => expect(isHtml(text)).toBe(false));
});

describe("readHtml", () => {
  it("gives paragraphs parted by empty lines, the headline first", () => {
    const {text} = readHtml(page(`<nav><a href="/">Beranda</a></nav>${article}<script>document.write("x")</script>`));
    expect(text.split("\n\n")).toEqual([
      "Banjir Demak",
      sentence.trim(),
      sentence.trim(),
      "Air & lumpur tebal.\nJalan putus."
    ]);
  });

  it.each<[what: string, head: string, fields: object]>([
    [
      "JSON-LD",
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Judul","datePublished":"2025-01-14T10:58:00+07:00","author":[{"name":"Riza"},{"name":"Ani"}],"publisher":{"name":"Kabar"},"inLanguage":"id-ID"}]}</script>',
      {title: "Judul", published: "2025-01-14", author: "Riza, Ani", publisher: "Kabar", language: "id-ID"}
    ],
    [
      "Open Graph",
      '<meta property="og:title" content="Judul"><meta property="article:published_time" content="2025/01/14 10:58"><meta name="author" content="Riza"><meta property="og:site_name" content="Kabar"><link rel="canonical" href="https://kabar.example/a">',
      {
        title: "Judul",
        published: "2025-01-14",
        author: "Riza",
        publisher: "Kabar",
        canonicalUrl: "https://kabar.example/a",
        language: "id"
      }
    ],
    ["nothing", "", {title: "Banjir Demak", published: null, author: null, publisher: null, canonicalUrl: null}],
    [
      "wrong values",
      '<script type="application/ld+json">{oops</script><meta name="date" content="kemarin"><link rel="canonical" href="javascript:1">',
      {published: null, canonicalUrl: null}
    ]
  ])("reads what the page states: %s", (_what, head, fields) =>
    expect(readHtml(page(article, head))).toMatchObject(fields)
  );

  it.each<[what: string, html: string, text: string]>([
    ["a piece of a page", "<p>Satu.<p>Dua.</b></i>", "Satu.\n\nDua."],
    ["an empty text", "", ""],
    ["a lone bracket", "<", "<"],
    ["a page without an article", page("<div>Satu</div><div>Dua<br>Tiga</div>"), "Satu\n\nDua\nTiga"],
    ["unclosed tags", page("<div><p>Satu <b>dua<p>tiga"), "Satu dua\n\ntiga"]
  ])("tolerates %s", (_what, html, text) => expect(readHtml(html).text).toBe(text));

  it.each<[what: string, html: string]>([
    ["200,000 nested elements", `${"<div>".repeat(200_000)}x`],
    ["100,000 paragraphs", "<p>x".repeat(100_000)],
    ["a million brackets", "<".repeat(1_000_000)],
    ["many attributes", `<p ${"a ".repeat(100_000)}>x`]
  ])("reads %s in a few seconds", (_what, html) => expect(readHtml(html).text.length).toBeGreaterThan(0), 10_000);

  it("runs no script and fetches nothing", () => {
    readHtml(page(`${article}<script>globalThis.touched = true</script><img src="https://kabar.example/x.png">`));
    expect("touched" in globalThis).toBe(false);
  });
});
