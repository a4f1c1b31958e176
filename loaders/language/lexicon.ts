/**
 * A lexicon gives the classes of a word in lower case, one bit each. Tokens carry the bits, so a rule finds its
 * triggers by a mask and never reads the rest of the text.
 */
export interface Lexicon {
  classesOf(word: string): number;
}

/** The classes of words that rules start from or look around for. */
export const WordClass = {
  NUMERAL: 1 << 0, // dua, belas, ratus, setengah
  SCALE: 1 << 1, // ribu, juta, miliar, triliun
  VAGUE: 1 << 2, // ribuan, puluhan, belasan
  CURRENCY: 1 << 3, // rp, dolar, usd, won
  UNIT: 1 << 4, // persen, tahun, kilometer, ton
  QUALIFIER: 1 << 5, // sekitar, hingga, lebih, sedikitnya
  MONTH: 1 << 6,
  WEEKDAY: 1 << 7,
  DATE_WORD: 1 << 8, // kemarin, tahun, bulan, musim, awal, lalu, depan
  SPEECH: 1 << 9, // kata, mengatakan, melaporkan, menurut
  PRONOUN: 1 << 10, // ia, dia, mereka, beliau
  MODAL: 1 << 11, // akan, dapat, membantah, diperkirakan, and what ends their reach: yang, karena, itu
  EVENT: 1 << 12, // menandatangani, tewas, menangkap
  TITLE: 1 << 13, // presiden, menteri, juru bicara
  TOLD: 1 << 14, // kepada, wawancara, bahwa
  VERIFIED: 1 << 15, // diverifikasi, dipastikan
  NOT_NAME: 1 << 16, // words that are capitalised and part of no person's name
  PREDICATE: 1 << 17, // words of a verb's form, and predicates without one: mengirim, naik, tewas
  VERB: 1 << 18 // words of a verb's form that tell of an occurrence: mengirim, diserang
} as const;

/** A lexicon of no words, for texts of which only the words themselves matter. */
export const emptyLexicon: Lexicon = {classesOf: () => 0};

/** One lexicon from several vocabularies, and from what a word's form tells; a word has the classes of all of them. */
export function buildLexicon(
  vocabularies: Iterable<readonly [wordClass: number, words: Iterable<string>]>,
  forms: readonly (readonly [wordClass: number, hasForm: (word: string) => boolean])[] = []
): Lexicon {
  const lexicon = new Map<string, number>();
  for (const [wordClass, words] of vocabularies)
    for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | wordClass);
  return {
    classesOf(word) {
      let classes = lexicon.get(word) ?? 0;
      for (const [wordClass, hasForm] of forms) if (hasForm(word)) classes |= wordClass;
      return classes;
    }
  };
}
