import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {claimsOf, inShort} from "./claims.ts";

/** Each sentence with its claims in short, and their words where these are in doubt. */
function check(text: string, expected: string[]): void {
  expect(claimsOf(text).map(inShort)).toEqual(expected);
}

const spans = (text: string): string[] => claimsOf(text).map((claim) => claim.text);

describe("counts and their nouns", () => {
  test.each<[string, string[]]>([
    ["Militer menangkap dua tentara.", ["2 person"]],
    ["Sebanyak 12 orang tewas, 34 luka-luka, dan 5 hilang.", ["12 person", "34 person", "5 person"]],
    ["Korban meninggal 45, luka berat 12, luka ringan 130.", ["45 person", "12 person", "130 person"]],
    ["Tentara Moskow menderita kerugian lebih dari 116.000 sejak perang pecah.", ["more_than 116000.. person"]],
    ["Satu orang tewas dan dua orang terluka.", ["1 person", "2 person"]],
    ["Dua tersangka ditangkap, sementara tiga lainnya buron.", ["2 person", "3 person"]],
    ["Tim menemukan 3 jasad, 2 di antaranya perempuan.", ["3 person", "2 person"]],
    ["Serangan itu melukai 7 dan menewaskan 3.", ["7 person", "3 person"]],
    ["Kapal membawa 20.000 kontainer dan 5 peti kemas.", ["20000 container", "5 container"]],
    ["Rusia menembakkan 120 rudal, 90 drone, dan 3.000 peluru artileri.", ["120 missile", "90 aircraft", "3000 shell"]],
    ["Polisi menyita 3 unit mobil dan dua kapal.", ["3 vehicle", "2 ship"]],
    ["Sekitar 3.500 jiwa atau 1.200 KK terdampak.", ["about 3500 person", "1200 count"]],
    ["Kalbe mempunyai tiga divisi dan 26 kantor cabang.", ["3 count", "26 count"]],
    ["Ia bersama tujuh anak-anak.", ["7 person"]],
    ["Sebanyak 15 dari 50 kursi hilang.", ["15 count", "50 count"]],
    ["Indeks itu berada di angka 170 pagi ini.", ["170 count"]],
    ["Sebanyak 99 orang kritis dan tujuh penyerang tewas.", ["99 person", "7 person"]],
    ["Dari 17 lapangan usaha, 10 sektor negatif.", ["17 count", "10 count"]],
    ["Jumlah korban menjadi satu orang.", ["1 person"]],
    ["Setengah lusin kapal karam.", ["6 ship"]],
    ["Jumlah korban bertambah menjadi 1.203 orang dari sebelumnya 987.", ["1203 person", "987 person"]],
    ["Setengah juta orang mengungsi.", ["500000 person"]],
    ["Tujuh dari sembilan setuju.", ["7 count", "9 count"]],
    ["Sejumlah 12 negara abstain dan 3 menolak.", ["12 count", "3 count"]],
    ["Ada 1.203 rumah rusak, yakni 310 rusak berat.", ["1203 count", "310 count"]],
    ["Dua pertiga anggota parlemen setuju.", [`${2 / 3} count`]],
    ["Jangka waktu tiga, lima, dan tujuh tahun.", ["3 year", "5 year", "7 year"]],
    ["Penyidik memeriksa 8 (delapan) orang saksi dan tiga (3) ahli.", ["8 person", "3 person"]],
    ["Ia dihukum 4 (empat) tahun.", ["4 year"]],
    ["Sebanyak 12 (dua belas) rumah rusak.", ["12 count"]],
    ["Dendanya Rp 5 (lima) juta.", ["5000000 IDR"]],
    ["Di Kota Agam 5 orang tewas, di Solok 7, dan di Padang 8.", ["5 person", "7 person", "8 person"]],
    ["Bunganya 5% (lima persen) selama 4 tahun (empat tahun).", ["5 percent", "4 year"]],
    ["Dendanya Rp 5.000.000,- (lima juta rupiah) per bulan.", ["5000000 IDR/month"]],
    ["Ada 5 rumah (tiga orang) di sana.", ["5 count", "3 person"]],
    ["Korban mengalami sebelas luka tusuk.", ["11 count"]],
    [
      "Mereka kehilangan tiga Rafale, enam F-16, 12 Leopard 2, dan lima Airbus A320 serta 60 Shahed.",
      ["3 aircraft", "6 aircraft", "12 vehicle", "5 aircraft", "60 aircraft"]
    ],
    ["Sejak 2024 Boeing rugi, kata pilot Boeing 737 dan F-16 di Wing 3 Leopard.", []],
    ["Polisi menangkap 12 orang. Lima di antaranya perempuan.", ["12 person", "5 person"]],
    ["Ada tujuh tersangka. Empat dari hulu, tiga dari hilir.", ["7 person", "4 person", "3 person"]],
    ["Ada 12 rumah dan 30 penghuni. Lima di antaranya rusak.", ["12 count", "30 person", "5 count"]],
    ["Ada tiga orang. Lima di antaranya rusak.", ["3 person", "5 count"]],
    ["Ada 30 orang. Hujan turun. Lima di antaranya rusak.", ["30 person", "5 count"]],
    [
      "Korban tewas di Kota Agam 13 orang, Solok Selatan 17, dan Kota Padang delapan.",
      ["13 person", "17 person", "8 person"]
    ],
    ["Kafilah Jambi 3 orang, rombongan tiba di Jalan Sudirman 12, Jakarta.", ["3 person"]],
    ["Ada 13 orang tewas di Agam, 8 di Padang, dan 5 di Solok.", ["13 person", "8 person", "5 person"]],
    ["Ada 5 orang dari Jakarta pada Mei 2024 dan mereka tidur di kamar 8 di Padang.", ["5 person"]],
    ["Sebanyak 375 saham menguat, 303 turun, dan 126 naik.", ["375 count", "303 count", "126 count"]],
    ["Dari 567 perlintasan, baru 192 yang dijaga.", ["567 count", "192 count"]],
    ["Pos bagi prajurit bertambah dari 10 menjadi 14 instansi.", ["10 count", "14 count"]],
    ["Polisi menangkap 51 pembakar lahan, dua penadah, dan sembilan penjudi.", ["51 person", "2 person", "9 person"]],
    ["Ada lima pendaki, tiga pensiunan, dan tujuh buron.", ["5 person", "3 person", "7 person"]],
    ["Ada lima pembangkit, dua pemancar, dan tiga penyakit.", ["5 count", "2 count", "3 count"]],
    ["Ia ditemukan dengan tiga luka di kepala.", ["3 count"]],
    ["Ribuan mantan karyawan berdemo.", ["vague 1000..10000 person"]],
    [
      "Ada 12 mantan anggota dewan, dua eks-pejabat, dan tiga orang bekas lurah.",
      ["12 person", "2 person", "3 person"]
    ],
    ["Sebanyak 5 luka-luka, tiga luka berat, dan 12 mengalami luka.", ["5 person", "3 person", "12 person"]]
  ])("%s", check);
});

