import {describe, expect, it} from "vitest";
import {findLanguage} from "../../loaders/language/language.ts";
import {readDocument} from "../../loaders/text/document.ts";

const indonesian = findLanguage("id")!;
function sentences(text: string): string[] {
  return readDocument(text, indonesian).sentences.map(({start, end}) => text.slice(start, end));
}

describe("findSentences", () => {
  it.each<[name: string, sentences: string[]]>([
    ["full stops", ["Hujan turun.", "Banjir datang!", "Siapa salah?", "Entahlah…", "Air naik."]],
    ["closing quotation marks", ['"Kami rugi."', "Ia diam.", "“Benar?”", "Tidak."]],
    ["initials", ["Kevin D. Click dan Agus D.W. Martowardojo hadir.", "RM Dewo Broto Joko P. di sana."]],
    ["abbreviations", ["Harga Rp. 5.000 per kg.", "Dr. Tirta dan Prof. Wiku hadir.", "Jl. Sudirman No. 5 macet."]],
    ["addresses", ["Bisnis.com, JAKARTA — Harga naik.", "Kuatbaca.com - Harga turun."]],
    ["numbers", ["Harga naik 2.5 persen dan 3,5 persen.", "Totalnya 10.000.", "Naik lagi."]],
    [
      "units",
      ["Hujan 385 mm.", "Angka itu naik.", "Dendanya Rp 5 M.", "Ia membayar $5 M.", "Suhunya 30°C.", "Ia pulang."]
    ],
    ["datelines", ["JAKARTA, Balifactualnews.com – Korea Utara kini sekutu."]]
  ])("%s", (_name, expected) => expect(sentences(expected.join(" "))).toEqual(expected));

  it.each<[text: string]>([
    ["1. Dukungan Militer"],
    ["PT Tempo Scan Pacific Tbk melaporkan laba."],
    ["Letjen. Budi datang."],
    ["Pada 2020 M. Iqbal datang dengan Moh. Edy dan Abd. Rahman."],
    ["Brigjen Pol. Budi dan Letjen (Purn.) Agus hadir."],
    ["“Apa itu?” tanya dia."],
    ['Ia berkata "ya." lalu pergi.']
  ])("%s is one sentence", (text) => expect(sentences(text)).toEqual([text]));

  it("ends a sentence with its line, and counts paragraphs", () => {
    const {sentences} = readDocument("Judul\n\nSatu. Dua.\nTiga.", indonesian);
    expect(sentences.map(({paragraph}) => paragraph)).toEqual([0, 1, 1, 2]);
  });

  it("lets no sentence grow without end", () => {
    const {sentences} = readDocument("kata ".repeat(2000), indonesian);
    for (const {start, end} of sentences) expect(end - start).toBeLessThanOrEqual(1200);
  });
});
