import {words} from "./words.ts";

/** Ranks and degrees, behind which nothing but the person's name follows. */
export const ranks = words(
  "irjen brigjen mayjen letjen jenderal laksamana laksda laksma marsekal marsma marsda kolonel letkol mayor kapten letnan sersan kombes kompol akbp akp ipda iptu aipda aiptu bripka briptu bripda komjen " +
    "prof dr drs dra ir hj kh ustaz ustadz" +
    " pdt kombespol marsdya laksdya serma serka sertu serda praka pratu kopda koptu peltu pelda"
);

/** Callings of those who ask for their medium (`kepada wartawan BBC`). */
export const reporters = words("wartawan jurnalis reporter koresponden");

/** Offices and callings that stand before a person's name, one word each; longer ones begin with one of these. */
export const titles: ReadonlySet<string> = new Set([
  ...ranks,
  ...reporters,
  ...words(
    "presiden wapres wakil menteri menkeu menlu menhan mensos menkes menko menpora menpan mendikbud mendikdasmen menag menaker mentan menhub menperin mendag mendagri " +
      "menkominfo menkumham menparekraf mensesneg seskab wamen wamenkeu wamenlu kepala ketua wakapolri kapolri kapolda kapolres kapolsek kapolresta kapolrestabes " +
      "kasat kasatreskrim kabid kabag kasi kasubdit kadiv kabareskrim dirreskrimum panglima pangdam pangkostrad komandan dandim danrem dirjen dirjend direktur " +
      "dirut wadirut presdir wapresdir ceo cfo coo manajer manager gubernur wagub bupati wabup walikota wali camat lurah kades rektor dekan dosen guru profesor " +
      "h ustad kiai kyai pendeta uskup paus raja ratu pangeran sultan sekretaris sekjen sekda sekjend bendahara deputi asisten " +
      "staf inspektur jaksa hakim pengacara advokat " +
      "kuasa juru jubir humas kadis kadinkes kadisdik anggota senator perdana kanselir perwira diplomat duta dubes konsul utusan pejabat analis " +
      "pengamat pakar ahli peneliti ekonom ilmuwan akademisi sejarawan sosiolog psikolog dokter perawat bidan penulis sutradara aktor aktris penyanyi artis " +
      "pelatih pemain bek kiper striker gelandang petani nelayan pedagang buruh sopir pengemudi warga saksi korban ibu bapak pak bu mas mbak nyonya tuan nona " +
      "peraih unggulan koordinator pembina penasihat penasehat komisaris pendiri pemilik pengusaha mantan eks plt plh pj pjs calon capres cawapres caleg pemimpin tokoh aktivis mahasiswa siswa " +
      "sumber penyidik tersangka terdakwa politisi politikus legislator ajudan istri suami ayah nenek kakek paman bibi putra putri anak kakak adik keluarga kerabat tetangga penjaga petugas relawan " +
      "panitia pengelola penyelenggara polisi aparat penumpang penduduk penonton konsumen nasabah investor dealer trader pelaku harian danlanud danlanal dansat kasad kasal kasau wakasad kapuspen kapendam kabinda kabin managing chief executive officer president director general secretary minister " +
      "administrator penjabat pelaksana bos epidemiolog virolog seismolog vulkanolog arkeolog kriminolog geolog penyerang vokalis gitaris drumer fotografer koreografer presenter penyiar area research regional account business brand public corporate arsitek apoteker pemilih juragan mandor masinis pilot nakhoda kolektor kurator pelukis novelis penyair sastrawan brigadir prakirawan komisioner promotor produser pembalap petenis pebulutangkis pesepakbola petinju penyelenggara penanggung direksi sekper corsec kajati kajari kapuspenkum kabiro kapusdatin kapolair kakorlantas kadensus kepsek gm vp evp svp communication head group deputy partner strategist economist sheriff ayatollah emir pm spokesman spokeswoman co chairman founder vice senior analyst karo kabidhumas kapuskes kapus kasubbag rois imam pastor romo komika youtuber seniman budayawan ketum waketum sekum jajaran" +
      " dirtipideksus dirtipidum dirtipidkor dirtipidter dirtipidsiber dirtipidnarkoba dirreskrimsus dirresnarkoba dirresppa dirresppo dirlantas dirpolairud dirintelkam" +
      " dirsamapta dirbinmas wadirreskrimum wadirreskrimsus dirdik dirsidik dirjampidsus kadivhumas karopenmas karopenas kabidpropam kadivpropam kabaharkam kabaintelkam" +
      " kasatlantas kasatresnarkoba kasatnarkoba kasatpolairud kasatintelkam kanit kanitreskrim kasipenkum kasipidsus kasipidum kasiintel kasihumas kasubsi kapolrestro" +
      " kapolsubsektor wakapolres wakapolresta wakapolrestabes wakapolsek wakasat jampidsus jampidum jampidmil jamintel aspidsus aspidum aspers asintel kasrem kasdam danpuspom" +
      " danpomdam dankorbrimob danrindam danlantamal danki danyon danton wadan kasum irjenad menlh menhut mendes mendesa menkomdigi menkopolkam menkopolhukam" +
      " menpar menekraf menpanrb menkum menham menimipas mentrans mendiktisaintek mendiktiristek menristek menristekdikti menpkp menpu menkop wamendagri wamenkes" +
      " wamenhub wamendag wamenag wamentan wamenhan wamenkum wamenham wamenhut wamenlh wamenaker wamenkomdigi wamendikdasmen wamendiktisaintek wamenperin wamenpar wamenekraf" +
      " wamensos wamendes wamenkop wamenpkp kabasarnas kabakamla kapuslabfor kasatgas kabais kakanwil kakan kakanim kalapas kalaksa kasubag kaprodi wadek warek" +
      " kalakhar associate country protection representative specialist spokesperson advisor adviser campaigner pelapor" +
      " kadispenad kadispenal kadispenau kadispen kapenrem sheikh syekh syech syeikh" +
      " dansatgas kaops wakaops equity" +
      " kadishub kadinsos kadispora kadispar kadisparbud kadisdukcapil kadisnaker kadiskominfo kadisperindag" +
      " wasekjen wabendum" +
      " ajun kabagops wakapolda chef jurubicara"
  )
]);

