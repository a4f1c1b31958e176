import {describe, expect, test} from "vitest";
import {claimsOf, inShort} from "./claims.ts";

/** Each sentence with its claims in short. */
function check(text: string, expected: string[]): void {
  expect(claimsOf(text).map(inShort)).toEqual(expected);
}

describe("figures without a noun count by what stands beside them", () => {
  test.each<[string, string[]]>([
    [
      "Ditemukan 2.010 orang: 1.601 di Palu, 171 di Donggala, dan 15 di Sigi.",
      ["2010 person", "1601 person", "171 person", "15 person"]
    ],
    ["Usianya 72.", ["72 year"]],
    ["Ledakan menewaskan dua operator.", ["2 person"]],
    ["Serangan menewaskan 12 kerbau.", ["12 count"]],
    ["Tarif dua operator naik.", ["2 count"]],
    ["Ia dikaruniai dua putra.", ["2 person"]],
    [
      "Lebih dari 21.000 orang tewas, di antaranya 17.674 di Turki dan 3.377 di Suriah.",
      ["more_than 21000.. person", "17674 person", "3377 person"]
    ],
    ["Polisi menemukan delapan luka tusuk.", ["8 count"]],
    ["Penjara diisi 245 persen dari kapasitas 600.", ["245 percent", "600 count"]],
    ["Skor naik dari 375 ke 386, sedangkan membaca turun.", ["375 count", "386 count"]],
    ["Suhu tercatat di Belgia (41,8) dan Inggris (38,7).", ["41.8 count", "38.7 count"]],
    ["Kasus terbanyak di Jawa Barat (10.444).", ["10444 count"]],
    ["Muridnya empat puluh satu.", ["41 count"]],
    ["Muridnya 41, gurunya 5.", ["41 count", "5 count"]],
    ["Dari 13.034 TPS dipilih 410 secara acak.", ["13034 count", "410 count"]],
    ["Ia menerangkan, dari 13.034 TPS dipilih 410 secara acak.", ["13034 count", "410 count"]],
    ["Dari 200 sampel diperiksa 20.", ["200 count", "20 count"]]
  ])("%s", check);

  test.each<[string]>([
    ["Ia naik dari peringkat 5 ke 3."],
    ["Budi (41) datang."],
    ["Lihat bab (2.1) dan gambar (3)."],
    ["Nomornya 41."],
    ["Lahirnya 1941."]
  ])("none in: %s", (text) => check(text, []));
});

describe("numbers that name", () => {
  test.each<[string]>([
    ["Ia menginap di kamar 1209 sebuah hotel."],
    ["Ia menginap di nomor kamar 12."],
    ["Jam tangan RM 011 disita."],
    ["Pesawat ATR 72-600 rute Surabaya-Labuan Bajo itu tergelincir di ujung landasan."],
    ["Agen 007 datang."],
    ["Harbolnas 12.12 berlangsung meriah."],
    ["Kembang api akan dinyalakan pemerintah di Titik Nol Kilometer."],
    ["Mereka sudah lama ingin tampil di Festival Lima Gunung."],
    ["Hubungi telepon 5347710 pesawat 5000."],
    ["Pusat gempa di koordinat 6,5 LS dan 106,8 BT."],
    ["Episenter di 8,67 derajat Lintang Selatan."],
    ["KRL KA 1131 jurusan Serpong menabrak truk."],
    ["Pesawat Sriwijaya Air SJ 182 rute Jakarta-Pontianak jatuh."],
    ["Ia dijerat Pasal 338 juncto 55 KUHP."],
    ["Usia pensiun perwira bintang empat ditambah."],
    ["Ia memecahkan rekor 100 meter gaya punggung."],
    ["Ia turun di nomor 400 meter putra."]
  ])("%s", (text) => check(text, []));

  test.each<[string, string[]]>([
    ["Gunung itu 3.676 mdpl tingginya.", ["3676 m"]],
    ["Ia berenang 200 meter.", ["200 m"]],
    ["Suhu 30,5 derajat Celsius.", ["30.5 count"]],
    ["Hotel punya dua bintang film.", ["2 count"]],
    ["Harga naik 12.12 persen.", ["12.12 percent"]],
    ["Polisi menangkap Dua Orang.", ["2 person"]],
    ["Ia menaikkan asumsi harga 2021 menjadi US$ 120.", ["120 USD"]],
    ["Harga emas naik dari 1950 menjadi 2000 dolar AS.", ["1950 USD", "2000 USD"]]
  ])("but %s", check);
});

