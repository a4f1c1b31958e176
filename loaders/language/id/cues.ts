import type {Cue, CueForm} from "../speech.ts";
import {words} from "./words.ts";

// `strong` words mark speech after a comma; weak ones have another use and need a closing quotation mark.
const said = {
  strong: words("kata ujar tutur ucap ungkap imbuh cetus pungkas tandas tukas timpal kilah sambung papar urai beber"),
  weak: words(
    "jelas tegas terang tambah lanjut sebut klaim tulis cerita keluh kenang sahut jawab tanya harap pinta seru kritik puji cuit imbau " +
      "himbau bantah lapor nilai pesan canda ajak aku singgung sesal ringkas simpul ulas elak sindir terka " +
      "rinci ketus curhat kelakar seloroh gerutu sergah gumam bisik teriak kisah saran usul desak ancam janji komentar celetuk gurau tutup ledek tegur tantang tuding kecam celoteh tangkis"
  )
};

/** Weak verbs that mark speech only where something introduces it. */
const introduced =
  "mengamini mengiyakan menyanggah menyindir meluruskan mengklarifikasi mendalilkan mengharapkan melapor mencemaskan mengkritisi menggaransi meyakinkan menyanggupi " +
  "menyebutnya mengelak berasumsi mengasumsikan menyiratkan merekomendasikan bertekad berkomitmen mempercayai menyetujui bertanya menanyakan menyahut membalas menyela merespons berteriak";

const verbs = {
  strong: words(
    "mengatakan menyatakan menegaskan mengungkapkan menjelaskan menambahkan menuturkan memaparkan mengklaim berpendapat berujar " +
      "bertutur berkata menyebutkan mengemukakan menerangkan mengungkap mengutarakan membeberkan mengimbuhkan memperkirakan menaksir memprediksi " +
      "mengestimasi mengonfirmasi mengkonfirmasi membenarkan berdalih berkilah beralasan berargumen berkomentar melaporkan menuding " +
      "mengaku mengakui membantah menyangkal memproyeksikan mengucapkan menyimpulkan menyampaikan mengumumkan memperingatkan mengingatkan " +
      "bersikeras berkukuh berpandangan menceritakan menginformasikan mengabarkan memberitakan memastikan menandaskan mengeklaim memprakirakan mewartakan memerinci merinci bersikukuh berkeras menampik menepis memproyeksi bersaksi menimpali bilang menguraikan menjabarkan mensinyalir menengarai menuliskan mencuitkan memprediksikan mengabari berseru berkelakar berseloroh berargumentasi katakan mewanti"
  ),
  weak: words(
    "menilai mencatat menyebut menulis menduga meyakini percaya yakin berpikir memandang menganggap mengeluhkan mengkhawatirkan khawatir " +
      "berharap berjanji menjanjikan menekankan meramalkan mengisahkan bercerita menyayangkan mengira menyoroti menyadari sepakat " +
      "optimistis optimis berspekulasi menyinggung menggarisbawahi menjawab mengindikasikan menunjuk menambah membandingkan " +
      "meminta mendesak menyerukan menyarankan mengusulkan mengimbau mengajak menyesalkan mengkritik mengecam mempertanyakan menyalahkan mengapresiasi mendokumentasikan menuduh memuji mengeluh mendata merekam mencatatkan menghitung mengisyaratkan mendakwa menjamin melanjutkan mencontohkan menganjurkan mengenang bersyukur mencuit berkicau menggambarkan meragukan memprotes mencurigai meramal menggambarkannya mengancam bersumpah berkisah berpesan memberitahu memberitahukan menyangsikan umumkan menolak memungkiri melihat " +
      introduced
  )
};

/** The active verb's passive, which names the speaker after it: `diungkapkan`, `dikatakan`. */
const passives = words(
  "dikatakan dinyatakan ditegaskan diungkapkan diungkap dijelaskan ditambahkan dituturkan dipaparkan disampaikan diutarakan dikemukakan " +
    "diterangkan dilaporkan dikonfirmasi dibenarkan diakui dibantah disebutkan disebut diumumkan diklaim diperkirakan diprediksi dicatat " +
    "dikabarkan diberitakan dilontarkan disuarakan dikeluhkan diwartakan diceritakan dikisahkan dijabarkan diuraikan"
);
const relays = words("melansir mengutip menukil menyitir menyadur dikutip dilansir dinukil disadur dilangsir");