/** Offices and institutions whose place's name stands between them and the person's (`Kepala BPBD Demak Agus Nugroho`). */
export const local = words(
  "bpbd polres polsek polresta polrestabes rsud rs dprd kabupaten kapolres kapolsek dandim kodim" +
    " rsup rsu rsia lapas rutan uptd tpr tpa tpi pltu satlantas satreskrim"
);

/** Institutions whose own name stands between them and a person's (`Direktur PT Adaro Boy Thohir`). */
export const named = words("pt bank universitas grup");

/** Words of an office's field; no part of a person's name, though they are capitalised beside one. */
export const fields = words(
  "keuangan utama negara luar dalam negeri kehutanan pertahanan kesehatan perdagangan perindustrian energi sumber daya mineral pendidikan kebudayaan riset teknologi tinggi " +
    "agama sosial hukum hak asasi manusia ham perhubungan pekerjaan umum perumahan rakyat pertanian kelautan perikanan lingkungan hidup ketenagakerjaan tenaga kerja koperasi ukm umkm " +
    "desa pembangunan daerah tertinggal transmigrasi agraria tata ruang komunikasi informatika informasi pariwisata ekonomi kreatif pemuda olahraga bumn investasi " +
    "koordinator bidang politik keamanan kemaritiman maritim pembangunan pemberdayaan perempuan perlindungan anak reformasi birokrasi sekretariat kabinet " +
    "jenderal eksekutif direktur wakil deputi senior junior operasional operasi pemasaran komersial produksi penjualan bisnis perusahaan perencanaan pengembangan pengawasan " +
    "pengendalian penelitian statistik analisis neraca biro divisi bagian seksi subdit departemen direktorat dinas badan komisi fraksi dewan kantor pusat wilayah cabang kota kabupaten provinsi " +
    "kecamatan kelurahan humas hubungan masyarakat publik internasional nasional regional multilateral pendanaan pajak bea cukai anggaran perbendaharaan moneter " +
    "perbankan retail ritel banking pasar uang modal industri logam mesin tekstil sipil pidana khusus tim satuan tugas satgas unit pelaksana teknis sumatera " +
    "independen harian surat kabar menengah kecil mikro makro bank syariah pt cv tbk persero universitas institut sekolah fakultas rumah sakit rsud puskesmas " +
    "polda polres polsek polri tni kpk dpr mpr dpd dprd kpu bawaslu bnpb bpbd bmkg bps bpom bpjs pbb asean kementerian lembaga " +
    "bencana penanggulangan meteorologi klimatologi geofisika penegakan pencegahan pemberantasan korupsi narkotika narkoba reserse kriminal lalu lintas metro jaya perdana menteri " +
    "pengurus besar pusat wilayah madya muda ahli pertama ketahanan pangan gizi kesejahteraan perekonomian unifikasi energi atom antariksa " +
    "barat timur utara selatan tengah tenggara mahkamah agung konstitusi kepolisian kejaksaan tinggi resor sektor perwakilan dunia kamar dagang himpunan asosiasi ikatan majelis ulama partai " +
    "gerindra golkar pdi pdip pkb demokrat nasdem hanura  basarnas timnas indef walhi icw kadin apindo reskrim satreskrim narkoba intelkam bicara pol penyakit tular menular vektor zoonotik pln pertamina bri bni bca btn telkom data besar ketum sekjen venue brin lipi itb ugm unair ipb" +
    " jawab kawasan permukiman dusun kependudukan pencatatan" +
    " distribusi jasa logistik strategi sistem aset ekosistem gedung usaha niaga mitigasi darurat sarana prasarana satwa kebakaran hutan iklim" +
    " gempa tsunami tanah peternakan hewan tanaman hortikultura perkebunan obat makanan farmasi fiskal risiko audit akuntansi kepegawaian protokol" +
    " persidangan jembatan budaya kearsipan perpustakaan pengairan lalulintas angkutan kontra keimigrasian pemasyarakatan imigrasi" +
    " studi kelas" +
    " infrastruktur surveilans karantina mission" +
    " gempabumi bumi sains edukasi konsumen strategis digital perilaku relations relation communications satu dua"
);

