import type {QuantityWords} from "../quantityWords.ts";
import {otherCalendars} from "./dateWords.ts";
import {
  clockAfter,
  clockBefore,
  coordinateAfter,
  designators,
  disciplineAfter,
  disciplineBefore,
  floors,
  idiomsAfter,
  idiomsAlone,
  idiomsBefore,
  numbering,
  rankAfter,
  scores,
  walking,
  yearBefore
} from "./designators.ts";
import {hijriMonths} from "./months.ts";
import {people, peoplePairs} from "./people.ts";
import {qualifiersAfter, qualifiersBefore} from "./qualifiers.ts";
import {makes, thingPairs, things, types} from "./things.ts";
import {units} from "./units.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What stands behind figures and is not the noun that they count. */
const notNouns = set(
  "yang dan atau serta di ke dari pada untuk dengan oleh dalam sebagai karena sebab sejak hingga sampai saat ketika setelah sebelum selama agar supaya maka jika " +
    "bila kalau bahwa namun tetapi tapi sedangkan sementara melainkan adalah ialah merupakan yaitu yakni akan telah sudah belum tidak tak bukan juga pun masih " +
    "sedang bisa dapat harus mungkin ini itu tersebut tadi lalu silam lagi kemudian mendatang lain lainnya lebih kurang paling sangat cukup hanya cuma saja per " +
    "setiap tiap secara menurut kata ujar ucap tutur jelas ungkap imbuh tegas terang lanjut antara atas bawah seperti tentang terhadap tanpa guna bagi demi akibat " +
    "antaranya diantaranya sekaligus naik turun menguat melemah tumbuh anjlok merosot melonjak melesat jatuh mati tewas meninggal luka terluka hilang selamat " +
    "gugur positif negatif aktif sembuh dirawat lahir rusak hancur ambruk roboh terbakar terendam lenyap lolos gagal berhasil menang kalah unggul imbang persen " +
    "kini sekarang kemarin besok nanti lusa pagi siang sore malam dini hari selanjutnya berikutnya sebelumnya sekitar usai via lewat menjadi mencapai sebesar " +
    "sebanyak senilai seharga setara sejumlah total melalui meski meskipun walau walaupun sehingga lantaran padahal apabila ia dia mereka kami kita saya anda " +
    "beliau nya pertama kedua ketiga keempat kelima terakhir besar kecil tinggi rendah baru lama tahunan bulanan harian masing tambah jadi jelang menjelang " +
    "sepanjang sesudah pasca menyusul seiring ketimbang dibanding dibandingkan daripada terhitung mulai " +
    "tiba datang pergi masuk keluar hadir ikut pulang kembali tepat sama semua seluruh hampir termasuk terdiri terhitung miliknya salah tiga dua satu kali plus minus x"
);

/** What befalls people. */
const states = set(
  "tewas meninggal wafat gugur luka terluka hilang selamat sembuh mengungsi dirawat ditangkap ditahan terinfeksi terjangkit terpapar tertimbun terjebak hanyut " +
    "terseret tenggelam positif kritis terbunuh ditembak ditawan disandera menganggur terkatung"
);

const byWord = (units: readonly (readonly [unit: string, words: string])[]): Map<string, string> =>
  new Map(units.flatMap(([unit, words]) => words.split(" ").map((word): [string, string] => [word, unit])));

const nouns = byWord(things);
for (const word of people) nouns.set(word, "person");

const pairs = new Map<string, Map<string, string>>();
function addPair(pair: string, unit: string): void {
  const [first = "", second = ""] = pair.split(" ");
  const seconds = pairs.get(first) ?? new Map<string, string>();
  pairs.set(first, seconds.set(second, unit));
}
for (const pair of peoplePairs) addPair(pair, "person");
for (const [unit, list] of thingPairs) for (const pair of list.split(", ")) addPair(pair, unit);

