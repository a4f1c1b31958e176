/** Words around numbers that name, order, date or score, and so count nothing. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Designators whose numbers run so high that they are written with a point: `nomor 1.187`. */
export const numbering = set("nomor nomer no nomornya");

/** Parts of a building that are told apart by a number, in words too: `lantai dua rumahnya`. */
export const floors = set("lantai");

/** Words before `kaki` that tell how someone goes: `berjalan kaki tiga hari`. */
export const walking = set("jalan berjalan");

/** Codes of airlines, before a flight's number: `JT 610`. */
const airlines = "jt ga gia qz qg sj iw mh sq qf qr qv ek ey cx lh nh mz";

export const designators = set(
  "pasal ayat nomor no nomer nomornya uu ruu pp perpres perppu permen permendag permenkes kepres keppres inpres perda pergub perwali perbup kuhp bab butir " +
    "huruf angka halaman hal hlm lampiran jilid edisi volume vol episode eps seri series season musim versi generasi tipe type model kelas grup group pool zona " +
    "zone blok kavling kav rt rw km lantai lt gedung gate terminal jalur jalan jl gang gg peringkat urutan ranking rangking rank posisi juara golongan gol " +
    "tahap fase babak ronde leg putaran laga pekan matchday hari penerbangan flight kode pos tol channel kanal liga serie ligue formula sma smp sd sman smpn " +
    "sdn smk smkn kodim korem kompi batalyon batalion yonif resimen divisi brigade armada apollo sesi level tingkat stadium grade kuartal semester triwulan " +
    "caturwulan abad tahun bulan tanggal tgl pemilu pilkada pilpres pileg apbn rapbn apbd piala olimpiade gp generasi paragraf alinea poin opsi soal " +
    "pertanyaan jawaban calon paslon nopol plat loket kamar kios ruang studio teater dermaga peron sektor distrik dapil tps unit covid sars hiv resolusi " +
    "artikel dekrit buku bagian chapter langkah tips seksi titik simpang tanjakan unsur gerbong kursi baris nik nisn nip isbn npwp telepon telp hp wa faks fax " +
    "rekening asean elemen jilid batch gelombang angkatan klaster cluster kloter level windows android ios iphone galaxy playstation ps " +
    "ron cop php densus jpl boeing airbus atr cessna embraer fokker sukhoi juncto jo ka " +
    airlines
);

/** Before a number that is a time of day. */
export const clockBefore = set("pukul pkl jam");
export const clockAfter = set("wib wita wit gmt utc am pm");

/** Before four digits that are a year. */
export const yearBefore = set(
  "tahun sejak pada di hingga sampai dari awal akhir pertengahan antara per kuartal semester triwulan periode musim dalam untuk januari februari maret april mei " +
    "juni juli agustus september oktober november desember i ii iii iv era pemilu piala olimpiade apbn rapbn apbnp tahap dan menjelang selama sepanjang medio " +
    "sebelum setelah pasca ini"
);

export const scores = set(
  "skor menang kalah unggul imbang seri takluk tunduk ditundukkan kemenangan kekalahan agregat ditahan mengalahkan menundukkan menaklukkan membantai menekuk " +
    "menumbangkan menggulung mengatasi membungkam menggilas tertinggal memimpin kedudukan set gim game melawan formasi pola adu penalti bermain berbanding " +
    "ditekuk disingkirkan menyingkirkan menghajar dihajar pesta draw"
);

const map = (entries: Record<string, string>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(entries).map(([word, others]) => [word, set(others)]));

/** By the number: the words before it that make a fixed phrase of the two. */
export const idiomsBefore = map({
  satu: "bintang per demi sama nomor salah babak kelas putaran semester pihak pasal sila bhayangkara dapil ring",
  dua: "bintang roda babak semester putaran nomor kelas jalur pihak salah berbadan berpihak mendua sila",
  tiga: "bintang segi roda nomor kelas babak kaki juara putaran pihak sila",
  empat: "bintang segi roda raja simpang nomor kelas perang ber",
  lima: "kaki bintang simpang segi nomor kelas salat sholat shalat lawang",
  enam: "roda segi simpang",
  tujuh: "bintang simpang gunung",
  delapan: "segi simpang",
  sembilan: "wali",
  seribu: "kepulauan pulau langkah jurus kaki",
  sepuluh: "roda"
});

/** By the number: the words before it that make a fixed phrase of the two where it counts nothing: `diikat jadi satu`. */
export const idiomsAlone = map({satu: "jadi menjadi dijadikan bersatu"});

/** By the number: the words after it that make a fixed phrase of the two. */
export const idiomsAfter = map({
  satu: "digit sama per demi persatu pun suara atap pintu arah hati kata padu bahasa sisi pihak hal lagi kesatuan bangsa tujuan",
  dua: "digit dimensi arah lipa sejoli kelinci",
  tiga: "digit serangkai dimensi sekawan",
  empat: "mata penjuru pilar dimensi",
  lima: "waktu sila",
  enam: "indra",
  tujuh: "keliling turunan rupa bulanan belasan",
  seribu: "bayang bahasa wajah pintu",
  setengah: "hati mati baya jadi telanjang sadar matang tiang badan dewa gila final"
});

/** Words behind a number, or its degrees, that make it a place on the globe: `6,5 LS`, `106,8 derajat Bujur Timur`. */
export const coordinateAfter = set("ls lu bt bb lintang bujur");

/** Words before and after a distance that make it a discipline of sport: `nomor 100 meter`, `200 meter gaya bebas`. */
export const disciplineBefore = set("nomor sprint");
export const disciplineAfter = set("gaya gawang");

export const rankAfter = set("besar");