/** Offices of a place, whose name stands between them and the holder's (`Bupati Asmat Elisa Kambu`). */
export const localOffices = words(
  "gubernur wagub bupati wabup wali walikota camat lurah kapolda kapolres kapolresta kapolrestabes kapolsek kajati kajari dandim danrem kades sekda kota"
);

/** Words by which a nickname is said to be one (`akrab disapa Hendi`, `alias Hendi`). */
export const nicknaming = words("sapaan panggilan disapa dipanggil alias");

/** Nicknames that news uses without a word on them, by the end of their bearer's name. */
export const nicknames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jokowi: "joko widodo",
    ahok: "tjahaja purnama",
    emil: "ridwan kamil",
    zulhas: "zulkifli hasan",
    bamsoet: "bambang soesatyo",
    ical: "aburizal bakrie",
    foke: "fauzi bowo",
    "cak imin": "muhaimin iskandar",
    "gus dur": "abdurrahman wahid",
    "gus ipul": "saifullah yusuf"
  })
);

/** Corps and branches between a rank and the name (`Letkol Inf Budi`, `Marsma TNI Pnb Budi`). */
export const corps = words(
  "inf kav arm arh cba czi cpm cpl chb chk cku caj ckm mar pnb nav tek pas adm kes sus lek kal"
);

/** Words before the name of somebody told of already (`Namanya Maria`). */
export const naming = words("namanya");

/** Words behind the number of an age (`Ahmad (45 tahun)`). */
export const yearsOld = words("tahun th thn");

/** Words before the calling of one person who is not named (`seorang warga`, `salah satu saksi`, `sang ibu`). */
export const singular = words("seorang salah sang si");

