import {describe, expect, test} from "vitest";
import {datesOf} from "./datesOf.ts";

describe("a year before a noun that does something", () => {
  test.each([
    ["Sepanjang 2023 perusahaan mengapalkan 42 unit.", "2023 = 2023"],
    ["Pada 2019 kota telah berubah.", "2019 = 2019"],
    ["Anggaran di APBN 2023 baru terserap.", "2023 = 2023"],
    ["Biaya haji (BPIH) 2023 rata-rata naik.", "2023 = 2023"],
    ["Piala Dunia 2022 tanpa Italia.", "2022 = 2022"],
    ["Perayaan Idul Fitri 2023 ramai.", "2023 = 2023"],
    ["Keadaan pasca-2019 membaik.", "2019 = 2019"]
  ])("%s", (text, date) => expect(datesOf(text, "2024-06-12")).toEqual([date]));

  test.each([["Hingga 2019 orang mengungsi."], ["Pada 2000 rumah dipasang alat."], ["Pipa itu sepanjang 2025 meter."]])(
    "no date in: %s",
    (text) => expect(datesOf(text, "2024-06-12")).toEqual([])
  );
});

describe("years with no word of time before them", () => {
  test.each([
    ["Panas memuncak tiap El Nino: 1997, 2015, 2019, sekarang.", ["1997 = 1997", "2015 = 2015", "2019 = 2019"]],
    ["Ia menang tiga kali, 2011, 2015, dan 2019.", ["2011 = 2011", "2015 = 2015", "2019 = 2019"]],
    ["Dua gempa (1999 dan 2004) merusak kota.", ["1999 = 1999", "2004 = 2004"]],
    ["Jumlahnya naik 1,43 persen dari 2008 yang tercatat 6,23 juta orang.", ["2008 = 2008"]],
    ["Jumlahnya naik dari 2008 sebesar 5 persen.", ["2008 = 2008"]],
    ["Operator sesumbar 2020 bakal jadi tahunnya 5G.", ["2020 = 2020"]],
    ["Polanya sama dengan 2009 dan 2015.", ["2009 = 2009", "2015 = 2015"]],
    ["Keadaannya mirip dengan 1998.", ["1998 = 1998"]]
  ])("%s", (text, dates) => expect(datesOf(text, "2024-06-12")).toEqual(dates));

  test.each([
    ["Ia terdiri dari 2008 orang dan turun dari 2008 rumah."],
    ["Dari 2008 yang diperiksa, 12 positif."],
    ["Undian nomor 2001, 2003, dan 2005 menang."],
    ["Harganya tiga macam: 1950, 2000, dan 2050 dolar."],
    ["Nilainya turun: 2019, 2015, 1997."],
    ["Hadiahnya tiga tingkat: 1900, 1950, dan 2000."],
    ["Undian nomor 2001–2003, 2005 menang."],
    ["Satu bungkus sama dengan 2009 butir."],
    ["Hasilnya sama dengan 2000."],
    ["Ada dua kelompok: 1950 guru dan 2010 murid."]
  ])("no date in: %s", (text) => expect(datesOf(text, "2024-06-12")).toEqual([]));
});

describe("a day named twice, and the evening to come", () => {
  test.each([
    ["Ia pulang Jumat besok.", "Jumat besok = 2024-06-14"],
    ["Ia pulang Kamis besok.", "Kamis besok = 2024-06-13"],
    ["Ia pulang nanti malam.", "nanti malam = 2024-06-12"],
    ["Ia pulang Minggu (8/6).", "Minggu (8/6) = 2024-06-08 ?"],
    ["Ia pulang Rabu (8/3).", "Rabu (8/3) = 2023-03-08"],
    ["Laba Jan-Mei 2024 naik.", "Jan-Mei 2024 = 2024-01/2024-05"],
    ["Ia pulang sore nanti.", "sore nanti = 2024-06-12"]
  ])("%s", (text, date) => expect(datesOf(text, "2024-06-12")).toEqual([date]));
});

describe("what stands behind several days is of them all", () => {
  test.each([
    ["Rapat Senin hingga Rabu pekan depan.", ["Senin hingga Rabu pekan depan = 2024-06-17/2024-06-19"]],
    ["Rapat Senin dan Selasa pekan depan.", ["Senin = 2024-06-17", "Selasa pekan depan = 2024-06-18"]],
    ["Rapat 17-18 Juni pekan depan.", ["17-18 Juni pekan depan = 2024-06-17/2024-06-18 ?"]],
    ["Rapat Senin dan Selasa.", ["Senin = 2024-06-10", "Selasa = 2024-06-11"]]
  ])("%s", (text, dates) => expect(datesOf(text, "2024-06-12")).toEqual(dates));
});

