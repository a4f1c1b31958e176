import type {Qualifier} from "../../records.ts";
import type {QualifierPhrase} from "../quantityWords.ts";

/** Phrases before a figure. Those of `exact` say nothing of the value, and stand between other qualifiers. */
const before: readonly (readonly [Qualifier, string])[] = [
  [
    "about",
    "sekitar, sekira, sekitaran, kira kira, kira - kira, kurang lebih, lebih kurang, hampir, nyaris, mendekati, kisaran, berkisar, di kisaran, pada kisaran, " +
      "dalam kisaran, seputar, sekitaran, plus minus, plus - minus, ±, + / -, ~, rata - rata sekitar, hampir - hampir"
  ],
  [
    "at_least",
    "sedikitnya, setidaknya, sekurangnya, sekurang - kurangnya, setidak - tidaknya, paling sedikit, paling tidak, paling kurang, minimal, minimum, min ., " +
      "tidak kurang dari, tak kurang dari, tidak kurang, tak kurang, paling rendah, paling dekat, paling cepat, paling singkat, paling pendek, paling muda, paling kecil, sesedikitnya, sekecil - kecilnya, " +
      "sesingkat - singkatnya, secepat - cepatnya, serendah - rendahnya, minimalnya, ≥, mulai dari, mulai"
  ],
  [
    "more_than",
    "lebih dari, lebih daripada, melebihi, di atas, diatas, melampaui, melewati, lampaui, lewati, " +
      "lebih, >, lebih - lebih dari"
  ],
  [
    "up_to",
    "hingga, sampai, sampai dengan, maks, maks ., max ., maksimal, maksimum, paling banyak, paling lama, paling lambat, paling tinggi, paling besar, paling jauh, tidak lebih dari, " +
      "tak lebih dari, tidak melebihi, tak melebihi, tidak melampaui, sebanyak - banyaknya, setinggi - tingginya, selama - lamanya, sebesar - besarnya, selambat - lambatnya, sejauh - jauhnya, paling tua, maksimalnya, " +
      "hingga mencapai, s / d, s . d ., s . d, ≤"
  ],
  [
    "less_than",
    "kurang dari, kurang daripada, di bawah, dibawah, tidak sampai, tak sampai, belum sampai, " +
      "belum mencapai, tidak mencapai, tak mencapai, belum genap, tidak genap, tak genap, <"
  ],
  [
    "exact",
    "tepat, tepatnya, persis, pas, genap, mencapai, sebanyak, sejumlah, sebesar, senilai, seharga, seberat, seluas, setinggi, sepanjang, sejauh, selama, " +
      "total, hanya, cuma, sekadar, baru, antara, menjadi, rata - rata, kini, hingga kini, sampai kini, hingga sekarang, sampai sekarang, hingga saat ini, " +
      "sampai saat ini, hingga hari ini, sampai hari ini, adalah, yakni, yaitu, sudah, telah, berjumlah, angka, jumlah, nilai, bernilai"
  ]
];

/** What comparatives say of the figure behind them: `lebih muda dari`, `lebih tinggi daripada`. */
const comparing: readonly (readonly [Qualifier, string])[] = [
  ["more_than", "besar tinggi tua banyak panjang lama cepat berat luas lebar dalam jauh mahal tebal kuat"],
  ["less_than", "kecil rendah muda sedikit pendek singkat lambat ringan sempit dangkal dekat murah tipis lemah"]
];

/** Phrases after a figure with its noun. */
const after: readonly (readonly [Qualifier, string])[] = [
  [
    "at_least",
    "atau lebih, ke atas, keatas, atau lebih banyak, atau lebih tua, atau lebih besar, atau lebih tinggi, atau lebih lama"
  ],
  ["more_than", "lebih, lebih sedikit, sekian"],
  ["up_to", "ke bawah, kebawah, atau kurang"],
  ["about", "kurang lebih, lebih kurang"]
];

function index(table: typeof before, key: (words: readonly string[]) => string): Map<string, QualifierPhrase[]> {
  const found = new Map<string, QualifierPhrase[]>();
  for (const [qualifier, phrases] of table)
    for (const phrase of phrases.split(", ")) {
      const words = phrase.split(" ");
      const entries = found.get(key(words)) ?? [];
      found.set(
        key(words),
        [...entries, {words, qualifier}].sort((a, b) => b.words.length - a.words.length)
      );
    }
  return found;
}

const compared = comparing.map(([qualifier, adjectives]): readonly [Qualifier, string] => [
  qualifier,
  adjectives
    .split(" ")
    .flatMap((adjective) => [`lebih ${adjective} dari`, `lebih ${adjective} daripada`])
    .join(", ")
]);

export const qualifiersBefore: ReadonlyMap<string, readonly QualifierPhrase[]> = index(
  [...before, ...compared],
  (words) => words.at(-1)!
);
export const qualifiersAfter: ReadonlyMap<string, readonly QualifierPhrase[]> = index(after, (words) => words[0]!);
