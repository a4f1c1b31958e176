/**
 * How a cue of reported speech is built into its sentence.
 * - `said`: the speaker follows (`kata X`), or is a suffix (`katanya`)
 * - `verb`: the speaker is the subject before it (`X mengatakan`)
 * - `shows`: as `verb`, of a report with its maker's name (`survei LSI menunjukkan`)
 * - `release`: as `verb`, of what is made public and shows something (`X merilis video yang menunjukkan`)
 * - `source`: a preposition (`menurut X`)
 * - `relay`: what passes a report on (`melansir X`, `dikutip dari X`)
 * - `passive`: the speaker follows, with or without `oleh` (`diungkapkan X`)
 * - `basis`: before a report's name and its maker's (`berdasarkan data X`, `dalam laporan X`)
 * - `closing`: behind the report's comma, before who told it (`…, demikian X.`)
 * - `noun`: what is said, as a noun (`klaim X bahwa`)
 */
export type CueForm =
  | "said"
  | "verb"
  | "shows"
  | "release"
  | "source"
  | "relay"
  | "passive"
  | "basis"
  | "closing"
  | "noun";

/** A word that marks reported speech. */
export interface Cue {
  form: CueForm;
  /** Whether it marks speech wherever it stands; a weak one needs a quotation, `bahwa` or a clause beside it. */
  strong: boolean;
  /** Whether the speaker is a suffix of the word (`katanya`, `menurutnya`). */
  pronoun: boolean;
}

