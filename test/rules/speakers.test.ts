import {describe, expect, it} from "vitest";
import {findLanguage} from "../../loaders/language/language.ts";
import {emptyRegistry} from "../../loaders/registry.ts";
import {findStatements} from "../../loaders/rules/statements.ts";
import {readDocument} from "../../loaders/text/document.ts";

const speakers = (text: string): string[] =>
  findStatements(readDocument(text, findLanguage("id")!), emptyRegistry).flatMap(({record: {names, speaker}}) =>
    names.length > 0 ? names : [speaker.text]
  );

const before = "Ferry Paulus mengatakan kontrak naik.\n\n";

describe("a pronoun stands for whoever was introduced since the last speaker", () => {
  it.each<[text: string, name: string]>([
    [
      "CEO Persib Teddy Tjahjono menyambut baik skema itu. Tetapi, kata dia, biaya klub mencapai Rp 100 miliar.",
      "Teddy Tjahjono"
    ],
    ['Pengamat pendidikan Itje Chodidjah pesimistis. "Guru kita kurang," cetusnya.', "Itje Chodidjah"],
    ["Pengamat pendidikan Itje Chodidjah pesimistis. Menurut hemat dia, anggaran habis untuk gaji.", "Itje Chodidjah"],
    ['Siti Rohani, guru honorer di SDN 003, digaji kecil. Muridnya 41 anak. "Ya dicukupkan," ucapnya.', "Siti Rohani"],
    ['Samsul Bahri (51) pasrah menunggu panen. "Mau dijual ke mana?" katanya.', "Samsul Bahri"],
    ['Ketua Forum LSM Aceh, TAF Haikal, berbeda pandangan. "Yang di barak masih banyak," kritiknya.', "TAF Haikal"],
    ['Sulastri, warga Desa Purwokerto, kaget. "Uang saya habis," ucap ibu dua anak itu.', "Sulastri"],
    ['Hal senada dilontarkan Rizal Ramli. Ujarnya, "Bank yang sehat sedikit."', "Rizal Ramli"],
    ['Hal senada disampaikan oleh ekonom Rizal Ramli. "Bank yang sehat sedikit," katanya.', "Rizal Ramli"]
  ])("%s", (text, name) => expect(speakers(before + text)).toEqual(["Ferry Paulus", name]));

  it.each<[what: string, text: string]>([
    ["whom the last speaker tells of", "\n\nPresiden Joko Widodo, kata dia, sudah setuju. Izin terbit, ujarnya."],
    ["in the same paragraph", 'Ketua Bawaslu Rahmat Bagja hadir. "Kami siap," katanya.'],
    ["one who is accused", '\n\nTersangka Budi Santoso memukul korban. "Ia emosi," katanya.'],
    ["a quotation in a paragraph of its own", '\n\nKetua Bawaslu Rahmat Bagja hadir.\n\n"Kami siap," katanya.'],
    ["two people", '\n\nKetua Bawaslu Rahmat Bagja dan Ketua KPU Hasyim Asyari hadir. "Kami siap," katanya.'],
    ["no person", '\n\nPemerintah Kota Bogor menutup jalan itu. "Kami siap," katanya.']
  ])("but not for %s", (_what, text) =>
    expect(speakers(`Ferry Paulus mengatakan kontrak naik. ${text}`).at(-1)).toBe("Ferry Paulus")
  );
});

describe("a calling that goes on to itu stands for whoever spoke last", () => {
  it.each<[text: string]>([
    ['"Kami kalah," ujar pelatih asal Austria berusia 61 tahun itu.'],
    ["Pelatih asal Austria berusia 61 tahun itu menegaskan tidak akan mundur."],
    ['"Ada yang hilang," terang perwira dengan tiga melati di pundak itu, Senin.'],
    ['"Kami siap," kata pria kelahiran Solo, 12 Mei 1960 itu.'],
    ["Menurut pria 32 tahun itu, diet ekstrem berbahaya."],
    ['"Kami siap," kata pria yang akrab disapa BKS itu.']
  ])("%s", (text) =>
    expect(speakers(`Alfred Riedl mengatakan laga berat. ${text}`)).toEqual(["Alfred Riedl", "Alfred Riedl"])
  );

  it.each<[text: string, name: string]>([
    ['"Kami siap," kata warga di desa itu.', "warga"],
    ['"Kami siap," kata seorang warga yang melihat kecelakaan itu.', "seorang warga"],
    ['"Kami siap," kata petugas yang berjaga.', "petugas"]
  ])("but %s", (text, name) => expect(speakers(`Alfred Riedl mengatakan laga berat. ${text}`).at(-1)).toBe(name));
});

