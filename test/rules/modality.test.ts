import {describe, expect, test} from "vitest";
import type {Modality} from "../../loaders/records.ts";
import {claimsOf} from "./claims.ts";

describe("how the clause of a figure means it", () => {
  test.each<[string, Modality[]]>([
    ["Korea Utara mengirim 10.000 tentara.", ["asserted"]],
    ["Seoul memperkirakan bahwa sekitar 300 tentara tewas.", ["estimated"]],
    ["Sekitar 300 tentara diperkirakan tewas.", ["estimated"]],
    ["Menurut perkiraan PBB, 300 ribu orang tewas.", ["estimated"]],
    ["Jumlahnya diperkirakan akan mencapai 5 juta orang.", ["estimated"]],
    ["Kerugian ditaksir Rp 5 miliar.", ["estimated"]],
    ["Volumenya diperkirakan sekitar 80 ribu meter kubik.", ["estimated"]],
    ["Korea Utara berencana mengirim hingga 30.000 tentara lagi.", ["planned"]],
    ["Pemerintah akan membangun 3 juta rumah.", ["planned"]],
    ["Pemerintah menargetkan pertumbuhan 5,2 persen.", ["planned"]],
    ["Ada 5.000 tentara yang akan dikirim.", ["planned"]],
    ["Korea Utara dapat menghasilkan hingga $5,5 miliar.", ["potential"]],
    ["Penjualan itu berpotensi mencapai 5 miliar dolar AS.", ["potential"]],
    ["Kemungkinan 20 orang tertimbun.", ["potential"]],
    ["Polisi membantah 50 orang tewas.", ["denied"]],
    ["Kremlin membantah klaim bahwa 10.000 tentara datang.", ["denied"]],
    ["Yang ditahan bukan 300 orang.", ["denied"]]
  ])("%s", (text, expected) => {
    expect(claimsOf(text).map((claim) => claim.modality)).toEqual(expected);
  });

  test.each<[string, Modality[]]>([
    ["Ukraina mungkin kehilangan posisi setelah tujuh bulan menguasai wilayah.", ["asserted"]],
    ["Militer menangkap dua tentara dan Seoul memperkirakan bahwa 300 tentara tewas.", ["asserted", "estimated"]],
    ["Pelaku yang diperkirakan berumur 30-an itu melepaskan tiga tembakan.", ["estimated", "asserted"]],
    ["Ia akan datang, sementara 5 orang tewas.", ["asserted"]],
    ["Sebanyak 5 orang tewas, kata polisi yang akan menyelidiki.", ["asserted"]],
    ["Realisasi baru 45 persen dari target.", ["asserted"]],
    ["Proyek senilai Rp1,2 triliun itu akan dilanjutkan.", ["asserted"]],
    ["Pertempuran selama dua tahun itu berisiko meluas.", ["asserted"]],
    ["Polisi membantah tuduhan itu; 50 orang ditahan.", ["asserted"]]
  ])("not other clauses: %s", (text, expected) => {
    expect(claimsOf(text).map((claim) => claim.modality)).toEqual(expected);
  });
});