describe("bounds, shares and currencies in more words", () => {
  test.each<[string, string[]]>([
    ["Tiap warga dibatasi maks. 2 liter.", ["up_to ..2 litre"]],
    ["Pembelian min. 3 buah.", ["at_least 3.. count"]],
    ["Diskon s.d. 70 persen.", ["up_to ..70 percent"]],
    ["Ada +/- 50 orang.", ["about 50 person"]],
    ["Ada siswa SD 12 orang.", ["12 person"]],
    ["Boeing 737 MAX 8 milik maskapai jatuh.", []],
    ["Ia terancam penjara paling singkat 3 tahun.", ["at_least 3.. year"]],
    ["Laporan masuk selambat-lambatnya 7 hari.", ["up_to ..7 day"]],
    ["Korban lewati 5.000 orang.", ["more_than 5000.. person"]],
    ["Gelombang panas 10 kali lebih mungkin terjadi.", ["10 count"]],
    ["Harga naik 2 kali lebih.", ["more_than 2.. count"]],
    ["Naiknya 40 persenan.", ["about 40 percent"]],
    ["Tiket Rp 275 ribu (tribun) hingga Rp 1,25 juta (VVIP).", ["range 275000..1250000 IDR"]],
    ["Tiket Rp 275 ribu (tribun), hingga Rp 1,25 juta.", ["275000 IDR", "up_to ..1250000 IDR"]],
    ["Ada 8.458 laporan, 45 persennya soal tanah.", ["8458 count", "45 percent"]],
    ["Ada 48 bendungan; hingga kini 36 di antaranya selesai.", ["48 count", "36 count"]],
    ["Sampai saat ini 12 orang tewas.", ["12 person"]],
    ["Simpanannya Sin$ 9,68 juta.", ["9680000 SGD"]],
    ["Pabrik itu membuat 500.000 unit Model Y per tahun.", ["500000 count/year"]],
    ["Lima orang tewas. Empat di antaranya anak-anak.", ["5 person", "4 person"]],
    ["Ia datang bersama 4 direksi dan dua jet ski.", ["4 person", "2 count"]]
  ])("%s", check);
});

describe("a unit of time that ini makes a date of is no unit", () => {
  test.each<[string, string[]]>([
    ["Penjualan mencapai 5.000 bulan ini.", ["5000 count"]],
    ["Nilainya Rp 5 triliun tahun ini.", ["5000000000000 IDR"]],
    ["Selama tiga hari ini hujan turun.", ["3 day"]]
  ])("%s", check);
});

describe("a month's or a day's name behind bulan or hari is when", () => {
  test.each<[string, string[]]>([
    ["Kasus naik dari 872 bulan Januari.", ["872 count"]],
    ["Tamu turun dari 1.300 hari Senin.", ["1300 person"]],
    ["Kasus itu selesai dalam 8 bulan.", ["8 month"]]
  ])("%s", check);
});

describe("a round number that others are told by", () => {
  test.each<[string, string[]]>([
    ["Kematian 22 per 100.000 penduduk.", ["22 count"]],
    ["Prevalensinya 5 per 1000 warga.", ["5 count"]],
    ["Tarif naik menjadi 11 persen per 1 April 2022.", ["11 percent"]],
    ["Sebanyak 250 orang tewas.", ["250 person"]]
  ])("%s", check);
});

describe("a bound before what is measured", () => {
  test.each<[string, string[]]>([
    ["Abu membubung hingga ketinggian 17 kilometer.", ["up_to ..17 km"]],
    ["Anak di bawah usia dua tahun diperiksa.", ["less_than ..2 year"]],
    ["Warga di atas usia 60 tahun divaksin.", ["more_than 60.. year"]],
    ["Anak di atas usia 16.", ["more_than 16.. year"]],
    ["Kereta melaju melebihi kecepatan 300 kilometer per jam.", ["more_than 300.. km"]],
    ["Peserta maksimal usia sekitar 35 tahun.", ["up_to ..35 year"]],
    ["Antara usia 12 dan 17 tahun ia di sana.", ["range 12..17 year"]],
    ["Indeks turun ke bawah, di bawah level 6.900.", ["less_than ..6900 count"]],
    ["Ia terbang pada ketinggian 17 kilometer.", ["17 km"]],
    ["Pelamar minimal berusia 17 tahun.", ["at_least 17.. year"]],
    ["Asap membubung hingga ketinggian sekitar 3.000 meter.", ["up_to ..3000 m"]],
    ["Ada 6.512 orang atau seperlima lebih berusia 65 tahun.", ["6512 person", "more_than 0.2.. count", "65 year"]],
    ["Ia di bawah usia. Dua tahun ia di sana.", ["2 year"]],
    ["PPKM di atas level 3 berlaku.", []]
  ])("%s", check);
});

