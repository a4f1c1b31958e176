/** Nouns of people, which the codebook counts as persons. */
export const people: readonly string[] = (
  "orang jiwa nyawa manusia insan individu warga warganya penduduk rakyat masyarakat penghuni " +
  "wni wna tki tkw tka pmi asn pns pppk honorer odp pdp otg odgj " +
  "pria wanita perempuan lelaki laki cowok cewek anak bocah bayi balita batita remaja pemuda pemudi pemudik lansia ibu bapak ayah " +
  "suami istri isteri janda duda yatim piatu saudara bersaudara teman sahabat kawan rekan kolega sejawat tetangga kerabat keturunan " +
  "tentara pasukan prajurit personel personil serdadu perwira bintara tamtama jenderal kolonel letnan kapten sersan kopral marinir kadet taruna kombatan " +
  "gerilyawan milisi militan pejuang pemberontak sniper veteran wamil relawan sukarelawan tni polri brimob polisi polwan serse detektif " +
  "aparat petugas satpam sekuriti penjaga pengawal intel agen pilot kopilot pramugari pramugara awak kru nakhoda abk masinis kondektur sopir supir " +
  "pengemudi pengendara pemotor pengojek ojol kurir penumpang pejalan pesepeda penerbang astronaut astronot kosmonot " +
  "korban jasad jenazah mayat penyintas pengungsi transmigran imigran migran ekspatriat diaspora sandera tahanan tawanan desertir napi narapidana terpidana " +
  "tersangka terdakwa terduga terlapor pelapor pelaku penjahat pembunuh pencuri perampok begal koruptor teroris pengedar kurir pecandu penyandang " +
  "saksi hakim jaksa pengacara advokat notaris komisioner ahli pakar ilmuwan peneliti akademisi analis pengamat ekonom insinyur teknisi arsitek programmer " +
  "guru dosen profesor rektor murid siswa siswi pelajar mahasiswa mahasiswi santri santriwati alumni lulusan sarjana doktor peserta kandidat calon caleg cagub capres " +
  "dokter perawat bidan nakes apoteker terapis pasien penderita pengidap suspek pendonor donor " +
  "presiden menteri gubernur bupati wali walikota lurah camat kades senator anggota legislator politikus politisi diplomat duta pejabat staf pegawai " +
  "karyawan karyawati buruh pekerja tukang kuli pelayan pembantu sapper penambang nelayan petani peternak pekebun pedagang penjual pembeli pengrajin " +
  "perajin pengusaha wirausahawan wiraswasta investor nasabah debitur kreditur pelanggan konsumen pengguna pemakai pelamar pencaker penganggur pengangguran " +
  "pemilih pemilihnya pendukung simpatisan kader demonstran pendemo aktivis massa jurnalis wartawan reporter fotografer editor penulis seniman " +
  "penyanyi musisi aktor aktris artis sutradara model penari penonton pengunjung tamu wisatawan turis wisman wisnus pelancong jemaah jamaah umat jemaat biksu " +
  "pendeta pastor ulama kiai ustaz imam pemuka pemain atlet pesepak pebulutangkis petenis pelari perenang petinju pembalap pelatih wasit ofisial suporter " +
  "fan fans penggemar pengikut follower subscriber pelayat peziarah warganet netizen miliarder jutawan triliuner finalis juara pemenang peraih nominator " +
  "delegasi delegator utusan pemimpin kepala bos direktur direksi komisaris manajer eksekutif pendiri pemilik pemegang ketua wakil sekretaris tokoh pemangku " +
  " penerima penduduknya algojo preman perompak bajak penyelam pendaki penerjun penyelamat responden informan narasumber partisipan " +
  "partisipannya pengidapnya hafiz korbannya wisudawan napiter geng serdadunya pasukannya tentaranya prajuritnya personelnya pekerjanya karyawannya " +
  "penyerang penembak pengebom pendaftar peminat pelamar penculik penyusup penyelundup penjarah pemohon pembalap petarung petugasnya penghuninya pekerja " +
  "penyelenggara pemantau pengamat pengajar pendidik penyuluh penyidik penuntut pembela pemudik perantau pelajar pemeluk penganut penerjemah pemandu pengurus pengungsinya " +
  "siswanya mahasiswanya anggotanya anaknya putra putri " +
  "pembakar penadah pelempar pembobol penipu penjudi penyuap pengoplos perusuh pembegal pemerkosa pencabul pencopet penjambret pembajak " +
  "penganiaya pengeroyok penodong pemalsu pemeras pemalak penggelap pembalak pemburu pembacok penikam penusuk penggorok pemutilasi penghasut " +
  "provokator peretas penyebar pembuat perakit peracik pengoleksi perusak pelanggar penunggak pengemplang pengkhianat pemfitnah " +
  "penguntit pengintip peneror pelapak penggarap penggugat tergugat pelintas pelaut peladang penggembala penjahit penenun pengepul pemulung " +
  "pengamen pengemis gelandangan pengasong pemetik pemahat pelukis pematung penyair pendongeng pengarang novelis sastrawan budayawan sejarawan " +
  "arkeolog fisikawan kimiawan matematikawan astronom koas radiografer epidemiolog psikolog psikiater konselor difabel disabilitas tunanetra " +
  "tunarungu mualaf pengantin mempelai cabup cawali cawalkot cawagub cawapres bacaleg bacapres mualim juragan pemancing pesilat pegulat pejudo " +
  "karateka taekwondoin peselancar pesenam pedayung pepanah peloncat pelompat pesepakbola pebasket pevoli petembak pecatur pegolf kiper " +
  "gelandang striker winger pengadil bobotoh pemanjat penyeberang pelaju komuter mekanik admin kasir teller linmas hansip babinsa " +
  "bhabinkamtibmas penghulu modin muazin khatib ustazah nyai romo bruder uskup kardinal biarawan biarawati bhiksu pandita pedanda sulinggih " +
  "jurusita panitera penyelidik auditor penilik pengawas pemeriksa verifikator surveyor enumerator pencacah pantarlih reseller pengecer " +
  "tengkulak makelar calo pialang trader spekulan rentenir peminjam penabung deposan pemodal dalang pesinden rapper gitaris drummer vokalis " +
  "bassist pianis komika pelawak komedian presenter penyiar pewara moderator panelis kurator youtuber tiktoker selebgram selebritas selebriti " +
  "influencer buzzer kreator gamer streamer podcaster blogger vlogger endorser pendamping fasilitator penggiat pegiat pengampu instruktur " +
  "widyaiswara pembimbing penguji kepsek kasek paskibraka paskibra taruni praja catar casis pejihad jihadis ekstremis separatis gangster bandit " +
  "dedengkot gembong mucikari muncikari germo psk pelacur pramuria waria transpuan transgender joki jawara dukun paranormal peramal penyihir " +
  "montir mandor petinggi pembesar bangsawan pangeran sultan selir permaisuri menantu mertua cucu cicit kakek nenek paman tante keponakan " +
  "sepupu adik kakak abang ortu orangtua walimurid pendatang pribumi bumiputra warganegara pekurban mustahik muzaki dermawan donatur " +
  "filantropis penyumbang penderma pengirim penjemput pengiring pembonceng penunggang kusir sais pendayung pengayuh pemblokir pengunjuk " +
  "pengacau pembangkang pembelot buron buronan residivis eksekutor pembocor pemukul penampar penendang penyiram penyiksa penyekap " +
  "pengeksploitasi pemerdagang abg milenial jomblo inovator penemu pencipta perancang desainer perintis pelopor penggagas pemrakarsa inisiator " +
  "perokok peminum pemabuk penyalahguna pesakitan pesohor pendengar pemirsa penyimak penanya pembicara narahubung pewawancara pemanen " +
  "penyembelih jagal pebisnis usahawan saudagar konglomerat taipan tauke korlap koordinator bendahara ajudan sespri konsul atase dubes wabup " +
  "wawali wagub sekda kadis parlementarian purnawirawan pensiunan purnatugas purnabakti " +
  "penyuplai pemeran perundung perisak penyerobot pengintai pembantai penyabot petambak petambang pembudidaya penderes pengasuh pembina penasihat praktisi pemerhati pengkritik oposan tunawisma anjal gepeng tetua sesepuh hacker pengusul pengadu penghina peselingkuh penyelia pesuruh pesumo"
).split(" ");

