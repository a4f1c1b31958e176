import type {Modality} from "../../records.ts";
import type {ModalityWords} from "../modalityWords.ts";
import {qualifiersBefore} from "./qualifiers.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const cues: Record<Exclude<Modality, "asserted">, string> = {
  estimated:
    "memperkirakan diperkirakan perkiraan perkiraannya menaksir ditaksir taksiran mengestimasi mengestimasikan diestimasi diestimasikan estimasi estimasinya " +
    "prediksi memprediksi memprediksikan diprediksi diprediksikan memproyeksikan diproyeksikan proyeksi proyeksinya " +
    "diproyeksi memproyeksi diperhitungkan perkirakan diasumsikan mengasumsikan meramal meramalkan diramal diramalkan memprakirakan diprakirakan prakiraan",
  planned:
    "akan bakal berencana merencanakan direncanakan rencana rencananya menargetkan ditargetkan target targetnya hendak ingin mau berniat bermaksud berjanji " +
    "menjanjikan dijanjikan menjadwalkan dijadwalkan  bertekad berkomitmen " +
    "mengincar membidik dicanangkan mencanangkan kelak",
  potential: "dapat bisa berpotensi potensi mungkin kemungkinan barangkali mampu memungkinkan dimungkinkan berpeluang",
  denied: "membantah dibantah bantah bantahan menyangkal disangkal menampik ditampik menepis ditepis menafikan"
};

/** Words after a comma that begin an insertion: `, seperti dilansir Antara,`. */
export const insertions = set("seperti sebagaimana dikutip dilansir dinukil mengutip melansir menurut yang");

/** How Indonesian news says that a figure is estimated, planned, possible or denied. */
export const modalityWords: ModalityWords = {
  cues: new Map(
    (Object.keys(cues) as (keyof typeof cues)[]).flatMap((modality) =>
      cues[modality].split(" ").map((word): [string, Exclude<Modality, "asserted">] => [word, modality])
    )
  ),
  clauses: set(
    "bahwa setelah sebelum karena sebab sehingga sementara sedangkan tetapi tapi namun ketika saat jika bila apabila kalau meski meskipun walau walaupun sejak " +
      "agar supaya padahal melainkan yang adapun lantaran akibat usai seusai dibanding dibandingkan daripada"
  ),
  that: set("bahwa"),
  not: set("bukan bukannya"),
  bases: set("menurut berdasarkan dalam mengutip"),
  nouns: set(
    "perkiraan perkiraannya taksiran estimasi estimasinya prediksi proyeksi proyeksinya prakiraan rencana target targetnya potensi kemungkinan"
  ),
  those: set("itu ini tersebut"),
  and: set("dan serta lalu kemudian atau"),
  relative: set("yang"),
  insertions,
  stating: new Set([...qualifiersBefore.values()].flatMap((phrases) => phrases.flatMap(({words}) => words))),
  provisional: set("sementara"),
  causes: set("akibat"),
  losses: set(
    "kerugian kerusakan korban jumlah data angka hasil total nilai perkiraan taksiran estimasi hitungan perhitungan pendataan biaya"
  ),
  amounts: set(
    "mencapai menembus menyentuh melebihi melampaui menjadi berjumlah bernilai sebesar sebanyak senilai sejumlah"
  ),
  alongside: set("dan serta lalu kemudian sambil seraya"),
  estimating: set(
    "memperkirakan menaksir mengestimasi mengestimasikan memprediksi memprediksikan memproyeksi memproyeksikan mengasumsikan meramal meramalkan memprakirakan"
  ),
  passive: set(
    "diperkirakan ditaksir diestimasi diestimasikan diprediksi diprediksikan diproyeksi diproyeksikan diprakirakan diramal diramalkan"
  ),
  negations: set("tidak tak belum"),
  compared: set("tinggi rendah besar kecil baik buruk cepat lambat")
};

const {cues: cueWords, clauses, that, nouns, those, and, relative} = modalityWords;
/** Every word that a figure's modality is read from, or that ends the search for it, for the lexicon. */
export const modalityCues: readonly string[] = [
  ...cueWords.keys(),
  ...clauses,
  ...that,
  ...nouns,
  ...those,
  ...and,
  ...relative
];
