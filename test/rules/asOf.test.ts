import {describe, expect, test} from "vitest";
import {findLanguage} from "../../loaders/language/language.ts";
import type {Claim, Found} from "../../loaders/records.ts";
import {dateClaims} from "../../loaders/rules/asOf.ts";
import {findDates} from "../../loaders/rules/dates.ts";
import {findNumerals} from "../../loaders/rules/numerals.ts";
import {readDocument, wordsOf} from "../../loaders/text/document.ts";

/** The `asOf` of the claims that stand in square brackets; `{planned}` and `{year}` after one give its modality and unit. */
function asOfs(marked: string): (string | null)[] {
  const places: {start: number; end: number; note: string}[] = [];
  let text = "";
  for (const [, plain, claim, note] of marked.matchAll(/([^[]*)(?:\[([^\]]*)\](?:\{(\w+)\})?)?/g)) {
    text += plain;
    if (claim === undefined) continue;
    places.push({start: text.length, end: text.length + claim.length, note: note ?? ""});
    text += claim;
  }
  const doc = readDocument(text, findLanguage("id")!);
  const claims = places.map(({start, end, note}): Found<Claim> => {
    const from = doc.starts.indexOf(start);
    const to = doc.tokens.findIndex((_, i) => wordsOf(doc, i, i + 1).end === end) + 1;
    const record = {
      kind: "claim",
      text: text.slice(start, end),
      start,
      end,
      quote: text,
      rule: "test",
      inferred: [],
      low: 1,
      high: 1,
      qualifier: "exact",
      unit: note === "year" ? "year" : "person",
      measure: null,
      modality: note === "planned" ? "planned" : "asserted",
      attributedTo: [],
      via: [],
      attributionBasis: "none",
      asOf: null
    } satisfies Claim;
    return {record, from, to, sentence: doc.sentenceOf[from]!};
  });
  dateClaims(doc, claims, findDates(doc, findNumerals(doc), "2025-04-28"));
  return claims.map(({record}) => record.asOf);
}

describe("the date that a figure is true of", () => {
  test.each([
    ["Pada 13 Januari 2025, Zelensky merilis video yang menunjukkan [dua tentara] yang ditawan.", ["2025-01-13"]],
    [
      "Pada bulan Januari, Ukraina menangkap [dua tentara] dan Seoul memperkirakan bahwa [300 tentara] tewas.",
      ["2025-01", null]
    ],
    ["Pejabat mengatakan Korea Utara mengirim [10.000 tentara] ke Rusia musim gugur lalu.", ["2024-23"]],
    ["Laba turun dari [Rp16 triliun] pada 2005 menjadi [Rp6 triliun] pada tahun 2006.", ["2005", "2006"]],
    ["Hingga Senin (28/4), BNPB mencatat [23 orang] tewas dan [5 orang] hilang.", ["2025-04-28", "2025-04-28"]],
    ["Hingga Senin (28/4), BNPB menyebut bahwa [23 orang] tewas.", ["2025-04-28"]],
    ["Per 30 Juni 2024, utang mencapai [Rp8 triliun].", ["2024-06-30"]],
    ["Inflasi [2,5 persen] pada Oktober 2023.", ["2023-10"]],
    ["Bom itu menewaskan [tiga orang] dan melukai [12 orang] pada 3 Maret 2025.", ["2025-03-03", "2025-03-03"]]
  ])("%s", (text, expected) => expect(asOfs(text)).toEqual(expected));

  test.each([
    "Tentara menderita kerugian [116.000] sejak perang pada tahun 2022 pecah.",
    "Ia teguh sejak awal perang pada awal 2022, sebagai salah satu dari [lima pemerintah].",
    "Pengerahan [15.000 pasukan] diatur dalam perjanjian, yang ditandatangani Kim Juni lalu.",
    "Sejak 2014, [300 orang] bekerja di sana.",
    "Dua minggu lalu, sumber mengatakan bahwa Korea Utara berencana mengirim [30.000 tentara].",
    "Dua minggu lalu, Korea Utara menyiapkan [30.000 tentara]{planned}.",
    "Pada Jumat pekan lalu, Kim menghadiri peluncuran kapal seberat [5.000 ton].",
    "Pada 2023, ia dipenjara selama [dua tahun]{year}.",
    "Laba naik [20 persen] dibanding tahun lalu.",
    "Pada Senin, ia tiba. Ada [20 orang] di sana.",
    "Menurut UU Nomor 11 Tahun 2020, dendanya [Rp5 juta].",
    "Pada 2023 ia menang, sedangkan [20 orang] kalah."
  ])("%s → none", (text) => expect(asOfs(text)).toEqual([null]));
});
