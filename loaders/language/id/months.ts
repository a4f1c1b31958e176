/** Months by name, Indonesian and English, whole and abbreviated, in lower case: 1 is January. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    "januari january jan",
    "februari february feb peb pebruari",
    "maret march mar mrt",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "agustus august agu agt ags agst aug",
    "september sept sep",
    "oktober october okt oct",
    "november nopember nov nop",
    "desember december des dec"
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1]))
);

/** Names of months that are nothing else: they need no other sign that a month is meant. */
export const plainMonths: ReadonlySet<string> = new Set([
  "januari",
  "january",
  "februari",
  "february",
  "pebruari",
  "agustus",
  "september",
  "oktober",
  "october",
  "november",
  "nopember",
  "desember",
  "december"
]);

/** English names, after which a day may stand (`July 4, 2025`). */
export const englishMonths: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " "
  )
);

/** Words that make a date of a bare month name after them (`sejak Maret`, `bulan Mei`). */
export const monthLeaders: ReadonlySet<string> = new Set(
  (
    "bulan pada sejak hingga sampai selama sepanjang per dari antara akhir awal pertengahan penghujung medio untuk di " +
    "mulai sebelum setelah sesudah menjelang periode pasca dan dibanding dibandingkan ketimbang edisi kalender berakhir dimulai bermula berlangsung digelar tayang terbit kontrak pengiriman cair beroperasi berlaku bergulir rampung selesai tuntas habis dibuka ditutup dirilis diluncurkan terjadi " +
    "dilaksanakan dilakukan diselenggarakan diadakan dihelat pensiun kedaluwarsa kadaluwarsa kedaluarsa muncul meletus memuncak terbentuk berdiri wafat meninggal dilantik " +
    "ditangkap ditahan bergabung menikah debut diteken ditandatangani disahkan diumumkan diresmikan dibentuk didirikan " +
    "inflasi deflasi ekspor impor penjualan produksi dagang perdagangan"
  ).split(" ")
);

/** Months of the Islamic calendar, and the Javanese name of the first, in the spellings of newspapers; of those of two words the first. */
export const hijriMonths: ReadonlySet<string> = new Set(
  (
    "muharam muharram safar shafar rabiul rabiulawal rabiulakhir jumadil jumadilawal jumadilakhir rajab syaban ramadan ramadhan romadon syawal syawwal " +
    "zulkaidah dzulkaidah dzulqaidah zulqaidah dzulkaedah sya dzulqa zulqa zulhijah zulhijjah dzulhijah dzulhijjah suro"
  ).split(" ")
);
