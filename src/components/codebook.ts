/** What the codes of a claim mean, in plain words: for the pages of claims, and for the page on method. */

export const qualifierMeanings: Record<string, string> = {
  exact: "the figure as it stands",
  about: "near the figure: what counts as near is a tolerance that readers can change",
  at_least: "the figure or more: no upper bound is stated",
  more_than: "more than the figure: no upper bound is stated",
  up_to: "the figure or less: no lower bound is stated",
  less_than: "less than the figure: no lower bound is stated",
  range: "anything between two figures, both included",
  vague: "an amount without a figure, such as thousands or tens of thousands"
};

export const modalityMeanings: Record<string, string> = {
  asserted: "told as a fact",
  estimated: "told as an estimate",
  planned: "told of the future, as planned or expected",
  potential: "told as possible",
  denied: "told to be denied"
};

export const basisMeanings: Record<string, string> = {
  stated: "the sentence itself names who the figure comes from",
  carried: "sentences before it in the same report name who the figure comes from",
  none: "nobody is named: the figure is in the publisher’s own voice"
};

export const kindMeanings: Record<string, string> = {
  intelligence_agency: "an intelligence agency",
  government: "a government or one of its offices",
  military: "armed forces",
  state_media: "a medium of a state",
  news_medium: "a news medium",
  think_tank: "a think tank",
  independent_count: "someone who counts for themselves",
  international_organisation: "an international organisation",
  company: "a company",
  person: "a person",
  group: "people who are described, not named",
  other: "of no kind that is known"
};

export const reviewMeanings: Record<string, string> = {
  confirmed: "A person has checked this record and found it right.",
  corrected: "A person has checked this record and put some of it right.",
  added: "The machine missed this record; a person added it."
};

export const actionMeanings: Record<string, string> = {
  confirm: "confirmed",
  correct: "corrected",
  reject: "rejected",
  add: "added",
  gloss: "translated",
  note: "noted"
};

export const stanceMeanings: Record<string, string> = {
  asserts: "says so",
  confirms: "confirms it",
  denies: "denies it",
  unverified: "says that it cannot be verified"
};

const currencies: Record<string, string> = {USD: "US dollars", EUR: "euros", IDR: "Indonesian rupiah"};
const plainUnits: Record<string, string> = {
  person: "people",
  percent: "a share, in per cent",
  count: "things that are counted, which the words name"
};

/** A unit in words: `people`, `US dollars`, `years`. */
export function unitInWords(unit: string): string {
  const known = plainUnits[unit] ?? currencies[unit];
  if (known) return known;
  if (/^[A-Z]{3}$/.test(unit)) return `money, in ${unit}`;
  return /^(mm|cm|m|km|kg|aircraft)$/.test(unit) ? unit : `${unit}s`;
}
