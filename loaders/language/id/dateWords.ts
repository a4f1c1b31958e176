/** Words of time. All in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Days of the week: 0 is Monday. `minggu` is also the week: the rules tell which. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ["senin", 0],
  ["selasa", 1],
  ["rabu", 2],
  ["kamis", 3],
  ["jumat", 4],
  ["jum", 4],
  ["sabtu", 5],
  ["minggu", 6],
  ["ahad", 6],
  ["monday", 0],
  ["tuesday", 1],
  ["wednesday", 2],
  ["thursday", 3],
  ["friday", 4],
  ["saturday", 5],
  ["sunday", 6]
]);

/** Names that begin with a day of the week and are no date (`Jumat Agung`, `Rabu Abu`). */
export const weekdayNames: ReadonlySet<string> = set("agung abu putih suci keramat berkah palma");

/** Days of the Javanese week, which stand behind a day of the week (`Minggu Legi`). */
export const javaneseDays: ReadonlySet<string> = set("legi pahing pon wage kliwon");

/** Parts of a day that may follow or lead a day. */
export const partsOfDay: ReadonlySet<string> = set("pagi siang sore petang malam subuh");

/** Units of the calendar that periods are counted in. */
export type PeriodUnit = "day" | "week" | "month" | "quarter" | "semester" | "year" | "decade";

export const periodUnits: ReadonlyMap<string, PeriodUnit> = new Map([
  ["hari", "day"],
  ["pekan", "week"],
  ["minggu", "week"],
  ["bulan", "month"],
  ["kuartal", "quarter"],
  ["triwulan", "quarter"],
  ["semester", "semester"],
  ["tahun", "year"],
  ["dekade", "decade"],
  ["dasawarsa", "decade"]
]);

/** One of a unit in one word: `setahun lalu`. */
export const singleUnits: ReadonlyMap<string, PeriodUnit> = new Map([
  ["sehari", "day"],
  ["sepekan", "week"],
  ["seminggu", "week"],
  ["sebulan", "month"],
  ["setahun", "year"],
  ["sedekade", "decade"],
  ["sedasawarsa", "decade"]
]);

/** Which way a word turns the period before it: back, here, on. */
export const turns: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ["lalu", -1],
  ["silam", -1],
  ["kemarin", -1],
  ["ini", 0],
  ["depan", 1],
  ["mendatang", 1],
  ["nanti", 1]
]);

/** Words that turn from the date told before rather than from the day of publication. */
export const anchoredTurns: ReadonlyMap<string, -1 | 1> = new Map([
  ["sebelumnya", -1],
  ["berikutnya", 1],
  ["selanjutnya", 1],
  ["kemudian", 1],
  ["setelahnya", 1],
  ["sesudahnya", 1]
]);

/** Words before a date that something is compared with, and words of a change before `dari`. */
export const comparers: ReadonlySet<string> = set("dibanding dibandingkan ketimbang");
export const changes: ReadonlySet<string> = set(
  "naik turun meningkat menurun melambat menguat melemah membaik memburuk merosot melonjak anjlok susut menyusut lebih tinggi rendah besar kecil"
);

/** Days named from the day of publication. */
export const namedDays: ReadonlyMap<string, number> = new Map([
  ["kemarin", -1],
  ["semalam", -1],
  ["besok", 1],
  ["esok", 1],
  ["lusa", 2]
]);

/** `awal 2022`, `akhir Mei`. */
export const parts: ReadonlyMap<string, "early" | "mid" | "late"> = new Map([
  ["awal", "early"],
  ["permulaan", "early"],
  ["pertengahan", "mid"],
  ["medio", "mid"],
  ["akhir", "late"],
  ["penghujung", "late"],
  ["pengujung", "late"]
]);

/** Seasons after `musim`, as EDTF numbers them. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ["semi", 21],
  ["panas", 22],
  ["gugur", 23],
  ["dingin", 24]
]);

/** Stretches of a year that are numbered, and how many months each has. */
export const stretches: ReadonlyMap<string, number> = new Map([
  ["kuartal", 3],
  ["kwartal", 3],
  ["triwulan", 3],
  ["tw", 3],
  ["q", 3],
  ["caturwulan", 4],
  ["semester", 6],
  ["paruh", 6]
]);

