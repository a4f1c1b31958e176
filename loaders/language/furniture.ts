/** What a news site's page holds beside the article: its words in lower case, parted by single spaces. */
export interface FurnitureVocabulary {
  /** First words of a line that is no part of the article. */
  begins: readonly string[];
  /** Lines that are no part of it when they hold nothing else. */
  whole: readonly string[];
  /** Lines behind which a linked headline of another article stands. */
  headed: readonly string[];
  /** First words of a picture's credit in brackets. */
  credits: readonly string[];
  /** Picture agencies. */
  agencies: ReadonlySet<string>;
}