describe("a short name is looked up among names", () => {
  it.each<[what: string, text: string, names: string[]]>([
    [
      "not among a headline's words",
      'Jokowi Larang Ekspor CPO dan Harga Rontok\n\nPemerintah menutup keran ekspor. "Tutup," tegas Jokowi.',
      ["Jokowi"]
    ],
    [
      "without a common noun before it",
      'Pasukan Alfred Riedl kalah. "Kami punya peluang," ujar Riedl.',
      ["Alfred Riedl"]
    ],
    ["without its pair", 'Anies Baswedan-Sandiaga Uno menang. "Terima kasih," kata Anies.', ["Anies Baswedan"]],
    [
      "with the second of a pair",
      'Anies Baswedan-Sandiaga Uno menang. "Terima kasih," kata Sandiaga.',
      ["Sandiaga Uno"]
    ],
    [
      "whole where a hyphen is within it",
      'Jean-Luc Melenchon menang. "Terima kasih," kata Melenchon.',
      ["Jean-Luc Melenchon"]
    ]
  ])("%s", (_what, text, names) => expect(speakers(text)).toEqual(names));
});

describe("the publisher's own voice is nobody's statement", () => {
  it("outside a quotation", () =>
    expect(speakers(`${before}Kita mendesak Presiden segera meneken aturan itu.`)).toEqual(["Ferry Paulus"]));
  it("but within one it is the speaker's", () =>
    expect(speakers('"Kita mendesak Presiden meneken aturan itu," kata Ferry Paulus.')).toEqual(["Ferry Paulus"]));
});

describe("a quotation that ends with a comma is said by whoever stands behind a word that no list has", () => {
  it.each<[text: string, names: string[]]>([
    ['"Ada 5 korban," kekeh Budi.', ["Budi"]],
    ['Made Budi mengatakan sudah lima hari. "Ada 4 korban," singkatnya.', ["Made Budi", "Made Budi"]]
  ])("%s", (text, names) => expect(speakers(text)).toEqual(names));

  it.each<[text: string]>([
    ['Novel "Laskar Pelangi Kita," karya Andrea Hirata, laku keras.'],
    ['"Ya sudah kalau begitu," Budi tertawa.'],
    ['"Ayo maju terus," bunyi spanduk itu.'],
    ['"Ayo maju terus," di tembok itu.']
  ])("but not in: %s", (text) => expect(speakers(text)).toEqual([]));
});

describe("words that tell who says it", () => {
  it.each<[text: string, name: string]>([
    ["Direktur Utama Garuda Emirsyah Satar bilang, pelemahan rupiah menjadi biang kerok.", "Emirsyah Satar"],
    ["Corporate Secretary BRI Bambang Tribaroto menjamin dana nasabah diganti 100 persen.", "Bambang Tribaroto"],
    ["Ekonom Faisal Basri pernah menghitung bahwa modal baru kembali 139 tahun lagi.", "Faisal Basri"],
    ["KPK, dalam kajiannya, menemukan 175.774 klaim fiktif senilai Rp440 miliar.", "KPK"],
    ['"Bayangkan kalau semua minta penjelasan," demikian Rudini kepada pers di Jakarta, kemarin.', "Rudini"],
    ['"Emas Rp 525 juta, beregu Rp 341 juta," rinci Dito.', "Dito"],
    ["Polisi Selandia Baru menyebut 49 orang tewas.", "Polisi Selandia Baru"],
    ["Coach Teco, sapaan Stefano Cugurra, menambahkan 5 pemain cedera.", "Coach Teco"],
    ["Bima Laga melanjutkan, tiga dari empat konsumen membeli fesyen.", "Bima Laga"],
    ["Josep Borrell mencuit, 27 negara anggota sudah sepakat.", "Josep Borrell"],
    ["Lebih lanjut Nicke Widyawati menjelaskan, stok aman untuk 18 hari.", "Nicke Widyawati"],
    ["Global Adult Tobacco Survey 2011 menunjukkan 67 persen laki-laki merokok.", "Global Adult Tobacco Survey"],
    ["Oxfam menemukan bahwa 4 orang terkaya menguasai aset.", "Oxfam"],
    ["Audit BPK menemukan kerugian Rp 5 miliar.", "BPK"],
    ["Timboel Siregar mencontohkan ada 17,17 juta NIK ganda.", "Timboel Siregar"]
  ])("%s", (text, name) => expect(speakers(text)).toEqual([name]));

  it.each<[text: string]>([
    ["Polisi menemukan 5 jenazah."],
    ["Pemerintah melanjutkan program 3 juta rumah."],
    ['Film "Laskar Pelangi" kisah Andrea Hirata laku keras.'],
    ['Program "Makan Bergizi" janji Presiden Prabowo dimulai Januari.'],
    ["Indonesia Corruption Watch menemukan 5 kasus."],
    ["Menteri Budi Karya menjamin keamanan stok beras."],
    ["Bima Laga melanjutkan pekerjaannya di kantor."],
    ["Ekonom Faisal Basri menghitung uang kembalian."],
    ["KPK, dalam ruangannya, menemukan uang Rp440 miliar."]
  ])("but nobody says anything in: %s", (text) => expect(speakers(text)).toEqual([]));
});