/** Offices of a body or a place that one person holds at a time (`Gubernur BI`, `Kepala Desa Kulee`). */
export const soleOffices = words(
  "presiden wapres wakil menteri menko gubernur wagub bupati wabup wali walikota camat lurah kades sekda sekretaris sekjen sekjend kepala ketua ketum panglima " +
    "kapolri wakapolri kapolda wakapolda kapolres wakapolres kapolresta kapolrestabes kapolsek kasat kabid kabag kadis kadinkes kadisdik pangdam dandim danrem kasad kasal " +
    "kasau kajati kajari dirut dirjen direktur presdir ceo rektor dekan juru jubir perdana kanselir raja ratu sultan paus emir duta dubes pelatih manajer koordinator plt plh pj pjs penjabat"
);

/** Callings of those whom others tell of: the sentence after one is seldom theirs. */
export const toldOf = words("tersangka terdakwa terpidana terduga terlapor pelaku korban almarhum almarhumah");

/** Callings in lower case that stand for a person named before (`pria kelahiran Solo itu`). */
export const persons = words(
  "pria wanita perempuan lelaki pemuda pemudi sosok figur bekas purnawirawan alumnus alumni lulusan jebolan pesepak pebulutangkis pembalap petinju petenis juara legenda bapak ibu"
);

/** Words that go on with a calling which `itu` closes (`pelatih asal Austria berusia 61 tahun itu`). */
export const portraying = words(
  "berusia asal kelahiran dengan berdarah bertubuh berkacamata berambut berpangkat bergelar berjuluk bernomor jebolan lulusan beranak yang"
);

/** Words of an office before the name of a village or a district. */
export const smallPlaces = words(
  "camat lurah kades kapolsek danramil desa dusun kampung kelurahan kecamatan nagari gampong"
);

/** Words that make the name of a body of the calling before them (`Dokter Lintas Batas`, `Saksi Yehuwa`). */
export const bodyWords = words("lintas tanpa yehuwa");

/** Words that make a body's name of the report before them (`Survei Geologi Amerika Serikat`). */
export const surveying = words("geologi geologis");

/** Words of offices and units that are told apart by a Roman number (`Komisi I`). */
export const numbered = words(
  "komisi kelas kodam pangdam wilayah tingkat divisi golongan zona regional daop divre kopertis lldikti"
);

/** Honours of two words before a name, each of which can be part of one (`Datuk Seri Mohamad Hasan`, but `Sri Rahayu`). */
export const honours: ReadonlyMap<string, string> = new Map(Object.entries({datuk: "seri", dato: "sri", tan: "sri"}));

/** Names of two words that are callings elsewhere (`Anak Agung Gede`). */
export const doubleNames: ReadonlyMap<string, string> = new Map(Object.entries({anak: "agung"}));

/** Words of a school before its number and its place (`SMPN 1 Ciawi`). */
export const schools = words("sd sdn smp smpn sma sman smk smkn min mts mtsn man");

/** Months that are names as well, where another name follows (`August Mellaz`). */
export const nameMonths = words("august may june april juni juli mei");

/** Words behind which an office's field is named in one word (`Ketua Bidang Fatwa`). */
export const fieldHeads = words("bidang urusan divisi seksi subdit");

/** Words before a person's own name (`seorang saksi bernama Dedi`). */
export const calledBy = words("bernama");

/** English words that end the name of an office: `Product Marketing Manager`. */
export const englishOffices = words(
  "manager director officer president head chief lead executive supervisor specialist"
);

/** Parts of degrees and honours behind a name (`M.Sc.`, `SpRad(K)`), single letters among them. */
export const degrees = words(
  "sh mh mhum se mm msi mkes skm mph msc sc st mt sp spd mpd phd ph d mba ma ba mag sag sip mip ssi sos ssos ak ca dea sked a b c f g i j l n o u spog spa spp spjp spb sppd sprad k p m s hum si kes pd ag kom skom mkom ikom sik mik ing finasim cfa r t e" +
    " h dr prof ll llm mmr mars med dphil"
);

/** Second words of offices in a company or a body, whose name follows them (`Direktur Utama Garuda`). */
export const leadingFields = words(
  "utama umum eksekutif jenderal harian pelaksana keuangan operasi operasional komersial pemasaran teknik kota perusahaan senior cabang head of ceo"
);