/** Numbers that order: `kuartal kedua`, `semester I`. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ["pertama", 1],
  ["satu", 1],
  ["i", 1],
  ["1", 1],
  ["kedua", 2],
  ["dua", 2],
  ["ii", 2],
  ["2", 2],
  ["ketiga", 3],
  ["tiga", 3],
  ["iii", 3],
  ["3", 3],
  ["keempat", 4],
  ["empat", 4],
  ["iv", 4],
  ["4", 4]
]);

/** The last of the stretches of a year: `kuartal terakhir 2024`. */
export const lastOrdinal = "terakhir";

/** Roman numerals of centuries. */
export const romanCenturies: ReadonlyMap<string, number> = new Map(
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
    .split(" ")
    .map((roman, index) => [roman, index + 1])
);

/** Words after which a number of four digits is a year, unless what follows is counted by it. */
export const yearLeaders: ReadonlySet<string> = set(
  "tahun pada sejak hingga sampai di sepanjang selama per awal akhir pertengahan penghujung pengujung medio permulaan untuk " +
    "menjelang menuju memasuki menyongsong sebelum setelah sesudah pasca periode musim era edisi angkatan kelahiran lahir mulai semenjak " +
    "ramadan ramadhan lebaran idulfitri iduladha fitri adha natal nataru imlek pemilu pilkada pilpres pileg haji " +
    "anggaran ajaran fiskal kalender buku dibanding dibandingkan ketimbang tahunan semenjak jelang"
);

/** Words before `dengan` and a year that another time is like: `sama dengan 2009`. */
export const likeness: ReadonlySet<string> = set("sama mirip serupa persis dibanding dibandingkan seperti");

/** Words behind `yang` that tell how much there was in the year before it: `dari 2008 yang tercatat 6,23 juta`. */
export const tallies: ReadonlySet<string> = set(
  "tercatat sebesar mencapai hanya sebanyak senilai sejumlah berjumlah cuma sekitar tumbuh naik turun minus berkisar surplus defisit"
);

/** Words of time before a year behind which a noun can be the subject: `sepanjang 2025 perusahaan mengapalkan`. */
export const timeLeaders: ReadonlySet<string> = set("pada sejak semenjak sepanjang selama");

/** Words between a subject and its verb. */
export const verbLeaders: ReadonlySet<string> = set("telah sudah akan masih tidak belum hanya juga pun mulai");

/** Words that say a date more exactly, within the one before it: `tahun 1928, tepatnya 28 Oktober`. */
export const exactly: ReadonlySet<string> = set("tepatnya persisnya");

/** Words behind a year of another calendar (`1445 Hijriah`), or before the common era. */
export const otherCalendars: ReadonlySet<string> = set("h hijriah hijriyah sm saka imlek");

/** Words after which a day of the week is one, whatever stands behind it. */
export const weekdayLeaders: ReadonlySet<string> = set("pada sejak hingga sampai hari mulai dari per antara dan");

/** Words after which a number of four digits is no year. */
export const notYearLeaders: ReadonlySet<string> = set(
  "nomor nomer no uud seri tipe kode pasal ayat kamar sebanyak sebesar sejumlah senilai seharga sekitar kurang lebih hampir " +
    "total jumlah dari ke rp usd us idr harga level posisi lantai blok kav kavling jalan jl gang unit hanya sedikitnya setidaknya " +
    "berjumlah seluas sepanjang setinggi seberat sejauh telepon telp hp pos ada punya model versi artikel sidang bab halaman hal " +
    "dan atau serta dengan adalah oleh sebuah para tepat minimal maksimal yakni yaitu ialah menjadi mencapai nol satu dua " +
    "tiga empat lima enam tujuh delapan sembilan"
);

