import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {mostAlike, REPEATED} from "../loaders/repeat.ts";

const flood =
  "Banjir bandang melanda tiga kecamatan pada Senin malam. Sedikitnya 24 orang tewas dan 11.000 warga mengungsi ke gedung sekolah, " +
  "kata kepala badan penanggulangan bencana daerah itu. Jembatan utama putus, dan bantuan baru tiba lewat udara keesokan harinya.";
const other =
  "Harga beras naik lagi pekan ini di sejumlah pasar. Pedagang mengatakan pasokan dari daerah penghasil berkurang sejak awal bulan, " +
  "sementara pemerintah menjanjikan operasi pasar sampai akhir tahun.";
const articles = [
  {id: "flood", body: flood},
  {id: "rice", body: other}
];

describe("mostAlike", () => {
  test.each([
    ["the same text", flood],
    ["other case, marks and spaces", flood.toUpperCase().replaceAll(",", " –").replaceAll(" ", "  ")],
    ["a new headline and the rest", `Puluhan tewas\n\n${flood}`],
    ["its first half", flood.slice(0, flood.length / 2)]
  ])("takes %s for a repeat", (_, text) => {
    const found = mostAlike(text, articles);
    expect(found?.article.id).toBe("flood");
    expect(found?.share).toBeGreaterThanOrEqual(REPEATED);
  });

  test.each([
    [
      "another report of the same thing",
      "Sedikitnya 24 orang tewas dalam banjir bandang pada Senin malam, kata petugas."
    ],
    [
      "one sentence of it, quoted in a text of its own",
      `${flood.slice(0, 60)}. ${"Warga lain bercerita dengan kata mereka sendiri. ".repeat(9)}`
    ],
    ["what shares nothing", "Rapat pleno membahas anggaran."]
  ])("does not take %s for one", (_, text) => {
    expect(mostAlike(text, articles)?.share ?? 0).toBeLessThan(REPEATED);
  });

  test("finds nothing among no articles", () => expect(mostAlike(flood, [])).toBeNull());

  test("gives a text as its own repeat, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (body) => {
        expect(mostAlike(body, [{body}])).toEqual({article: {body}, share: 1, shareOfArticle: 1});
      })
    );
  });
});