/** Words of offices that are names as well: `Jaksa Agung`, but `Agung Pribadi`. */
export const nameLike = words(
  "agung putra putri jaya indah surya raya muda perdana ratu raja sultan pangeran mas bali timur guru tri utama bagus ibu bapak besar anak imam habib haji solo tim jaksa hakim karya wijaya permata mega dewa sinar bumi real wahid saiful mujani standard" +
    " lalu nusa"
);

/** Two letters in capitals that are an institution's and not a person's initials. */
export const shortAcronyms = words("bi ri ma mk ky ad al au pn tv pt rs rt rw ui ub uu pp pu dw pa sd rw cv ud");

/** Callings that mean another one. */
export const sameCallings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "kepala negara": "presiden",
    menkeu: "menteri keuangan",
    menlu: "menteri luar negeri",
    menhan: "menteri pertahanan",
    mendagri: "menteri dalam negeri",
    mensos: "menteri sosial",
    menkes: "menteri kesehatan",
    menag: "menteri agama",
    menaker: "menteri ketenagakerjaan",
    mentan: "menteri pertanian",
    menhub: "menteri perhubungan",
    menperin: "menteri perindustrian",
    mendag: "menteri perdagangan",
    menhut: "menteri kehutanan",
    menkum: "menteri hukum",
    menham: "menteri ham",
    menlh: "menteri lingkungan hidup",
    menpora: "menteri pemuda dan olahraga",
    menkumham: "menteri hukum dan ham",
    menparekraf: "menteri pariwisata dan ekonomi kreatif",
    menpar: "menteri pariwisata",
    menekraf: "menteri ekonomi kreatif",
    menkominfo: "menteri komunikasi dan informatika",
    menkomdigi: "menteri komunikasi dan digital",
    "menteri esdm": "menteri energi dan sumber daya mineral",
    mendikdasmen: "menteri pendidikan dasar dan menengah",
    mendikbud: "menteri pendidikan dan kebudayaan",
    mensesneg: "menteri sekretaris negara",
    seskab: "sekretaris kabinet",
    wapres: "wakil presiden",
    wagub: "wakil gubernur",
    wabup: "wakil bupati",
    walikota: "wali kota",
    wamenkeu: "wakil menteri keuangan",
    wamenlu: "wakil menteri luar negeri",
    wamenkes: "wakil menteri kesehatan",
    wamendagri: "wakil menteri dalam negeri",
    sekjen: "sekretaris jenderal",
    sekda: "sekretaris daerah",
    dirut: "direktur utama",
    dirjen: "direktur jenderal",
    kades: "kepala desa",
    pm: "perdana menteri",
    dubes: "duta besar",
    jubir: "juru bicara",
    ketum: "ketua umum",
    "gubernur bank indonesia": "gubernur bi"
  })
);

