import {describe, expect, it} from "vitest";
import {findLanguage} from "../../loaders/language/language.ts";
import {emptyRegistry} from "../../loaders/registry.ts";
import {findStatements} from "../../loaders/rules/statements.ts";
import {readDocument} from "../../loaders/text/document.ts";

const indonesian = findLanguage("id")!;
const statements = (text: string) =>
  findStatements(readDocument(text, indonesian), emptyRegistry).map(({record}) => record);
const speakers = (text: string): string[] =>
  statements(text).flatMap(({names, speaker}) => (names.length > 0 ? names : [speaker.text]));

describe("findStatements names who says it", () => {
  it.each<[text: string, names: string[]]>([
    ["Gempa bumi mengguyur Sumatra Barat, kata Kepala BMKG Dwikorita Karnawati.", ["Dwikorita Karnawati"]],
    [
      '"Kami akan terus mencari korban," ujar Kepala Basarnas Marsekal Madya Kusworo di Padang, Senin (3/3/2025).',
      ["Kusworo"]
    ],
    ['"Ekonomi tumbuh," kata Deputi BPS Moh. Edy Mahmud, Senin.', ["Moh. Edy Mahmud"]],
    ["BMKG mencatat gempa berkekuatan 5,6 magnitudo mengguncang Cianjur.", ["BMKG"]],
    ["Menurut BNPB, sedikitnya 15 orang tewas dan 200 rumah rusak.", ["BNPB"]],
    ["BPBD Kabupaten Demak menyebutkan 12.000 warga mengungsi akibat banjir.", ["BPBD Kabupaten Demak"]],
    ["Sebanyak 45 orang terluka, demikian kata polisi.", ["polisi"]],
    ["Kementerian Kesehatan melaporkan 3.400 kasus baru demam berdarah.", ["Kementerian Kesehatan"]],
    [
      "Jumlah korban bertambah menjadi 40 orang. Hal itu disampaikan Kepala BPBD Jawa Tengah Bergas Catur di Semarang.",
      ["Bergas Catur"]
    ],
    ["Wakil Presiden Ma'ruf Amin menegaskan bahwa subsidi tidak akan dicabut.", ["Ma'ruf Amin"]],
    ['"Harga beras naik 20 persen," keluh Siti, pedagang di Pasar Senen.', ["Siti"]],
    ["Ketua KPU Hasyim Asy'ari mengumumkan 204 juta pemilih terdaftar.", ["Hasyim Asy'ari"]],
    ["Seperti dilaporkan Antara, api membakar 30 hektare lahan.", ["Antara"]],
    ["Api membakar 30 hektare lahan, seperti dilansir dari Antara, Selasa (4/3).", ["Antara"]],
    ["Mengutip data Badan Pusat Statistik, inflasi Juni mencapai 2,5 persen.", ["Badan Pusat Statistik"]],
    ["Berdasarkan data BPS, jumlah penduduk miskin mencapai 25,9 juta orang.", ["BPS"]],
    ["Mengacu pada Kerangka Sampel Area BPS, produksi naik 5 persen.", ["BPS"]],
    ["Berdasarkan data Kementerian Pertanian, produksi padi turun 5 persen.", ["Kementerian Pertanian"]],
    ["Dalam laporan Bank Dunia, pertumbuhan ekonomi Indonesia diperkirakan 5 persen.", ["Bank Dunia"]],
    ["Survei LSI menunjukkan 60 persen warga puas.", ["LSI"]],
    ["Sebanyak 60 persen responden puas, menurut survei LSI.", ["LSI"]],
    [
      "Dokter Spesialis Paru RSUP Persahabatan, Erlina Burhan, menjelaskan bahwa virus itu menular lewat udara.",
      ["Erlina Burhan"]
    ],
    ["Pelatih Timnas Indonesia Shin Tae-yong mengaku kecewa dengan hasil pertandingan.", ["Shin Tae-yong"]],
    ['"Kami bermain bagus," kata pelatih asal Korea Selatan itu.', ["pelatih asal Korea Selatan itu"]],
    ['"Kami bermain bagus," tutur dia.', ["dia"]],
    ["Menurut para peneliti di Universitas Oxford, vaksin itu 77 persen efektif.", ["para peneliti"]],
    ["Rektor Universitas Gadjah Mada, Ova Emilia, mengatakan mahasiswa akan diwisuda Mei.", ["Ova Emilia"]],
    ["Kapolda Metro Jaya Irjen Karyoto membenarkan penangkapan lima tersangka.", ["Karyoto"]],
    ["Kasat Reskrim Polres Bogor AKP Teguh Kumara mengungkapkan, pelaku berjumlah tiga orang.", ["Teguh Kumara"]],
    ["Kejaksaan Agung menaksir kerugian negara mencapai Rp 300 triliun.", ["Kejaksaan Agung"]],
    ["Juru bicara KPK Tessa Mahardhika menyatakan tim menyita uang Rp2,4 miliar.", ["Tessa Mahardhika"]],
    ["Menteri Hukum dan HAM Yasonna Laoly menilai undang-undang itu sudah tepat.", ["Yasonna Laoly"]],
    ["Sri Mulyani memprediksi defisit APBN melebar menjadi 2,7 persen.", ["Sri Mulyani"]],
    ["Ekonom Indef Bhima Yudhistira menduga rupiah akan melemah.", ["Bhima Yudhistira"]],
    ["Para ahli memperingatkan bahwa suhu bumi naik 1,5 derajat.", ["Para ahli"]],
    ["WHO memperingatkan penyebaran virus ke 30 negara akan berlanjut.", ["WHO"]],
    ["Organisasi Kesehatan Dunia (WHO) menyebut 7 juta orang meninggal.", ["Organisasi Kesehatan Dunia"]],
    [
      "Presiden Prancis Emmanuel Macron dan Kanselir Jerman Olaf Scholz mengatakan bahwa mereka mendukung Ukraina.",
      ["Emmanuel Macron", "Olaf Scholz"]
    ],
    ["Hamas dan Israel mengonfirmasi gencatan senjata selama 42 hari.", ["Hamas", "Israel"]],
    [
      "Kementerian Keuangan dan Bank Indonesia memperkirakan ekonomi tumbuh 5 persen.",
      ["Kementerian Keuangan", "Bank Indonesia"]
    ],
    ['"Ini keputusan sulit," kata Perdana Menteri Inggris Keir Starmer kepada BBC.', ["Keir Starmer"]],
    [
      "Dalam wawancara dengan CNN, Direktur IMF Kristalina Georgieva mengatakan ekonomi global melambat.",
      ["Kristalina Georgieva"]
    ],
    ["Reuters melaporkan, mengutip pejabat Gedung Putih, bahwa tarif akan naik 10 persen.", ["pejabat Gedung Putih"]],
    ["Dilansir dari Reuters, perusahaan itu memecat 12.000 karyawan.", ["Reuters"]],
    ["Dilansir laman resmi FIFA, Indonesia naik ke peringkat 127.", ["FIFA"]],
    ["Melansir CNBC Indonesia, harga emas naik Rp10.000 per gram.", ["CNBC Indonesia"]],
    ["Saksi mata mengatakan ledakan terdengar dua kali.", ["Saksi mata"]],
    ["Warga setempat, Ahmad (45), menuturkan air naik sejak subuh.", ["Ahmad"]],
    ["Ahmad (45), warga setempat, menuturkan air naik sejak subuh.", ["Ahmad"]],
    ["Diungkapkan Budi, korban berjumlah empat orang.", ["Budi"]],
    ["Sebagaimana dikatakan Gubernur Jawa Barat Dedi Mulyadi, sekolah masuk pukul 6.30.", ["Dedi Mulyadi"]],
    ["Ia juga menambahkan, sebanyak 20 rumah rusak berat.", ["Ia"]],
    ["Polisi menyebut pengemudi truk tidak memiliki SIM.", ["Polisi"]],
    ["Pemerintah mengklaim angka kemiskinan turun menjadi 9 persen.", ["Pemerintah"]],
    ["Pengamat politik dari Universitas Indonesia Cecep Hidayat berpendapat koalisi itu rapuh.", ["Cecep Hidayat"]],
    ["Peneliti BRIN Erma Yulihastin menerangkan hujan akan turun hingga Maret.", ["Erma Yulihastin"]],
    [
      '"Sudah ada 10 laporan," kata Kabid Humas Polda Jabar, Kombes Jules Abraham Abast, saat dihubungi, Minggu (2/2).',
      ["Jules Abraham Abast"]
    ],
    ["PT Pertamina (Persero) menyatakan stok BBM cukup untuk 20 hari.", ["PT Pertamina"]],
    ["Direktur Utama PLN Darmawan Prasodjo memastikan listrik pulih besok.", ["Darmawan Prasodjo"]],
    ["Kepala Dinas Kesehatan Kota Bandung, Anhar Hadian, menyampaikan bahwa 12 warga positif.", ["Anhar Hadian"]],
    ["Sementara itu, warga mengeluhkan bahwa air tidak mengalir tiga hari.", ["warga"]],
    ["Katanya, pabrik itu akan ditutup.", ["Katanya"]],
    ["Pabrik itu, lanjutnya, akan ditutup tahun depan.", ["lanjutnya"]],
    ['"Saya tidak bersalah," bantah terdakwa.', ["terdakwa"]],
    [
      "Trump mengklaim telah menghentikan enam perang, sementara Demokrat menyebut klaim itu berlebihan.",
      ["Trump", "Demokrat"]
    ],
    ["Menurut sumber yang mengetahui masalah itu, perusahaan akan dijual.", ["sumber"]],
    ["Menurut laporan terbaru UNICEF, 1,2 juta anak kelaparan.", ["UNICEF"]],
    ["Menurut dokumen pengadilan, terdakwa menerima Rp500 juta.", ["pengadilan"]],
    ['Bupati mengatakan, "Kami butuh 5.000 paket bantuan."', ["Bupati"]],
    ["Kata Budi, harga cabai naik dua kali lipat.", ["Budi"]],
    ["Juara dunia itu mengaku sudah berlatih delapan bulan.", ["Juara dunia itu"]],
    ["Data BPS menunjukkan bahwa ekspor turun 4 persen.", ["BPS"]],
    ["NASA memperkirakan asteroid itu lewat pada 2032.", ["NASA"]],
    ["Kepala Pusat Data BNPB Abdul Muhari menyebutkan dua rumah rusak.", ["Abdul Muhari"]],
    ["Juru Bicara KPK Ali Fikri mengatakan berkas itu lengkap.", ["Ali Fikri"]],
    ["Menko Polhukam Mahfud MD menegaskan kasus itu dibuka lagi.", ["Mahfud MD"]],
    ["Gubernur BI Boediono menyatakan inflasi mereda.", ["Boediono"]],
    ["Analis Binaartha Sekuritas Reza Priyambada mengatakan asing membeli.", ["Reza Priyambada"]],
    ["Direktur Utama Garuda Emirsyah Satar mengungkapkan pesanan itu.", ["Emirsyah Satar"]],
    ["Bupati Asmat Elisa Kambu mengatakan kampung itu jauh.", ["Elisa Kambu"]],
    ["Wali Kota New York Rudolph Giuliani mengatakan korban banyak.", ["Rudolph Giuliani"]],
    ['"Belum ada," kata Kepala Badan Pengatur Jalan Tol (BPJT) Herry Trisaputra Zuna.', ["Herry Trisaputra Zuna"]],
    [
      "Kepala Pusat Data, Informasi, dan Komunikasi Kebencanaan BNPB Raditya Jati menyampaikan pengungsi bertambah.",
      ["Raditya Jati"]
    ],
    [
      "Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) mencatat hujan 377 milimeter.",
      ["Badan Meteorologi, Klimatologi, dan Geofisika"]
    ],
    ["Kepala Biro Komunikasi Kementerian ESDM Agung Pribadi mengatakan produksi naik.", ["Agung Pribadi"]],
    ["Jaksa Agung HM Prasetyo menyebut delapan terpidana dieksekusi.", ["HM Prasetyo"]],
    ["Ketua KPK Rohadi Abdul Fatah mengatakan berkas lengkap.", ["Rohadi Abdul Fatah"]],
    ["Rusia mengeklaim merebut dua desa.", ["Rusia"]],
    ["BMKG memprakirakan hujan turun lebat.", ["BMKG"]],
    ["Wakil Ketua Komisi X DPR Dede Yusuf meminta kenaikan itu ditunda.", ["Dede Yusuf"]],
    ["Ketua RT 09 Slamet Widodo berkata ia mendengar ledakan.", ["Slamet Widodo"]],
    ["Anggota Komisi VII DPR dari Fraksi PAN Eddy Soeparno mengatakan harga gas harus turun.", ["Eddy Soeparno"]],
    ["Menteri Kesehatan Saudi Khalid al-Falih menyalahkan jemaah yang melanggar jadwal.", ["Khalid al-Falih"]],
    ["Kepala Dinas Pertambangan Kalimantan Timur Yakub menyatakan izin itu dicabut.", ["Yakub"]],
    ["Kuasa hukum terdakwa, Otto Hasibuan, menilai dakwaan jaksa kabur.", ["Otto Hasibuan"]],
    ["Ketua DPP PDI Perjuangan Djarot Saiful Hidayat menegaskan partainya solid.", ["Djarot Saiful Hidayat"]],
    ["BPS mencatat pertumbuhan ekonomi sebesar 5,07 persen.", ["BPS"]],
    ["Merkel menegaskan Yunani tetap di zona euro.", ["Merkel"]],
    ["Sementara itu, Terry mengatakan timnya akan menang.", ["Terry"]],
    ["Ditjen Pajak menyatakan target tercapai.", ["Ditjen Pajak"]],
    ["BPS merilis jumlah penduduk miskin sebanyak 25,14 juta orang.", ["BPS"]],
    ["Gempa menewaskan 900 murid, demikian Xinhua.", ["Xinhua"]],
    ["Minyak Brent turun 8,9 persen, dilaporkan Reuters.", ["Reuters"]],
    [
      "Ketua Umum Komnas Pengendalian Tembakau dr. Prijo Sidipratomo, SpRad(K), menuding harga rokok terlalu murah.",
      ["Prijo Sidipratomo"]
    ],
    [
      "Ekonom Universitas Gadjah Mada Prof. Dr. Sri Adiningsih, M.Sc. berpendapat pertumbuhan terlalu rendah.",
      ["Sri Adiningsih"]
    ],
    ["Kepala PT Kereta Api Daop 1 Eva Chairunisa mengatakan tiket habis.", ["Eva Chairunisa"]],
    ["Menpora Imam Nahrawi menyebut bonus cair pekan ini.", ["Imam Nahrawi"]],
    ["Ketua MUI Bidang Fatwa Asrorun Niam Sholeh menegaskan vaksin itu halal.", ["Asrorun Niam Sholeh"]],
    ["Kepala Perwakilan BKKBN Provinsi Bali Luh De Sukardiasih mengatakan kasus turun.", ["Luh De Sukardiasih"]],
    ["Seorang saksi mata bernama Dedi menuturkan bus melaju kencang.", ["Dedi"]],
    ["Presiden Prancis Emmanuel Macron menyerukan gencatan senjata segera.", ["Emmanuel Macron"]],
    ["Manajer Komunikasi Relasi dan CSR Pertamina Arya Dwi Paramita mengatakan stok aman.", ["Arya Dwi Paramita"]],
    ["Lukisan itu terlelang, demikian dilaporkan Tempo.", ["Tempo"]],
    ["Vaksin sudah tiba, demikian keterangan Bio Farma.", ["Bio Farma"]],
    ["Produksi naik 5 persen, demikian data BPS.", ["BPS"]],
    ["Produksi naik 5 persen, demikian hasil survei LSI yang dirilis Senin.", ["LSI"]],
    ["Menurut keterangan saksi, dua orang tewas.", ["saksi"]],
    ["Menurut keterangan resmi BPBD Sleman, dua orang tewas.", ["BPBD Sleman"]],
    [
      "Kepala Staf Kepresidenan Moeldoko melalui keterangan tertulis, Ahad, 3 Juli 2022, menyampaikan vaksin sudah tiba.",
      ["Moeldoko"]
    ],
    ["Bank sentral AS The Fed memproyeksikan inflasi 2,8 persen.", ["Bank sentral AS The Fed"]],
    ["Pada kesempatan itu, Menteri Ani Budiarti mengatakan 12 desa terendam.", ["Ani Budiarti"]],
    ["Pada acara tersebut Gubernur Edi Rahmat menyebut 12 desa terendam.", ["Edi Rahmat"]],
    ["Pada April lalu, BPS mencatat inflasi 5 persen.", ["BPS"]],
    ["Enam bulan sebelum ia menegaskan hal itu, 12 orang tewas.", ["ia"]],
    ["11 hari setelah Gubernur Edi Rahmat mengumumkan hal itu, 12 orang tewas.", ["Edi Rahmat"]],
    ["Dua pejabat itu mengatakan 12 orang tewas.", ["Dua pejabat itu"]],
    ["Menteri Budi Arie — dalam kesempatan terpisah — mengatakan, 300 konten diputus.", ["Budi Arie"]],
    ["Gubernur Edi Rahmat – yang juga ketua partai – mengatakan 12 desa terendam.", ["Edi Rahmat"]],
    ["Yanti, pedagang di pasar itu, mengeluh omzetnya turun 5 persen.", ["Yanti"]],
    ['Adrianus Meliala menimpali: "Sembilan orang akan kembali."', ["Adrianus Meliala"]],
    ["Korlantas Polri mendata 158 kecelakaan.", ["Korlantas Polri"]],
    ["PVMBG merekam 12 gempa.", ["PVMBG"]],
    ["Gapki menghitung, ekspor mencapai 2 juta ton.", ["Gapki"]],
    ["Sri Mulyani optimistis ekonomi tumbuh 5 persen.", ["Sri Mulyani"]],
    ["Sri Mulyani mengaku optimistis ekonomi tumbuh 5 persen.", ["Sri Mulyani"]],
    ["Kapolri Ali Budiman mengisyaratkan ada lima tersangka baru.", ["Ali Budiman"]],
    ["Jaksa mendakwa Ali Budiman menerima Rp 5 miliar.", ["Jaksa"]],
    ["Saksi bersaksi bahwa Ali Budiman menerima Rp 5 miliar.", ["Saksi"]],
    ["Direktur Pertamina Fadjar Santoso memastikan kualitas Pertamax sesuai spesifikasi.", ["Fadjar Santoso"]],
    ["Bupati menyebut kerugian petani belasan miliar rupiah.", ["Bupati"]],
    ["Gubernur menyebut korban lima orang.", ["Gubernur"]],
    ["Bank Indonesia mencatat kenaikan kredit 5 persen.", ["Bank Indonesia"]]
  ])("%s", (text, names) => expect(speakers(text)).toEqual(names));
});

