import type {ProseLanguage} from "./language.js";

const signs: Record<string, string> = {USD: "US$", EUR: "€", IDR: "Rp"};
const currencies: Record<string, string> = {USD: "dolar AS", EUR: "euro", IDR: "rupiah", JPY: "yen", GBP: "pound"};
const nouns: Record<string, string> = {
  person: "orang",
  count: "",
  year: "tahun",
  month: "bulan",
  week: "minggu",
  day: "hari",
  hour: "jam",
  minute: "menit",
  tonne: "ton",
  litre: "liter",
  barrel: "barel",
  container: "kontainer",
  shell: "peluru",
  missile: "rudal",
  vehicle: "kendaraan",
  ship: "kapal",
  aircraft: "pesawat"
};

/** Indonesian. */
export const indonesian: ProseLanguage = {
  tag: "id",
  qualifiers: {
    about: "sekitar",
    at_least: "sedikitnya",
    more_than: "lebih dari",
    up_to: "hingga",
    less_than: "kurang dari"
  },
  between: (low, high) => `antara ${low} dan ${high}`,
  scales: [
    [1e12, "triliun", "T"],
    [1e9, "miliar", "M"],
    [1e6, "juta", "jt"]
  ],
  scaledFrom: 1e6,
  vague: new Map([
    [10, "puluhan"],
    [11, "belasan"],
    [12, "lusinan"],
    [100, "ratusan"],
    [1e3, "ribuan"],
    [1e4, "puluhan ribu"],
    [1e5, "ratusan ribu"],
    [1e6, "jutaan"],
    [1e7, "puluhan juta"],
    [1e8, "ratusan juta"],
    [1e9, "miliaran"],
    [1e10, "puluhan miliar"],
    [1e12, "triliunan"]
  ]),
  vagueOf: (amount, noun) => `${amount} ${noun}`,
  money: (amount, currency) => (signs[currency] ? `${signs[currency]}${amount}` : `${currency} ${amount}`),
  currencyName: (currency) => currencies[currency] ?? currency,
  percent: (amount) => `${amount}%`,
  noun: (unit) => nouns[unit] ?? unit,
  per: (unit) => `per ${nouns[unit] ?? unit}`,
  small: "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(" "),
  months: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  seasons: ["musim semi", "musim panas", "musim gugur", "musim dingin"],
  parts: {early: "awal", mid: "pertengahan", late: "akhir"},
  day: (day, month, year) => `${day} ${month} ${year}`,
  decade: (year) => `${year}-an`,
  span: (from, to) => `${from} hingga ${to}`
};
