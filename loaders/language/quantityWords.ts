import type {Qualifier} from "../records.ts";

/** The words that a language counts and measures with. All keys are in lower case. */
export interface QuantityWords {
  /** Units of time, length, weight …, by the codebook's unit; `count` for those that it lacks. */
  units: ReadonlyMap<string, string>;
  /** Words behind a unit of length that make it an area or a volume: `persegi`. */
  powers: ReadonlySet<string>;
  percent: ReadonlySet<string>;
  /** Units with an ending that makes the figure before them approximate: `75 persenan`. */
  loose: ReadonlySet<string>;
  /** Nights, which are counted in words or beside days (`dua malam`, `3 hari 2 malam`), and what shows behind them that a time is meant. */
  nights: {words: ReadonlySet<string>; notBefore: ReadonlySet<string>; beside: ReadonlySet<string>};
  /** Marks of a unit that is a count: `°`. */
  marks: ReadonlySet<string>;
  /** What may stand behind `poin` to make it percentage points. */
  points: {word: string; of: ReadonlySet<string>};
  /** Nouns by the codebook's unit: `tentara` person, `kontainer` container, `rumah` count. */
  nouns: ReadonlyMap<string, string>;
  /** Nouns of two words, by the first and the second: `peti kemas`. */
  pairs: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Makes that machines are counted by, by the codebook's unit (`rafale`), and letters before a type's number (`f`-16). */
  makes: ReadonlyMap<string, string>;
  types: ReadonlyMap<string, string>;
  /** Nouns behind which stands what they hold: `kontainer senjata`. */
  portions: ReadonlySet<string>;
  /** Words behind a noun that say what kind of it is counted: `aktif`, `militer`. */
  attributes: ReadonlySet<string>;
  /** Behind a noun, that so many more are meant: `lagi`. */
  another: string;
  /** Words between a figure and its noun: `unit`, `ekor`. */
  classifiers: ReadonlySet<string>;
  /** What befalls people; behind a figure without a noun it counts people: `12 tewas`. */
  states: ReadonlySet<string>;
  /** Wounds, which are counted themselves behind verbs of who has them (`mengalami tiga luka tusuk`), with their kinds. */
  wounds: {nouns: ReadonlySet<string>; kinds: ReadonlySet<string>; had: ReadonlySet<string>};
  /** What befalls things; behind a figure without a noun it counts them: `310 rusak berat`. */
  fates: ReadonlySet<string>;
  /** Verbs of which people are the object, by whatever noun: `menewaskan dua operator`. */
  wounding: ReadonlySet<string>;
  /** Verbs of what harms people; a figure behind them without a noun counts people: `menewaskan 3`. */
  harms: ReadonlySet<string>;
  /** Words before a noun of people that say what they were: `mantan pejabat`. */
  formers: ReadonlySet<string>;
  /** The ending of a noun that says whose it is. */
  possessive: string;
  /** The letter behind a figure that says how many times: `2x`. */
  times: string;
  /** Words that may stand between a figure and such a state: `12 diperkirakan tewas`. */
  modals: ReadonlySet<string>;
  /** People who are named one by one, and not counted: figures behind them are no number of them. */
  officials: ReadonlySet<string>;
  /** Words that are no noun that a figure counts, though they can stand behind it. */
  notNouns: ReadonlySet<string>;
  /** Verbs as headlines write them, without their prefix: `Gempa M 5,8 Guncang Poso`. */
  bareVerbs: ReadonlySet<string>;
  /** Beginnings of verbs. */
  verbPrefixes: readonly string[];
  /** Nouns that begin like verbs. */
  nounsLikeVerbs: ReadonlySet<string>;
  /** Qualifying phrases before a figure, by their last word; the longest first. */
  qualifiers: ReadonlyMap<string, readonly QualifierPhrase[]>;
  /** Qualifying phrases after a figure and its noun, by their first word; the longest first. */
  qualifiersAfter: ReadonlyMap<string, readonly QualifierPhrase[]>;
  /** `lebih`, which says that a figure is exceeded, or compares. */
  more: string;
  /** Words that make a comparison of the `lebih` before them: `5 persen lebih tinggi`. */
  comparatives: ReadonlySet<string>;
  /** What is measured, between a bound and its figure: `hingga ketinggian 17 kilometer`. */
  dimensions: ReadonlySet<string>;
  /** Words right behind a figure that tell when it was so: `lebih tinggi dari 4,9 persen pada Mei`. */
  timing: ReadonlySet<string>;
  /** What something is more or less than, with no figure: `2 miliar lebih dari target`. */
  yardsticks: ReadonlySet<string>;
  /** Units of time that `now` makes a date of: `5.000 bulan ini`. */
  periods: ReadonlySet<string>;
  now: string;
  /** Units of how often, behind which `lebih` compares by whatever follows: `10 kali lebih mungkin`. */
  multiples: ReadonlySet<string>;
  /** Words that show that a figure without a noun is an amount: `mencapai`, `menjadi`. */
  amountCues: ReadonlySet<string>;
  /** Words between the bounds of a range. */
  rangeJoiners: ReadonlySet<string>;
  /** The word that announces a range with `dan`: `antara 5 dan 7`. */
  between: ReadonlySet<string>;
  /** Between the numbers of a score or a vote: `7 banding 2`. */
  ratios: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Other words before the last of a list. */
  beside: ReadonlySet<string>;
  /** Words of where something was counted, which items of a list share: `13 orang di Agam, 8 di Solok`. */
  placing: ReadonlySet<string>;
  or: ReadonlySet<string>;
  /** Words between what was and what is, which are two figures of one kind: `dari 5 menjadi 7 persen`. */
  changes: ReadonlySet<string>;
  /** Between a part and its whole, which are of one kind: `15 dari 50 kursi`. */
  of: ReadonlySet<string>;
  /** What becomes of things in a list of counts: `375 saham menguat, 303 turun`. */
  movements: ReadonlySet<string>;
  /** Words before what a figure was before: `dari sebelumnya 987`. */
  comparisons: ReadonlySet<string>;
  /** Between a figure and how far it may be off: `plus minus`, `±`. */
  tolerances: readonly (readonly string[])[];
  /** Words before a length of time that show that it is one: `selama setahun`. */
  lengthBefore: ReadonlySet<string>;
  /** Words that begin a rate, `per`, `setiap`, with the words that name what it is of. */
  ratePrefixes: ReadonlySet<string>;
  rates: ReadonlyMap<string, "year" | "month" | "day" | "person" | "other">;
  /** Rates of one word: `setahun`, `pertahun`. */
  rateWords: ReadonlyMap<string, "year" | "month" | "day" | "person">;
  /** Words that make a length of time a date: `lalu`. */
  ago: ReadonlySet<string>;
  /** Words after `setahun` that make it no rate. */
  notRateBefore: ReadonlySet<string>;
  /** Words before a number that is a name or a place in an order: `pasal`, `nomor`, `lantai`. */
  designators: ReadonlySet<string>;
  /** What may stand between such a word and its number: `nomor urut 2`. */
  designatorTails: ReadonlySet<string>;
  /** Words that make a rank of the number after them: `yang ke 75`. */
  ordinalBefore: ReadonlySet<string>;
  /** Words before a number that is a time of day; and after it. */
  clockBefore: ReadonlySet<string>;
  clockAfter: ReadonlySet<string>;
  /** Words before a four-digit number that is a year. */
  yearBefore: ReadonlySet<string>;
  /** Words of scores; a pair of small numbers near them is one. */
  scores: ReadonlySet<string>;
  /** Words that make a fixed phrase of the number after them (`kaki lima`) or before them (`setengah hati`). */
  idiomsBefore: ReadonlyMap<string, ReadonlySet<string>>;
  idiomsAfter: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words before a number that make a fixed phrase of it where it counts nothing: `diikat jadi satu`. */
  idiomsAlone: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words behind a number, or its unit, that make it a place on the globe. */
  coordinateAfter: ReadonlySet<string>;
  /** What stands between something counted and its parts: `:`, `, yakni`, `, di antaranya`. */
  splits: ReadonlySet<string>;
  /** Words before a distance, and after it, that make it a discipline of sport. */
  disciplineBefore: ReadonlySet<string>;
  disciplineAfter: ReadonlySet<string>;
  /** Numbers that are a fixed phrase of themselves: `seribu satu`. */
  idiomNumbers: ReadonlySet<string>;
  /** Designators that also stand before a mere figure: `di angka 170`. */
  figures: ReadonlySet<string>;
  /** Designators whose numbers have a point for thousands: `nomor 1.187`. */
  numbering: ReadonlySet<string>;
  /** Parts of a building that are told apart by a number, in words too: `lantai dua rumahnya`. */
  floors: ReadonlySet<string>;
  /** Words before the first of a fixed phrase that make none of it with a length behind: `berjalan kaki tiga hari`. */
  walking: ReadonlySet<string>;
  /** Months and years of other calendars: `1 Ramadan 1435 Hijriah`. */
  calendar: {months: ReadonlySet<string>; years: ReadonlySet<string>};
  /** Words behind any number that make it a rank: `16 besar`. */
  rankAfter: ReadonlySet<string>;
  /** Words before a number that is an age even without its unit: `berusia 16`. */
  ages: ReadonlySet<string>;
  /** The number one, which is an article where it counts nothing that is counted. */
  one: string;
  /** Nouns that `satu` is an article of, though they can be counted: `satu negara`. */
  abstract: ReadonlySet<string>;
  /** The words of a sign: `minus 2 persen`, and `plus minus`, which is none. */
  minus: string;
  plus: string;
  /** Behind the word that joins a range: `sampai dengan`. */
  until: string;
  /** Phrases after a number that tell that it counts what was named before: `di antaranya`, `lainnya`. */
  rest: ReadonlySet<string>;
  /** Words before a decimal that is a magnitude, and no version: `magnitudo`, `m`. */
  magnitudes: ReadonlySet<string>;
}

export interface QualifierPhrase {
  words: readonly string[];
  qualifier: Qualifier;
}