describe("money", () => {
  test.each<[string, string[]]>([
    ["Harga turun 45 sen ke US$79,10 per barel.", ["0.45 USD", "79.1 USD"]],
    ["Harganya Rp3,2 triliun.", ["3200000000000 IDR"]],
    ["Harganya Rp. 500 ribu.", ["500000 IDR"]],
    ["Harganya Rp 15 M dan Rp5T.", ["15000000000 IDR", "5000000000000 IDR"]],
    ["Harganya US$1,2 miliar.", ["1200000000 USD"]],
    ["Harganya $5,5 miliar, $5.5 miliar, 5,5 miliar dolar AS.", Array(3).fill("5500000000 USD")],
    ["Harganya 150.000 dolar Singapura dan S$20.", ["150000 SGD", "20 SGD"]],
    ["Harganya A$5, NZ$6, HK$7, C$8.", ["5 AUD", "6 NZD", "7 HKD", "8 CAD"]],
    [
      "Harganya £2,5 miliar, € 50 miliar, ¥600 miliar, RM50.",
      ["2500000000 GBP", "50000000000 EUR", "600000000000 JPY", "50 MYR"]
    ],
    [
      "Harganya USD 500 juta, EUR 200 juta dan 30 juta franc Swiss.",
      ["500000000 USD", "200000000 EUR", "30000000 CHF"]
    ],
    ["Harganya 1 miliar won, 2 yuan, 3 yen, 4 baht.", ["1000000000 KRW", "2 CNY", "3 JPY", "4 THB"]],
    ["Harganya 5 peso Filipina, 6 peso Meksiko, 7 riyal Saudi.", ["5 PHP", "6 MXN", "7 SAR"]],
    ["Harganya 5 rubel, 6 hryvnia, 7 poundsterling, 8 ringgit.", ["5 RUB", "6 UAH", "7 GBP", "8 MYR"]],
    ["Harganya 5 sen dolar AS per kWh.", ["0.05 USD"]],
    ["Harganya PHP 800 juta, RON 5 juta, TRY 300.000, USD 5.", ["800000000 PHP", "5000000 RON", "300000 TRY", "5 USD"]],
    ["Bensin RON 90 dicampur menjadi RON 92, lalu RON95.", []],
    ["Delegasi COP29 dan COP 26 memakai PHP 8.", []],
    ["Imbal hasilnya IRR 15 persen.", ["15 percent"]],
    ["Tim SAR 150 personel dikerahkan.", ["150 person"]],
    ["Rupiah menjadi Rp9.405/9.415 per dolar AS.", ["9405 IDR", "9415 IDR"]],
    ["Naik dari Rp690 triliun menjadi Rp724,5 triliun.", ["690000000000000 IDR", "724500000000000 IDR"]]
  ])("%s", check);
});