describe("what stands between a speaker and the verb", () => {
  it.each<[text: string, name: string]>([
    ["Kapolda Metro Jaya Irjen Pol. Karyoto dalam keterangannya menyatakan bahwa situasi aman.", "Karyoto"],
    ["Ketua KPK Firli Bahuri melalui siaran pers mengatakan situasi aman.", "Firli Bahuri"],
    ["Senada, ekonom Bank Permata Josua Pardede menilai ruang kenaikan bunga kian terbatas.", "Josua Pardede"],
    ["Saefudin (45), nelayan asal Indramayu yang menetap di Muara Angke, bercerita, ia melaut jauh.", "Saefudin"],
    ["Para ahli di Universitas Sheffield, Inggris, memperkirakan ledakan itu besar.", "Para ahli"],
    ['"Lembaga itu tetap kami awasi," tulis al-Julani di Telegram.', "al-Julani"],
    ["Joe Biden mengatakan api padam, sembari menambahkan pemerintah akan membayar.", "Joe Biden"],
    ['Abu al-Julani mengatakan Damaskus aman. "Lembaga itu tetap kami awasi," tulis al-Julani.', "Abu al-Julani"]
  ])("%s", (text, name) => expect(new Set(speakers(text))).toEqual(new Set([name])));

  it("but a country alone speaks for itself", () =>
    expect(speakers("Dalam sidang PBB di New York, Inggris mengatakan akan menolak.")).toEqual(["Inggris"]));
});

describe("a clause without a listed verb is said as well", () => {
  it.each<[text: string, name: string]>([
    ["Budi Santoso hadir. Ia menilai izin gubernur cacat hukum.", "Budi Santoso"],
    ["Daniel Putut berkilah keterlambatan itu di luar kendali maskapai.", "Daniel Putut"],
    ["Goldman Sachs meramal harga minyak naik.", "Goldman Sachs"],
    ["Windhu Purnomo menyoroti rendahnya testing di daerah.", "Windhu Purnomo"],
    ['George Kettani menggambarkannya sebagai "malapetaka besar".', "George Kettani"],
    ['Emmanuel Macron menulis di akun X miliknya, "Negara barbar itu telah runtuh."', "Emmanuel Macron"],
    ['"FIFA menghapus Indonesia dari daftar," demikian bunyi pernyataan FIFA.', "FIFA"],
    ['"FIFA menghapus Indonesia dari daftar," demikian pernyataan resmi FIFA, Rabu.', "FIFA"],
    ['"Kami memantau keadaan," demikian keterangan Kemlu RI.', "Kemlu RI"]
  ])("%s", (text, name) => expect(speakers(text)).toEqual([name]));

  it.each<[text: string]>([
    ["Andi Hidayat menulis di rumah."],
    ["Windhu Purnomo menyoroti kampusnya."],
    ["Menurut al-Quran, berpuasa itu wajib."],
    ['"Ayo maju terus," demikian bunyi spanduk itu.']
  ])("but nobody says anything in: %s", (text) => expect(speakers(text)).toEqual([]));
});

