import {describe, expect, it} from "vitest";
import {findLanguage} from "../../loaders/language/language.ts";
import {emptyRegistry} from "../../loaders/registry.ts";
import {findStatements} from "../../loaders/rules/statements.ts";
import {readDocument} from "../../loaders/text/document.ts";

const indonesian = findLanguage("id")!;
const names = (text: string): string[] =>
  findStatements(readDocument(text, indonesian), emptyRegistry).flatMap(({record}) => record.names);

function expectEverywhere(phrase: string, name: string): void {
  expect(names(`${phrase} mengatakan 40 orang mengungsi.`)).toEqual([name]);
  expect(names(`"Ada 40 orang mengungsi," kata ${phrase}, Senin.`)).toEqual([name]);
}

describe("an office whose field is a list names one person", () => {
  it.each<[text: string, names: string[]]>([
    [
      '"Lima orang tewas," kata Kepala Pusat Data, Informasi dan Humas BNPB, Sutopo Nugroho, Senin.',
      ["Sutopo Nugroho"]
    ],
    [
      '"Lima orang tewas," kata Kepala Pusat Data, Informasi, dan Humas BNPB, Sutopo Nugroho dalam keterangannya.',
      ["Sutopo Nugroho"]
    ],
    ['"Kuota naik," ujar Direktur Perlindungan WNI dan BHI Kemenlu, Rina Wati, Selasa.', ["Rina Wati"]],
    ['"Kuota naik," ujar Direktur Perlindungan WNI dan BHI Kemenlu Rina Wati, Selasa.', ["Rina Wati"]],
    [
      '"Tambang ditutup," kata Kepala Dinas Energi, Sumber Daya Mineral dan Transmigrasi Aceh, Taufik, Rabu.',
      ["Taufik"]
    ],
    [
      "Menteri Koordinator Bidang Hukum, HAM, Imigrasi, dan Pemasyarakatan Yusril Mahendra mengatakan 5 orang bebas.",
      ["Yusril Mahendra"]
    ],
    [
      '"Ada 5 orang," ujar Menteri Koordinator Bidang Hukum, HAM, Imigrasi, dan Pemasyarakatan Yusril Mahendra.',
      ["Yusril Mahendra"]
    ],
    ["Menurut Kepala Dinas Pemuda dan Olahraga Sleman, Agus Tri, 40 atlet lolos.", ["Agus Tri"]]
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));

  it.each<[text: string, names: string[]]>([
    ['"Kami siap," kata Ketua KPK Firli Bahuri dan Ketua MK Anwar Usman.', ["Firli Bahuri", "Anwar Usman"]],
    ["Pejabat NATO dan Uni Eropa mengatakan 3 orang tewas.", ["Pejabat NATO", "Uni Eropa"]],
    ['"Kami siap," kata Ketua KPU, Senin.', ["Ketua KPU"]],
    ["Menurut Kepala BPS, inflasi dan deflasi naik 2 persen.", ["Kepala BPS"]]
  ])("but not where two speak, or none is named: %s", (text, expected) => expect(names(text)).toEqual(expected));
});

describe("a commission's Roman number is no part of a name", () => {
  it.each<[phrase: string, name: string]>([
    ["Anggota Komisi XI Dolfie Rahman", "Dolfie Rahman"],
    ["Anggota Komisi IX Netty Sofyan", "Netty Sofyan"],
    ["Ketua Komisi II Rifqi Karsa", "Rifqi Karsa"],
    ["Ketua Komisi V Lasarus", "Lasarus"],
    ["Kepala Kantor Wilayah III Sari Dewi", "Sari Dewi"],
    ["Ketua Komisi I Meutya Hafiz", "Meutya Hafiz"],
    ["Komisioner KPU I Dewa Kadek Raka", "I Dewa Kadek Raka"]
  ])("%s", expectEverywhere);
});

describe("a name goes on behind its particles", () => {
  it.each<[name: string]>([
    ["Luis de la Fuente"],
    ["Marc-Andre ter Stegen"],
    ["Oscar van den Berg"],
    ["Jose Eduardo dos Santos"],
    ["Kevin De Bruyne"],
    ["Zulkifli bin Ahmad"]
  ])("%s", (name) => expectEverywhere(`pelatih ${name}`, name));
});