describe("a bound that compares", () => {
  test.each<[string, string[]]>([
    ["Fosil itu lebih muda dari 30 ribu tahun.", ["less_than ..30000 year"]],
    ["Fosil itu lebih tua daripada 30 ribu tahun.", ["more_than 30000.. year"]],
    ["Menara itu lebih tinggi dari sekitar 300 meter.", ["more_than 300.. m"]],
    ["Air yang lebih rendah dari 2 meter surut.", ["less_than ..2 m"]],
    ["Laba tumbuh 5 persen, lebih tinggi dari 4 persen.", ["5 percent", "4 percent"]],
    ["Laba 5 persen lebih rendah dari sekitar 7 persen.", ["5 percent", "about 7 percent"]],
    ["Laju itu lebih tinggi dari 4,9 persen pada Mei.", ["4.9 percent"]],
    ["Laju itu lebih tinggi dari 4,9 persen (kuartal I).", ["4.9 percent"]],
    ["Kursnya lebih tinggi dari Rp 15.000 per dolar.", ["more_than 15000.. IDR"]],
    ["Laba lebih besar dari Rp 3 miliar.", ["more_than 3000000000.. IDR"]]
  ])("%s", check);
});

describe("lebih behind a figure is its own where nothing is compared", () => {
  test.each<[string, string[]]>([
    ["Ia menabung 25 tahun lebih dari berjualan kerupuk.", ["more_than 25.. year"]],
    ["Ada 100 orang lebih dari Jakarta.", ["more_than 100.. person"]],
    ["Biayanya Rp 2 miliar lebih dari target.", ["2000000000 IDR"]],
    ["Curahnya 3 kali lebih dari hujan biasa.", ["3 count"]],
    ["Ia tinggal 2 tahun lebih dari tahun lalu.", ["2 year"]],
    ["Ada 100 orang lebih dari separuh warga.", ["100 person", "more_than 0.5.. count"]]
  ])("%s", check);
});

describe("people by their work, and those beside others", () => {
  test.each<[string, string[]]>([
    ["Ia datang bersama sepuluh koleganya.", ["10 person"]],
    ["Ia datang bersama dua rekannya dan lima anak buahnya.", ["2 person", "5 person"]],
    ["Rumah sakit butuh 400 tenaga tambahan.", ["400 person"]],
    ["Ada 12 tenaga ahli, lima tenaga pendidik, dan tiga tenaga medisnya.", ["12 person", "5 person", "3 person"]],
    ["Mereka tiga bersaudara.", ["3 person"]],
    ["Ada tiga anak perusahaannya.", ["3 count"]],
    ["Mesin itu 400 tenaga kuda.", ["400 count"]]
  ])("%s", check);
});

describe("nights, ways and tolerances", () => {
  test.each<[string, string[]]>([
    ["Mereka berjalan kaki tiga hari ke Tawila.", ["3 day"]],
    ["Ia jalan kaki lima kilometer.", ["5 km"]],
    ["Fosil itu berusia plus-minus 900 tahun.", ["about 900 year"]],
    ["Inflasi 5 plus-minus 1 persen.", ["range 4..6 percent"]],
    ["Ia tidak tidur dua malam.", ["2 count"]],
    ["Paket 3 hari 2 malam itu laris.", ["3 day", "2 count"]],
    ["Penjualan mencapai 5.000 malam ini.", ["5000 count"]],
    ["Pria berusia 40 tahunan itu datang.", ["about 40 year"]],
    ["Gedung itu 75 persenan selesai.", ["about 75 percent"]]
  ])("%s", check);

  test.each<[string]>([
    ["Pedagang kaki lima hari ini digusur."],
    ["Pukul 7 atau 8 malam, dan jam tujuh malam."],
    ["Ia datang dua malam lalu, tiga malam kemudian pergi."],
    ["Ia baru kebagian nomor 1.187 hari itu."],
    ["Ia mendapat nomor antrean 1.005."],
    ["Peserta nomor urut 1.187 tiba, surat No. 2.345 terbit."]
  ])("none in: %s", (text) => check(text, []));
});

describe("a day or a year of another calendar", () => {
  test.each<[string]>([
    ["Perayaan 1 Ramadan 1435 Hijriah ditetapkan."],
    ["Puasa 9-10 Muharam dan 12 Rabiul Awal."],
    ["Idul Adha jatuh pada 10 Dzulhijjah 1445 H."],
    ["Pada 1500 SM kota itu berdiri."]
  ])("%s", (text) => check(text, []));
  test("but so many of something are a count", () =>
    check("Ia lewat 10 rumah H Ahmad dan 5 SMA.", ["10 count", "5 count"]));
});