describe("a calling in place of a name", () => {
  const spoken = "Klaus Iohannis mengatakan hujan turun. ";
  it.each<[text: string, name: string]>([
    ['Seorang pedagang mengatakan pasar sepi. "Tidak ada pembeli," kata pedagang itu.', "Seorang pedagang"],
    ["Menurut peraih emas Olimpiade Barcelona itu, hujan turun.", "Klaus Iohannis"],
    ['"Istora luar biasa," ujar unggulan keempat itu lewat penerjemah.', "Klaus Iohannis"],
    ["Luka kecil, kata dokter spesialis penyakit dalam ini, bisa berakibat fatal.", "Klaus Iohannis"]
  ])("%s", (text, name) => expect(speakers(spoken + text).at(-1)).toBe(name));

  it("but somebody's office is not the one", () =>
    expect(speakers("Gavin Newsom mengatakan hujan turun. Kantor Newsom menyebut tuduhan itu fiksi.")).toEqual([
      "Gavin Newsom",
      "Kantor Newsom"
    ]));

  it.each<[text: string, name: string]>([
    ['Maria Goretti, umat Paroki Sawah, tak kuasa menahan haru. "Saya antre," katanya.', "Maria Goretti"],
    ['Anggota Komisi VII DPR Mulyanto dari Fraksi PKS menolak opsi itu. "Rakyat susah," cetusnya.', "Mulyanto"]
  ])("%s", (text, name) => expect(speakers(`Budi Santoso mengatakan hujan turun.\n\n${text}`).at(-1)).toBe(name));
});

describe("what is said around a speaker set into it", () => {
  it.each<[text: string, said: string]>([
    ["Warga, lanjutnya, tak sempat lari.", "Warga, lanjutnya, tak sempat lari"],
    ["Hal itu, kata dia, adalah kewajiban kami.", "Hal itu, kata dia, adalah kewajiban kami"]
  ])("%s", (text, said) =>
    expect(
      findStatements(
        readDocument(`Budi Santoso mengatakan hujan turun. ${text}`, findLanguage("id")!),
        emptyRegistry
      ).at(-1)?.record.text
    ).toBe(said)
  );
});

describe("a relay, a channel or a country beside the speaker", () => {
  it.each<[text: string, name: string]>([
    [
      '"Kami akan melawan," demikian disampaikan Menteri Luar Negeri Iran Abbas Araghchi kepada pers.',
      "Abbas Araghchi"
    ],
    ["Ketua DPR RI, Habiburokhman, melalui akun Instagram pribadinya menyatakan rapat ditunda.", "Habiburokhman"],
    ["Wakil Menteri Rusia Sergei Ryabkov dikutip kantor berita Interfax mengatakan Rusia siap.", "Sergei Ryabkov"],
    ["Survei Geologi Amerika Serikat (USGS) melaporkan gempa berpusat di laut.", "Survei Geologi Amerika Serikat"],
    ["Pemilik warung, Bu Tini, mengatakan pembeli sepi.", "Tini"],
    ["Donald Trump mengancam akan menaikkan tarif.", "Donald Trump"],
    ["Dalam siaran pers Menteri Budi Santoso menyatakan rapat ditunda.", "Budi Santoso"],
    ["Interfax mengutip Sergei Ryabkov mengatakan Rusia siap.", "Sergei Ryabkov"]
  ])("%s", (text, name) => expect(speakers(text)).toEqual([name]));

  it("but a threat to something says nothing", () =>
    expect(speakers("Topan Haiyan mengancam pesisir timur. Budi Santoso mengancam korban.")).toEqual([]));
});

describe("the close of a report", () => {
  const last = (text: string) =>
    findStatements(readDocument(text, findLanguage("id")!), emptyRegistry).map(({record: {name, text: said}}) => [
      name,
      said
    ]);

  it("tells the sentence before it", () =>
    expect(last("Rupiah stabil. Demikian dikatakan David Sumual dalam diskusi di Jakarta, Senin.")).toEqual([
      ["David Sumual", "Rupiah stabil."]
    ]));

  it("has one speaker for one quotation", () =>
    expect(last('"Jangan gegabah dulu," kata David Sumual mengingatkan.')).toEqual([
      ["David Sumual", "Jangan gegabah dulu"]
    ]));

  it("is told by tutup, too", () =>
    expect(last('"Daya beli lemah," tutup David Sumual.')).toEqual([["David Sumual", "Daya beli lemah"]]));

  it("but not of a shop", () => expect(last('Toko "Maju" tutup Senin.')).toEqual([]));
});