describe("a date told from one some sentences before", () => {
  test("in the paragraph", () =>
    expect(
      datesOf(
        "Pinjaman per Oktober 2019 naik. Rekening bertambah. Gagal bayar turun dari bulan sebelumnya.",
        "2019-11-29"
      )
    ).toEqual(["Oktober 2019 = 2019-10", "bulan sebelumnya = 2019-09"]));
  test("but not in another", () =>
    expect(
      datesOf("Pinjaman per Oktober 2019 naik.\n\nGagal bayar turun dari bulan sebelumnya.", "2019-11-29")
    ).toEqual(["Oktober 2019 = 2019-10"]));
});

describe("words that are a date here and none there", () => {
  test.each([
    ["Ia mengaku saat dihubungi Tempo kemarin.", ["kemarin = 2024-06-11"]],
    ["Dibandingkan Galaxy S10 tahun lalu harganya turun.", ["tahun lalu = 2023"]],
    ["Varian Covid-19 tahun lalu mereda.", ["tahun lalu = 2023"]],
    ["Laga di Gelora 10 November kemarin malam (11/6) ricuh.", ["kemarin malam (11/6) = 2024-06-11"]],
    ["Ia dirawat di Rumah Sakit 17 Agustus pada Senin.", ["Senin = 2024-06-10"]],
    ["Ia sakit 17 Agustus tahun lalu.", ["17 Agustus tahun lalu = 2023-08-17"]],
    ["Hujan turun semalam.", ["semalam = 2024-06-11"]],
    ["Yang puasa Sabtu silakan.", ["Sabtu = 2024-06-15 ?"]],
    ["Yang Ahad juga silakan.", ["Ahad = 2024-06-16 ?"]],
    ["Dalam risetnya yang dirilis awal pekan, ia menyebutnya.", ["awal pekan = 2024-06-10/2024-06-16 early"]],
    ["Sejak pertengahan pekan hujan turun.", ["pertengahan pekan = 2024-06-10/2024-06-16 mid"]]
  ])("%s", (text, dates) => expect(datesOf(text, "2024-06-12")).toEqual(dates));

  test.each([
    ["Tempo kemarin ia tiba."],
    ["Pada tempo kemarin ia tiba."],
    ["Tarifnya Rp 7 juta semalam."],
    ["Tarifnya 7 juta rupiah semalam, lalu US$ 70 semalam."],
    ["Ia dirawat sehari semalam dan menginap semalam di sana."],
    ["Ia puasa Senin dan puasa Kamis."],
    ["Setiap awal pekan, pada awal pekan kedua, dan akhir pekan."],
    ["Ia melewati Tugu 11 Maret dan Monumen 1 Oktober."]
  ])("no date in: %s", (text) => expect(datesOf(text, "2024-06-12")).toEqual([]));
});

describe("dates of the year that the date before is of", () => {
  test.each([
    ["Pada 1998 krisis memuncak. Mei tahun itu gedung diduduki.", ["1998 = 1998", "Mei tahun itu = 1998-05"]],
    ["Ia ditahan Juli 2015 dan bebas Mei tahun yang sama.", ["Juli 2015 = 2015-07", "Mei tahun yang sama = 2015-05"]],
    [
      "Gempa itu 26 Mei 2006. Pada hari yang sama ia tiba.",
      ["26 Mei 2006 = 2006-05-26", "hari yang sama = 2006-05-26"]
    ],
    [
      "Perang meletus 1 Agustus 1914. Pada 4 Agustus, Inggris ikut.",
      ["1 Agustus 1914 = 1914-08-01", "4 Agustus = 1914-08-04"]
    ],
    ["Agustus 1945, bom jatuh (6 Agustus).", ["Agustus 1945 = 1945-08", "6 Agustus = 1945-08-06"]]
  ])("%s", (text, dates) => expect(datesOf(text, "2024-06-12")).toEqual(dates));

  test.each([
    ["Ekspor turun dari Mei 2022. Pada Mei, impor naik.", ["Mei 2022 = 2022-05", "Mei = 2024-05"]],
    ["Ia lahir 3 Mei 1999. Rapat digelar 5 Mei.", ["3 Mei 1999 = 1999-05-03", "5 Mei = 2024-05-05"]],
    ["Bank itu berdiri pada 3 Maret 1999. Pada Mei, laba turun.", ["3 Maret 1999 = 1999-03-03", "Mei = 2024-05"]],
    ["Ia dipecat 3 Mei 1999.\n\nPada 5 Mei, ia lulus.", ["3 Mei 1999 = 1999-05-03", "5 Mei = 2024-05-05"]],
    ["Peringatan ke-75 hari ini ramai.", ["hari ini = 2024-06-12"]],
    ["Bom meledak saat salat Jumat.", []]
  ])("but %s", (text, dates) => expect(datesOf(text, "2024-06-12")).toEqual(dates));
});