describe("shares, rates, measures", () => {
  test.each<[string, string[]]>([
    ["Naik 2,8 poin persentase menjadi 21,5 persen.", ["2.8 percent", "21.5 percent"]],
    ["BI menaikkan bunga 25 basis poin menjadi 5,75%.", ["25 count", "5.75 percent"]],
    ["Naik dari 10 persen menjadi 25 persen.", ["10 percent", "25 percent"]],
    ["Turun dari 11,2 menjadi 10,7 juta ton.", ["11200000 tonne", "10700000 tonne"]],
    ["Suhu di Makkah 48°C.", ["48 count"]],
    ["Masing-masing 6,3 dan 6,5 persen.", ["6.3 percent", "6.5 percent"]],
    ["Ekonomi tumbuh minus 2,07 persen.", ["-2.07 percent"]],
    ["Suhu turun ke -5 derajat Celsius.", ["-5 count"]],
    ["Pendapatan hingga $572 juta per tahun.", ["up_to ..572000000 USD/year"]],
    ["Setiap tahun sekitar 20.000 orang meninggal.", ["about 20000 person/year"]],
    ["Ada 20.000 orang meninggal setiap tahun.", ["20000 person/year"]],
    ["Upahnya Rp 300 ribu/bulan.", ["300000 IDR/month"]],
    ["Obat diminum 3 kali sehari selama 7 hari.", ["3 count/day", "7 day"]],
    ["Konsumsi 114 kilogram per kapita.", ["114 kg/person"]],
    ["Harga US$82,35 per barel.", ["82.35 USD"]],
    ["Biayanya Rp 200.000 per peserta.", ["200000 IDR/person"]],
    ["Biayanya Rp 5 juta per anak per hari, Rp 3 juta per anak perusahaan.", ["5000000 IDR/person", "3000000 IDR"]],
    ["Emisinya 4 juta ton CO2 ekuivalen per tahun.", ["4000000 tonne/year"]],
    ["Upahnya Rp 5 juta per bulan, 3 orang mundur.", ["5000000 IDR/month", "3 person"]],
    ["Kota itu menimbun 900 ton sampah per hari, 200 ton di antaranya plastik.", ["900 tonne/day", "200 tonne/day"]],
    ["Kadar pencemar di udara kota menyentuh 250, kata dia.", ["250 count"]],
    ["Luas 2.500 meter persegi, 5 km2, 1.200 hektare.", ["2500 count", "5 count", "1200 count"]],
    ["Panjang 57,5 kilometer, lebar 170 mm, berat 5.000 ton.", ["57.5 km", "170 mm", "5000 tonne"]],
    ["Ia divonis 3 tahun 6 bulan.", ["3 year", "6 month"]],
    ["Waktu tempuh 2 jam 30 menit.", ["2 hour", "30 minute"]],
    ["Produksi 2 juta barel per hari.", ["2000000 barrel/day"]],
    ["Korban berusia 17 tahun.", ["17 year"]],
    ["Mereka merokok sebelum berusia 16.", ["16 year"]],
    ["Ia absen selama setahun.", ["1 year"]]
  ])("%s", check);
});

