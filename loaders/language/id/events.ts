import type {EventType} from "../../records.ts";

/**
 * A word that tells what happened. A `verb` is a predicate; a `noun` names the occurrence; a `light` verb (`menggelar`) takes
 * its type from its noun, and has a type of its own only where it can stand alone.
 */
export interface EventWord {
  role: "verb" | "noun" | "light";
  type: EventType | null;
}

const verbs: Partial<Record<EventType, string>> = {
  deployment:
    "mengerahkan dikerahkan menerjunkan diterjunkan menempatkan ditempatkan memobilisasi dimobilisasi memberangkatkan diberangkatkan menyiagakan disiagakan",
  attack:
    "menyerang diserang menyerbu diserbu menginvasi diinvasi membombardir dibombardir mengebom dibom menembaki ditembaki menggempur digempur " +
    "menduduki merebut direbut menembak ditembak menghantam dihantam bertempur bentrok menjarah memerangi menyergap disergap meledakkan diledakkan",
  casualty:
    "tewas menewaskan terbunuh membunuh dibunuh gugur meninggal wafat terluka melukai menelan merenggut luka mengembuskan menghembuskan",
  capture:
    "menangkap ditangkap menawan ditawan tertangkap menahan ditahan menyandera disandera membekuk dibekuk meringkus diringkus menciduk diciduk mengamankan diamankan menculik diculik",
  agreement:
    "menandatangani ditandatangani meratifikasi diratifikasi menyepakati disepakati bersepakat sepakat meneken diteken berlaku diberlakukan memberlakukan",
  acknowledgement:
    "mengakui diakui mengaku mengonfirmasi mengkonfirmasi dikonfirmasi membenarkan dibenarkan mengiyakan",
  denial: "membantah dibantah menyangkal disangkal menampik ditampik menepis ditepis",
  meeting:
    "bertemu menemui berunding dirundingkan berdialog bernegosiasi berdiskusi bersidang bersua berjumpa menjamu dijamu",
  visit:
    "mengunjungi dikunjungi meninjau ditinjau mendatangi didatangi berkunjung bertolak melawat menyambangi disambangi bertandang tiba terbang menyambut disambut mendarat singgah",
  transfer:
    "mengekspor diekspor mengimpor diimpor menyerahkan diserahkan memasok dipasok menjual dijual membeli dibeli menyalurkan disalurkan mencairkan dicairkan " +
    "mentransfer ditransfer menyumbangkan menghibahkan dihibahkan membayar membayarkan dibayarkan dibayar mengakuisisi diakuisisi mengirim dikirim mengirimkan dikirimkan",
  launch:
    "meluncurkan diluncurkan meluncur meresmikan diresmikan menembakkan ditembakkan diuji menguji mengorbit memperkenalkan diperkenalkan",
  vote: "mengesahkan disahkan mencoblos voting memilih dipilih terpilih mengadopsi diadopsi memveto menyetujui disetujui",
  statement:
    "kata ujar tutur ucap ungkap imbuh tukas pungkas papar jelas tegas katanya ujarnya tuturnya ucapnya ungkapnya jelasnya tegasnya imbuhnya paparnya tambahnya " +
    "mengatakan menyatakan menegaskan mengungkapkan mengungkap menjelaskan menambahkan menuturkan memaparkan mengklaim berpendapat berujar berkata menyebut menyebutkan " +
    "mengemukakan menerangkan melaporkan menuding merilis dirilis mengumumkan diumumkan memperingatkan mengingatkan mencatat menulis menerbitkan diterbitkan " +
    "memublikasikan mempublikasikan dipublikasikan menyiarkan disiarkan mengutip dikutip dilansir melansir dilaporkan disampaikan menyampaikan dikatakan dinyatakan " +
    "diungkapkan diungkap dijelaskan ditegaskan menyerukan mengecam mengkritik menuduh berpidato mengunggah diunggah menayangkan ditayangkan membagikan",
  other:
    "mengguncang melanda menerjang merendam terendam terbakar meletus erupsi runtuh ambruk jatuh tenggelam menabrak bertabrakan tergelincir terguling terperosok terbalik melantik dilantik " +
    "menikah lahir memenangkan memenangi menang kalah mengalahkan menaklukkan takluk menjuarai divonis memvonis dipecat memecat mundur mengundurkan memutuskan " +
    "diputuskan menaikkan dinaikkan menurunkan diturunkan menetapkan ditetapkan mencabut dicabut dibuka membuka ditutup menutup dibangun didirikan mendirikan " +
    "mengevakuasi dievakuasi mengungsi dibatalkan ditunda longsor berunjuk berdemonstrasi mogok bergabung dibubarkan membubarkan diangkat ditunjuk menunjuk dikeluarkan mengeluarkan dipulangkan memulangkan diperiksa memeriksa dituntut didakwa dihukum dieksekusi menggugat digugat menyita disita menggeledah digeledah menemukan ditemukan menggagalkan membongkar dibongkar dibebaskan membebaskan mengikrarkan bercerai menjatuhkan dijatuhkan mengusir diusir melantai berhenti pensiun dimakamkan hilang lolos pecah mogok"
};

