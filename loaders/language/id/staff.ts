/** Nouns of people beside others, which are counted with them: `sepuluh koleganya`, `tiga bersaudara`. */
export const staff: readonly string[] = "kolega sejawat bersaudara".split(" ");

/** People by their work, in two words of which the first alone counts something else: `400 tenaga tambahan`, not `400 tenaga kuda`. */
export const staffPairs: readonly string[] = [
  "anak buah",
  ...(
    "tambahan pendidik kependidikan pengajar pendukung penunjang profesional terampil terdidik kontrak keamanan perawat guru dokter sukarela " +
    "outsourcing pendamping penyuluh administrasi teknis kebersihan pemasar penjualan muda lokal pengaman laboratorium"
  )
    .split(" ")
    .map((work) => `tenaga ${work}`)
];
