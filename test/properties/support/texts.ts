import fc from "fast-check";

/** Pieces of news that the rules have something to say about. */
const fragments = [
  "Sekitar 12.000 hingga 15.000 personel",
  "lebih dari $5,5 miliar per tahun",
  "Rp 500 ribu-Rp1 juta",
  "dua belas ribu orang tewas",
  "ratusan ribu warga mengungsi",
  "satu setengah juta ton beras",
  "90% dari 1,3 juta pasien",
  "antara 10.000 dan 12.000 kontainer",
  "pada Senin (28/4/2025)",
  "akhir Juni lalu",
  "12-15 Mei 2025",
  "dua pekan lalu",
  "musim gugur 2024",
  "hingga 2030",
  "tahun 2000-an",
  "kata Menteri Perdagangan Zulkifli Hasan",
  "“Kami rugi Rp 3 triliun,” ujar Budi (45).",
  '"Ada 14 orang hilang," katanya.',
  "Menurut BPS, inflasi 2,57 persen.",
  "NIS melaporkan bahwa enam tentara ditangkap",
  "dikutip dari Reuters",
  "Baca Juga: 5 Fakta Banjir",
  "Pasal 4 ayat (2)",
  "KN-23",
  "skor 3-1",
  "pukul 10.30 WIB",
  "Kremlin membantah 300 tentara tewas."
];

/** What stands between words in texts as they come: white space of every kind, marks, and nothing. */
const joints = [
  " ",
  "",
  "\n",
  "\r\n",
  "\n\n",
  "\u00a0",
  "\u202f",
  "\u200b",
  "\u200d",
  "\u00ad",
  "\u2028",
  "\t",
  ". ",
  ", ",
  "\u202e",
  "\u2067"
];

/** What a careless program takes for one character, or for two. */
const oddities = [
  "👩‍👩‍👧‍👦",
  "🇮🇩",
  "e\u0301",
  "\ud83d",
  "\udc00",
  "ﷺ",
  "مرحبا 123",
  "שלום",
  "한국 5만명",
  "İ",
  "ß",
  "ﬁ",
  "１２３",
  "٣٤",
  "²",
  "½",
  "\u0000",
  "𝟙𝟚"
];

const piece = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...fragments)},
  {weight: 2, arbitrary: fc.constantFrom(...oddities)},
  {weight: 1, arbitrary: fc.string({maxLength: 12})},
  {weight: 1, arbitrary: fc.string({unit: "binary", maxLength: 8})},
  {weight: 1, arbitrary: fc.stringMatching(/^[0-9.,()"–$%-]{1,12}$/)}
);

/** Any text: news broken up by what texts hold that no one thought of. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(...joints)), {maxLength: 14})
  .map((pieces) => pieces.flat().join(""));

/** A date of publication, at any granularity, or none. */
export const anyPublished: fc.Arbitrary<string | null> = fc.constantFrom(
  "2025-06-15",
  "2024-02-29",
  "1998-05-22",
  "2025-01-01",
  "2024-12-31",
  "2024-11",
  "2024",
  null
);