/** How Indonesian news counts and measures. */
export const quantityWords: QuantityWords = {
  units,
  nights: {
    words: set("malam"),
    notBefore: set("ini tadi nanti kemarin lalu silam kemudian lagi sebelumnya hari"),
    beside: set("hari selama")
  },
  powers: set("persegi kubik kuadrat pangkat"),
  marks: set("° º ℃ ℉"),
  loose: set("persenan prosenan tahunan"),
  percent: set("% persen persenan prosenan persennya prosen percent pct ％"),
  points: {word: "poin", of: set("persen persentase prosentase %")},
  nouns,
  pairs,
  makes: byWord(makes),
  types: byWord(types),
  portions: set(
    "kontainer container kemas truk gerbong paket karung sak kotak karton kardus dus botol gelas cangkir kaleng bungkus kantong tabung jeriken drum koper vial " +
      "ampul"
  ),
  attributes: set(
    "militer sipil aktif cadangan reguler khusus gabungan perdamaian bersenjata bersejarah tempur elite elit bayaran profesional spesialis umum negeri swasta " +
      "asing lokal domestik ilegal legal migran honorer kontrak balistik jelajah nuklir konvensional infanteri artileri lapis"
  ),
  another: "lagi",
  classifiers: set("unit buah ekor butir batang pucuk lembar helai biji bilah"),
  states,
  officials: set(
    "presiden menteri gubernur bupati wali walikota camat lurah kepala direktur ketua wakil sekretaris komisaris manajer bos pemimpin pendiri pemilik duta " +
      "jenderal kolonel letnan kapten hakim jaksa pengacara pengamat analis ekonom pakar ahli peneliti profesor rektor pelatih juru tokoh anggota ibu bapak " +
      "model wartawan jurnalis pejabat diplomat senator eksekutif penulis artis aktor aktris raja ratu imam pastor pendeta ulama kiai ustaz dewan sutradara dubes konsul atase bendahara koordinator ajudan " +
      "sekda kadis wabup wawali wagub kepsek sultan pangeran uskup kardinal romo presenter penyiar kiper gelandang striker winger pengarang desainer " +
      "perancang sejarawan budayawan sastrawan psikolog psikiater epidemiolog arkeolog astronom auditor inisiator penggagas pencipta petinggi"
  ),
  fates: set("rusak hancur ambruk roboh terbakar terendam hanyut"),
  wounding: set("menewaskan melukai mencederai"),
  harms: set("menewaskan melukai mencederai membunuh menginfeksi menjangkiti merenggut menelan menangkap menahan"),
  wounds: {
    nouns: set("luka"),
    kinds: set(
      "tusuk tusukan bacok bacokan tembak tembakan sayat sayatan robek lecet gores goresan memar lebam bakar iris irisan gigitan jahit jahitan terbuka benda " +
        "berat ringan parah serius"
    ),
    had: set("mengalami menderita mendapat mendapatkan menerima terdapat ditemukan menemukan ada dengan")
  },
  formers: set("mantan eks bekas"),
  possessive: "nya",
  times: "x",
  modals: set("diperkirakan dilaporkan dinyatakan telah sudah di masih akan dikabarkan dipastikan mengalami menderita"),
  notNouns,
  bareVerbs: set(
    "guncang getarkan landa terjang hantam rendam sapu tangkap bekuk ringkus ciduk amankan tahan sita gerebek geledah periksa usut ungkap bongkar buru kejar " +
      "serang gempur bunuh tembak tewaskan lukai tabrak seruduk hajar bantai gilas bungkam tekuk taklukkan tundukkan kalahkan ungguli gasak raih rebut gelar " +
      "buka tutup cabut tolak terima kirim terbangkan evakuasi gagalkan bubarkan blokir hentikan resmikan luncurkan umumkan tetapkan minta sebut klaim bantah akui " +
      "nilai imbau desak ancam janji rugikan untungkan wajibkan larang dukung kecam kritik temukan turunkan naikkan"
  ),
  verbPrefixes: ["meng", "meny", "mem", "men", "ber", "ter", "di", "diper", "memper"],
  nounsLikeVerbs: set(
    "menteri menara menit meter medali mesin media mebel menu mentor member berita berkas berlian beras benua benteng terminal teroris termin terapi terowongan " +
      "dinas direktur direksi divisi distrik diplomat dinding dimensi disabilitas dirham dinar diskon diploma direktorat dirjen disertasi meja merek metode " +
      "mendali menantu menkes menko berlapis terdakwa tersangka terpidana terduga terlapor terumbu ternak dialog diet disket dividen medan bercak"
  ),
  qualifiers: qualifiersBefore,
  qualifiersAfter,
  more: "lebih",
  comparatives: set(
    "tinggi rendah besar kecil banyak sedikit cepat lambat baik buruk mahal murah dari daripada kuat lemah lama awal dulu dahulu panjang pendek berat " +
      "ringan tua muda dekat jauh lanjut luas sempit efisien hemat parah akurat sering jarang penting maju unggul dalam dominan produktif"
  ),
  dimensions: set(
    "ketinggian tinggi jarak kedalaman usia umur kecepatan radius suhu temperatur panjang lebar diameter ketebalan kekuatan tekanan kadar durasi berat bobot " +
      "luas level ambang batas berusia berumur"
  ),
  timing: set("pada di tahun bulan kuartal triwulan semester periode sebelumnya sebelum saat ketika ( yang"),
  yardsticks: set(
    "target perkiraan ekspektasi proyeksi prediksi asumsi rata biasa biasanya sebelumnya semula sekadar sekedar cukup seharusnya semestinya yang tahun bulan " +
      "pekan minggu kuartal periode standar batas kuota kapasitas harga nilai jumlah total angka rencana anggaran pagu itu ini dugaan kebutuhan orang satu apa normal musim masa"
  ),
  periods: set("year month week day"),
  now: "ini",
  multiples: set("kali lipat"),
  amountCues: set(
    "memperoleh meraih mengantongi mengoleksi mengumpulkan meraup skor mencapai menjadi sebanyak sejumlah sebesar total totalnya berjumlah jumlah jumlahnya hanya cuma tercatat menyentuh menembus setara senilai bernilai minus " +
      "naik turun menguat melemah bertambah berkurang level angka ada tinggal tersisa sisanya sekitar jadi capai dibanding dibandingkan kerugian menewaskan melukai kapasitas kapasitasnya berkapasitas"
  ),
  ratios: set("banding berbanding"),
  rangeJoiners: set("hingga sampai - – — s.d sd"),
  between: set("antara"),
  and: set("dan"),
  beside: set("serta sedangkan sementara"),
  placing: set("di dari untuk ke"),
  or: set("atau"),
  changes: set("menjadi jadi ke melainkan"),
  of: set("dari"),
  movements: set(
    "naik turun stagnan tetap menguat melemah anjlok tumbuh rugi untung lulus gagal batal setuju menolak abstain absen hadir"
  ),
  comparisons: set("dari sebelumnya semula dibanding dibandingkan"),
  tolerances: [["plus", "minus"], ["plus", "-", "minus"], ["±"], ["+", "/", "-"], ["kurang", "lebih"]],
  lengthBefore: set("selama dalam waktu"),
  ratePrefixes: set("per setiap tiap saban /"),
  rates: new Map([
    ...["tahun", "tahunnya", "thn", "annum"].map((word): [string, "year"] => [word, "year"]),
    ...["bulan", "bulannya", "bln"].map((word): [string, "month"] => [word, "month"]),
    ...["hari", "harinya", "day"].map((word): [string, "day"] => [word, "day"]),
    ...["orang", "orangnya", "kapita", "kepala", "jiwa", "warga", "karyawan", "siswa", "pekerja", "penduduk"].map(
      (word): [string, "person"] => [word, "person"]
    )
  ]),
  rateWords: new Map([
    ["setahun", "year"],
    ["setahunnya", "year"],
    ["pertahun", "year"],
    ["pertahunnya", "year"],
    ["sebulan", "month"],
    ["sebulannya", "month"],
    ["perbulan", "month"],
    ["perbulannya", "month"],
    ["sehari", "day"],
    ["perhari", "day"],
    ["perharinya", "day"],
    ["perorang", "person"],
    ["perkapita", "person"]
  ]),
  ago: set("lalu silam kemudian lagi sebelumnya"),
  notRateBefore: set("terakhir lalu ini kemudian sebelumnya silam penuh setelah sebelum pasca sejak"),
  designators,
  designatorTails: set(
    "urut antrean antrian undian pendaftaran tiket punggung polisi telepon seri induk register kamar rekening perkara"
  ),
  ordinalBefore: set("ke"),
  clockBefore,
  clockAfter,
  yearBefore,
  scores,
  idiomsBefore,
  idiomsAfter,
  idiomsAlone,
  splits: set(": , yakni yaitu di antaranya diantaranya terdiri atas dari masing -"),
  coordinateAfter,
  disciplineBefore,
  disciplineAfter,
  idiomNumbers: new Set(["seribu satu"]),
  figures: set("angka"),
  numbering,
  floors,
  walking,
  calendar: {months: hijriMonths, years: otherCalendars},
  rankAfter,
  ages: set("berusia usia umur berumur usianya umurnya"),
  one: "satu",
  abstract: set(
    "negara daerah wilayah kota provinsi pihak faktor tahap langkah program proyek sistem jenis macam kelompok tim partai lembaga organisasi jalur bidang " +
      "bahasa suku agama kata pilihan sesi titik lokasi pulau strategi kategori bank perusahaan aturan syarat hak pemerintah kali skala set musim episode"
  ),
  minus: "minus",
  plus: "plus",
  until: "dengan",
  rest: set("lainnya antaranya diantaranya antara diantara lain"),
  magnitudes: set("magnitudo magnitude m sr skala mag")
};
