import {words} from "./words.ts";

export const that = words("bahwa bahwasanya");
export const by = words("oleh");
export const and = words("dan serta");
export const relative = words("yang");
export const to = words("kepada pada");
export const from = words("dari oleh laman situs akun pernyataan keterangan");
export const negations = words("tidak tak belum enggan menolak jangan bukan tanpa");

export const adverbs = words(
  "telah sudah juga kemudian pun sendiri sebelumnya akan pernah bahkan kembali lalu tetap terus lantas sempat hanya turut selanjutnya awalnya " +
    "akhirnya baru masih pula lagi sedang tengah langsung semula dapat bisa harus ingin mau perlu boleh ikut selalu sering kerap justru malah mulai jelas " +
    "kini tadi sekarang berulang berkali secara tegas resmi terbuka terang blak gamblang lugas singkat terpisah tertulis lisan saat seharusnya memang rata " +
    "kali terakhir"
);

export const prepositions = words(
  "di pada dalam kepada dari ke untuk dengan terhadap melalui lewat saat ketika usai seusai setelah sebelum sejak selama sambil seraya terkait soal tentang " +
    "mengenai atas oleh bagi guna demi tanpa bersama antara hingga sampai menjelang seperti sebagaimana menyusul berdasarkan menurut seiring sejalan " +
    "akibat lantaran selain sebagai ihwal perihal karena jika bila apabila kalau agar supaya meski walau meskipun walaupun sehingga maka bahwa " +
    "melansir mengutip dikutip dilansir merujuk mengacu menanggapi merespons menyikapi termasuk yakni yaitu adalah tak tidak tadi pekan begitu sementara sapaan panggilan " +
    "sedangkan namun tetapi tapi sebab padahal dimana kemarin ini semalam belum lama baru"
);

export const conjunctions = words(
  "bahwa karena sebab sementara sedangkan namun tetapi tapi meski meskipun walau walaupun sehingga agar supaya jika bila kalau apabila melainkan padahal " +
    "adapun yang"
);

export const coordinators = words("sementara sedangkan namun tetapi tapi dan serta lalu kemudian adapun padahal");
/** Words between two reports of one speaker: `X membantah …, namun mengakui …`. */
export const contrasting = words("namun tetapi tapi");
export const sharers = words("sambil sembari seraya dengan dan serta lalu kemudian namun tetapi tapi");

export const leads = words(
  "namun sementara sedangkan sebelumnya selanjutnya kemudian lalu bahkan adapun tetapi tapi akan meski meskipun karena sebab bahwa dan juga seharusnya walau " +
    "walaupun sehingga padahal jika kalau itu maka ternyata rupanya misalnya contohnya kini tadi kemarin serta sebaliknya akhirnya awalnya demikian pun semalam pagi siang sore malam"
);

/** Leads of two words, by the first. */
export const leadPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["lebih", words("lanjut jauh")],
  ["sebut", words("saja")]
]);

export const continuing = words(
  "selain menurutnya ia dia juga lebih bahkan kemudian selanjutnya tambahnya lanjutnya beliau pihaknya laporan dari"
);
export const turning = words(
  "namun sementara sebelumnya padahal sebaliknya diketahui sebagai seperti untuk adapun meski meskipun pada di berdasarkan di sejauh kini hingga sekadar dalam"
);

export const days = words("senin selasa rabu kamis jumat jum sabtu minggu ahad");
export const months = words(
  "januari februari maret april mei juni juli agustus september oktober november desember january february march may june july august october december"
);
export const dateWords = words(
  "pada bulan tahun hari pekan minggu awal akhir pertengahan lalu ini depan tanggal sejak kemarin silam mendatang pagi siang sore malam dini dua tiga empat " +
    "beberapa musim gugur semi panas dingin tersebut yang abad dekade kuartal semester triwulan"
);

export const determiners = words(
  "para sejumlah beberapa seorang salah pihak kedua sebagian banyak seluruh semua ketiga berbagai sebuah suatu segenap puluhan ratusan sekelompok sekitar lebih"
);

/** Determiners of two words whose first is a predicate elsewhere (`salah satu saksi`, but `aturan itu salah`). */
export const determinerPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([["salah", words("satu seorang")]]);

/** Demonstratives by which a calling stands for one told of before; `kepala dinas setempat` is another one. */
export const pointers = words("itu ini tersebut tadi");
export const demonstratives: ReadonlySet<string> = new Set([...pointers, "setempat"]);
export const firstPersons = words("saya kami kita aku");
export const thirdPersons = words("ia dia beliau mereka nya pihaknya");
export const nameParticles = words(
  "bin binti van von de der den da del dos ter ten la le el al ibn bint and of the for on in dela"
);
export const anaphors = words(
  "hal demikian itu ini informasi pernyataan kabar keterangan begitu pendapat penjelasan klaim bantahan tudingan tuduhan anggapan kritik usulan temuan"
);