describe("ranges", () => {
  test.each<[string, string[]]>([
    ["Ada sekitar 12.000 hingga 15.000 personel.", ["range 12000..15000 person"]],
    ["Ada 12 hingga 15 ribu orang.", ["range 12000..15000 person"]],
    ["Ada 10.000–12.000 orang.", ["range 10000..12000 person"]],
    ["Antara 10.000 dan 12.000 orang hadir.", ["range 10000..12000 person"]],
    ["Antara 600 ribu sampai dua juta orang.", ["range 600000..2000000 person"]],
    ["Anggaran US$5-7 miliar.", ["range 5000000000..7000000000 USD"]],
    ["Gajinya Rp300 ribu hingga Rp500 ribu per bulan.", ["range 300000..500000 IDR/month"]],
    ["Butuh dari 5 sampai 7 tahun.", ["range 5..7 year"]],
    ["Butuh 6 bulan hingga 2 tahun.", ["range 6..24 month"]],
    ["Ada dua sampai tiga ratus orang.", ["range 200..300 person"]],
    ["Ada lima atau enam orang.", ["range 5..6 person"]],
    ["Butuh dua-tiga hari, s.d. lima hari.", ["range 2..3 day", "up_to ..5 day"]],
    ["Inflasi 5 plus minus 1 persen.", ["range 4..6 percent"]],
    ["Naik 10-15%.", ["range 10..15 percent"]],
    ["Puluhan hingga ratusan orang hilang.", ["vague 10..1000 person"]],
    ["Ada 10 orang hingga 5 rumah.", ["10 person", "up_to ..5 count"]]
  ])("%s", check);
});