/** Things that news counts: a number of four digits before them is an amount. */
export const counters: ReadonlySet<string> = set(
  "orang jiwa korban warga pengungsi penduduk tentara prajurit pasukan personel personil anggota pekerja karyawan buruh siswa mahasiswa guru " +
    "pelajar santri peserta penonton penumpang pasien kasus kejadian unit buah rumah bangunan gedung sekolah desa kota kecamatan kelurahan " +
    "kabupaten lokasi titik hektare hektar kilometer km meter m cm mm mdpl kilogram kg gram ton liter barel lembar saham poin kali keluarga " +
    "kk kepala ekor batang pohon kendaraan mobil motor sepeda kapal pesawat drone rudal peluru roket butir paket dosis kursi suara tps pemilih " +
    "dokumen halaman naskah kata karakter produk perusahaan toko gerai cabang negara pulau calon jemaah jamaah wisatawan pengunjung pendukung " +
    "suporter relawan dokter perawat polisi aparat pelanggan pengguna akun tiket kamar tempat watt megawatt mw volt derajat celsius jam menit " +
    "detik hari pekan minggu bulan tahun dolar rupiah euro yen won ribu juta miliar milyar triliun persen pcs cc nama pria wanita perempuan " +
    "anak bayi lansia wni tki pmi asn pns h hijriah sm kalori langkah responden sampel spesies jenis item barang botol kaleng kantong karung sak " +
    "helikopter tank kontainer petugas pelari atlet penari umat demonstran pengunjuk massa kandidat delegasi jurnalis wartawan narapidana tahanan"
);

/** Words that may follow a year: what stands after a year is not counted by it. Verbs are told by their prefixes. */
export const yearFollowers: ReadonlySet<string> = set(
  "ini itu lalu silam mendatang nanti yang dan atau serta di ke dari pada untuk dengan oleh akan telah sudah masih tidak belum bisa dapat juga " +
    "hanya sebesar senilai sebanyak sekitar naik turun tumbuh mulai tentang atas agar karena sebab saat ketika sebagai adalah ialah yakni yaitu " +
    "meski meskipun walau walaupun sehingga hingga sampai sejak sebelum setelah tetapi tapi namun sedangkan sementara jika bila maka lebih kurang antara sebab lantaran bahwa bukan " +
    "bakal bakalan pun kembali resmi usai seperti tetap jadi pernah seharusnya harus secara kian makin semakin lewat melalui silam dalam kemarin tersebut " +
    "kepada masing tercatat s versi tampil dibanding ketimbang bahkan hampir justru cukup sangat " +
    "baru rata memang malah sempat turut ikut nyaris kini kala usai selama sepanjang tak tinggal terus bersama bagi guna demi selain seiring " +
    "terutama misalnya jauh paling total mampu gagal kalah menang sukses capai"
);

/** Words that join two ends of a span; `sampai dengan` and `s/d` are read by the rule. */
export const spanJoiners: ReadonlySet<string> = set("hingga sampai sd until");

/** Words that tell of what is still to come. */
export const futureCues: ReadonlySet<string> = set(
  "akan bakal hendak rencananya berencana merencanakan direncanakan dijadwalkan terjadwal ditargetkan menargetkan target nanti mendatang " +
    "tenggat paling jelang menjelang menjadwalkan mengagendakan diagendakan"
);

/** Words that mostly tell of what is still to come, and can tell of what has just been: a quarter whose figures are not out. */
export const forecastCues: ReadonlySet<string> = set(
  "diperkirakan diprediksi diproyeksi diproyeksikan diprakirakan diramal diramalkan diharapkan"
);

/** The same, of those who forecast or wish: what they say stands behind them. */
export const forecasterCues: ReadonlySet<string> = set(
  "memperkirakan memprediksi memprediksikan memproyeksi memproyeksikan meramal meramalkan memprakirakan berharap mengharapkan peluang peluangnya menjanjikan berjanji dijanjikan"
);

/** Words right before a month that may be still to come: in which goods are delivered (`kontrak November`), or may be (`bisa Juni`). */
export const contractCues: ReadonlySet<string> = set("kontrak pengiriman penyerahan bisa mungkin");

/** Verbs of coming into force, and the words between them and the first day. */
export const forceCues: ReadonlySet<string> = set("berlaku diberlakukan diterapkan efektif");
export const startWords: ReadonlySet<string> = set("mulai per efektif");

/** Verbs of ending, right before a day or month that is the nearest: `kontraknya berakhir Juni`. */
export const endCues: ReadonlySet<string> = set("berakhir kedaluwarsa kadaluwarsa kedaluarsa kadaluarsa tempo");

/** What stands with a hyphen before a year: `pasca-2019`. */
export const yearPrefixes: ReadonlySet<string> = set("pasca pra post");

/** Words of what is over, behind which no cue of the future reaches a date. */
export const pastCues: ReadonlySet<string> = set("telah sudah sejak semenjak");

