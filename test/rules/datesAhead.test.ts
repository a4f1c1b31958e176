import {describe, expect, test} from "vitest";
import {datesOf} from "./datesOf.ts";

describe("a period behind an amount", () => {
  test.each([
    ["Nilainya US$ 313 miliar tahun ini.", "tahun ini = 2024"],
    ["Rugi Rp 5 triliun tahun lalu.", "tahun lalu = 2023"],
    ["Laba Rp. 3 miliar bulan ini.", "bulan ini = 2024-06"],
    ["Omzet $40 juta pekan lalu.", "pekan lalu = 2024-06-03/2024-06-09"],
    ["Upah minimum DKI 2024 Rp 5.067.381.", "2024 = 2024"],
    ["Penjualan mencapai 5.000 bulan ini.", "bulan ini = 2024-06"],
    ["Simpanan per September 2023 Rp 344,9 triliun.", "September 2023 = 2023-09"]
  ])("%s", (text, date) => expect(datesOf(text, "2024-06-12")).toEqual([date]));

  test.each([
    ["Gaji cair setiap tanggal 25."],
    ["Latihan setiap Senin, Rabu, dan Jumat."],
    ["Ia rajin puasa Senin-Kamis."],
    ["Kartu RTX 2080 dijual."],
    ["Selama tiga hari ini hujan."],
    ["Sudah 26 tahun ini ia mengajar."],
    ["Fosil itu 2.000 tahun lalu hidup."]
  ])("no date in: %s", (text) => expect(datesOf(text, "2024-06-12")).toEqual([]));
});

describe("dates that are still to come by what stands beside them", () => {
  test.each([
    ["Harga untuk kontrak November meroket.", "November = 2024-11"],
    ["Kontrak Juli melonjak 9 persen.", "Juli = 2024-07"],
    ["Insentif berlaku 100% hingga Juli.", "Juli = 2024-07"],
    ["Merkel menjanjikan paket iklim pada 20 September.", "20 September = 2024-09-20"],
    ["Aturan berlaku per 1 Agustus.", "1 Agustus = 2024-08-01"],
    ["Aturan berlaku mulai Oktober.", "Oktober = 2024-10"],
    ["Puncaknya bisa Agustus.", "Agustus = 2024-08"],
    ["Masa darurat berakhir 26 Agustus.", "26 Agustus = 2024-08-26"],
    ["Pilkada 27 November akan digelar.", "27 November = 2024-11-27"],
    ["Vaksin itu kedaluwarsa akhir Oktober.", "akhir Oktober = 2024-10 late"],
    ["Utangnya jatuh tempo pada Mei.", "Mei = 2024-05"],
    ["Pendaftaran dibuka mulai 20 Juli hingga 20 Agustus.", "20 Juli hingga 20 Agustus = 2024-07-20/2024-08-20 ?"]
  ])("%s", (text, date) => expect(datesOf(text, "2024-06-12")).toEqual([date]));

  test.each([
    ["Kontrak Mei turun.", "Mei = 2024-05"],
    ["Kontrak itu diteken pada November.", "November = 2023-11"],
    ["Aturan berlaku sejak 1 Oktober.", "1 Oktober = 2023-10-01"],
    ["Aturan berlaku per 1 Maret.", "1 Maret = 2024-03-01"],
    ["Aturan berlaku mulai Februari.", "Februari = 2024-02"],
    ["Ia berjanji pada 20 Mei.", "20 Mei = 2024-05-20"],
    ["Ia sakit sejak 20 Juli.", "20 Juli = 2023-07-20"],
    ["Ia telah ditahan pada 20 Juli.", "20 Juli = 2023-07-20"],
    ["Ia meninggal 3 Agustus.", "3 Agustus = 2023-08-03"],
    ["Ia lulus pada 20 Oktober.", "20 Oktober = 2023-10-20"],
    ["Warga yang ditahan 20 Oktober akan diadili.", "20 Oktober = 2023-10-20"]
  ])("but %s", (text, date) => expect(datesOf(text, "2024-06-12")).toEqual([date]));
});

