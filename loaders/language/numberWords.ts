/** The words that a language writes numbers with. All keys are in lower case. */
export interface NumberWords {
  /** One digit: `dua` 2. */
  digits: ReadonlyMap<string, number>;
  /** What multiplies or raises a digit before it: `belas` (adds 10), `puluh`, `ratus`, `lusin`. */
  tens: ReadonlyMap<string, {add: number; times: number; room: number}>;
  /** Whole words below a thousand, with the room that they leave for a smaller part: `seratus` 100 leaves 100. */
  wholes: ReadonlyMap<string, {value: number; room: number}>;
  /** Magnitudes from a thousand up: `ribu` 1000, `rb` 1000. */
  scales: ReadonlyMap<string, number>;
  /** A magnitude with its one: `seribu` 1000. */
  oneScales: ReadonlyMap<string, number>;
  /** Magnitudes of one letter that mean one only beside a currency: `Rp5 T`. Upper case. */
  moneyScales: ReadonlyMap<string, {local: number; foreign: number}>;
  /** The currency in whose sums `M` is a milliard, in lower case. */
  localCurrency: string;
  /** Vague amounts: `ribuan` 1000 to 10000. */
  vague: ReadonlyMap<string, {low: number; high: number}>;
  /** Words that make the magnitude after them vague: `beberapa ribu`, `berpuluh-puluh`. */
  vagueBefore: ReadonlySet<string>;
  /** Doubled vague words, by their first half: `beribu-ribu` 1000. */
  doubled: ReadonlyMap<string, number>;
  /** Round words with an approximate ending: `seratusan` 100. */
  approximate: ReadonlyMap<string, number>;
  /** Fractions of one word: `setengah` 0.5, `sepertiga`. */
  fractions: ReadonlyMap<string, number>;
  /** Denominators after a number: `pertiga` 3. */
  denominators: ReadonlyMap<string, number>;
  /** The word that adds a half to the number before it: `satu setengah`. */
  half: string;
  /** The decimal separator as a word: `koma`. */
  point: string;
  /** The ending that makes a figure approximate: `100-an`. */
  ending: string;
  /** Words after a figure that can have decimals (`persen`, `km`, `poin`), which `orang` cannot. */
  measured: ReadonlySet<string>;
  /** Units with the number one in them, by the codebook's unit: `setahun`, `sebulan`. */
  oneUnits: ReadonlyMap<string, string>;
}