describe("qualifiers", () => {
  test.each<[string, string[]]>([
    ["Ada kira-kira 100 orang.", ["about 100 person"]],
    ["Ada kurang lebih seribu orang.", ["about 1000 person"]],
    ["Ada 100-an orang.", ["about 100 person"]],
    ["Ada nyaris 100 orang.", ["about 100 person"]],
    ["Ada sedikitnya 331 orang.", ["at_least 331.. person"]],
    ["Ada tidak kurang dari 500 orang.", ["at_least 500.. person"]],
    ["Usia 18 tahun ke atas.", ["at_least 18.. year"]],
    ["Ada lebih dari sekitar 100 orang.", ["more_than 100.. person"]],
    ["Ada lebih dari 100-an orang.", ["more_than 100.. person"]],
    ["Ada 100 orang lebih.", ["more_than 100.. person"]],
    ["Ada 10 ribu lebih pengikut.", ["more_than 10000.. person"]],
    ["Harga di atas US$ 70.", ["more_than 70.. USD"]],
    ["Ada 3 orang atau lebih.", ["at_least 3.. person"]],
    ["Usianya 18 tahun atau lebih tua.", ["at_least 18.. year"]],
    ["Ada 100 orang atau lebih dari separuh warga.", ["100 person", "more_than 0.5.. count"]],
    ["Rugi Rp5 miliar atau lebih rendah dari perkiraan.", ["5000000000 IDR"]],
    ["Naik 5 persen lebih tinggi.", ["5 percent"]],
    ["Hingga 30.000 tentara dikirim.", ["up_to ..30000 person"]],
    ["Maksimal 35 tahun.", ["up_to ..35 year"]],
    ["Tak lebih dari 10 orang.", ["up_to ..10 person"]],
    ["Tak sampai 50 orang.", ["less_than ..50 person"]],
    ["Harga di bawah Rp 5 juta.", ["less_than ..5000000 IDR"]],
    ["Jumlahnya mencapai lebih dari 5 juta orang.", ["more_than 5000000.. person"]],
    ["Hanya lima pemerintah setuju.", ["5 count"]],
    ["Ribuan buruh turun ke jalan.", ["vague 1000..10000 person"]],
    ["Belasan rumah rusak.", ["vague 11..19 count"]]
  ])("%s", check);

  test("a claim's words run from the qualifier to the noun", () => {
    expect(spans("Korea mengirim lebih dari 6.000 insinyur dan pekerja militer.")).toEqual([
      "lebih dari 6.000 insinyur dan pekerja militer"
    ]);
    expect(spans("Ada hanya sekitar 300 tentara Pyongyang di sana.")).toEqual(["sekitar 300 tentara Pyongyang"]);
    expect(spans("Menghasilkan hingga $572 juta per tahun lagi.")).toEqual(["hingga $572 juta per tahun"]);
    expect(spans("Antara 10.000 dan 12.000 orang hadir.")).toEqual(["Antara 10.000 dan 12.000 orang"]);
  });

  test.each([
    ["Militer itu terdiri dari sekitar 1,3 juta personel aktif.", "sekitar 1,3 juta personel aktif"],
    ["Relawan mengirim 20 kontainer beras ke sana.", "20 kontainer beras"],
    ["Petani menerima 12 karung pupuk, katanya.", "12 karung pupuk"],
    ["Mereka menembakkan puluhan peluru dan rudal.", "puluhan peluru dan rudal"],
    ["Polisi mengerahkan 1.500 personel gabungan hingga Minggu.", "1.500 personel gabungan"],
    ["Datang 20 orang lagi.", "20 orang lagi"],
    ["Tiba 4 jet tempur T-50i di sana.", "4 jet tempur"],
    ["Biayanya Rp 89 juta per anggota jemaah tahun ini.", "Rp 89 juta per anggota jemaah"],
    ["Gempa M 5,8 Guncang Wilayah Pesisir Selatan", "5,8"]
  ])("what tells a noun more nearly belongs to it: %s", (text, expected) => {
    expect(spans(text)).toEqual([expected]);
  });

  test.each([
    ["Ada 12 aktif.", "12"],
    ["Sebanyak 20 kontainer tiba di pelabuhan.", "20 kontainer"],
    ["Sebanyak 20 kontainer dikirim.", "20 kontainer"],
    ["Ada 20 kontainer di sana.", "20 kontainer"],
    ["Dikirim 50 kotak sehari.", "50 kotak sehari"],
    ["Ada 6 kapal dan orang di sana.", "6 kapal"],
    ["Ada 6 tentara dan rudal.", "6 tentara"],
    ["Tiga hari lagi ia pulang.", null]
  ])("and what does not stays out: %s", (text, expected) => {
    expect(spans(text)).toEqual(expected === null ? [] : [expected]);
  });
});

describe("no quantity", () => {
  test.each([
    "Pasal 4 ayat (2) UU No. 11 Tahun 2020 mengatur hal itu.",
    "Pasal 4 dan 5 berlaku.",
    "Rudal KN-23, SA-22, F-16, S-400, MH370 dan pesawat Boeing 737.",
    "Peneliti di 38 North dan ponsel iPhone 15 serta Android 14.",
    "Perang Dunia II dan KTT G20 dan COVID-19.",
    "Budi (35), warga RT 03/RW 05, Jalan Sudirman No. 12.",
    "Rumahnya di Blok C2 No 15, Jakarta 13910.",
    "Hubungi 0812-3456-7890 atau (021) 555-1234.",
    "Indonesia menang 3-0 dan unggul 2-1 pada menit ke-75.",
    "Ia menang 21-15, 21-18 dengan formasi 4-3-3.",
    "Babak 16 besar dan peringkat 3.",
    "Pukul 10.30 WIB, 17.00 WIB, jam 7, dan 10:58.",
    "Pukul 10.00-12.00 WIB.",
    "Sejak 2014 hingga 2024.",
    "Presiden ke-7 dan yang ke 75.",
    "Kedua negara, salah satu pihak, satu negara, satu sama lain, satu per satu.",
    "Dua-duanya kalah, tiga-tiganya menyerah.",
    "Pedagang kaki lima di Simpang Lima bekerja setengah hati.",
    "Hotel bintang lima dan kendaraan roda dua.",
    "Dua minggu lalu dan tiga hari kemudian.",
    "Setahun lalu, setahun terakhir, sehari-hari.",
    "Pasangan calon nomor urut 2 dan nomor satu.",
    "Liga 1 musim 2023/2024, SMA 3, Windows 11.",
    "Ia naik ke lantai dua rumahnya.",
    "Jalan Tol Cipali Km 72.",
    "Seribu satu alasan.",
    "Mereka kalah 1-2 dan satu per satu warga pulang.",
    "Skala 1 sampai 10.",
    "5 Mei 1980",
    "Versi 17.1 dan jaringan 5G.",
    "Empat mata dan lima waktu.",
    "Densus 88 Tangkap Buronan di Pulau Itu",
    "Juru bicara Densus 88 AKBP Budi Santoso hadir.",
    "Kecelakaan di JPL 350 Km 189+7 itu diusut.",
    "Semua papan diikat jadi satu.",
    "Hakim memutus dengan suara 7 banding 2.",
    "Laba tumbuh dua digit."
  ])("%s", (text) => check(text, []));

  test("a number at the head of a line is its place in a list", () => {
    check("1. Dukungan militer\n2) Imbalan\n3. Tiga kapal", ["3 ship"]);
  });

  test("what a date holds is none", () => {
    check("Pada 12-15 Mei 2025, tahun 1990-an, 5 orang datang.", ["5 person"]);
  });
});