describe("findStatements finds nobody", () => {
  it.each<[text: string]>([
    ["Anak itu menyebut namanya dengan lantang."],
    ["Guru menilai ujian siswa kelas enam."],
    ["Berdasarkan undang-undang, pelaku dihukum lima tahun."],
    ["Berdasarkan Peraturan OJK, bunga maksimal 0,3 persen."],
    ["Kata kunci pencarian itu populer."],
    ["Kata-kata itu menyakitkan."],
    ["Kota itu dikenal sebagai kota pelajar."],
    ["Ia melaporkan kasus itu ke polisi."],
    ["Menurut undang-undang, usia pemilih 17 tahun."],
    ["Menurut jadwal, pertandingan dimulai pukul 19.00."],
    ["Presiden menyampaikan terima kasih kepada rakyat."],
    ["Tim mencatat kemenangan ketiga musim ini."],
    ["Perseroan mencatat pertumbuhan laba 12 persen."],
    ["Grup musik itu merilis 12 lagu."],
    ["Ahmad Dhani meminta maaf atas ucapannya."],
    ["Harga naik, dengan demikian Jakarta lebih mahal."],
    ["Pyongyang menegaskan posisinya sejak awal perang."],
    ["Perusahaan mencatat laba Rp3 triliun."],
    ["Senjata ini dilaporkan membutuhkan keahlian khusus."],
    ["Rusia disebut membayar dukungan itu."],
    ["Diperkirakan 300 orang hadir."],
    ["Jumlah penduduk terus bertambah, jelas terlihat dari data."],
    ["Nilai tambah produk itu tinggi."],
    ["Ia menulis buku tentang sejarah Jawa."],
    ["Anak itu menurut saja pada ibunya."],
    ["Polisi mengungkap jaringan narkoba di Bali."],
    ["Pemerintah menambah anggaran Rp5 triliun."],
    ["Kata pengantar buku itu ditulis ulang."],
    ["Menurut keterangan waktu, kalimat itu benar."],
    ["Kompas mengutip Menteri Ani Budiarti."],
    ['Poster itu berbunyi "Lelang digelar dua bulan lagi." Nilai utang Sritex besar.'],
    ["Investor asing mencatat beli bersih Rp 1,1 triliun."],
    ["IHSG mencatat kenaikan 1,2 persen."],
    ["Perwakilan Pansus meminta jatah Rp45 miliar."],
    ["Tim mencatat tiga kemenangan musim ini."],
    ["Guru menyebut dua nama siswa."],
    ["Petugas menghitung 200 kotak suara."],
    ["Kamera CCTV merekam 12 orang masuk."],
    ["Perseroan mencatatkan laba Rp 5 miliar."],
    ["Sri Mulyani optimistis dengan target itu."],
    ["Sri Mulyani optimistis ekonomi pulih."],
    ["Ia mengeluh sakit perut sejak kemarin."],
    ["Menteri Ani Budiarti memastikan ketersediaan beras untuk warga yang mengungsi."],
    ["Produksi naik, demikian data yang ada."],
    ["Mereka menjawab pertanyaan hakim."],
    ["Ia mengingatkan saya pada ibu."],
    ["Petani menyebut padi itu ciherang."],
    ["Tambah lagi dua kursi di ruangan itu."],
    ["Lanjut ke babak berikutnya, tim itu melawan Persib."],
    ["Dia dikenal dengan sebutan Bang Jago."],
    ["Aku tidak tahu."],
    ["Nilai rupiah menguat, tegas di level 15.000."],
    ["Juru masak menambahkan garam dan gula."],
    ["Laporan keuangan itu terbit kemarin."],
    ["Klaim asuransi naik 10 persen."],
    ["Dugaan korupsi itu merugikan negara Rp1 miliar."],
    ["Pernyataan itu disambut tepuk tangan."],
    ["Ia menolak mengatakan jumlahnya."],
    ["Presiden menunjuk menteri baru."],
    ['Istilah "new normal" populer pada 2020.'],
    ['Film berjudul "Laskar Pelangi" ditonton 4 juta orang.'],
    ["Menurut abjad, nama itu urutan kedua."],
    ["Hal itu disampaikan Menteri Kesehatan Budi Gunadi Sadikin dalam konferensi pers di Jakarta, Rabu."],
    ["Studi yang diterbitkan di jurnal Nature menunjukkan es mencair lebih cepat."],
    ["Ujian itu sangat jelas bagi siswa."],
    ["Tulis nama Anda di kolom itu."],
    ["Harap tunggu di luar ruangan."],
    ["Pesan itu dibaca tiga kali."],
    ["Jalan itu terang benderang."],
    ["Ia berkata-kata tanpa arti."],
    ["Mereka sepakat bertemu di Solo."],
    ["Ia memastikan keamanan 200 tamu."],
    ["Pasukan itu menolak perintah."],
    ["Pemain itu membantah perintah wasit."],
    ["Mereka mengaku dosa."],
    ["Sang ibu menceritakan dongeng."],
    ["Ia menerangkan jalan dengan lampu."],
    ["Rumah itu ditemukan kosong."],
    ["Kapal itu dilaporkan hilang."],
    ["Dikatakan bahwa harga naik."],
    ["Menurut hukum, pelaku dapat dipenjara."],
    ["Data itu dikirim ke Jakarta."],
    ["Siaran ulang ditayangkan pukul 20.00."],
    ["Kebun itu dikutip hasilnya tiap pekan."],
    ["Kata sandi itu bocor."],
    ["Kata Sandi: rahasia"],
    ["Sebut saja namanya Mawar."],
    ["Nilai tukar rupiah Rp16.000 per dolar AS."]
  ])("%s", (text) => expect(speakers(text)).toEqual([]));
});