/** Verbs of what befalls, which tell of what has been where nothing looks ahead: `meninggal 3 Agustus`. */
export const befallCues: ReadonlySet<string> = set(
  "meninggal tewas wafat gugur lahir ditemukan ditangkap diringkus dibekuk terbakar tenggelam meletus meledak mengguncang menewaskan melukai menerjang melanda menyerang"
);

/** Verbs of how something began, in whose year no story goes on: `bank yang berdiri pada 3 Maret 1999`. */
export const beginnings: ReadonlySet<string> = set(
  "lahir kelahiran berdiri didirikan dibangun dibentuk terbentuk diresmikan"
);

/** Words that tell someone to wait for a date; of doubt behind `belum`; of a condition, and of what has not come true in it. */
export const waitCues: ReadonlySet<string> = set("tunggu tunggulah nunggu nantikan");
export const doubts: ReadonlySet<string> = set("tentu pasti");
export const notYet = "belum";
export const conditions: ReadonlySet<string> = set("kalau jika bila apabila jikalau andai seandainya");
export const negations: ReadonlySet<string> = set("belum tidak tak enggak nggak gak ndak");

/** Words that invite, behind a date: `yang Ahad juga silakan`. */
export const invitations: ReadonlySet<string> = set("silakan silahkan");

/** Words of what a forecast starts from, behind which it reaches no date: `memperkirakan kerugian akibat gempa pada Januari`. */
export const groundCues: ReadonlySet<string> = set("yang akibat karena setelah usai pasca");

/** Verbs of what lasts or is put off, which tell of what is to come where an end follows: `ditunda sampai Agustus`. */
export const lastingCues: ReadonlySet<string> = set(
  "berlaku ditunda diundur ditangguhkan diperpanjang menunda memperpanjang"
);

/** Verbs of waiting and of proposing, and what stands right behind them that is held or made public on a day. */
export const waitingCues: ReadonlySet<string> = set("menunggu menanti menantikan mencermati mengusulkan");
export const awaited: ReadonlySet<string> = set(
  "data rilis hasil keputusan putusan pidato pengumuman rapat laporan pertemuan sidang kebijakan"
);

/** Words before a day of the week or a period that make it a habit and no date. */
export const habits: ReadonlySet<string> = set("setiap tiap saban puasa");

/** The fast, which is a habit on Mondays and Thursdays alone. */
export const fast = "puasa";
export const fastDays: ReadonlySet<number> = new Set([0, 3]);

/** Words before `semalam` that make it one night: `sehari semalam`, `menginap semalam`. */
export const nightLeaders: ReadonlySet<string> = set("sehari menginap bermalam selama");

/** Words before a day of the week that make a rite of it: `salat Jumat`. */
export const rites: ReadonlySet<string> = set("salat shalat sholat solat khotbah khutbah");

/** The word of a rate (`per bulan`), which says of when a figure is before what is one date: `per akhir Mei`. */
export const rateWord = "per";

/** Words before a unit that make its number vague: `beberapa tahun lalu` names no date. */
export const vagueCounts: ReadonlySet<string> = set(
  "beberapa sekian berapa ulang sejumlah belasan puluhan ratusan ribuan"
);

/** Heads of names that hold a date without meaning it: streets, universities, movements. */
export const nameHeads: ReadonlySet<string> = set(
  "jalan jl jln gang universitas stadion gerakan lapangan gor alun masjid pasar taman sma smp hotel"
);

/** Heads of names of what is named after a day that is remembered, and such days. */
export const venues: ReadonlySet<string> = set(
  "gelora monumen tugu museum sakit rs rsud rsu gedung jembatan bandara institut politeknik kompleks perumahan yayasan kampus plaza balai wisma terminal"
);
export const memorialDays: ReadonlySet<string> = set(
  "11/3 21/4 2/5 20/5 1/6 17/8 30/9 1/10 5/10 28/10 10/11 12/11 19/12 22/12"
);

/** The words that a date expression can be read from, but for months and days of the week. */
export const dateTriggers: readonly string[] = [
  ...periodUnits.keys(),
  ...singleUnits.keys(),
  ...namedDays.keys(),
  ...partsOfDay,
  ...stretches.keys(),
  ..."tadi keesokan musim abad tanggal tgl".split(" ")
];
