import {describe, expect, test} from "vitest";
import {datesOf} from "./datesOf.ts";

describe("dates told from the day of publication", () => {
  // 2025-04-30 is a Wednesday, 2025-01-14 a Tuesday.
  test.each([
    ["2025-04-30", "Kemarin ia tiba.", "Kemarin = 2025-04-29"],
    ["2015-03-03", "Produksi dua bulan pertama baru 781 ribu barel.", "dua bulan pertama = 2015-01/2015-02"],
    ["2012-11-21", "Upah minimum provinsi 2013 Rp2.216.243.", "2013 = 2013"],
    ["2026-01-12", "Produksi beras 2025 34,71 juta ton.", "2025 = 2025"],
    ["2024-01-24", "Menyetor keuntungan bersih 2022 kepada provinsi.", "2022 = 2022"],
    ["2024-01-24", "Pemerintah menargetkan 2045 untuk bebas emisi.", "2045 = 2045"],
    ["2025-04-30", "Kemarin lusa ia tiba.", "Kemarin lusa = 2025-04-28"],
    ["2025-04-30", "Rupiah hari ini naik.", "hari ini = 2025-04-30"],
    ["2025-04-30", "Ia tiba besok pagi.", "besok pagi = 2025-05-01"],
    ["2025-04-30", "Ia tiba lusa.", "lusa = 2025-05-02"],
    ["2025-04-30", "Rabu dua pekan mendatang ia tiba.", "Rabu dua pekan mendatang = 2025-05-14"],
    ["2025-04-30", "Jalur ditutup sejak Minggu Legi.", "Minggu Legi = 2025-04-27"],
    ["2025-04-30", "Dua setengah tahun lalu ia tiba.", "Dua setengah tahun lalu = 2022 ?"],
    ["2025-04-30", "Ia tiba besok lusa.", "besok lusa = 2025-05-02"],
    ["2025-04-30", "Ia tiba Kamis besok.", "Kamis besok = 2025-05-01"],
    ["2025-04-30", "Kemarin sore, Selasa (29/4), ia tiba.", "Kemarin sore, Selasa (29/4) = 2025-04-29"],
    ["2025-04-30", "Ia tiba Rabu (7/5) pekan depan.", "Rabu (7/5) pekan depan = 2025-05-07"],
    ["2025-04-30", "Pesawat hilang pada 8 Maret dua tahun silam.", "8 Maret dua tahun silam = 2023-03-08"],
    ["2025-04-30", "Tarif naik tanggal 1 bulan depan.", "tanggal 1 bulan depan = 2025-05-01"],
    ["2025-04-30", "Bulan lalu, tepatnya 12 Maret, ia tiba.", "Bulan lalu = 2025-03", "12 Maret = 2025-03-12"],
    ["2025-04-30", "Demikian kata menteri (14/3).", "14/3 = 2025-03-14"],
    ["2025-04-30", "Hujan turun tadi malam.", "tadi malam = 2025-04-29 ?"],
    ["2025-04-30", "Hujan turun pagi tadi.", "pagi tadi = 2025-04-30"],
    ["2025-04-30", "Hari ini (30/4) ia tiba.", "Hari ini (30/4) = 2025-04-30"],
    ["2025-04-30", "Dua pekan lalu ia tiba.", "Dua pekan lalu = 2025-04-16 ?"],
    ["2025-04-30", "Tiga hari yang lalu ia tiba.", "Tiga hari yang lalu = 2025-04-27"],
    ["2025-04-30", "Dua bulan lalu ia tiba.", "Dua bulan lalu = 2025-02"],
    ["2025-04-30", "Setahun silam ia tiba.", "Setahun silam = 2024"],
    ["2025-04-30", "Sejak lima tahun lalu ia di sana.", "lima tahun lalu = 2020"],
    ["2025-04-30", "Dua hari lagi ia tiba.", "Dua hari lagi = 2025-05-02"],
    ["2025-04-30", "Pekan lalu ia tiba.", "Pekan lalu = 2025-04-21/2025-04-27"],
    ["2025-04-30", "Minggu lalu ia tiba.", "Minggu lalu = 2025-04-21/2025-04-27"],
    ["2025-04-30", "Pada minggu depan ia tiba.", "minggu depan = 2025-05-05/2025-05-11"],
    ["2025-04-30", "Sejak awal pekan ini ia di sana.", "awal pekan ini = 2025-04-28/2025-05-04 early"],
    ["2025-04-30", "Akhir pekan lalu ia tiba.", "Akhir pekan lalu = 2025-04-26/2025-04-27"],
    ["2025-04-30", "Bulan ini ia tiba.", "Bulan ini = 2025-04"],
    ["2025-01-14", "Ia tiba akhir bulan lalu.", "akhir bulan lalu = 2024-12 late"],
    ["2025-04-30", "Ia tiba tahun depan.", "tahun depan = 2026"],
    ["2025-04-30", "Pakta ditandatangani tahun lalu.", "tahun lalu = 2024"],
    ["2025-04-30", "Harga naik hingga akhir tahun.", "akhir tahun = 2025 late"],
    ["2025-04-30", "Jumlah investor per akhir Maret naik.", "akhir Maret = 2025-03 late"],
    ["2025-04-30", "Per akhir tahun 2024, utang naik.", "akhir tahun 2024 = 2024 late"],
    ["2025-04-30", "Utang per pertengahan April 2025 naik.", "pertengahan April 2025 = 2025-04 mid"],
    ["2025-04-30", "Data dihimpun Januari s.d. Maret.", "Januari s.d. Maret = 2025-01/2025-03"],
    ["2025-04-30", "Data dihimpun Maret s/d April.", "Maret s/d April = 2025-03/2025-04"],
    ["2025-04-30", "Sejak dekade lalu ia di sana.", "dekade lalu = 201X"],
    ["2025-04-30", "Pada kuartal lalu laba naik.", "kuartal lalu = 2025-01/2025-03"],
    ["2025-04-30", "Pada semester ini laba naik.", "semester ini = 2025-01/2025-06"],
    ["2025-04-30", "Pada kuartal I tahun ini laba naik.", "kuartal I tahun ini = 2025-01/2025-03"],
    ["2025-04-30", "Ia tiba Senin.", "Senin = 2025-04-28"],
    ["2025-04-30", "Ia tiba Rabu.", "Rabu = 2025-04-30"],
    ["2025-04-30", "Ia tiba Rabu lalu.", "Rabu lalu = 2025-04-23"],
    ["2025-04-30", "Ia tiba Selasa malam.", "Selasa malam = 2025-04-29"],
    ["2025-04-28", "Pada Jumat pekan lalu ia tiba.", "Jumat pekan lalu = 2025-04-25"],
    ["2025-04-30", "Ia tiba Rabu pekan depan.", "Rabu pekan depan = 2025-05-07"],
    ["2025-04-30", "Ia tiba Kamis depan.", "Kamis depan = 2025-05-01"],
    ["2025-04-30", "Acara akan digelar pada Sabtu.", "Sabtu = 2025-05-03 ?"],
    ["2025-04-30", "Pada hari Minggu ia tiba.", "hari Minggu = 2025-04-27"],
    ["2025-04-30", "Ia tiba Senin (28/4).", "Senin (28/4) = 2025-04-28"],
    ["2025-04-30", "Ia tiba Kamis (28/4).", "Kamis (28/4) = 2025-04-28 ?"],
    ["2025-01-02", "Ia tiba Senin (30/12).", "Senin (30/12) = 2024-12-30"],
    ["2025-01-14", "Diteken pada Juni lalu.", "Juni lalu = 2024-06"],
    ["2025-07-15", "Diteken pada Juni lalu.", "Juni lalu = 2025-06 ?"],
    ["2025-06-15", "Diteken pada Juni lalu.", "Juni lalu = 2024-06"],
    ["2025-04-30", "Diteken Juni mendatang.", "Juni mendatang = 2025-06"],
    ["2025-04-30", "Diteken September tahun lalu.", "September tahun lalu = 2024-09"],
    ["2025-04-30", "Pada bulan Januari ia tiba.", "bulan Januari = 2025-01"],
    ["2025-01-14", "Pada bulan Desember ia tiba.", "bulan Desember = 2024-12"],
    ["2025-04-30", "Bulan April lalu ia tiba.", "Bulan April lalu = 2024-04"],
    ["2025-04-30", "September silam, majalah itu terbit.", "September silam = 2024-09"],
    ["2025-04-30", "Ia tiba musim gugur lalu.", "musim gugur lalu = 2024-23"],
    ["2025-04-30", "Ia tiba musim dingin lalu.", "musim dingin lalu = 2024-24"],
    ["2025-04-30", "Ia tiba musim panas mendatang.", "musim panas mendatang = 2025-22"],
    ["2025-04-30", "Hingga 31 Oktober belanja naik.", "31 Oktober = 2024-10-31"],
    ["2025-04-30", "Pada 25 Desember, kapal itu akan tiba.", "25 Desember = 2025-12-25"],
    ["2025-06-12", "Ekonom memperkirakan bunga turun pada triwulan III.", "triwulan III = 2025-07/2025-09"],
    ["2025-06-12", "BMKG memperkirakan puncak kemarau terjadi pada Agustus.", "Agustus = 2025-08"],
    ["2025-06-12", "BPBD memprediksi kenaikan terjadi pada Oktober.", "Oktober = 2025-10"],
    ["2025-06-12", "Pemerintah mengusulkan sidang pada akhir November.", "akhir November = 2025-11 late"],
    ["2025-06-12", "DPR menjadwalkan rapat pada Oktober.", "Oktober = 2025-10"],
    ["2025-02-12", "Ia berharap kabinet terbentuk pertengahan April.", "pertengahan April = 2025-04 mid"],
    ["2025-02-12", "Peluangnya lebih besar netral pada April-Juni.", "April-Juni = 2025-04/2025-06"],
    ["2025-06-12", "Musim itu akan berlangsung pada April-Juni.", "April-Juni = 2025-04/2025-06"],
    ["2025-06-12", "Aturan itu berlaku hingga September.", "September = 2025-09"],
    ["2025-06-12", "Sidang ditunda sampai Agustus.", "Agustus = 2025-08"],
    ["2025-06-12", "Sidang ditunda pada Agustus.", "Agustus = 2024-08"],
    ["2025-07-12", "Ekonom memperkirakan ekonomi tumbuh pada kuartal II.", "kuartal II = 2025-04/2025-06"],
    ["2025-02-12", "Seoul memperkirakan 300 tentara tewas pada Januari.", "Januari = 2025-01"],
    ["2025-02-12", "Pada Desember, Seoul memperkirakan 300 tentara tewas.", "Desember = 2024-12"],
    ["2025-02-12", "Rapat akan membahas hasil yang telah disepakati pada Oktober.", "Oktober = 2024-10"],
    ["2025-08-12", "BNPB memperkirakan kerugian akibat gempa pada Januari.", "Januari = 2025-01"],
    ["2025-08-12", "PBB memperkirakan sejuta orang mengungsi sejak perang pecah pada Februari.", "Februari = 2025-02"],
    ["2025-08-12", "Tarif akan berlaku sejak Oktober.", "Oktober = 2025-10"],
    ["2025-01-10", "Ekonom memperkirakan inflasi Desember sebesar 0,4 persen.", "Desember = 2024-12"],
    ["2025-01-10", "Ekonom memperkirakan laju kuartal IV 5 persen.", "kuartal IV = 2024-10/2024-12"],
    ["2025-03-10", "Ekonom memperkirakan inflasi Desember sebesar 0,4 persen.", "Desember = 2025-12"],
    ["2025-08-20", "Panen pada Januari-Juni diperkirakan 5 juta ton.", "Januari-Juni = 2025-01/2025-06"],
    ["2025-08-20", "Tarif yang berlaku hingga Juli dihapus.", "Juli = 2025-07"],
    ["2025-08-20", "DPR mengusulkan revisi itu pada Januari.", "Januari = 2025-01"],
    ["2025-06-12", "Pameran akan digelar 20-25 Juni.", "20-25 Juni = 2025-06-20/2025-06-25"],
    ["2025-06-12", "Pameran akan digelar 5-15 Juni.", "5-15 Juni = 2025-06-05/2025-06-15"],
    ["2025-06-11", "Pameran akan digelar Selasa hingga Kamis.", "Selasa hingga Kamis = 2025-06-17/2025-06-19 ?"],
    [
      "2025-06-12",
      "Ia memperkirakan, seperti dilansir Bisnis, bunga turun pada triwulan III.",
      "triwulan III = 2025-07/2025-09"
    ],
    ["2025-06-12", "Ia akan datang, kata polisi, setelah bebas pada Januari.", "Januari = 2025-01"],
    ["2026-01-07", "Pasar menunggu data tenaga kerja Amerika Serikat pada Jumat.", "Jumat = 2026-01-09 ?"],
    ["2026-01-07", "Warga menunggu di stasiun pada Jumat.", "Jumat = 2026-01-02"],
    ["2025-06-12", "Sidang ditunda dari 3 Juni menjadi 5 Juli.", "3 Juni = 2025-06-03", "5 Juli = 2025-07-05"],
    ["2025-06-12", "Kebakaran terjadi Sabtu (7/6) dini hari.", "Sabtu (7/6) dini hari = 2025-06-07"],
    ["2025-06-12", "Pada dini hari tadi hujan turun.", "dini hari tadi = 2025-06-12"],
    ["2025-06-12", "Konser digelar malam Minggu.", "malam Minggu = 2025-06-07"],
    ["2025-06-12", "Konser digelar Sabtu malam Minggu.", "Sabtu malam Minggu = 2025-06-07"],
    ["2025-06-12", "Konser digelar malam Minggu (8/6).", "Minggu (8/6) = 2025-06-08"],
    ["2025-06-12", "Per hari ini, 12 orang dirawat.", "hari ini = 2025-06-12"],
    ["2025-06-12", "Per Senin (9/6), 12 orang dirawat.", "Senin (9/6) = 2025-06-09"],
    ["2025-06-12", "Per bulan lalu, 12 orang dirawat.", "bulan lalu = 2025-05"],
    ["2025-06-12", "Pada pekan pertama Juni hujan turun.", "Juni = 2025-06"],
    ["2025-06-12", "Pameran dibuka pada 10-12/6.", "10-12/6 = 2025-06-10/2025-06-12"],
    ["2025-04-30", "Dibuka 8 Juli mendatang.", "8 Juli mendatang = 2025-07-08"]
  ])("published %s: %s → %s", (published, text, ...expected) => expect(datesOf(text, published)).toEqual(expected));

  test.each([
    ["2025-07", "Dua minggu lalu ia tiba.", ["Dua minggu lalu = 2025-06/2025-07 ?"]],
    ["2025-07", "Kemarin ia tiba.", ["Kemarin = 2025-06/2025-07"]],
    ["2025-07", "Hari ini ia tiba.", ["Hari ini = 2025-07"]],
    ["2025-07", "Juni lalu ia tiba.", ["Juni lalu = 2025-06 ?"]],
    ["2025-07", "Tahun lalu ia tiba.", ["Tahun lalu = 2024"]],
    ["2024", "Tahun lalu ia tiba.", ["Tahun lalu = 2023"]],
    ["2024", "Juni lalu ia tiba.", ["Juni lalu = 2023/2024"]],
    ["2024", "Senin (3/6) ia tiba.", ["Senin (3/6) = 2024-06-03"]],
    [null, "Kemarin, tahun lalu, Juni lalu, dan Senin ia tiba.", []],
    [null, "Pada 28 April 2025 ia tiba. Tahun lalu ia pergi.", ["28 April 2025 = 2025-04-28", "Tahun lalu = 2024"]],
    [
      null,
      "Pada 28 April 2025 ia tiba. Kemarin ia pergi.",
      ["28 April 2025 = 2025-04-28", "Kemarin = 2025-03/2025-04"]
    ],
    [
      null,
      "Ia tiba, kata dia, Senin (28/4/2025). Pada Jumat pekan lalu ia pergi.",
      ["Senin (28/4/2025) = 2025-04-28", "Jumat pekan lalu = 2025-04-25"]
    ],
    ["tidak diketahui", "Pada 28 April 2025 ia tiba.", ["28 April 2025 = 2025-04-28"]]
  ])("published %s: %s → as much as is certain", (published, text, expected) =>
    expect(datesOf(text, published)).toEqual(expected)
  );

  test.each([
    [
      "Pada 5 Mei 2024 ia tiba. Sehari sebelumnya ia pergi.",
      ["5 Mei 2024 = 2024-05-05", "Sehari sebelumnya = 2024-05-04"]
    ],
    [
      "Pada 5 Mei 2024 ia tiba dan dua hari kemudian pulang.",
      ["5 Mei 2024 = 2024-05-05", "dua hari kemudian = 2024-05-07"]
    ],
    ["Laba 2006 naik dari tahun sebelumnya.", ["2006 = 2006", "tahun sebelumnya = 2005"]],
    [
      "Pada 5 Mei 2024 ia tiba. Keesokan harinya ia pulang.",
      ["5 Mei 2024 = 2024-05-05", "Keesokan harinya = 2024-05-06"]
    ],
    [
      "Inflasi September 2024 turun dari 2,1 persen pada Agustus. Bulan sebelumnya harga naik.",
      ["September 2024 = 2024-09", "Agustus = 2024-08", "Bulan sebelumnya = 2024-08"]
    ],
    [
      "Inflasi September 2024 naik dibanding Agustus 2024. Bulan sebelumnya harga naik.",
      ["September 2024 = 2024-09", "Agustus 2024 = 2024-08", "Bulan sebelumnya = 2024-08"]
    ],
    [
      "Ia tiba dari Solo pada Maret 2024 dan pulang pada Mei 2024. Bulan sebelumnya ia pergi.",
      ["Maret 2024 = 2024-03", "Mei 2024 = 2024-05", "Bulan sebelumnya = 2024-04"]
    ],
    ["Sehari sebelumnya ia pergi.", []],
    ["Pada 2024 ia tiba. Sehari sebelumnya ia pergi.", ["2024 = 2024"]],
    ["Pada 5 Mei 2024 ia tiba.\n\nSehari sebelumnya ia pergi.", ["5 Mei 2024 = 2024-05-05"]]
  ])("%s → told from the date before", (text, expected) => expect(datesOf(text, "2025-04-30")).toEqual(expected));
});