describe("a body is named with what it is for", () => {
  it.each<[phrase: string, name: string]>([
    ["Organisasi Internasional untuk Migrasi (IOM)", "Organisasi Internasional untuk Migrasi"],
    ["Masyarakat untuk Transparansi", "Masyarakat untuk Transparansi"],
    ["Komisioner Tinggi PBB untuk HAM Volker Turk", "Volker Turk"],
    ["Duta Besar RI untuk Jepang Maria Renata", "Maria Renata"],
    ["Duta Besar RI untuk Jepang, Maria Renata", "Maria Renata"]
  ])("%s", (phrase, name) => expect(names(`"Ada 40 orang," kata ${phrase}.`)).toEqual([name]));

  it("but not with what it speaks for", () =>
    expect(names('"Ada 40 orang," kata Gubernur Khofifah untuk Jakarta, Senin.')).toEqual(["Khofifah"]));
});

describe("a report's noun is no part of its maker's name", () => {
  it.each<[text: string, expected: string[]]>([
    ["Rasio kredit macet naik ke 2,6%, mengutip Statistik Perbankan Indonesia yang dirilis OJK.", ["OJK"]],
    ["Menurut laporan Dana Hijau yang diterbitkan Senin, ada 40 proyek.", ["Dana Hijau"]],
    ["Survei Harga Properti Residensial Bank Indonesia menunjukkan harga rumah naik 2,15%.", ["Bank Indonesia"]],
    ["Menurut taksiran Bank Dunia, 40 orang tewas.", ["Bank Dunia"]],
    ["Ada 40 hulu ledak, menurut taksiran SIPRI.", ["SIPRI"]],
    ["Menurut dugaan polisi, 40 orang tewas.", ["polisi"]],
    ["Menurut klaim Hamas, 40 orang tewas.", ["Hamas"]],
    ["Menurut simulasi BMKG, ada 20 titik.", ["BMKG"]],
    ["Menurut angka resmi Kemenkes, ada 20 kasus.", ["Kemenkes"]],
    ["Ia ditahan dalam dugaan korupsi Bank Banten, 12 Mei lalu.", []],
    ["Survei internal, klaim Ratna, justru menunjukkan angka 36 persen.", ["Ratna"]],
    ["Naiknya angka kemiskinan Jakarta mencemaskan.", []],
    ["Dalam klaim asuransi Prudential, ada 20 berkas.", []]
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));
});

describe("short names of bodies and offices are no part of a person's name", () => {
  it.each<[phrase: string, name: string]>([
    ["Direktur Surveilans dan Karantina Kesehatan Kemenkes Elizabeth Jane Soepardi", "Elizabeth Jane Soepardi"],
    ["Juru bicara Pentagon John Kirby", "John Kirby"],
    ["CEO Ford Jim Farley", "Jim Farley"],
    ["Pejabat tinggi PBB untuk urusan kemanusiaan Martin Griffiths", "Martin Griffiths"],
    ["Jurubicara Hamas Sami Abu Zuhri", "Sami Abu Zuhri"],
    ["Kepala Dinas Kesehatan DKI Jakarta dr Widyastuti", "Widyastuti"],
    ["Ketua KPK periode 2011-2015 Abraham Samad", "Abraham Samad"],
    ["Menteri Perdagangan tahun 2016 Thomas Lembong", "Thomas Lembong"],
    ["Kepala Daerah Kerja Makkah Arsyad Hidayat", "Arsyad Hidayat"],
    ["CEO Grup GoTo Andre Soelistyo", "Andre Soelistyo"],
    ["Koordinator TPR Parangtritis Rohmad Ridwanto", "Rohmad Ridwanto"],
    ["Ketua Umum Apkasindo Gulat ME Manurung", "Gulat ME Manurung"],
    ["Chef de Mission (CdM) Indonesia Lexyndo Hakim", "Lexyndo Hakim"],
    ["Kabidhumas Polda Jatim Kombespol Frans Barung Mangera", "Frans Barung Mangera"],
    ["Wakapolda Brigjen Suyudi Ario Seto", "Suyudi Ario Seto"],
    ["General Manager Bandara Ngurah Rai Ahmad Syaugi Shahab", "Ahmad Syaugi Shahab"],
    ["Ketua Umum IDAI dr. Aman Bhakti Pulungan, Sp.A(K)", "Aman Bhakti Pulungan"],
    ["CEO Freeport Richard C. Adkerson, yang hadir bersama 4 direksi,", "Richard C. Adkerson"],
    ["Pengamat dari Universitas Nusa Cendana", "Pengamat dari Universitas Nusa Cendana"],
    ["Presiden BEM Unsoed Maulana Ihsanul", "Maulana Ihsanul"],
    ["guru besar Undip Suteki Wibawa", "Suteki Wibawa"],
    ["peneliti Pukat Zaenur Rohman", "Zaenur Rohman"],
    ["Kepala Biro Humas Kemendikdasmen Anang Ristanto", "Anang Ristanto"],
    ["Dirtipideksus Bareskrim Brigjen Helfi Asad", "Helfi Asad"],
    ["Kanit Reskrim Polsek Gambir Iptu Rudi Hartawan", "Rudi Hartawan"],
    ["Ketua Harian Perindo Heri Tanaka", "Heri Tanaka"],
    ["Ketua Tim Penanggung Jawab SNPMB Ganefri", "Ganefri"],
    ["Dirut Satelit Nusantara Adi Rahman", "Adi Rahman"],
    ["Direktur Laba Forexindo Berjangka Ibrahim Assuaibi", "Ibrahim Assuaibi"],
    ["Protection Associate UNHCR Faisal Rahman", "Faisal Rahman"],
    ["Country Director ADB Jiro Tominaga", "Jiro Tominaga"],
    ["Gubernur NTB Lalu Gita Ariadi", "Lalu Gita Ariadi"],
    ["Kasat Lalu Lintas Polres Bogor AKP Rizky Guntama", "Rizky Guntama"]
  ])("%s", expectEverywhere);
});