/** Words of the names of companies, clubs and bodies that stand between a calling and a person's name. */
export const organisations = words(
  "seleksi daop divre putih phintraco inf antara jampidsus jampidum kejagung kejari kejati fed tesla openai polhukam polkam marves pmk kumham imipas parekraf klhk kkp atr bpn panrb kemenkes kemenkeu kemenlu kemhan kemenhub kemenag kemendag kemenperin kementan kemensos kemnaker kemendikbud kominfo mabes kontingen panwaslu panwas ketupat udara laut darat angkatan jalan tol kereta api konferensi islam katolik kristen budha hindu nahdlatul muhammadiyah pbnu pssi koni pbsi ilmate migas minerba sda organda gaikindo gapki hipmi gapkindo aprindo asita phri sekuritas securities capital investama investindo asset management aset manajemen kapital farma pharma finance finansial insurance asuransi institute center centre watch research consulting tour travel airlines air airways group holding industries energy resources entertainment pictures studio records corp corporation inc ltd llc university college county state red bull garuda citilink pelni bulog antam freeport unilever astra indofood gojek tokopedia shopee bukalapak grab twitter facebook google apple samsung toyota honda microsoft persipura persib persija persebaya persik arema psm sriwijaya bayangkara borneo intelkam rt rw pdam " +
    "jasa marga waskita karya wijaya wika adhi hutama semen gresik krakatau steel angkasa pura kimia bio biofarma indosat axiata smartfren link net bluebird sritex kalbe mayora sinar mas lippo ciputra agung podomoro sedayu summarecon pakuwon adaro bumi vale bosscha google amazon tesla boeing airbus nissan mitsubishi suzuki daihatsu hyundai moody's fitch standard poor's goldman sachs morgan stanley citi hsbc dbs uob ocbc maybank cimb niaga mandiri danamon permata panin mega bukopin bjb syariah persero terbuka persis pss dewa united madura arsenal chelsea liverpool manchester city barcelona real madrid atletico juventus milan inter bayern munchen dortmund mercedes ferrari yamaha ducati honda repsol lsi indikator charta politika poltracking populi voxpol indo barometer median smrc saiful mujani perludem formappi kontras imparsial elsam setara wahid institute jatam greenpeace auriga ylki mui pgi kwi walubi bawaslu kpai komnas lpsk ppatk bnn bnpt bkn bkpm lipi bppt lapan brin batan esdm pupr phe pgn pgas plts pltu kai krl lrt mrt asdp pelindo kcic icw apbi aftech asbisindo aaji aaui ojk lps bei ksei idx bappebti bappenas djp djbc" +
    " unsoed undip unhas unnes unpad unand unpar unej untan unsri unib unila unja unram undana undiksha unmul untad unpatti uncen unipa unimed unesa unisba unissula unika" +
    " unkhair unsrat unima untirta unsika unsil unigal unikom unisma unusa untar usakti ubaya unwahas udinus umsida uhamka polban polinema itenas unusia unindra unhan pukat" +
    " pasoepati aremania bonek jakmania balitbang balitbangtan litbang aptika" +
    " puskapol pusako celios kemenko kemenpan kemenpora kemenhut kemenlh kemenpu kemenpupr kemenpkp kemendes kemendesa kemenkum kemenham kemenkumham kemenimipas" +
    " kemendiktisaintek kemendikdasmen kemendikbudristek kemenristek kemenkop kemenekraf kemenpar kementrans kemlu kemenkominfo kemkomdigi komdigi kemensetneg setneg setkab" +
    " kemenpppa kemenpanrb kemendiktiristek bareskrim dittipidum dittipideksus dittipidkor dittipikor dittipidsiber dittipidter dittipidnarkoba ditreskrimum ditreskrimsus" +
    " ditresnarkoba ditlantas ditpolairud polairud brimob korbrimob korlantas baharkam baintelkam puslabfor dokkes pusdokkes biddokkes satlantas satresnarkoba satnarkoba" +
    " satpolairud unitreskrim divhumas divpropam propam bidhumas bidpropam kortastipidkor polrestro polda perindo gelora bapanas bakamla bapeten bappeda bapenda baznas" +
    " panwaslih lemhannas wantannas wantimpres dukcapil disdukcapil dishub dinsos diskominfo damkar gulkarmat satpol ombudsman jasindo jamkrindo askrindo taspen asabri" +
    " jiwasraya inalum danantara pegadaian petrokimia hiswana perhutani apersi perbanas apkasi apeksi apdesi aptrindo gapensi gapasdap gapmmi inaca iluni ikappi kostrad" +
    " kopassus koarmada lantamal kopaska puspen pendam kohanudnas satelit ford toyota honda volkswagen byd stellantis pentagon kremlin hamas hizbullah taliban houthi unrwa idf forexindo futures berjangka asam gold copper nusantara" +
    " federal reserve" +
    " pamtas unggul harapan mangkurat ratulangi nuswantoro buana tirtayasa parahyangan wacana moestopo"
);

