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