describe("a short form is who it is short for", () => {
  it.each<[text: string, expected: string[]]>([
    [
      "Menkeu Sri Mulyani Indrawati mengatakan defisit turun. Menurut Sri Mulyani, utang naik.",
      ["Sri Mulyani Indrawati", "Sri Mulyani Indrawati"]
    ],
    [
      "Mendagri Muhammad Tito Karnavian mengatakan jalan putus. Menurut Tito Karnavian, korban bertambah.",
      ["Muhammad Tito Karnavian", "Muhammad Tito Karnavian"]
    ],
    [
      "Agus Harimurti Yudhoyono mengatakan jalan rusak. Menurut Agus Yudhoyono, dana ada.",
      ["Agus Harimurti Yudhoyono", "Agus Harimurti Yudhoyono"]
    ],
    [
      "Agus Harimurti Yudhoyono mengatakan jalan rusak. Menurut Harimurti Agus, dana ada.",
      ["Agus Harimurti Yudhoyono", "Harimurti Agus"]
    ],
    ['Menteri Kesehatan Budi Gunadi mengatakan kasus naik. "Segera," kata Menkes.', ["Budi Gunadi", "Budi Gunadi"]],
    ['Menkes Budi Gunadi mengatakan kasus naik. "Segera," kata Menteri Kesehatan.', ["Budi Gunadi", "Budi Gunadi"]],
    ['Menteri Kesehatan Budi Gunadi mengatakan kasus naik. "Aman," kata Menkeu.', ["Budi Gunadi", "Menkeu"]],
    [
      'Menteri Hukum dan HAM Yasonna Laoly mengatakan kuota naik. "Segera," kata Menkumham.',
      ["Yasonna Laoly", "Yasonna Laoly"]
    ],
    [
      'Gubernur Bank Indonesia Perry Warjiyo mengatakan rupiah stabil. "Aman," kata Gubernur BI.',
      ["Perry Warjiyo", "Perry Warjiyo"]
    ],
    [
      "Kepala BPBD Bogor, Ade Hasrat, mengatakan rumah rusak. Kepala BPBD Bogor mengatakan korban dirawat.",
      ["Ade Hasrat", "Ade Hasrat"]
    ],
    ["Saksi mata Dedi Irawan mengatakan bus oleng. Saksi mata mengatakan korban banyak.", ["Dedi Irawan", "Saksi mata"]]
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));
});

describe("a place's office stands for its holder where none is named", () => {
  it.each<[phrase: string, name: string]>([
    ["Kepala Desa Kulee", "Kepala Desa Kulee"],
    ["Camat Jonggol", "Camat Jonggol"],
    ["Bupati Bireuen", "Bupati Bireuen"],
    ["Kepala Dusun Sukamaju", "Kepala Dusun Sukamaju"],
    ["Camat Rahmat", "Rahmat"],
    ["Kepala Desa Kulee Taufik Hidayat", "Taufik Hidayat"],
    ["Kepala Desa Kulee, Taufik Hidayat", "Taufik Hidayat"]
  ])("%s", expectEverywhere);

  it("but not where the name was told before", () =>
    expect(names('Warsito Sarjono tiba di balai desa. "Ada 40 orang," kata Camat Warsito.')).toEqual([
      "Warsito Sarjono"
    ]));
});