describe("days that are waited for, or are in doubt or a condition", () => {
  test.each([
    ["“Tunggu Jumat.”", "Jumat = 2024-06-14 ?"],
    ["Tunggu saja sampai Jumat.", "Jumat = 2024-06-14 ?"],
    ["Belum tentu juga Kamis jadi.", "Kamis = 2024-06-13 ?"],
    ["Kalau sampai tanggal 17 tidak ada hasil, kami turun lagi.", "tanggal 17 = 2024-06-17 ?"],
    ["Jika Jumat belum ada hasil, kami turun lagi.", "Jumat = 2024-06-14 ?"],
    ["Bila hingga 20 Juni belum dibayar, ia digugat.", "20 Juni = 2024-06-20"]
  ])("%s", (text, date) => expect(datesOf(text, "2024-06-12")).toEqual([date]));

  test.each([
    ["Jika pada Mei tidak ada kasus, kini ada.", "Mei = 2024-05"],
    ["Jika pada Mei belum ada kasus, kini ada.", "Mei = 2024-05"],
    ["Sampai tanggal 17 tidak ada hasil.", "tanggal 17 = 2024-05-17 ?"],
    ["Ia menunggu sampai Jumat.", "Jumat = 2024-06-07"],
    ["Kalau begitu, Jumat belum ada hasil.", "Jumat = 2024-06-07"],
    ["Pada Jumat belum tentu ada hasil.", "Jumat = 2024-06-07"]
  ])("but %s", (text, date) => expect(datesOf(text, "2024-06-12")).toEqual([date]));
});

describe("a month behind what is counted by the month", () => {
  test.each([
    ["Inflasi Mei 2,84 persen.", "Mei = 2024-05"],
    ["Neraca dagang Mei surplus.", "Mei = 2024-05"],
    ["Ekspor Juli naik 3 persen.", "Juli = 2023-07"],
    ["Ekspor April US$ 19,6 miliar.", "April = 2024-04"]
  ])("%s", (text, date) => expect(datesOf(text, "2024-06-12")).toEqual([date]));
});

describe("a month's name that heads a price", () => {
  test("is a month", () =>
    expect(datesOf("Juli US$ 115,35, Agustus US$ 130,99.", "2021-10-06")).toEqual([
      "Juli = 2021-07",
      "Agustus = 2021-08"
    ]));
  test("but not behind what names somebody", () =>
    expect(datesOf("Menurut Juli Rp 3 juta habis.", "2021-10-06")).toEqual([]));
});

describe("a date told from another is told from one that is exact enough", () => {
  test.each([
    [
      "Pada 29 Desember 2010 ia menjuarai Piala AFF 2010. Ia kalah tiga hari sebelumnya.",
      "tiga hari sebelumnya = 2010-12-26"
    ],
    ["Pada 29 Desember 2010 ia menang. Ia kalah setahun sebelumnya.", "setahun sebelumnya = 2009"]
  ])("%s", (text, date) => expect(datesOf(text, "2011-01-03").at(-1)).toBe(date));
  test("and left out where there is none", () =>
    expect(datesOf("Ia menjuarai Piala AFF 2010. Ia kalah tiga hari sebelumnya.", "2011-01-03")).toEqual([
      "2010 = 2010"
    ]));
});

describe("an end that may soon come", () => {
  test.each([
    ["Jalan ditutup hingga akhir Agustus.", "akhir Agustus = 2024-08 late ?"],
    ["Jalan ditutup sampai Juli.", "Juli = 2024-07 ?"]
  ])("%s", (text, date) => expect(datesOf(text, "2024-06-12")).toEqual([date]));

  test.each([
    ["Realisasi hingga Mei naik.", "Mei = 2024-05"],
    ["Ia bekerja di sana sampai November.", "November = 2023-11"],
    ["Sejak Agustus harga naik.", "Agustus = 2023-08"]
  ])("but %s", (text, date) => expect(datesOf(text, "2024-06-12")).toEqual([date]));
});
