import {describe, expect, it} from "vitest";
import {extract} from "../../loaders/extract.ts";
import {registrySchema} from "../../loaders/registry.ts";

const registry = registrySchema.parse({
  sources: [
    {id: "nis", name: "NIS", kind: "intelligence_agency", aliases: ["Badan Intelijen Nasional Korea Selatan (NIS)"]},
    {id: "south_korea", name: "Korea Selatan", kind: "government", aliases: ["Seoul"]},
    {id: "yonhap", name: "Yonhap", kind: "news_medium"}
  ],
  places: [
    {id: "south_korea", name: "South Korea", aliases: ["Korea Selatan"]},
    {id: "ukraine", name: "Ukraine", aliases: ["Ukraina"]}
  ]
});
const claims = (text: string) =>
  extract(text, {registry, published: "2025-04-28"}).flatMap((record) => (record.kind === "claim" ? [record] : []));
const told = (text: string) => claims(text).map(({text, attributedTo}) => `${text} < ${attributedTo.join(" + ")}`);

describe("attributeClaims", () => {
  it.each<[text: string, claims: string[]]>([
    ["BPS mencatat 300 orang pindah.", ["300 orang < BPS"]],
    ["Sebanyak 300 orang pindah, kata Wali Kota Bobby Nasution.", ["300 orang < Bobby Nasution"]],
    ['"Ada 300 orang. Lalu datang 20 orang lagi," ujar Siti.', ["300 orang < Siti", "20 orang lagi < Siti"]],
    ['"Ada 300 orang," jelas Siti, Senin malam, "bisa menjadi 400 orang."', ["300 orang < Siti", "400 orang < Siti"]],
    [
      "Militer menangkap dua tentara dan Seoul memperkirakan bahwa 300 tentara tewas.",
      ["dua tentara < ", "300 tentara < Korea Selatan"]
    ],
    ["Polisi menyebut 5 orang tewas, sementara BNPB mencatat 7 orang tewas.", ["5 orang < Polisi", "7 orang < BNPB"]],
    [
      "Pejabat intelijen Korea Selatan dan Ukraina mengatakan 10.000 tentara dikirim.",
      ["10.000 tentara < Pejabat intelijen Korea Selatan + Pejabat intelijen Ukraina"]
    ],
    [
      "Pengiriman itu mencakup 6.000 insinyur, seperti dikonfirmasi oleh Badan Intelijen Nasional Korea Selatan (NIS).",
      ["6.000 insinyur < NIS"]
    ],
    ["Gubernur merilis video yang menunjukkan dua tentara ditawan.", ["dua tentara < Gubernur"]],
    [
      "Menurut NIS, 300 tentara tewas. Selain itu, 2.700 tentara terluka.",
      ["300 tentara < NIS", "2.700 tentara < NIS"]
    ],
    ["Menteri Rina Dewi meminta warga segera mengungsi. Selain itu, 300 orang pindah.", ["300 orang < Rina Dewi"]],
    ['"Menurut Budi, 300 orang datang," kata Siti.', ["300 orang < Budi"]],
    [
      'Direktur Tedros Adhanom mengatakan ada 30 kasus. "Kami menegaskan tidak ada 50 kasus," ujar Menteri Rina Dewi.',
      ["30 kasus < Tedros Adhanom", "50 kasus < Rina Dewi"]
    ],
    [
      'Menlu Retno Marsudi mengatakan 5 orang tewas. "Kami membantah ada 12 orang tewas," kata Kapolri Listyo Sigit.',
      ["5 orang < Retno Marsudi", "12 orang < Listyo Sigit"]
    ]
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));

  it.each<[what: string, text: string]>([
    ["no speaker", "Sebanyak 300 orang pindah."],
    ["a passive without a speaker", "Sebanyak 300 orang dilaporkan pindah."],
    ["a headline", "Menurut Pakar, 300 Orang Pindah Tahun Ini\n\nHujan turun."],
    ["the speaker's own words", "Dua orang saksi mengatakan hujan turun."],
    ["the circumstance of saying", '"Hujan turun," kata Siti setelah meninjau 12 rumah.'],
    ["a new topic", "Menurut NIS, hujan turun.\n\nPyongyang memiliki 300 orang."],
    ["a turn to the publisher's voice", "Menurut NIS, hujan turun. Sebelumnya, 300 orang pindah."],
    ["what follows a request", "Menteri Rina Dewi meminta warga segera mengungsi. Sebanyak 300 orang pindah."],
    ["what follows a promise", "Menteri Rina Dewi berjanji akan membantu warga. Sebanyak 300 orang pindah."],
    ["what follows a denial", "NIS membantah ada serangan. Sebanyak 300 orang pindah."],
    ["what follows a closing source", "Hujan turun, demikian data NIS. Sebanyak 300 orang pindah."],
    ["others in a new paragraph", "Menurut NIS, pelaku ditangkap.\n\nMereka terancam 5 tahun penjara."],
    ["a new section", "Menurut NIS, hujan turun.\n\nRisiko yang Dihadapi\n\nSelain itu, 300 orang pindah."]
  ])("leaves the publisher its voice: %s", (_what, text) => {
    for (const claim of claims(text))
      expect(claim).toMatchObject({attributedTo: [], via: [], attributionBasis: "none"});
  });

  it.each<[text: string, via: string[], basis: string]>([
    ['"Ada 300 orang," kata Siti kepada Yonhap.', ["Yonhap"], "stated"],
    ["Dikutip dari Yonhap, NIS melaporkan 300 tentara tewas.", ["Yonhap"], "stated"],
    ["Menurut NIS, tentara tewas. Jumlahnya 300 orang.", [], "carried"],
    ["Mengutip data BPS, harga naik. Menurut Migrant Care, 75 orang tewas.", [], "stated"],
    ["Melansir Reuters, harga naik. Menurut Migrant Care, 75 orang tewas.", ["Reuters"], "stated"],
    ['"Menurut Budi, 300 orang datang," kata Siti.', ["Siti"], "stated"]
  ])("%s: via %j, %s", (text, via, attributionBasis) => expect(claims(text)).toMatchObject([{via, attributionBasis}]));

  it("says what it inferred", () => {
    const [stated, carried] = claims("Menurut NIS, 300 tentara tewas. Lalu 20 tentara terluka.");
    expect(stated!.inferred).not.toContain("attributedTo");
    expect(carried!.inferred).toContain("attributedTo");
  });
});