/** Pairs of words that name people, where the first alone may not. */
export const peoplePairs: readonly string[] = [
  "tenaga kerja",
  "tenaga medis",
  "tenaga kesehatan",
  "tenaga honorer",
  "tenaga ahli",
  "tenaga asing",
  "ibu hamil",
  "ibu rumah",
  "ibu menyusui",
  "awak kapal",
  "awak kabin",
  "kru kapal",
  "penumpang kapal",
  "penumpang pesawat",
  "pilot pesawat",
  "kepala desa",
  "kepala daerah",
  "kepala negara",
  "kepala suku",
  "wakil rakyat",
  "wakil presiden",
  "kaki tangan",
  "mata mata",
  "juru bicara",
  "juru parkir",
  "juru pemantau",
  "pebulu tangkis",
  "petugas kapal",
  "bajak laut",
  "peserta didik",
  "duta besar",
  "buruh migran",
  "polisi militer",
  "anak buah",
  // `400 tenaga tambahan`, but `400 tenaga kuda`
  ...(
    "tambahan pendidik kependidikan pengajar pendukung penunjang profesional terampil terdidik kontrak keamanan perawat guru dokter sukarela " +
    "outsourcing pendamping penyuluh administrasi teknis kebersihan pemasar penjualan muda lokal pengaman laboratorium"
  )
    .split(" ")
    .map((work) => `tenaga ${work}`)
];
