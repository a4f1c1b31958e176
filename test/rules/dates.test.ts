import {describe, expect, test} from "vitest";
import {isEdtf} from "../../loaders/edtf/index.ts";
import {wordsOf} from "../../loaders/text/document.ts";
import {datesOf, findIn} from "./datesOf.ts";

/** A Wednesday. */
const PUBLISHED = "2025-04-30";

describe("dates that the words state", () => {
  test.each([
    ["Rapat digelar Senin (28/4/2025).", "Senin (28/4/2025) = 2025-04-28"],
    ["Rapat digelar Senin, 28 April 2025, di Jakarta.", "Senin, 28 April 2025 = 2025-04-28"],
    ["Rapat digelar Senin 28 April 2025.", "Senin 28 April 2025 = 2025-04-28"],
    ["Ia datang pada hari Kamis (15/8/24) pagi.", "hari Kamis (15/8/24) pagi = 2024-08-15"],
    ["Jum'at (25/4/2025) ia pulang.", "Jum'at (25/4/2025) = 2025-04-25"],
    ["Diteken pada 28/4/2025.", "28/4/2025 = 2025-04-28"],
    ["Diteken pada 2025-04-28.", "2025-04-28 = 2025-04-28"],
    ["Diteken pada 28-04-2025.", "28-04-2025 = 2025-04-28"],
    ["Diteken pada 28.04.2025.", "28.04.2025 = 2025-04-28"],
    ["Diteken pada 4/28/2025.", "4/28/2025 = 2025-04-28"],
    ["Diteken pada 3/4/2025.", "3/4/2025 = 2025-04-03 ?"],
    ["Diteken Kamis (3/4/2025).", "Kamis (3/4/2025) = 2025-04-03"],
    ["Diteken Selasa (3/4/2025).", "Selasa (3/4/2025) = 2025-03-04"],
    ["Diteken Selasa (29/2/2024).", "Selasa (29/2/2024) = 2024-02-29 ?"],
    ["Diteken 13 Januari 2025 lalu.", "13 Januari 2025 lalu = 2025-01-13"],
    ["Riza • 14 Januari 2025 10:58", "14 Januari 2025 = 2025-01-14"],
    ["4 July 2025 17:00 WIB", "4 July 2025 = 2025-07-04"],
    ["Signed on July 4, 2025, in Seoul.", "July 4, 2025 = 2025-07-04"],
    ["Pemilihan itu (03-Oct-2010) ramai.", "03-Oct-2010 = 2010-10-03"],
    ["Sejak 2 Agt 2024 ia di sana.", "2 Agt 2024 = 2024-08-02"],
    ["Pada 5 Nop. 2023 ia pergi.", "5 Nop. 2023 = 2023-11-05"],
    ["Pada 5 Des 2023 ia pergi.", "5 Des 2023 = 2023-12-05"],
    ["Pada tanggal lima Desember 2006 dibayar.", "tanggal lima Desember 2006 = 2006-12-05"],
    ["Proklamasi tujuh belas Agustus 1945.", "tujuh belas Agustus 1945 = 1945-08-17"],
    ["Pada Januari 2025 harga naik.", "Januari 2025 = 2025-01"],
    ["Pada September tahun 2023 harga naik.", "September tahun 2023 = 2023-09"],
    ["Pada awal November 2024 mereka bertemu.", "awal November 2024 = 2024-11 early"],
    ["Sejak tahun 2022 harga naik.", "tahun 2022 = 2022"],
    ["Harga pada 2022 naik.", "2022 = 2022"],
    ["Sejak awal 2022 harga naik.", "awal 2022 = 2022 early"],
    ["Pada pertengahan 2023 harga naik.", "pertengahan 2023 = 2023 mid"],
    ["Di penghujung 2023 harga naik.", "penghujung 2023 = 2023 late"],
    ["Ia menang (2019) dan kalah.", "2019 = 2019"],
    ["Hasil Pilpres 2024 diumumkan.", "2024 = 2024"],
    ["Timnas ke Piala Dunia 2026.", "2026 = 2026"],
    ["Sasaran RAPBN-P 2007 naik.", "2007 = 2007"],
    ["Pemenang Annual Report Award (ARA) 2006 diumumkan.", "2006 = 2006"],
    ["Pertumbuhan ekonomi 2008 meski tinggi tetap rapuh.", "2008 = 2008"],
    ["Tahun itu lebih baik dari 2023.", "2023 = 2023"],
    ["Defisit APBN 2007 sebesar itu.", "2007 = 2007"],
    ["Pada 2007 ini cukai naik.", "2007 ini = 2007"],
    ["Musim dingin 2024 terasa panjang.", "Musim dingin 2024 = 2024-24"],
    ["Sejak 1990-an kota itu ramai.", "1990-an = 199X"],
    ["Runtuh pada awal 1990-an.", "awal 1990-an = 199X early"],
    ["Lagu era 80-an itu populer.", "80-an = 198X"],
    ["Di awal abad ke-20 kota itu sepi.", "awal abad ke-20 = 19XX early"],
    ["Pada abad XIX kota itu sepi.", "abad XIX = 18XX"],
    ["Laba kuartal pertama 2007 naik.", "kuartal pertama 2007 = 2007-01/2007-03"],
    ["Laba semester I 2007 naik.", "semester I 2007 = 2007-01/2007-06"],
    ["Utang pada akhir triwulan III/2024 turun.", "akhir triwulan III/2024 = 2024-07/2024-09 late"],
    ["PDB kuartal II-2024 naik.", "kuartal II-2024 = 2024-04/2024-06"],
    ["Laba kuartal terakhir 2024 naik.", "kuartal terakhir 2024 = 2024-10/2024-12"],
    ["Selama Ramadan 2025 harga naik.", "2025 = 2025"],
    ["Minggu kedua Juli 2025 hujan turun.", "Juli 2025 = 2025-07"],
    ["Pada tahun ajaran 2025/2026 sekolah dibuka.", "2025/2026 = 2025/2026"],
    ["Laba Q1 2024 naik.", "Q1 2024 = 2024-01/2024-03"],
    ["Laba paruh kedua 2023 naik.", "paruh kedua 2023 = 2023-07/2023-12"],
    ["Ekspor 10 bulan pertama 2007 turun.", "10 bulan pertama 2007 = 2007-01/2007-10"]
  ])("%s → %s", (text, expected) => {
    expect(datesOf(text, PUBLISHED)).toEqual([expected]);
    expect(datesOf(text, null)).toEqual([expected]);
  });

  test.each([
    "Sebanyak 2022 orang dan 2.022 rumah terdampak.",
    "Ia membayar Rp2000 untuk kursi nomor 2019.",
    "Mereka membeli 2000 ekor ayam dan menjual 2010 butir telur.",
    "Acara dimulai pukul 10.30 WIB hingga 12.00.",
    "Ditahan selama dua tahun, lalu tujuh bulan lagi bekerja di sana.".replace(" lagi", ""),
    "Pemuda berusia 26 tahun ini merayakan ulang tahun ke-80 neneknya.",
    "Beberapa tahun lalu, puluhan tahun lalu, pada tahun-tahun lalu.",
    "Gaji dibayar per bulan, per minggu, atau per hari, dan harga per kuartal terakhir.",
    "Ada 17-19/8 bagian.",
    "Setiap Senin dan tiap awal bulan ada rapat.",
    "Saban akhir tahun dan setiap akhir Maret ada rapat.",
    "Misa Jumat Agung ramai, begitu pula Rabu Abu.",
    "Ia tinggal di Jalan 17 Agustus dan kuliah di Universitas Sebelas Maret.",
    "Theresa May bertemu Mei Ling.",
    "Peraturan Nomor 34/PMK.011/2007 dan putusan 90/PUU-XXI/2023.",
    "Hubungi 0812-2025-2024 atau kode pos 2022.",
    "Skor 21-19, 21-17, dan 2-1 pada menit ke-90.",
    "Rudal KN-23, SA-22, dan Boeing 737-800.",
    "Sekitar 2000-an orang hadir.",
    "Suku bunga SBI 3 bulan 7,5-8 persen.",
    "Dalam dua tahun terakhir dan lima tahun ke depan.",
    "Musim hujan dan musim dingin akan tiba.",
    "Pada akhirnya, akhir-akhir ini semua membaik.",
    "Perang Dunia II dan G20.",
    "UU Nomor 11 Tahun 2020 dan UUD 1945.",
    "Ahad Sukardi dan Rabu Nuraini ke Pasar Minggu.",
    "Mobil B 2023 XYZ itu ditemukan.",
    "Tahun 1445 Hijriah dan 1500 SM.",
    "Ramadan 1435 dan 1 Ramadan 1435.",
    "Lebih dari 2000, kurang dari 1999, terdiri dari 2010.",
    "Gedung Agustus 45 ditutup.",
    "Tanggal 31/2/2025 tidak ada.",
    "Dua atau tiga hari lalu, dua sampai tiga tahun lalu.",
    "Toko di Jalan Jenderal Sudirman 2014 dan di Kemang.",
    "Ia mengisahkan enam bulan pertama kehamilan.",
    "Ia membawa 1/2 kilogram beras dan 3/4 liter minyak."
  ])("%s → nothing", (text) => expect(datesOf(text, PUBLISHED)).toEqual([]));

  test("a record has its place, its rule and what was inferred", () => {
    const text = "Pada Senin (28/4) dan 13 Januari 2025.";
    const {doc, dates} = findIn(text, PUBLISHED);
    expect(dates.map(({record}) => [record.rule, record.inferred])).toEqual([
      ["numeric-date", ["edtf"]],
      ["month-date", []]
    ]);
    for (const {record, from, to} of dates) {
      expect(text.slice(record.start, record.end)).toBe(record.text);
      expect(wordsOf(doc, from, to)).toEqual({start: record.start, end: record.end, text: record.text});
      expect(record.quote).toBe(text);
      expect(isEdtf(record.edtf)).toBe(true);
    }
  });
});
