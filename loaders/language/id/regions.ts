import {words} from "./words.ts";

/** Regencies, provinces' capitals, states and large cities, one word each, which stand between an office and its holder's name. */
export const regions = words(
  "asahan batubara dairi deli karo labuhanbatu langkat mandailing nias simalungun tapanuli toba samosir binjai gunungsitoli padangsidimpuan pematangsiantar sibolga tebing " +
    "agam dharmasraya mentawai pasaman pesisir sijunjung solok bukittinggi payakumbuh sawahlunto pariaman bengkalis indragiri kampar meranti pelalawan rokan siak dumai " +
    "batanghari bungo kerinci merangin muaro sarolangun tanjabbar tanjabtim tebo banyuasin empat lahat muara musi ogan lubuklinggau pagaralam prabumulih bangka belitung pangkalpinang bintan karimun lingga natuna tanjungpinang " +
    "mesuji pesawaran pringsewu tanggamus tulang waykanan lebak pandeglang cilegon tangsel bandung ciamis cimahi indramayu kuningan majalengka pangandaran subang sumedang banjar banjarnegara banyumas batang blora boyolali brebes cilacap demak grobogan jepara karanganyar kebumen kendal klaten kudus magelang pati pekalongan pemalang purbalingga purworejo rembang salatiga sragen sukoharjo surakarta tegal temanggung wonogiri wonosobo " +
    "gunungkidul kulonprogo bangkalan banyuwangi blitar bojonegoro bondowoso gresik jember jombang kediri lamongan lumajang madiun magetan mojokerto nganjuk ngawi pacitan pamekasan pasuruan ponorogo probolinggo sampang sidoarjo situbondo sumenep trenggalek tuban tulungagung batu " +
    "badung bangli buleleng gianyar jembrana karangasem klungkung tabanan bima dompu lombok sumbawa alor belu ende flores lembata malaka manggarai nagekeo ngada rote sabu sikka sumba " +
    "bengkayang kapuas kayong ketapang kubu landak melawi sambas sanggau sekadau sintang singkawang barito gunungmas katingan kotawaringin lamandau murung seruyan sukamara balangan kotabaru tabalong tanah tapin banjarbaru berau kutai paser penajam bontang bulungan malinau nunukan tarakan " +
    "bolaang minahasa sangihe talaud bitung kotamobagu tomohon banggai buol donggala morowali parigi poso sigi tojo tolitoli bantaeng barru bone bulukumba enrekang gowa jeneponto luwu maros pangkep pinrang selayar sidrap sinjai soppeng takalar toraja wajo palopo parepare bombana buton kolaka konawe muna wakatobi baubau boalemo pohuwato majene mamasa mamuju polewali polman " +
    "buru seram tual halmahera morotai tidore asmat biak boven jayawijaya keerom lanny mappi merauke mimika nabire nduga paniai sarmi supiori tolikara waropen yahukimo yalimo fakfak kaimana manokwari maybrat sorong tambrauw bintuni wondama timika wamena sentani " +
    "california texas florida york jersey ohio michigan illinois georgia virginia nevada arizona hawaii alaska queensland victoria sabah sarawak selangor johor penang kelantan kedah perak hubei sichuan gaza beirut kairo baghdad teheran damaskus ankara athena roma madrid lisbon wina kyoto osaka hiroshima " +
    "minnesota pennsylvania louisiana carolina kentucky tennessee alabama oregon colorado massachusetts wisconsin maryland"
);
