/** How a language names currencies. Values are ISO 4217 codes. All keys are in lower case but for the codes. */
export interface CurrencyWords {
  /** Signs before or after a figure: `€`; `$` alone is the most likely of its kind. */
  signs: ReadonlyMap<string, string>;
  /** The letters before a `$` that say whose it is, `us`, `s`, `au`; before another sign with the sign: `cn¥`. */
  dollars: ReadonlyMap<string, string>;
  /** Words that stand before the figure, `rp`, `rm`, and codes, which stand on either side: `usd`. */
  before: ReadonlyMap<string, string>;
  /** Codes that also name other things, which small numbers number: `COP 29`, `RON 92`. */
  names: ReadonlySet<string>;
  /** Words after the figure, with whose they are when nothing more is said. */
  words: ReadonlyMap<string, CurrencyWord>;
  /** Words of a hundredth, `sen`: of the currency that follows, or that the sentence counts in. */
  cents: ReadonlySet<string>;
}

export interface CurrencyWord {
  /** The code of the word alone; null where it says nothing without a country (`krona`). */
  code: string | null;
  /** Whether the word alone leaves the country to be inferred. */
  inferred: boolean;
  /** Codes by the words after it: `dolar singapura`, `dolar hong kong`. */
  countries: ReadonlyMap<string, string>;
}