const nouns: Partial<Record<EventType, string>> = {
  deployment: "pengerahan penempatan penerjunan mobilisasi",
  attack:
    "perang serangan invasi pertempuran penyerbuan pengeboman agresi penembakan bentrokan ofensif penyerangan pengepungan ledakan bom teror",
  casualty: "kematian pembunuhan korban",
  capture: "penangkapan penahanan penyanderaan penculikan",
  agreement: "penandatanganan ratifikasi kesepakatan perjanjian pakta traktat nota gencatan",
  acknowledgement: "pengakuan konfirmasi",
  denial: "bantahan penyangkalan sanggahan",
  meeting: "pertemuan perundingan rapat ktt konferensi negosiasi pembicaraan dialog sidang rakor musyawarah",
  visit: "kunjungan lawatan kedatangan",
  transfer: "pengiriman penyerahan penyaluran pencairan pembayaran penjualan pembelian akuisisi",
  launch: "peluncuran peresmian",
  vote: "pemungutan referendum pencoblosan resolusi pengesahan pemilihan pemilu pilpres pilkada suara",
  statement: "laporan klaim pernyataan pengumuman pidato keterangan wawancara siaran rilis tudingan peringatan",
  other:
    "gempa banjir kebakaran kecelakaan erupsi letusan tsunami topan unjuk demonstrasi pelantikan pernikahan kudeta krisis upacara pertandingan laga konser pameran festival lomba tabrakan wabah"
};

/** Light verbs, and the type of those that tell of an occurrence by themselves. */
const lights: readonly [type: EventType | null, words: string][] = [
  [
    "other",
    "terjadi berlangsung digelar menggelar diadakan mengadakan diselenggarakan menyelenggarakan dimulai berakhir meledak"
  ],
  [
    null,
    "melakukan dilakukan melancarkan dilancarkan membuat dibuat menghadiri dihadiri memberikan diberikan melaksanakan dilaksanakan menjalin mencapai dicapai mengikuti memimpin dipimpin menimbulkan"
  ]
];

function* eventEntries(): Generator<[string, EventWord]> {
  for (const [role, words] of [["noun", nouns] as const, ["verb", verbs] as const])
    for (const [type, list] of Object.entries(words))
      for (const word of list.split(" ")) yield [word, {role, type: type as EventType}];
  for (const [type, list] of lights) for (const word of list.split(" ")) yield [word, {role: "light", type}];
}

/** What each word tells of, by the word in lower case. */
export const eventWords: ReadonlyMap<string, EventWord> = new Map(eventEntries());

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs of sending: of forces or workers they tell of a deployment, of anything else of a transfer. */
export const sendingWords: ReadonlySet<string> = set("mengirim dikirim mengirimkan dikirimkan pengiriman");