describe("findStatements keeps places", () => {
  it.each<[text: string, said: string, cue: string, speaker: string, mode: "direct" | "indirect"]>([
    ['"Kami rugi," kata Siti.', "Kami rugi", "kata", "Siti", "direct"],
    ["Menurut BPS, inflasi naik.", "inflasi naik", "Menurut", "BPS", "indirect"],
    ["BPS mencatat bahwa inflasi naik.", "inflasi naik", "mencatat", "BPS", "indirect"],
    ["Inflasi naik, kata dia.", "Inflasi naik", "kata", "dia", "indirect"],
    ["Inflasi, kata dia, akan naik.", "Inflasi, kata dia, akan naik", "kata", "dia", "indirect"],
    ["BPS memperkirakan, seperti dilansir Reuters, inflasi naik.", "inflasi naik", "memperkirakan", "BPS", "indirect"],
    ["Menurut BPS, seperti dilaporkan Reuters, inflasi naik.", "inflasi naik", "Menurut", "BPS", "indirect"],
    ["Inflasi naik, katanya.", "Inflasi naik", "katanya", "katanya", "indirect"],
    ["“Satu. Dua. Tiga,” ujar Ani.", "Satu. Dua. Tiga", "ujar", "Ani", "direct"],
    [
      'Gubernur BI Perry Warjiyo menyatakan: "Rupiah stabil."',
      "Rupiah stabil.",
      "menyatakan",
      "Gubernur BI Perry Warjiyo",
      "direct"
    ]
  ])("%s", (text, said, cue, speaker, mode) => {
    expect(statements(text)).toMatchObject([{text: said, cue: {text: cue}, speaker: {text: speaker}, mode}]);
    const {start, end, cue: cued, speaker: named} = statements(text)[0]!;
    for (const words of [{start, end, text: said}, cued, named])
      expect(text.slice(words.start, words.end)).toBe(words.text);
  });
});