describe("somebody brought in between two reports speaks next", () => {
  it.each<[text: string, names: string[]]>([
    [
      "Wali Kota Dada Rosada mengatakan anggaran sudah adil. Pendapat wali kota tersebut dibantah anggota Badan Anggaran, Teddy Rusmawan. Dia menyebut belanja pegawai 60 persen.",
      ["Dada Rosada", "Teddy Rusmawan"]
    ],
    [
      "Menteri Jero Wacik mengatakan wisatawan naik. Nada berbeda dilontarkan Ketua PHRI Yanti Sukamdani. Promosi, ujarnya, masih seret.",
      ["Jero Wacik", "Yanti Sukamdani"]
    ],
    [
      "Ekonom Piter Redjalam mengatakan ekonomi lesu. Pendapat berbeda datang dari Teten Hadimuljo, pengusaha tahu. Katanya, penjualan naik.",
      ["Piter Redjalam", "Teten Hadimuljo"]
    ],
    [
      'Bupati Ones Pahabal membantah kabar itu. Bantahan itu disesalkan Pastor John Jongga. "Warga sudah lama menunggu," katanya.',
      ["Ones Pahabal", "John Jongga"]
    ],
    [
      "Budi Santoso mengatakan anggaran boros. Hal senada disampaikan peneliti Forum Indonesia untuk Transparansi (Fitra), Misbahul Anam. Ia mengatakan belanja naik.",
      ["Budi Santoso", "Misbahul Anam"]
    ],
    [
      "Hakim ketua Hotma Siregar mengatakan terdakwa bersalah. Adapun anggota majelis hakim, Made Hendra, mengajukan pendapat berbeda. Menurut dia, terdakwa tidak menikmati uang itu.",
      ["Hotma Siregar", "Made Hendra"]
    ],
    [
      'Presiden Joko Widodo mengatakan harga naik. Bagi Dedi Supriadi, pengemudi ojek, kenaikan itu berat. "Biasa isi 30 ribu," keluhnya.',
      ["Joko Widodo", "Dedi Supriadi"]
    ],
    [
      'Budi Santoso mengatakan bantuan cair. Darsono sendiri tak ambil pusing. "Terima kasih," celetuknya.',
      ["Budi Santoso", "Darsono"]
    ],
    [
      "Pengacara Juniver Girsang mengatakan kliennya sakit. Adapun Yulinar enggan berkomentar lagi. Lewat pengacaranya, ia menyatakan menyesal.",
      ["Juniver Girsang", "Yulinar"]
    ],
    [
      "Nakhoda Nurdin Pabokori mengatakan kapal oleng. Seorang di antaranya, La Ode Rusli, terapung 20 jam. Ia menceritakan kapal dihantam ombak.",
      ["Nurdin Pabokori", "La Ode Rusli"]
    ],
    [
      'Yanuar Adi mengatakan tak ada mata air.\n\nKlaim tersebut diragukan Petra Widodo, ahli karst. Pemetaannya menemukan 109 mata air.\n\n"Sungainya ada," cetusnya.',
      ["Yanuar Adi", "Petra Widodo"]
    ],
    [
      "Direktur Maya Lindqvist mengatakan efisiensi berjalan. Sumber yang mengetahui rencana tersebut menyebut 7.500 orang terdampak.",
      ["Maya Lindqvist", "Sumber"]
    ]
  ])("%s", (text, names) => expect(speakers(text)).toEqual(names));

  it("but not who is spoken of in a quotation", () =>
    expect(speakers('Budi Santoso mengatakan kerugiannya besar. "Pak Andi berjanji akhir bulan," katanya.')).toEqual([
      "Budi Santoso",
      "Budi Santoso",
      "Andi"
    ]));
});