/** The words that the rules of attribution read, all in lower case. */
export interface SpeechVocabulary {
  cues: ReadonlyMap<string, Cue>;
  /** Verbs that mark speech only with `bahwa` behind them (`khawatir bahwa`). */
  onlyWithThat: ReadonlySet<string>;
  /** Verbs of speech only before a comma, a colon or `bahwa`. */
  onlyIntroduced: ReadonlySet<string>;
  /** Verbs of making public that hand things out as well (`membagikan masker`). */
  sharing: ReadonlySet<string>;
  /** What a thing is said to be (`menyoroti rendahnya upah`): with a verb of speech before it, an opinion. */
  judged: ReadonlySet<string>;
  /** Verbs that are speech before `bahwa` and the words of `future` alone (`mengancam akan membalas`). */
  vowing: ReadonlySet<string>;
  future: ReadonlySet<string>;
  /** Words between `demikian` and a report with its maker's name (`demikian bunyi pernyataan X`). */
  wordings: ReadonlySet<string>;
  /** Verbs whose object is itself what is asserted (`memperkirakan inflasi 3 persen`); the others need a clause. */
  assertingObjects: ReadonlySet<string>;
  /** Verbs by which somebody who is named gives an opinion, whatever their object (`menilai dakwaan jaksa kabur`). */
  opinions: ReadonlySet<string>;
  /** Verbs that are ordinary where the subject tells of itself, and speech where it keeps records of others (`mencatat`). */
  recorders: ReadonlySet<string>;
  /** Recorders that are ordinary whatever their object, but for those who keep records of others (`merekam`). */
  counters: ReadonlySet<string>;
  /** Words of what has figures and never speaks (`IHSG mencatat kenaikan`). */
  posters: ReadonlySet<string>;
  /** Verbs of a thing that are speech where the thing has a predicate (`memastikan kualitas terjaga`). */
  assurances: ReadonlySet<string>;
  /** Words of a view that is reported where somebody who is named has it and a clause with a figure follows (`X yakin harga turun 5 persen`). */
  views: ReadonlySet<string>;
  /** Words of authorities and bodies that keep records of others. */
  statisticians: ReadonlySet<string>;
  /** Words after a weak cue that make an ordinary verb of it (`menyampaikan terima kasih`). */
  ordinaryObjects: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words after `menurut` or `kata` that are nobody who speaks (`undang-undang`, `kunci`). */
  nobodies: ReadonlySet<string>;
  /** What introduces what is said: `bahwa`. */
  that: ReadonlySet<string>;
  by: ReadonlySet<string>;
  and: ReadonlySet<string>;
  relative: ReadonlySet<string>;
  to: ReadonlySet<string>;
  from: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Adverbs and auxiliaries between a subject and its verb. */
  adverbs: ReadonlySet<string>;
  /** Words that begin a circumstance (`di`, `dalam`, `usai`) and so end a name. */
  prepositions: ReadonlySet<string>;
  /** Conjunctions that begin a clause. */
  conjunctions: ReadonlySet<string>;
  /** Conjunctions after which another speaker's clause stands beside the first's (`sementara`, `dan`). */
  coordinators: ReadonlySet<string>;
  /** Words before a verb that borrow the subject of the clause before (`sambil mengatakan`). */
  sharers: ReadonlySet<string>;
  /** Words that lead into a sentence before its subject (`namun`, `sementara`, `sebelumnya`). */
  leads: ReadonlySet<string>;
  /** Leads of two words, by the first (`lebih lanjut`). */
  leadPairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** First words of a sentence that goes on with what the one before it reported. */
  continuing: ReadonlySet<string>;
  /** First words of a sentence in which the publisher speaks again. */
  turning: ReadonlySet<string>;
  days: ReadonlySet<string>;
  dateWords: ReadonlySet<string>;
  months: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Determiners of two words whose first is a predicate elsewhere (`salah satu`). */
  determinerPairs: ReadonlyMap<string, ReadonlySet<string>>;
  demonstratives: ReadonlySet<string>;
  /** Demonstratives by which a calling stands for one told of before. */
  pointers: ReadonlySet<string>;
  firstPersons: ReadonlySet<string>;
  thirdPersons: ReadonlySet<string>;
  /** Offices and callings that stand before a person's name. */
  titles: ReadonlySet<string>;
  /** Ranks and degrees, behind which nothing but the person's name follows. */
  ranks: ReadonlySet<string>;
  /** Offices and institutions whose place's name stands between them and the person's. */
  local: ReadonlySet<string>;
  /** Institutions whose own name stands between them and a person's. */
  named: ReadonlySet<string>;
  /** Numbers that count people as well as days (`dua orang`, `dua minggu lalu`). */
  smallNumbers: ReadonlySet<string>;
  /** Pronouns that stand for institutions as well as for people. */
  plurals: ReadonlySet<string>;
  /** Words that make a body's name of the report before them (`Survei Geologi`). */
  surveying: ReadonlySet<string>;
  /** Words before the name of whoever's bureau it is (`Kantor Newsom`). */
  bureaus: ReadonlySet<string>;
  /** A preposition that goes on with a calling, by the word before it (`penyakit dalam`). */
  innerPairs: ReadonlyMap<string, string>;
  /** Words that go on with a calling (`pemuda berusia 26 tahun`). */
  describers: ReadonlySet<string>;
  upTo: ReadonlySet<string>;
  forWhom: ReadonlySet<string>;
  ofWhom: ReadonlySet<string>;
  at: ReadonlySet<string>;
  /** Words before a cue that end a report (`demikian kata polisi`). */
  so: ReadonlySet<string>;
  /** Articles before a report (`sebuah studi`). */
  articles: ReadonlySet<string>;
  /** Words of a sentence that tells only that somebody speaks now (`menimpali`, `sependapat`). */
  answering: ReadonlySet<string>;
  /** Words between a verb and the colon before what is said (`bilang begini: …`). */
  thus: ReadonlySet<string>;
  /** Words before a passive cue (`seperti dilaporkan X`). */
  like: ReadonlySet<string>;
  /** Prepositions before a report's name (`dalam laporan X`). */
  within: ReadonlySet<string>;
  /** Prepositions behind `mengacu`, `merujuk`. */
  towards: ReadonlySet<string>;
  /** Words after `hal` by which a speaker agrees with another (`hal senada`). */
  /** Words of a view that differs, passive verbs of an answer, words that turn to somebody else, before a name and behind it. */
  differing: ReadonlySet<string>;
  responded: ReadonlySet<string>;
  shifting: ReadonlySet<string>;
  selves: ReadonlySet<string>;
  /** Verbs of a view that comes from somebody: `Pendapat berbeda datang dari X`. */
  coming: ReadonlySet<string>;
  /** Nouns of a view: `mengajukan pendapat berbeda`. */
  opinionNouns: ReadonlySet<string>;
  /** Words that ask: `siapa yang berani mengatakan`. */
  questions: ReadonlySet<string>;
  /** English words that end the name of an office: `Product Marketing Manager`. */
  englishOffices: ReadonlySet<string>;
  /** Words between two verbs of which neither is done: `tidak membantah maupun membenarkan`. */
  neither: ReadonlySet<string>;
  /** Verbs of who knows of something: `sumber yang mengetahui rencana tersebut`. */
  knowing: ReadonlySet<string>;
  /** Words between two reports of one speaker: `X membantah …, namun mengakui …`. */
  contrasting: ReadonlySet<string>;
  /** Verbs of being there: `menghitung ada 42 konflik`. */
  existing: ReadonlySet<string>;
  /** Verbs of seeing, which give a view where an office or a calling sees. */
  seeing: ReadonlySet<string>;
  /** Words that open a clause of time: `anjlok setelah Presiden X mengatakan`. */
  openers: ReadonlySet<string>;
  /** Words before a quality: `terlalu dini`. */
  degreeAdverbs: ReadonlySet<string>;
  /** Verbs of denial; verbs that are speech before one of `allegations` alone. */
  refuting: ReadonlySet<string>;
  refusing: ReadonlySet<string>;
  allegations: ReadonlySet<string>;
  agreeing: ReadonlySet<string>;
  /** Words of an office's field (`keuangan`, `utama`), no part of a person's name. */
  fields: ReadonlySet<string>;
  /** Words that begin an institution's name. */
  institutions: ReadonlySet<string>;
  /** Common nouns that stand before a name and are no part of it (`surat kabar`, `situs`). */
  generics: ReadonlySet<string>;
  /** Reports that are known by who made them (`data`, `laporan`, `survei`). */
  reports: ReadonlySet<string>;
  /** Reports that come to a medium, whose name may follow (`dalam keterangan yang diterima Kompas`). */
  handouts: ReadonlySet<string>;
  /** Reports' nouns only where a source is named (`menurut klaim X`). */
  stances: ReadonlySet<string>;
  reportVerbs: ReadonlySet<string>;
  /** Verbs and predicates without a verb's prefix (`akan`, `naik`, `tewas`). */
  predicates: ReadonlySet<string>;
  nameParticles: ReadonlySet<string>;
  media: ReadonlySet<string>;
  mediaWords: ReadonlySet<string>;
  /** Last parts of a medium's address (`com`). */
  domains: ReadonlySet<string>;
  /** Prepositions before whom something is told (`kepada`). */
  tellers: ReadonlySet<string>;
  interviews: ReadonlySet<string>;
  interviewers: ReadonlySet<string>;
  cities: ReadonlySet<string>;
  /** Names with which a person's name begins. */
  givenNames: ReadonlySet<string>;
  /** Names that stand first in a person's name as well as last. */
  familyNames: ReadonlySet<string>;
  /** Regencies and states, which stand between an office and its holder's name. */
  regions: ReadonlySet<string>;
  /** Offices of a place, whose name follows them (`bupati`). */
  localOffices: ReadonlySet<string>;
  /** Words by which a nickname is said to be one (`akrab disapa`, `alias`). */
  nicknaming: ReadonlySet<string>;
  /** Nicknames that news uses without a word on them, by the end of their bearer's name. */
  nicknames: ReadonlyMap<string, string>;
  /** Corps and branches between a rank and the name (`Letkol Inf Budi`). */
  corps: ReadonlySet<string>;
  /** Words before the name of somebody told of already (`Namanya Maria`). */
  naming: ReadonlySet<string>;
  /** Words behind the number of an age (`45 tahun`). */
  yearsOld: ReadonlySet<string>;
  /** Callings of those who ask for their medium (`kepada wartawan BBC`). */
  reporters: ReadonlySet<string>;
  /** Words before the calling of one person who is not named (`seorang warga`, `sang ibu`). */
  singular: ReadonlySet<string>;
  /** Offices of a body or a place that one person holds at a time (`gubernur`, `kepala`). */
  soleOffices: ReadonlySet<string>;
  /** Words of an office before the name of a village or a district (`camat`, `desa`). */
  smallPlaces: ReadonlySet<string>;
  /** Words of offices and units that are told apart by a Roman number (`komisi`). */
  numbered: ReadonlySet<string>;
  /** Verbs of wishes, promises, praise and doubt, which report nothing that a sentence behind them goes on with. */
  attitudes: ReadonlySet<string>;
  /** Verbs of what a study shows that a person's own deed does not. */
  finding: ReadonlySet<string>;
  /** English words by which a study's own name tells what it is. */
  surveys: ReadonlySet<string>;
  /** Callings of those whom others tell of. */
  toldOf: ReadonlySet<string>;
  /** Callings in lower case that stand for a person named before (`pria kelahiran Solo itu`). */
  persons: ReadonlySet<string>;
  /** Words that go on with a calling which `itu` closes. */
  portraying: ReadonlySet<string>;
  /** Honours of two words before a name, the second by the first (`datuk`, `seri`). */
  honours: ReadonlyMap<string, string>;
  /** Names of two words that are callings elsewhere, the second by the first (`anak`, `agung`). */
  doubleNames: ReadonlyMap<string, string>;
  /** Words of a school before its number and its place (`smpn`). */
  schools: ReadonlySet<string>;
  /** Months that are names as well (`august`). */
  nameMonths: ReadonlySet<string>;
  /** Words that make a body's name of the calling before them (`Dokter Lintas Batas`). */
  bodyWords: ReadonlySet<string>;
  /** Words behind which an office's field is named in one word (`Ketua Bidang Fatwa`). */
  fieldHeads: ReadonlySet<string>;
  /** Words before a person's own name (`seorang saksi bernama Dedi`). */
  calledBy: ReadonlySet<string>;
  /** Parts of degrees and honours behind a name (`M.Sc.`, `SpRad(K)`), single letters among them. */
  degrees: ReadonlySet<string>;
  /** Second words of offices in a company or a body, whose name follows them (`Direktur Utama Garuda`). */
  leadingFields: ReadonlySet<string>;
  /** Words of the names of companies, clubs and bodies that stand between a calling and a person's name. */
  organisations: ReadonlySet<string>;
  /** Callings that mean another one (`kepala negara`, `presiden`). */
  sameCallings: ReadonlyMap<string, string>;
  /** Two letters in capitals that are an institution's, where others are initials (`BI`, but `FH Bambang`). */
  shortAcronyms: ReadonlySet<string>;
  /** Words of offices that are names as well (`agung`, `putra`). */
  nameLike: ReadonlySet<string>;
  /** Prefix and suffix of common nouns of an office's field (`penerbangan`); no name has such a form. */
  fieldForms: readonly {prefix: string; suffix: string; least: number}[];
  /** Words of countries' names. */
  countries: ReadonlySet<string>;
  anaphors: ReadonlySet<string>;
  cannot: ReadonlySet<string>;
  verified: ReadonlySet<string>;
  /** Cues by the stance that they take on what is said. */
  denying: ReadonlySet<string>;
  confirming: ReadonlySet<string>;
  /** Words that tell a source's kind. */
  kindWords: ReadonlyMap<string, string>;
}
