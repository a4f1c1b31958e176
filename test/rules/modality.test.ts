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
    ["Bank Dunia memproyeksi ekonomi tumbuh 5 persen.", ["estimated"]],
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
    ["Ia tidak membantah menerima Rp 5 miliar.", ["asserted"]],
    ["Ia tidak membantah bahwa 300 orang tewas.", ["asserted"]],
    ["Sebanyak 5 orang tewas, kata polisi yang akan menyelidiki.", ["asserted"]],
    ["Realisasi baru 45 persen dari target.", ["asserted"]],
    ["Proyek senilai Rp1,2 triliun itu akan dilanjutkan.", ["asserted"]],
    ["Pertempuran selama dua tahun itu berisiko meluas.", ["asserted"]],
    ["Polisi membantah tuduhan itu; 50 orang ditahan.", ["asserted"]]
  ])("not other clauses: %s", (text, expected) => {
    expect(claimsOf(text).map((claim) => claim.modality)).toEqual(expected);
  });

  test.each<[string, Modality[]]>([
    ["Longsor diperkirakan sekitar 80 ribu ton menutup area 2,5 hektare.", ["estimated", "asserted"]],
    ["Diperkirakan 300 orang mengungsi ke 5 gedung.", ["estimated", "estimated"]],
    ["Warga diperkirakan mengungsi akibat 20 rumah terendam.", ["asserted"]],
    ["Polisi akan menutup jalan akibat banjir setinggi 2 meter.", ["asserted"]],
    ["Ia akan datang sementara 5 orang tewas.", ["asserted"]],
    ["Pemerintah provinsi menaksir kerugian sementara Rp 108 miliar.", ["estimated"]],
    ["BNPB memperkirakan kerugian akibat banjir itu mencapai Rp 5 miliar.", ["estimated"]],
    ["BNPB menaksir kerugian akibat banjir Rp 5 miliar.", ["estimated"]]
  ])("a cause, a part, a provisional sum: %s", (text, expected) => {
    expect(claimsOf(text).map((claim) => claim.modality)).toEqual(expected);
  });

  test.each<[string, Modality[]]>([
    ["Ekonom itu memperkirakan, seperti dilansir Bisnis, bunga turun ke 5,25 persen.", ["estimated"]],
    ["BI memperkirakan bunga acuan, yang kini 6 persen, turun ke 5,25 persen.", ["asserted", "estimated"]],
    ["BPS memperkirakan produk domestik bruto (PDB) tumbuh 5 persen.", ["estimated"]],
    ["Ia memperkirakan, 20 orang tewas.", ["estimated"]],
    ['Menteri memperkirakan "sekitar 5.000 orang" mengungsi.', ["estimated"]],
    ["BNPB memperkirakan jumlah warga yang mengungsi mencapai 5.000 orang.", ["estimated"]],
    ["Polisi akan memeriksa pelaku yang merugikan negara mencapai Rp 5 miliar.", ["asserted"]],
    ["Ia akan datang, hari itu juga, 5 orang tewas.", ["asserted"]]
  ])("past an insertion: %s", (text, expected) => {
    expect(claimsOf(text).map((claim) => claim.modality)).toEqual(expected);
  });

  test.each<[string, Modality[]]>([
    ["Kementerian membantah angka 60 ribu orang itu dan menyebut jumlahnya 18.610 orang.", ["denied", "asserted"]],
    ["BMKG memperkirakan banjir meluas dan menyebut 5.000 orang mengungsi.", ["asserted"]],
    ["Polisi membantah 12 orang tewas dan memperkirakan 20 orang luka.", ["denied", "estimated"]],
    ["Ia membantah menyiksa 12 orang dan menembak tiga orang.", ["denied", "denied"]]
  ])("a second verb of speech: %s", (text, expected) => {
    expect(claimsOf(text).map((claim) => claim.modality)).toEqual(expected);
  });

  test.each<[string, Modality[]]>([
    ["PBB memperkirakan 1,5 juta warga, atau hampir 70 persen penduduk, mengungsi.", ["estimated", "estimated"]],
    ["Kyiv memperkirakan hanya 20 pesawat yang kena, dan sekitar 10 di antaranya hancur.", ["estimated", "estimated"]],
    ["IMF memperkirakan laju 3 persen pada 2024, lalu 3,5 persen pada 2025.", ["estimated", "estimated"]],
    [
      "Ekonomi diprediksi tumbuh 5 persen pada 2025, 6 persen pada 2026, dan 7 persen pada 2027.",
      ["estimated", "estimated", "estimated"]
    ],
    ["Pemerintah akan membangun 3 juta rumah, 5 sekolah, dan 2 jembatan.", ["planned", "planned", "planned"]],
    ["Kerugian diperkirakan mencapai US$ 5 miliar (Rp 80 triliun).", ["estimated", "estimated"]],
    ["Kerugian diperkirakan Rp 5 miliar, 20 rumah rusak.", ["estimated", "asserted"]],
    ["300 Rumah Diperkirakan Rusak, 5 Orang Tewas", ["estimated", "asserted"]],
    ["Polisi akan memeriksa 20 saksi, dan 5 orang ditahan.", ["planned", "asserted"]],
    ["Rapat akan digelar pada 5 Mei, 20 orang hadir.", ["asserted"]],
    ["Pemerintah menargetkan pertumbuhan 5,2 persen, inflasi 2,5 persen.", ["planned", "planned"]],
    [
      "BMKG memprakirakan hujan 100 mm, angin 40 km per jam, dan gelombang 4 meter.",
      ["estimated", "estimated", "estimated"]
    ],
    ["Ekonom memperkirakan inflasi 2,5 persen, lebih rendah dari 3 persen tahun lalu.", ["estimated", "asserted"]],
    ["Ekonomi diprediksi tumbuh 5 persen, dari sebelumnya 4 persen.", ["estimated", "asserted"]],
    ["Polisi akan memeriksa 20 saksi, kini tersangka 5 orang.", ["planned", "asserted"]],
    ["PBB memperkirakan 100 ribu orang pergi, dan 4 juta orang dapat menyusul.", ["estimated", "potential"]],
    ["Polisi membantah 12 orang tewas, 3 orang luka.", ["denied", "asserted"]]
  ])("the next figure of a list: %s", (text, expected) => {
    expect(claimsOf(text).map((claim) => claim.modality)).toEqual(expected);
  });
});