describe("words between a speaker and the verb", () => {
  it.each<[text: string, name: string]>([
    ["Mohamed Hamdan Dagalo dalam pidatonya Rabu pekan lalu mengakui pasukannya bersalah.", "Mohamed Hamdan Dagalo"],
    ["Survei LSI pada Agustus lalu mendapati 76,3 persen responden puas.", "LSI"],
    [
      "Bambang Saharjono, guru besar IPB, dalam sidang gugatan warga pekan lalu mengatakan lahan rusak.",
      "Bambang Saharjono"
    ],
    ["Daniel Hagari, dalam video berdurasi tujuh menit mengatakan terowongan ditemukan.", "Daniel Hagari"],
    ["Masinis M Halik Rusdi, 50, di hadapan penyidik Polres Pemalang bersikukuh sinyal hijau.", "M Halik Rusdi"],
    ["Suparjo, warga Dusun Temanggal, Purwomartani, bercerita tanahnya dijual.", "Suparjo"],
    ["Widya Puspita, 36, WNI yang menetap di Leeds, mengaku cemas.", "Widya Puspita"],
    ["Juru bicara dr. Siti Nadia Tarmizi, M.Epid menyampaikan kasus naik 20 persen.", "Siti Nadia Tarmizi"],
    ["Dalam penelitiannya pada 2015, Simon menemukan 43% guru sering absen.", "Simon"],
    ["Bank Indonesia semula hanya meramal dana Rp 18 triliun masuk.", "Bank Indonesia"],
    [
      '"Kami senang," ujar Product Marketing Manager Samsung Mobile Indonesia, Taufiq Furqon kepada pers.',
      "Taufiq Furqon"
    ],
    ["Menurut laporan Counterpoint yang dikutip GSM Arena, penjualan naik 5 persen.", "Counterpoint"],
    ['"Rakyat ingin kepastian," kata May seusai pemungutan suara.', "May"],
    ["Lim Siok Hoa--yang sudah divonis empat tahun--mengaku uang itu dari jaksa.", "Lim Siok Hoa"],
    ["Adapun Yuni, 38 tahun, pedagang gorengan di Pasar Senen, mengatakan harga naik.", "Yuni"],
    ["Salah satu saksi, Direktur PT Karya Bersama Rudi Santosa, mengaku menyetor uang.", "Rudi Santosa"],
    ["Harga minyak anjlok setelah Presiden AS Donald Trump mengatakan perang usai.", "Donald Trump"],
    ["Kapolres AKBP Simon Yana Putra mengatakan tambang ditutup.", "Simon Yana Putra"],
    ["Hendra, 45, yang mengaku rugi hampir Rp300 juta, pulang.", "Hendra"],
    [
      "Merujuk laporan Pusat Pelaporan dan Analisis Transaksi Keuangan (PPATK), perputaran uang Rp 100 triliun.",
      "Pusat Pelaporan dan Analisis Transaksi Keuangan"
    ],
    ["Menurut hitungan Layoffs.fyi, 7.500 orang kehilangan pekerjaan.", "Layoffs.fyi"],
    ["Perempuan yang mengajar selama 16 tahun itu menuturkan sumurnya kering.", "Perempuan"],
    ["Bank Indonesia, misalnya, semula hanya meramal dana Rp 18 triliun masuk.", "Bank Indonesia"],
    [
      "Ketua Perhimpunan Hotel dan Restoran Indonesia (PHRI) Yanti Sukamdani mengatakan promosi seret.",
      "Yanti Sukamdani"
    ],
    ['Salah seorang korban, sebut saja Rani, berkata:\n"Saya matikan kamera."', "Rani"]
  ])("%s", (text, name) => expect(speakers(text)).toEqual([name]));

  it("and one before a quotation", () =>
    expect(speakers('Budi Santoso datang. Ditanya wartawan, Budi Santoso menjawab singkat, "Belum."')).toEqual([
      "Budi Santoso"
    ]));

  it.each<[text: string]>([
    ['"Terlalu dini menyimpulkan human error."'],
    ["Kedua kubu tidak buru-buru mengklaim kemenangan."],
    ['"Siapa yang berani mengatakan apa solusinya?"'],
    ["Kevin Aditya tidak membantah maupun membenarkan angka itu."],
    ["Mahkamah menolak gugatan yang diajukan warga."],
    ["Wilayah Kursk melihat pertempuran yang menewaskan 300 orang."],
    ["Donald Trump memastikan sedikitnya 277 suara elektoral, melampaui 270 yang dibutuhkan."]
  ])("no speaker: %s", (text) => expect(speakers(text)).toEqual([]));
});

