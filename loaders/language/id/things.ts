/** Nouns that are counted and are no people, by the codebook's unit. */
export const things: readonly (readonly [unit: string, words: string])[] = [
  ["container", "kontainer container teu"],
  ["shell", "peluru amunisi proyektil mortir munisi"],
  ["missile", "rudal misil roket torpedo"],
  [
    "vehicle",
    "mobil motor truk bus sepeda kendaraan tank ranpur panser ambulans taksi angkot minibus pikap lori traktor kereta gerbong lokomotif bajaj becak skuter " +
      "mopped trailer ekskavator buldoser humvee jip"
  ],
  ["ship", "kapal perahu feri tongkang fregat korvet destroyer tanker speedboat yacht sampan jukung"],
  ["aircraft", "pesawat helikopter jet drone heli pembom nirawak uav"],
  [
    "count",
    "kasus rumah bangunan gedung desa kelurahan kecamatan kabupaten kota provinsi daerah wilayah negara pulau sekolah masjid gereja pura vihara hotel restoran " +
      "toko warung pasar pabrik kantor cabang gerai perusahaan bank bumn umkm koperasi lembaga organisasi partai fraksi kursi suara tps kelompok tim klub " +
      "keluarga kk keluarganya titik lokasi proyek program paket produk judul film buku lagu album halaman bab artikel video foto gambar lembar " +
      "saham obligasi surat dokumen berkas sertifikat izin sekuritas kontrak perkara gugatan laporan aduan keluhan pertanyaan poin gol assist laga pertandingan " +
      "medali emas perak perunggu gelar trofi piala kali lipat ronde set gim putaran langkah pilihan faktor jenis macam spesies ekor sapi kambing kerbau ayam babi " +
      "ikan burung kucing anjing gajah harimau pohon bibit benih butir telur dosis vaksin sampel tes tempat tidur kamar meja ranjang ventilator masker apd tabung " +
      "botol kotak karton karung sak bungkus porsi lantai jembatan ruas bendungan waduk embung sumur menara bts tower stasiun bandara pelabuhan terminal halte " +
      "jalur rute penerbangan perjalanan hektare hektar ha gempa ledakan serangan tembakan bom granat ranjau senjata pistol senapan pucuk artileri meriam " +
      "peluncur sistem brigade divisi batalion batalyon resimen kompi peleton pangkalan markas pos satelit reaktor turbin panel server komputer laptop ponsel " +
      "gawai aplikasi situs akun pesan kata huruf angka bahasa agama suku etnis bidang tanah kavling petak derajat skala magnitudo volt watt megawatt gigabyte " +
      "pemerintah kementerian pasal ayat aturan resolusi perjanjian sanksi pertemuan kunjungan sesi tahap episode musim seri edisi strategi kategori " +
      "komoditas stadion kebun ladang sawah tambang blok puskesmas klinik rs apotek universitas kampus fakultas jurusan kelas rombel hak opsi syarat tuntutan"
  ]
];

/** Nouns of two words whose first word alone counts something else, or nothing. */
export const thingPairs: readonly (readonly [unit: string, pairs: string])[] = [
  ["container", "peti kemas"],
  ["missile", "peluru kendali"],
  ["shell", "peluru artileri, peluru meriam, granat artileri, selongsong peluru, amunisi artileri, peluru mortir"],
  ["aircraft", "kapal terbang, balon udara, pesawat tempur, pesawat nirawak"],
  ["ship", "kapal perang, kapal selam, kapal induk, kapal perusak, kapal tanker, kapal nelayan, kapal tunda"],
  ["vehicle", "kendaraan lapis, sepeda motor, kereta api"],
  [
    "count",
    "peluncur roket, peluncur rudal, sistem rudal, anak perusahaan, anak usaha, anak tangga, anak panah, anak sungai, kepala keluarga, kepala sapi, ibu kota, " +
      "rumah sakit, rumah tangga, rumah warga, kantor polisi, kantor cabang, pos polisi, markas polisi, tempat tidur, tempat duduk, bank sentral, basis poin, jet ski"
  ]
];

/** Makes by whose name alone machines are counted (`tiga Rafale`), and letters before a type's number (`enam F-16`). */
export const makes: readonly (readonly [unit: string, names: string])[] = [
  [
    "aircraft",
    "rafale eurofighter typhoon gripen sukhoi mirage tejas hercules boeing airbus embraer bombardier cessna shahed bayraktar geran reaper apache chinook"
  ],
  ["vehicle", "leopard abrams bradley challenger stryker marder bushmaster"],
  ["missile", "tomahawk iskander kinzhal kalibr atacms hwasong taurus scud"]
];
export const types: readonly (readonly [unit: string, letters: string])[] = [
  ["aircraft", "f fa jf su mig mi ka il tu an uh ah mq"],
  ["vehicle", "t bmp btr"],
  ["missile", "kn"]
];