test("what the words leave open is told", () => {
  const inferred = (text: string) => claimsOf(text).map((claim) => claim.inferred);
  expect(inferred("Anggaran US$5-7 miliar.")).toEqual([["low", "unit"]]);
  expect(inferred("Sebanyak 12 tewas.")).toEqual([["unit"]]);
  expect(inferred("Ada 11,250 orang.")).toEqual([["separators"]]);
  expect(inferred("Harganya 5 juta dolar.")).toEqual([["unit"]]);
  expect(inferred("Harganya 5 juta dolar AS.")).toEqual([[]]);
});

describe("whatever the number, it comes back", () => {
  const amount = fc.oneof(
    fc.integer({min: 1, max: 1e9}),
    fc.integer({min: 1, max: 1e6}).map((n) => n / 100)
  );

  test("formatted by Intl in Indonesian, with a noun", () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 1e9}), (n) => {
        const [claim] = claimsOf(`Ada sebanyak ${n.toLocaleString("id-ID")} orang di sana.`);
        expect(claim).toMatchObject({low: n, high: n, unit: "person"});
      })
    );
  });

  test("as money, in both spellings", () => {
    fc.assert(
      fc.property(amount, fc.constantFrom("USD", "EUR", "IDR", "JPY", "SGD", "GBP"), (n, currency) => {
        const digits = currency === "JPY" ? 0 : 2;
        const value = digits === 0 ? Math.round(n) : n;
        const text = new Intl.NumberFormat("id-ID", {
          style: "currency",
          currency,
          minimumFractionDigits: digits
        }).format(value);
        fc.pre(value > 0);
        expect(claimsOf(`Harganya ${text} saja.`)[0], text).toMatchObject({low: value, unit: currency});
        const english = new Intl.NumberFormat("en-US", {
          style: "currency",
          currency,
          minimumFractionDigits: digits
        }).format(value);
        expect(claimsOf(`Harganya ${english} saja.`)[0], english).toMatchObject({low: value, unit: currency});
      })
    );
  });

  test("with a magnitude", () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 9999}),
        fc.constantFrom<[string, number]>(["ribu", 1e3], ["juta", 1e6], ["miliar", 1e9], ["triliun", 1e12]),
        (n, [word, factor]) => {
          const value = n / 10;
          const [claim] = claimsOf(`Nilainya Rp${value.toLocaleString("id-ID")} ${word}.`);
          expect(claim!.low).toBe((n * factor) / 10);
        }
      )
    );
  });

  test("and its place is exact, whatever stands around it", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), fc.string({unit: "grapheme"}), (before, after) => {
        const text = `${before}\nAda sekitar 11.000 pasukan.\n${after}`;
        const claims = claimsOf(text);
        for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
        expect(claims.map((claim) => claim.text)).toContain("sekitar 11.000 pasukan");
      })
    );
  });
});