describe("several speakers", () => {
  it.each<[text: string, names: string[]]>([
    [
      "Sari Dewanti, Bagus Takwin, dan Lee Hartono mengatakan anak kurang tidur.",
      ["Sari Dewanti", "Bagus Takwin", "Lee Hartono"]
    ],
    [
      "Menurut Sari Dewanti, Bagus Takwin, dan Lee Hartono, anak kurang tidur.",
      ["Sari Dewanti", "Bagus Takwin", "Lee Hartono"]
    ],
    ["Bappenas, BPS, dan Bank Indonesia memperkirakan ekonomi tumbuh 5 persen.", ["Bappenas", "BPS", "Bank Indonesia"]],
    ["Budi Santoso, Ketua RT, dan Andi Wijaya mengatakan jalan rusak.", ["Budi Santoso", "Andi Wijaya"]]
  ])("%s", (text, names) => expect(speakers(text)).toEqual(names));

  it.each<[text: string, said: string[]]>([
    [
      "Yanuar Adi tidak menampik ada keterlambatan, namun menyatakan kajian berlangsung enam bulan.",
      ["ada keterlambatan", "kajian berlangsung enam bulan"]
    ],
    ["Dikutip dari Antara, Jumat (18/8), gempa merusak 30 rumah.", ["gempa merusak 30 rumah"]]
  ])("what is said in: %s", (text, said) =>
    expect(
      findStatements(readDocument(text, findLanguage("id")!), emptyRegistry).map(({record}) => record.text)
    ).toEqual(said)
  );
});

describe("verbs of insisting, doubting and admitting", () => {
  it.each<[text: string, name: string]>([
    ["Gedung Putih berkukuh Hamas memakai rumah sakit sebagai markas.", "Gedung Putih"],
    ["AKBP Eko Iskandaria memastikan arus mudik lancar.", "Eko Iskandaria"],
    ["Menteri Pemuda dan Olahraga memastikan bonus Rp 5 miliar cair.", "Menteri Pemuda dan Olahraga"],
    ["Felicia Tandiono tidak menampik restrukturisasi akan membayangi kinerja.", "Felicia Tandiono"],
    ["Judha Nugraheni tak memungkiri pengawasan lemah.", "Judha Nugraheni"],
    ["Nanik Deyang menolak anggapan bahwa program itu gagal.", "Nanik Deyang"],
    ["Piter Redjalam menyangsikan target 30% dapat tercapai.", "Piter Redjalam"],
    [
      "Jaringan Pemantau Pendidikan Indonesia (JPPI) menghitung 11.500 anak keracunan.",
      "Jaringan Pemantau Pendidikan Indonesia"
    ],
    ["Tulus Abadi mewanti-wanti konsumen agar tidak tergiur.", "Tulus Abadi"],
    ["Peneliti Hasran Thamrin melihat biaya pakan menyumbang lebih dari 70% ongkos.", "Hasran Thamrin"],
    ["Pemerintah, desak Walhi, mesti berhenti menerbitkan izin.", "Walhi"],
    ["Walhi Kalimantan Tengah menghitung ada 42 konflik.", "Walhi Kalimantan Tengah"],
    [
      "Riset perusahaan periklanan The Trade Desk menemukan 48 persen warga belanja daring.",
      "perusahaan periklanan The Trade Desk"
    ],
    ["Selama libur itu pengelola mencatat 21 ribu orang menyeberang.", "pengelola"],
    ["Abdi Suhufi, koordinator DFW, katakan, sejak November ada 11 kasus.", "Abdi Suhufi"],
    ['Jeremy Corbyn menyebutnya "kekalahan yang luar biasa" dan pulang.', "Jeremy Corbyn"]
  ])("%s", (text, name) => expect(speakers(text)).toEqual([name]));

  it("and one's own reckoning", () =>
    expect(
      speakers("Jero Wacik mengatakan wisatawan naik. Menurut perhitungannya, setiap turis membawa 1.000 dolar.")
    ).toEqual(["Jero Wacik", "Jero Wacik"]));
});