function* cues(): Generator<[string, Cue]> {
  const cue = (form: CueForm, strong: boolean, pronoun = false): Cue => ({form, strong, pronoun});
  for (const [strength, list] of Object.entries(said))
    for (const word of list) {
      yield [word, cue("said", strength === "strong")];
      yield [`${word}nya`, cue("said", strength === "strong", true)];
    }
  for (const [strength, list] of Object.entries(verbs))
    for (const word of list) yield [word, cue("verb", strength === "strong")];
  for (const word of passives) {
    yield [word, cue("passive", word !== "disebut" && word !== "dicatat" && word !== "diperkirakan")];
    yield [`${word}nya`, cue("passive", true, true)];
  }
  for (const word of relays) yield [word, cue("relay", true)];
  for (const word of words("menunjukkan memperlihatkan menemukan mendapati")) yield [word, cue("shows", false)];
  for (const word of words(
    "merilis membagikan mengunggah menayangkan menerbitkan memublikasikan mempublikasikan menyiarkan"
  ))
    yield [word, cue("release", false)];
  yield ["menurut", cue("source", true)];
  yield ["demikian", cue("closing", false)];
  yield ["menurutnya", cue("source", true, true)];
  for (const word of words("berdasarkan berdasar merujuk mengacu")) yield [word, cue("basis", false)];
  for (const word of words(
    "klaim pernyataan tuduhan tudingan pengakuan bantahan peringatan dugaan keyakinan laporan keterangan rilis"
  ))
    if (!said.weak.has(word)) yield [word, cue("noun", false)];
}

/** Every word that can mark reported speech, by its lower-case form. */
export const cueWords: ReadonlyMap<string, Cue> = new Map(cues());

export const onlyWithThat = words(
  "khawatir mengkhawatirkan berharap berjanji menjanjikan menyadari sepakat menyayangkan berpikir menunjuk menambah mengira optimis menggambarkan mencurigai " +
    "optimistis menyinggung menjawab yakin percaya membandingkan memandang menganggap menyoroti menggarisbawahi mengindikasikan melihat"
);

export const assertingObjects = words(
  "mengatakan berkata berujar bertutur menuturkan berpendapat berkilah berdalih beralasan berargumen berpandangan menyimpulkan memperkirakan menaksir memprediksi memproyeksikan mengestimasi melaporkan mengumumkan mengonfirmasi mengkonfirmasi mengklaim membantah menyangkal mengakui mengaku membenarkan menyebut menyebutkan bersikukuh berkukuh bersikeras berkeras mewanti " +
    "mencatat menduga menyampaikan memberitakan mengabarkan mengungkap mengungkapkan memperingatkan mengingatkan meramalkan mengeklaim memprakirakan mewartakan memproyeksi mendokumentasikan mendata merekam mencatatkan menghitung meramal menggambarkannya"
);

export const opinions = words(
  "mengatakan menyatakan menegaskan mengungkapkan menjelaskan menambahkan menuturkan memaparkan mengemukakan menilai menyebut menyebutkan menganggap menyayangkan " +
    "mengeluhkan menyesalkan mengkritik mengecam mengapresiasi merinci memerinci mempertanyakan menyerukan menampik menepis memuji menuduh berharap berjanji menyalahkan " +
    "memastikan menyangsikan umumkan memungkiri menolak menyebutnya"
);

/** Verbs of wishes, promises, praise and doubt, which report nothing that a sentence behind them goes on with. */
export const attitudes = words(
  "meminta mendesak menyerukan menyarankan mengusulkan menganjurkan mengimbau mengajak mengapresiasi memuji berjanji menjanjikan berharap " +
    "mengecam menyayangkan menyesalkan mengucapkan meragukan mempertanyakan mengenang bersyukur memprotes"
);

/** Verbs of denial, which with a negation before them admit: `tidak menampik`. */
export const refuting = words("membantah menampik menyangkal memungkiri mengelak menepis");

/** Verbs that are speech before what somebody else has said alone: `menolak anggapan bahwa …`, but `menolak laga`. */
export const refusing = words("menolak");
export const allegations = words("anggapan tudingan tuduhan klaim dugaan pernyataan penilaian sangkaan dakwaan");

/** Verbs that are speech before `akan` and `bahwa` alone: `mengancam akan membalas`, but `mengancam korban`. */
export const vowing = words("mengancam bersumpah");
export const future = words("akan bakal");

/** Verbs of making public that hand things out as well: `membagikan 100 ribu masker`. */
export const sharing = words("membagikan mengunggah menayangkan menyiarkan");

/** What a thing is said to be, where a verb of speech goes before: `menyoroti rendahnya upah`. */
export const judged = words(
  "rendahnya tingginya minimnya lemahnya kurangnya lambannya lambatnya maraknya buruknya banyaknya mahalnya besarnya kecilnya sulitnya tidak belum"
);