/** Forms of nouns that name an office's field and no person: `penerbangan`, `kebencanaan`, `klimatologi`, `pemadam`. */
export const fieldForms: readonly {prefix: string; suffix: string; least: number}[] = [
  {prefix: "pe", suffix: "an", least: 9},
  {prefix: "ke", suffix: "an", least: 9},
  {prefix: "peng", suffix: "", least: 7},
  {prefix: "peny", suffix: "", least: 7},
  {prefix: "pem", suffix: "", least: 6},
  {prefix: "", suffix: "logi", least: 7},
  {prefix: "", suffix: "grafi", least: 7},
  {prefix: "", suffix: "asi", least: 6},
  {prefix: "", suffix: "isme", least: 7},
  {prefix: "", suffix: "indo", least: 6},
  {prefix: "", suffix: "itas", least: 8}
];

/** Words that begin an institution's name. */
export const institutions = words(
  "kementerian badan komisi dinas lembaga dewan majelis mahkamah direktorat ditjen departemen bank pt cv ud universitas institut sekolah politeknik akademi fakultas rumah puskesmas polda polres polsek " +
    "polrestabes polresta polri tni kepolisian kejaksaan pengadilan pemerintah pemprov pemkab pemkot pemda asosiasi perhimpunan himpunan ikatan serikat persatuan perkumpulan organisasi yayasan partai " +
    "fraksi kantor balai biro pusat perusahaan perum perseroan grup holding perwakilan kedutaan konsulat kamar komite panitia tim satgas federasi liga klub forum koalisi aliansi gabungan " +
    "gerakan masyarakat jaringan lsm ngo rezim militer angkatan intelijen dprd dpr mpr dpd bpbd rsud rs istana gedung otoritas agensi bursa kelompok kubu intel tentara kodam kodim korem bpom bkkbn " +
    "manajemen direksi world international national united bank komnas pbnu muhammadiyah bapepam stasiun observatorium koperasi paguyuban dinkes disdik kemenkes kemenkeu kemenlu kemhan kemendagri"
);

/** Common nouns that stand before a name and are no part of it. */
export const generics = words(
  "kantor berita surat kabar harian koran majalah tabloid media massa portal situs laman web website resmi akun stasiun televisi radio tv kanal jaringan lembaga pemikir penyiar perusahaan maskapai emiten " +
    "kelompok organisasi independen lokal asing internasional mingguan instagram twitter x facebook youtube siaran pers keterangan tertulis penerbit agensi pihak menurut rilis unggahan"
);

/** Words before the name of whoever's bureau it is (`Kantor Newsom`). */
export const bureaus = words("kantor");

/** Words of a calling behind which a preposition goes on with it (`dokter spesialis penyakit dalam`). */
export const innerPairs: ReadonlyMap<string, string> = new Map(Object.entries({penyakit: "dalam", menteri: "dalam"}));

/** Reports that are known by who made them. */
export const reports = words(
  "data laporan hitungan perhitungan penghitungan catatan survei hasil studi penelitian kajian analisis keterangan informasi pernyataan siaran dokumen riset jajak perkiraan estimasi proyeksi statistik rilis " +
    "pantauan pengamatan pengakuan kesaksian versi pandangan penuturan pendapat prediksi ramalan perhitungannya penilaian sensus temuan indeks publikasi berita penjelasan prakiraan sidang keterbukaan prospektus audit" +
    " taksiran simulasi angka"
);
/** English words by which a study's own name tells what it is. */
export const surveys = words("survey index barometer outlook report poll study");

export const handouts = words("keterangan rilis siaran angka");

/** Reports' nouns only where a source is named (`menurut klaim X`); elsewhere they mark what is said, or are no report. */
export const stances = words("klaim dugaan hemat");
export const reportVerbs = words(
  "dilakukan diterbitkan dirilis dikeluarkan diperoleh dihimpun disusun dibuat dipublikasikan diterima disampaikan dikumpulkan dimiliki dilansir dikutip disiarkan diumumkan diungkapkan digelar diadakan"
);

/** News media that Indonesian newspapers quote, each by the words of its name in lower case. */
export const media = words(
  "reuters afp ap upi bloomberg bbc cnn cnbc antara kompas detik detikcom tempo republika liputan6 tribunnews tribun kumparan merdeka okezone sindonews viva jpnn mediaindonesia aljazeera xinhua jazeera tass interfax ria " +
    "novosti yonhap kyodo nikkei nhk guardian economist forbes anadolu sputnik aawsat haaretz axios politico nbc abc cbs fox dpa bernama kcna wsj nyt telegraph times afpp espn marca goal antaranews idntimes suara jawapos techcrunch verge sky wired variety billboard mirror amaq"
);
export const mediaWords = words("kantor surat harian koran majalah media portal stasiun televisi situs laman tabloid");