describe("findStatements understands", () => {
  it.each<[what: string, text: string, names: string[]]>([
    [
      "a pronoun",
      "Menkeu Sri Mulyani mengatakan defisit turun. Ia menambahkan, utang juga turun.",
      ["Sri Mulyani", "Sri Mulyani"]
    ],
    ["a suffix", '"Defisit turun," kata Sri Mulyani. Utang, katanya, juga turun.', ["Sri Mulyani", "Sri Mulyani"]],
    [
      "who said the above",
      'Lima orang tewas. Demikian disampaikan Menteri Ani Budiarti. "Sopir kabur," katanya.',
      ["Ani Budiarti", "Ani Budiarti"]
    ],
    [
      "a short name",
      "Analis Josua Pardede mengatakan rupiah kuat. Menurut Josua, ekspor naik.",
      ["Josua Pardede", "Josua Pardede"]
    ],
    [
      "a name told before",
      "Prabowo Subianto tiba di Tokyo. Prabowo mengatakan kerja sama akan naik.",
      ["Prabowo Subianto"]
    ],
    [
      "another calling of who spoke last",
      'Sri Mulyani mengatakan defisit turun. "Pajak seret," ujar mantan Direktur Pelaksana Bank Dunia itu.',
      ["Sri Mulyani", "Sri Mulyani"]
    ],
    [
      "a bare calling",
      'Gubernur Dedi Mulyadi mengatakan jalan rusak. "Segera diperbaiki," kata Gubernur.',
      ["Dedi Mulyadi", "Dedi Mulyadi"]
    ],
    [
      "who acts in a new paragraph",
      'Menkeu Sri Mulyani mengatakan defisit turun.\n\nGubernur Bobby Nasution meninjau lokasi. "Enam tewas," katanya.',
      ["Sri Mulyani", "Bobby Nasution"]
    ],
    [
      "who speaks still, where another acts in the same paragraph",
      'Menkeu Sri Mulyani mengatakan defisit turun. Gubernur Bobby Nasution meninjau lokasi. "Enam tewas," katanya.',
      ["Sri Mulyani", "Sri Mulyani"]
    ],
    [
      "who speaks still, of what another did",
      'Kapolri Listyo Sigit mengatakan defisit turun.\n\nTersangka Budi Santoso memukul korban. "Ia emosi," katanya.',
      ["Listyo Sigit", "Listyo Sigit"]
    ],
    ["a quotation that goes on", '"Kami rugi," kata Siti. "Pembeli sepi sekali bulan ini."', ["Siti", "Siti"]],
    ["a speaker who tells of speaking", '"Kami memastikan stok aman hingga Mei," kata Siti.', ["Siti"]],
    ["another speaker within a quotation", '"Menteri Ani menegaskan stok aman," kata Siti.', ["Siti", "Ani"]],
    ["the second half of a quotation", '"Kami rugi," kata Siti, Senin, "dan pembeli sepi."', ["Siti", "Siti"]],
    [
      "the subject that kata shares",
      '"Kami rugi," kata Siti, Senin, sambil menambahkan, "pembeli sepi sekali."',
      ["Siti", "Siti"]
    ],
    ["one word as the second half", '"Stok beras," kata Siti, "habis".', ["Siti", "Siti"]],
    [
      "no second half in a word in quotation marks",
      '"Kami rugi," kata Siti. Gang "Setan Merah di Kota" sepi.',
      ["Siti"]
    ],
    [
      "a quotation that goes on behind the medium",
      '"Kami rugi," ujar Siti, seperti dikutip dari Antara, Senin. "Pembeli sepi sekali."',
      ["Siti", "Siti"]
    ],
    [
      "a quotation that goes on behind a medium's report",
      '"Kami rugi," kata Siti menurut laporan AFP. "Pembeli sepi sekali."',
      ["AFP", "Siti", "Siti"]
    ],
    [
      "a pronoun after a medium spoke",
      "Menkeu Sri Mulyani mengatakan defisit turun. Reuters melaporkan rupiah naik. Ia menambahkan, utang turun.",
      ["Sri Mulyani", "Reuters", "Sri Mulyani"]
    ]
  ])("%s", (_what, text, names) => expect(speakers(text)).toEqual(names));

  it.each<[text: string, name: string, via: string[]]>([
    ['"Kami menang," kata kantor berita KCNA, dikutip dari Bloomberg, Senin.', "KCNA", ["Bloomberg"]],
    ['"Kami menang," ujar Devender Prasad kepada kantor berita AFP.', "Devender Prasad", ["AFP"]],
    ["Melansir Reuters, Menteri Keuangan AS Scott Bessent mengatakan tarif akan naik.", "Scott Bessent", ["Reuters"]],
    ["Melansir Reuters, tarif akan naik 10 persen.", "Reuters", []],
    ["Menurut polisi, seperti dilaporkan Antara, 12 orang tewas.", "polisi", ["Antara"]],
    ["Sebanyak 12 orang tewas, kata polisi, seperti dilaporkan kantor berita AFP.", "polisi", ["AFP"]],
    ["Sebanyak 12 orang tewas, seperti dikonfirmasi polisi.", "polisi", []],
    ["Mengutip laporan IOM, BBC melaporkan 750 orang tewas.", "IOM", ["BBC"]],
    ["TASS, mengutip pejabat setempat, melaporkan 20 orang tewas.", "pejabat setempat", ["TASS"]],
    [
      "Mengacu pada pernyataan seorang diplomat Arab, AFP melaporkan 658 orang tewas.",
      "seorang diplomat Arab",
      ["AFP"]
    ],
    ["Berdasarkan data BPS, Bloomberg memberitakan inflasi 5 persen.", "BPS", ["Bloomberg"]],
    ["Menurut Reuters yang mengutip dua sumber Pentagon, 12 orang tewas.", "dua sumber Pentagon", ["Reuters"]],
    ["Reuters, yang mengutip Kementerian Kesehatan, menyebut 20 orang tewas.", "Kementerian Kesehatan", ["Reuters"]],
    ["Melansir Kompas, mengutip data BMKG, gempa terjadi 26 kali.", "BMKG", ["Kompas"]],
    ["Mengutip Reuters, Kementerian Keuangan melaporkan tarif naik.", "Kementerian Keuangan", ["Reuters"]],
    ["CNN melaporkan 26 orang tewas, mengutip polisi.", "polisi", ["CNN"]],
    ['"Kami menang," ujar Devender Prasad kepada wartawan.', "Devender Prasad", []]
  ])("%s", (text, name, via) => expect(statements(text)).toMatchObject([{name, via}]));

  it.each<[text: string, kind: string]>([
    ["Kementerian Pertanian mencatat produksi turun 5 persen.", "government"],
    ["PT Adaro Energy menyatakan produksi akan naik.", "company"],
    ["Para nelayan mengaku sulit melaut.", "group"],
    ["Harian Fajar melaporkan jalan itu longsor.", "news_medium"],
    ["Bupati Indramayu Lucky Hakim mengatakan panen gagal.", "person"],
    ["UNICEF memperkirakan 1,2 juta anak kelaparan.", "international_organisation"]
  ])("%s: %s", (text, suggestedKind) => expect(statements(text)).toMatchObject([{known: false, suggestedKind}]));
});