export const smallNumbers = words("dua tiga empat beberapa");
export const plurals = words("mereka pihaknya");
export const describers = words("berusia bernama berinisial bidang asal");
export const upTo = words("hingga sampai");
export const forWhom = words("untuk");
export const ofWhom = words("dari");
export const at = words("di");
export const so = words("demikian begitu");
export const articles = words("sebuah suatu");
export const answering = words(
  "melihat menyaksikan mendengar merasa mengenang pasrah kecewa sedih kaget heran bingung lega gembira bangga berpendapat berpandangan menimpali mengiyakan mengamini menjawab menyahut menanggapi merespons membenarkan membantah sependapat sepakat setuju senada keberatan pesimistis optimistis"
);
export const thus = words("begini demikian begitu");
export const like = words("seperti sebagaimana");
export const within = words("dalam dari");
export const towards = words("pada kepada dari ke");
export const agreeing = words("senada serupa sama");
/** Words that tell of a view that differs from the one before: `Nada berbeda dilontarkan X`. */
export const differing = words("berbeda lain sebaliknya bertolak");
/** Passive verbs by which somebody answers what another one has said: `Pernyataan itu diamini X`. */
export const responded = words(
  "diamini diiyakan disesalkan diragukan dipertanyakan disangkal ditampik ditepis disanggah ditolak dikritik disambut didukung diperkuat ditanggapi direspons"
);
/** Words before whoever is told of next: `Adapun Yulinar enggan berkomentar`. */
export const shifting = words("adapun sedangkan sementara bagi buat");
/** Verbs of a view that comes from somebody: `Pendapat berbeda datang dari X`. */
export const coming = words("datang muncul");
/** Nouns of a view: `mengajukan pendapat berbeda`. */
export const opinionNouns = words("pendapat pandangan suara sikap penilaian tafsir");
/** Words that ask: `siapa yang berani mengatakan`. */
export const questions = words("siapa apa apakah siapakah mengapa bagaimana kapan");
/** Words between two verbs of which neither is done: `tidak membantah maupun membenarkan`. */
export const neither = words("maupun atau");
/** Verbs of who knows of something: `sumber yang mengetahui rencana tersebut`. */
export const knowing = words("mengetahui tahu memahami dekat terlibat mengikuti");
/** Verbs of being there: `menghitung ada 42 konflik`. */
export const existing = words("ada terdapat");
/** Words that open a clause of time: `anjlok setelah Presiden X mengatakan`. */
export const openers = words("setelah usai seusai sebelum ketika saat sejak begitu");
/** Words before a quality: `terlalu dini`. */
export const degreeAdverbs = words("terlalu sangat lebih paling cukup makin semakin kurang begitu");
/** Words behind a name that set it against others: `Darsono sendiri tak ambil pusing`. */
export const selves = words("sendiri");

export const nounsLikeVerbs = words(
  "menteri media medali medis mereka menurut meteorologi mesin menkeu menlu menhan mensos menkes menko menpora menpan mendikbud menag menaker mentan menhub menperin " +
    "mendag mendagri memori merek meter metode metro meja mei menit mental mekanik mediasi medan mewah merah merdeka mertua mega mentor member melayu berita " +
    "bersama berwenang bersangkutan berat beras beruang berlian berwajib berkas direktur dinas direksi dirjen diplomat divisi dirut distrik dinasti digital dies " +
    "dirlantas direktorat disertasi terdakwa tersangka terpidana teroris terlapor terminal tersebut terkait tertentu terbaru terbesar terakhir terhadap terkenal " +
    "terkemuka terbuka termasuk terpilih terkaya tertinggi terjemahan terapi bersenjata bermotor berusia berinisial bernama berwarga beragama terluka berbasis " +
    "diaspora dialog dilema dinamika diskusi dirjend deputi menengah mesir mekah medsos diabetes berkewarganegaraan terorisme mebel terpercaya tersohor " +
    "ditjen dinkes disdik dinsos dishub disnaker disdukcapil dispora disperindag disparbud diskominfo ditlantas ditreskrimum ditreskrimsus ditresnarkoba ditpolairud " +
    "mendikdasmen mendiktisaintek dittipidum dittipideksus dittipidkor dittipikor dittipidsiber dittipidter dittipidnarkoba menparekraf menkopolkam menhut menkum menham mentrans menpar menristek menristekdikti menkopolhukam berkshire bernama"
);

export const predicates = words(
  "akan telah sudah belum tidak tak adalah ialah merupakan bisa dapat harus ingin masih sedang perlu mampu ada punya pergi datang naik turun tewas jatuh kalah " +
    "menang meninggal tiba lahir hilang sangat lebih cukup terlalu tetap kian semakin makin kurang sulit mudah penting layak wajib rugi untung luka mati " +
    "rusak tumbuh lambat cepat baik buruk bagus salah benar bersalah senang sedih kecewa tahu ikut mulai pernah paling siap termasuk pulih aman batal gagal lulus sembuh selamat habis kosong penuh murah mahal kuat lemah mundur maju masuk keluar tutup buka kalah unggul kritis stabil normal wajar layak jelas fokus waspada tenang adil transparan jujur sabar tertib kabur hangus ludes ambruk roboh tenggelam bocor macet tepat sesuai sepakat setuju"
);
export const verbPrefixes: readonly string[] = ["me", "ber", "di", "ter"];
export const cannot = words("tidak belum tak");
export const verified = words("diverifikasi dikonfirmasi dipastikan diperiksa dibuktikan");
export const denying = words("membantah menyangkal bantahan dibantah bantah");
export const confirming = words(
  "mengakui mengonfirmasi mengkonfirmasi membenarkan pengakuan diakui dikonfirmasi dibenarkan mengaku akui konfirmasi"
);
