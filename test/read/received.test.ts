import {zipSync} from "fflate";
import {describe, expect, test} from "vitest";
import {readReceived} from "../../loaders/read/received.ts";
import {makeDocx, makePdf} from "./support/documents.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("readReceived", () => {
  test("keeps plain text to the byte", async () => {
    const text = "\ufeffJudul\r\n\r\nIsi \u00a0 dengan  spasi\t.\n";
    expect(await readReceived(bytes(text))).toMatchObject({format: "text", text, title: null});
  });

  test("takes the facts of front matter, and leaves what is malformed", async () => {
    const received = await readReceived(bytes("---\ntitle: Banjir\npublished: kemarin\nauthor: 7\n---\nIsi berita.\n"));
    expect(received).toMatchObject({text: "Isi berita.\n", title: "Banjir", published: null, author: null});
  });

  test("reads a page's text and what it states, in the encoding that it names", async () => {
    const page = (charset: string) =>
      `<html lang="id"><head><meta charset="${charset}"><meta property="og:site_name" content="Koran"><link rel="canonical" href="https://koran.example/a"></head><body><article><h1>Kafé dibuka</h1><p>${"Kafé itu dibuka lagi setelah banjir surut. ".repeat(9)}</p></article></body></html>`;
    const latin = new Uint8Array(Buffer.from(page("windows-1252"), "latin1"));
    for (const file of [bytes(page("utf-8")), latin]) {
      const received = await readReceived(file);
      expect(received).toMatchObject({
        format: "html",
        publisher: "Koran",
        url: "https://koran.example/a",
        language: "id"
      });
      expect(received.text).toContain("Kafé itu dibuka");
    }
  });

  test("joins a PDF's lines to paragraphs and reads its properties", async () => {
    const pdf = makePdf(
      [
        {text: "Banjir melanda tiga"},
        {text: "kecamatan, dan orang-"},
        {text: "orang mengungsi."},
        {text: "Bantuan (beras) tiba.", gap: 30}
      ],
      {Title: "Banjir", Author: "Budi", CreationDate: "D:20250304100000+07'00'"}
    );
    expect(await readReceived(pdf)).toMatchObject({
      format: "pdf",
      text: "Banjir melanda tiga kecamatan, dan orang-orang mengungsi.\n\nBantuan (beras) tiba.",
      title: "Banjir",
      author: "Budi",
      published: "2025-03-04"
    });
  });

  test("reads a Word document's paragraphs and properties", async () => {
    const docx = makeDocx(["Banjir & longsor", "Sedikitnya 24 orang <tewas>."], {
      "dc:title": "Banjir",
      "dc:creator": "Budi",
      "dcterms:created": "2025-03-04T10:00:00Z"
    });
    expect(await readReceived(docx)).toMatchObject({
      format: "docx",
      text: "Banjir & longsor\n\nSedikitnya 24 orang <tewas>.",
      title: "Banjir",
      author: "Budi",
      published: "2025-03-04"
    });
  });

  test.each([
    ["an empty file", new Uint8Array(), /no text in it/],
    ["a PDF without text", makePdf([]), /no text in it: where it is a scan/],
    ["half a PDF", makePdf([{text: "Isi"}]).slice(0, 60), /broken PDF/],
    ["an archive of something else", zipSync({"a.txt": bytes("a")}), /no Word document/],
    ["a broken archive", bytes("PK\u0003\u0004 rest"), /broken archive/],
    ["bytes of no encoding", new Uint8Array([0x41, 0x0a, 0xff, 0xfe, 0x00]), /line 2: not UTF-8/]
  ])("refuses %s", async (_, file, message) => {
    await expect(readReceived(file)).rejects.toThrow(message);
  });
});