describe("a body is named by the calling that its name begins with", () => {
  it.each<[phrase: string, name: string]>([
    ["Dokter Lintas Batas (MSF)", "Dokter Lintas Batas"],
    ["Dokter Tanpa Batas", "Dokter Tanpa Batas"],
    ["Saksi Yehuwa", "Saksi Yehuwa"],
    ["Dokter Lintang Batari", "Lintang Batari"]
  ])("%s", (phrase, name) => expect(names(`"Ada 40 orang," kata ${phrase}.`)).toEqual([name]));
});

describe("degrees, schools, hospitals and places beside a name are no part of it", () => {
  it.each<[phrase: string, name: string]>([
    ["Guru Besar Unair Prof. Dr. Koesrianti, S.H., LL.M.", "Koesrianti"],
    ["Ketua Umum PB IDI dr. Slamet Budiarto, SH, MH.Kes.", "Slamet Budiarto"],
    ["Guru Besar FKM UI, Prof. dr. Hasbullah Thabrani, MPH,", "Hasbullah Thabrani"],
    ["Kepala SMPN 1 Ciawi Euis Sartika Dewi", "Euis Sartika Dewi"],
    ["Kepala SMAN 3 Budi Santoso", "Budi Santoso"],
    ["Humas RSUP Dr Sardjito Banu Hermawan", "Banu Hermawan"],
    ["Direktur RSUD dr. Soetomo Cita Rosita", "Cita Rosita"],
    ["Ketua PHRI Bali Tjokorda Oka Artha", "Tjokorda Oka Artha"],
    ["politikus PDI-P Aria Bima", "Aria Bima"],
    ["Wakil Menteri Dalam Negeri (Wamendagri) Bima Arya Sugiarto", "Bima Arya Sugiarto"],
    ["Kepala Stasiun Meteorologi Kelas I Juanda Taufiq Hermawan", "Taufiq Hermawan"],
    ["komisioner KPU August Mellaz", "August Mellaz"],
    ["Ketua Federal Reserve Jerome Powell", "Jerome Powell"],
    ["Founder Stocknow.id Hendra Wardana", "Hendra Wardana"],
    ["dosen Universitas Esa Unggul Jamiluddin Ritonga", "Jamiluddin Ritonga"],
    ["Menko Infrastruktur dan Pembangunan Kewilayahan Agus Harimurti", "Agus Harimurti"],
    ["Ketua Umum PGI Pdt Jack Manuputty", "Jack Manuputty"],
    ["Menteri Luar Negeri Malaysia Datuk Seri Mohamad Hasan", "Mohamad Hasan"],
    ["Wali Kota Padang Fadly Amran Datuk Paduko", "Fadly Amran Datuk Paduko"],
    ["Ketua PHRI Anak Agung Gede Ngurah", "Anak Agung Gede Ngurah"],
    ["Hakim Agung Sri Rahayu", "Sri Rahayu"],
    ["Kepala Unit Reskrim Polsek Cisarua Inspektur Satu Sulaeman", "Sulaeman"],
    ["Ajun Komisaris Besar Andi Sinjaya", "Andi Sinjaya"],
    ["Menteri Pendidikan Tinggi, Sains, dan Teknologi Brian Yulianto", "Brian Yulianto"],
    ["Direktur Gempa Bumi dan Tsunami BMKG Daryono, S.Si., M.Si.", "Daryono"],
    ["Area Manager Communication, Relations, & CSR Pertamina Eko Kristiawan", "Eko Kristiawan"],
    ["Kadispenad Brigjen TNI Wahyu Yudhayana", "Wahyu Yudhayana"]
  ])("%s", (phrase, name) => {
    expect(names(`"Ada 40 orang mengungsi," kata ${phrase}`)).toEqual([name]);
  });

  it.each<[text: string, expected: string[]]>([
    ['"Ada 40 orang," kata Ketua KPU, Agustus 2024.', ["Ketua KPU"]],
    ['"Ada 40 orang," kata Ketua KPU Juni lalu.', ["Ketua KPU"]],
    ["Sri Wulandari, ekonom, mengatakan ada 40 orang.", ["Sri Wulandari"]]
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));
});