export const domains = words("com id net org co tv news");
export const tellers = words("kepada");
export const interviews = words("wawancara berbicara");
export const interviewers = words("dengan bersama");

export const countries = words(
  "indonesia malaysia singapura thailand filipina vietnam myanmar kamboja laos brunei timor leste papua nugini australia selandia baru tiongkok china cina jepang korea taiwan hong kong india pakistan bangladesh " +
    "nepal afghanistan iran irak suriah lebanon israel palestina gaza yordania arab saudi yaman oman qatar uea emirat mesir libya tunisia aljazair maroko sudan ethiopia eritrea somalia kenya nigeria kongo afrika rusia ukraina belarus " +
    "polandia jerman prancis inggris britania raya italia spanyol portugal belanda belgia swiss austria hungaria ceko slovakia rumania bulgaria yunani turki turkiye swedia norwegia finlandia denmark irlandia amerika serikat as " +
    "kanada meksiko brasil argentina chile peru kolombia venezuela kuba uni eropa soviet soviets asia pasifik selatan utara barat timur tengah jawa sumatra sumatera kalimantan sulawesi bali papua maluku nusa tenggara banten riau jambi lampung aceh bengkulu jabar jateng jatim sulsel sulut sulteng sultra sumut sumbar sumsel kalsel kaltim kalbar kalteng kaltara ntt ntb diy dki kepri kazakhstan uzbekistan georgia armenia azerbaijan serbia kroasia"
);

/** Cities that stand after a speaker as the place, not as part of the name. */
export const cities = words(
  "jakarta bandung surabaya medan semarang yogyakarta makassar denpasar palembang balikpapan banjarmasin pontianak manado padang pekanbaru batam bogor depok tangerang bekasi solo malang cirebon " +
    "kupang mataram ambon jayapura kendari palu gorontalo ternate serang jambi bengkulu aceh riau lampung samarinda palangkaraya sleman bantul cianjur sukabumi garut tasikmalaya karawang purwakarta london " +
    "washington paris berlin beijing tokyo moskow kyiv seoul jenewa brussels singapura bangkok manila canberra sydney dubai riyadh istanbul makkah mekkah madinah jeddah"
);

/** Words of a name or title that tell what kind of source it is; the first that matches decides. */
export const kindWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    intelligence_agency: "intelijen mata-mata bin cia mossad nis fsb",
    military: "militer tni tentara angkatan panglima kodam kodim korem kostrad pertahanan",
    government:
      "kementerian menteri pemerintah presiden gubernur bupati walikota wali dinas dpr dprd mpr kepolisian polda polres polri polsek kapolri kapolda kapolres kejaksaan bps bmkg bnpb bpbd bpom kpk kpu ditjen direktorat pemprov pemkab " +
      "pemkot pemda komisi badan mahkamah kremlin istana departemen otoritas rezim kedutaan kemenkes kemenkeu kemenlu dinkes balai satgas",
    international_organisation: "pbb who imf unicef unesco asean nato unhcr iaea wto opec oecd uni",
    news_medium: "kantor surat harian koran majalah media portal stasiun televisi situs laman tabloid",
    think_tank: "institut institute lembaga pusat universitas fakultas survei litbang lsi",
    company: "pt tbk cv perusahaan perseroan bank emiten maskapai perum holding grup corp inc ltd",
    group:
      "para sejumlah beberapa warga kelompok asosiasi serikat partai organisasi yayasan lsm pengamat analis pakar ahli ekonom masyarakat keluarga aliansi koalisi " +
      "forum himpunan ikatan persatuan sekutu tim panitia sumber saksi pejabat mahasiswa petani"
  }).flatMap(([kind, list]) => [...words(list)].map((word): [string, string] => [word, kind]))
);