/** Words between `demikian` and the report whose maker's name follows (`demikian bunyi pernyataan X`). */
export const wordings = words("bunyi isi");

/** Verbs of speech only before a comma, a colon or `bahwa`: `melanjutkan program` is none. */
export const onlyIntroduced = words(`melanjutkan ${introduced}`);

/** Verbs of what a study shows that a person's own deed does not. */
export const finding = words("menemukan mendapati");

/** Verbs of seeing, which give a view where an office or a calling sees. */
export const seeing = words("melihat memandang");
export const views = words("yakin optimistis optimis khawatir melihat memandang");

export const recorders = words("mencatat mencatatkan merekam menghitung");
export const counters = words("mencatatkan merekam menghitung");
export const posters = words("ihsg indeks saham rupiah investor");
export const assurances = words("memastikan");
export const statisticians = words(
  "bps statistik kementerian badan dinas otoritas ojk asosiasi gabungan gaikindo gapki apindo bappenas bpjs kadin bnpb bmkg kepolisian polri polda imf oecd pbb who korlantas ditlantas pvmbg basarnas bpbd kemenkes dinkes unhcr unicef iom walhi icw jatam kontras greenpeace fitra aji lsm"
);

/** Objects that make an ordinary verb of a verb of speech. */
export const ordinaryObjects: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    menyampaikan: words(
      "terima ucapan selamat duka belasungkawa pidato sambutan surat salam permohonan permintaan apresiasi penghargaan aspirasi " +
        "rasa pesan laporan pertanyaan orasi materi kuliah paket tuntutan simpati dukungan hal informasi dukacita bela keprihatinan"
    ),
    mengucapkan: words("terima selamat sumpah syukur salam doa belasungkawa janji ikrar syahadat duka"),
    meminta: words(
      "maaf izin bantuan tolong uang waktu doa restu ampun suaka naik turun pertolongan perlindungan uluran jatah fee suap setoran komisi imbalan tebusan nama namanya identitas identitasnya"
    ),
    menyebut: words("nama namanya diri dirinya sebagai satu"),
    menyebutkan: words("nama namanya identitas"),
    melaporkan: words("kasus kejadian hal peristiwa dugaan diri suami istri tindakan pelaku"),
    mengumumkan: words("nama pemenang diri"),
    mengungkap: words(
      "kasus jaringan sindikat misteri kebenaran identitas peredaran penyelundupan motif alasan alasannya kronologi kronologinya cara penyebab rahasia sosok isi kisah kisahnya"
    ),
    mengungkapkan: words(
      "rasa perasaan kekecewaan terima isi duka belasungkawa dukacita alasan alasannya kronologi kronologinya"
    ),
    memastikan: words(
      "keamanan kesiapan ketersediaan diri kelancaran kualitas medali emas gelar tiket tempat kemenangan kelolosan langkah poin juara posisi satu suara kursi"
    ),
    mengingatkan: words("pada kembali saya kita dia aku mereka"),
    membenarkan: words("letak posisi"),
    menulis: words("buku surat novel lagu puisi artikel skripsi naskah cerita di"),
    mencatat: words(
      "laba rugi kerugian rekor kemenangan penjualan pendapatan sejarah gol waktu poin nama kinerja pertumbuhan penurunan beli jual net"
    ),
    mengaku: words("dosa"),
    berpendapat: words("lain berbeda sama serupa senada sebaliknya"),
    berpandangan: words("lain berbeda sama serupa senada sebaliknya"),
    menerangkan: words("jalan ruangan"),
    menemukan: words("jasad mayat korban cara jalan"),
    membantah: words("orang perintah")
  })
);

/** What stands after `menurut` and `kata` where nobody speaks. */
export const nobodies = words(
  "undang uu uud peraturan perpres permen pp perppu perda kuhp kuhap pasal hukum aturan jadwal rencana abjad alfabet urutan jenis ukuran kalender " +
    "tradisi adat kepercayaan ajaran definisi standar ketentuan selera kebiasaan logika teori kamus mitos legenda umur usia " +
    "kategori provinsi sektor wilayah daerah negara saja pada perintah nasihat orang konstitusi hadis agama syariat islam bahasa kitab alkitab al quran qur weton zodiak " +
    "kunci benda kerja sifat sandi pengantar mutiara hati bijak dasar serapan majemuk pertama terakhir itu ini sepakat putus lain tanya ganti " +
    "depan sambung keterangan bilangan seru ulang baku kasar kotor perkata demi kelompok tingkat sudut segi asal merek"
);