/** Those who are deployed rather than transferred. */
export const forces: ReadonlySet<string> = set(
  "tentara pasukan prajurit personel personil militer pekerja insinyur batalion brigade resimen marinir relawan polisi petugas tim penyapu zeni"
);

/** Verbs that lean on the next one: what happened is told there. */
export const auxiliaries: ReadonlySet<string> = set(
  "berhasil mulai kembali berusaha mencoba sempat terpaksa langsung segera dilaporkan dikabarkan diketahui disebut terlihat diduga memutuskan bersama dipastikan mampu turut ikut"
);

/** Words with a verb's prefix that are none, or that govern nothing (`saat ditemui di kantornya, Senin`). */
const notVerbs: ReadonlySet<string> = set(
  "menteri menurut mengenai mereka melalui meskipun menjelang menengah menit mental media medan mesin merdeka merah mewah meter metode memang " +
    "dirinya direktur direksi digital dimana disiplin diplomat diplomatik diplomasi distrik divisi diskusi dinamika distribusi dinas dimensi diktator dialog " +
    "berbagai berita berkat bersama berat berikut berikutnya beragam berlian bersenjata berdasarkan bersejarah bermotor bertajuk berjudul bernama bertema berinisial bertuliskan berusia berumur beralamat bernilai berjumlah berlokasi berwarna berkapasitas " +
    "terhadap tersangka terdakwa terduga terpidana teroris terminal teritorial tertentu terang termin terowongan bersih berani beras ditemui dihubungi dimintai ditanya termasuk terkait tersebut tertinggi terbesar terbaru terakhir terutama terlalu tersendiri terdekat terpadu terpisah terbuka terus ternyata terkenal " +
    "menentang mendukung terpencil terbatas terjauh terdepan mengingat menyusul ditambah disertai beserta dibanding dibandingkan diri"
);

const verbForm = /^(?:me(?:m|n|l|r|w|y)[a-z]{3,}|di[a-z]{4,}|ber[a-z]{4,}|ter[a-z]{4,})$/;

/** Whether a word has the form of a verb that can tell of an occurrence. */
export const isVerbForm = (word: string): boolean => verbForm.test(word) && !notVerbs.has(word);

/** Words that say of a verb that it has not happened. */
export const unhappened: ReadonlySet<string> = set(
  "akan bakal berencana rencana hendak dijadwalkan ditargetkan ingin dapat bisa mungkin seharusnya tidak belum tak bukan batal gagal mau siap jika apabila bila"
);

/** Words before a date that make of it no time of an occurrence: the start or end of a state, a comparison, a plan. */
export const stateLeaders: ReadonlySet<string> = set(
  "sejak semenjak hingga sampai per menjelang jelang selama sepanjang untuk dibanding dibandingkan ketimbang sebelum setelah sesudah pasca target periode anggaran ajaran buku fiskal"
);

/** Words that begin another clause. */
export const clauseOpeners: ReadonlySet<string> = set(
  "bahwa sementara sedangkan tetapi namun sehingga karena ketika saat setelah sebelum sejak jika apabila meski meskipun walaupun agar supaya sambil seraya usai"
);

/** Clause openers that leave the clause before them to tell what happened, where their own does not: `jatuh setelah lepas landas`. */
export const afterthoughts: ReadonlySet<string> = set("setelah sebelum usai saat ketika sambil seraya");

/** Words that begin a phrase between commas that stands beside its subject. */
export const asides: ReadonlySet<string> = set(
  "yang ditemani didampingi termasuk bersama seperti mantan disaksikan diwakili dikenal"
);

/** Words of a date that point ahead: what they date has not happened. */
export const pointsAhead: ReadonlySet<string> = set("depan mendatang nanti besok esok lusa lagi datang");
