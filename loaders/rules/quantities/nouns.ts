import {WordClass} from "../../language/lexicon.ts";
import {isUpperCase, type Token} from "../../text/token.ts";
import {skipComplement, skipMore} from "./complements.ts";
import {type Site, tokenAt, wordAt} from "./site.ts";

/** What stands behind a figure and says what it counts. */
export interface Counted {
  /** The token after it. */
  to: number;
  unit: string;
  kind: "percent" | "unit" | "noun" | "unknown";
  /** `100 lebih orang`: the figure is exceeded. */
  more: boolean;
}

const NO_NOUN =
  WordClass.NUMERAL | WordClass.VAGUE | WordClass.MONTH | WordClass.WEEKDAY | WordClass.SPEECH | WordClass.CURRENCY;

/** Percent, a unit, or the noun at `at`, right behind a figure; null where there is none of them. */
export function readCounted(site: Site, at: number): Counted | null {
  const token = tokenAt(site, at);
  if (token === undefined || token.gap === "line") return null;
  const {words} = site;
  if (token.gap === "none" && token.lower === words.times && tokenAt(site, at + 1)?.kind !== "number")
    return {to: at + 1, unit: "count", kind: "unit", more: false};
  const percent = readPercent(site, at);
  if (percent !== null) return percent;
  if (words.marks.has(token.lower)) {
    const scale = tokenAt(site, at + 1);
    const to = scale?.kind === "word" && scale.gap === "none" ? at + 2 : at + 1;
    return {to, unit: "count", kind: "unit", more: false};
  }
  if (token.kind !== "word") return null;
  if (words.qualifiersAfter.has(token.lower) && token.lower === words.more) {
    const behind = readUnit(site, at + 1) ?? readNoun(site, at + 1);
    return behind === null ? null : {...behind, more: true};
  }
  return (
    readUnit(site, at) ?? readNoun(site, at) ?? readNights(site, at) ?? readMake(site, at) ?? readUnknown(site, at)
  );
}

/** `%`, `persen`, `poin persentase`. */
function readPercent(site: Site, at: number): Counted | null {
  const {percent, points} = site.words;
  const word = wordAt(site, at);
  if (percent.has(word))
    return {to: wordAt(site, at + 1) === points.word ? at + 2 : at + 1, unit: "percent", kind: "percent", more: false};
  if (word === points.word && points.of.has(wordAt(site, at + 1)))
    return {to: at + 2, unit: "percent", kind: "percent", more: false};
  return null;
}

/** A unit of measure; an area or a volume of a unit of length is a count. */
function readUnit(site: Site, at: number): Counted | null {
  const token = tokenAt(site, at);
  const unit = token === undefined ? undefined : site.words.units.get(token.lower);
  if (token === undefined || unit === undefined) return null;
  // A capital M is no metre.
  if (token.capital && token.written.length === 1) return null;
  const next = tokenAt(site, at + 1);
  // `Km 189+7` is a place on a road or a line.
  if (token.capital && next?.kind === "number" && wordAt(site, at + 2) === "+") return null;
  // `naik dari 872 bulan Januari`, `dari 30 hari Senin`: when, and no length of time.
  if (isCalendar(unit, next)) return null;
  // The number of a law and its year: `No. 11 Tahun 2020`.
  if (unit === "year" && next?.kind === "number" && next.written.length === 4) return null;
  const power =
    next !== undefined &&
    (site.words.powers.has(next.lower) ||
      (next.gap === "none" && (next.lower === "²" || next.lower === "³" || next.lower === "2" || next.lower === "3")));
  return {to: power ? at + 2 : at + 1, unit: power ? "count" : unit, kind: "unit", more: false};
}

/** Whether a unit of time is the head of a name of the calendar behind it: `bulan Januari`, `hari Senin`. */
const isCalendar = (unit: string, name: Token | undefined): boolean =>
  name?.capital === true &&
  ((unit === "month" && (name.classes & WordClass.MONTH) !== 0) ||
    (unit === "day" && (name.classes & WordClass.WEEKDAY) !== 0));

/** A noun that the vocabulary knows, behind a classifier or not, with those joined to it and a name that owns it. */
function readNoun(site: Site, at: number): Counted | null {
  const {words} = site;
  const classified = words.classifiers.has(wordAt(site, at)) ? at + 1 : skipFormer(site, at);
  let found = knownNoun(site, classified);
  if (found === null) {
    if (classified === at) return null;
    return readUnknown(site, classified) ?? {to: classified, unit: "count", kind: "noun", more: false};
  }
  // `500.000 unit Model Y`: no people.
  if (classified > at && found.unit === "person" && site.words.classifiers.has(wordAt(site, at)))
    return {to: classified, unit: "count", kind: "noun", more: false};
  // `dua orang rekan`, `6.000 insinyur dan pekerja`
  if (found.to === classified + 1) {
    const second = knownNoun(site, skipFormer(site, found.to));
    if (second !== null && second.unit === found.unit && found.unit === "person") found = second;
  }
  let to = skipComplement(site, found.to);
  if (words.and.has(wordAt(site, to))) {
    const second = knownNoun(site, to + 1);
    if (second !== null && goTogether(found.unit, second.unit)) to = skipComplement(site, second.to);
  }
  return {unit: found.unit, to: skipMore(site, skipName(site, to)), kind: "noun", more: false};
}

/** The token after a word that says what people were, with a hyphen or without: `mantan`, `eks-`. */
function skipFormer(site: Site, at: number): number {
  if (!site.words.formers.has(wordAt(site, at))) return at;
  const hyphen = wordAt(site, at + 1) === "-" && tokenAt(site, at + 1)!.gap === "none";
  const to = hyphen ? at + 2 : at + 1;
  return knownNoun(site, to)?.unit === "person" ? to : at;
}

/** Whether nouns joined by `dan` are counted in one figure: people with people, things that have units with such things. */
const goTogether = (a: string, b: string): boolean =>
  a !== "count" && b !== "count" && (a === b || (a !== "person" && b !== "person"));

/** The noun of one word or two that the vocabulary knows at `at`, with the token after it. */
export function knownNoun(site: Site, at: number): {to: number; unit: string} | null {
  const token = tokenAt(site, at);
  if (token?.kind !== "word" || token.gap === "line") return null;
  const {nouns, pairs} = site.words;
  const seconds = pairs.get(token.lower);
  const second = wordAt(site, at + 1);
  const pair = seconds?.get(second) ?? seconds?.get(unowned(site, second));
  if (pair !== undefined) return {to: at + 2, unit: pair};
  const unit = nouns.get(token.lower) ?? nouns.get(unowned(site, token.lower));
  return unit === undefined ? null : {to: skipDoubled(site, at), unit};
}

/** A noun without the ending that says whose it is: `koleganya`. */
const unowned = ({words: {possessive}}: Site, noun: string): string =>
  noun.endsWith(possessive) ? noun.slice(0, -possessive.length) : noun;

/** Nights, in words or beside days: `dua malam`, `3 hari 2 malam`; not `pukul 7 malam`, `dua malam lalu`. */
function readNights(site: Site, at: number): Counted | null {
  const {words, notBefore, beside} = site.words.nights;
  if (!words.has(wordAt(site, at)) || notBefore.has(wordAt(site, at + 1))) return null;
  const spelt = tokenAt(site, at - 1)?.kind === "word";
  return spelt || beside.has(wordAt(site, at - 2)) ? {to: at + 1, unit: "count", kind: "unknown", more: false} : null;
}

/** The token after a noun that may be doubled: `anak-anak`. */
function skipDoubled(site: Site, at: number): number {
  const doubled =
    wordAt(site, at + 1) === "-" &&
    tokenAt(site, at + 2)?.gap === "none" &&
    wordAt(site, at + 2).startsWith(wordAt(site, at));
  return doubled ? at + 3 : at + 1;
}

/** The token after the name that begins at `at` (`tentara Korea Utara`), of three words at most. */
function skipName(site: Site, at: number): number {
  if (site.headline || tokenAt(site, at - 1)?.capital) return at;
  let to = at;
  while (to < at + 3 && isNameWord(tokenAt(site, to)) && !isType(site, to)) to++;
  return to;
}

/** Whether a word is the beginning of a type's name: `T-50i`. */
const isType = (site: Site, at: number): boolean =>
  wordAt(site, at + 1) === "-" && tokenAt(site, at + 1)?.gap === "none" && tokenAt(site, at + 2)?.kind === "number";

const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.capital && token.gap === "space" && (token.classes & NO_NOUN) === 0;

/** A make or a type that machines are counted by: `tiga Rafale`, `12 Leopard 2`, `lima Airbus A320`, `enam F-16`. */
function readMake(site: Site, at: number): Counted | null {
  const token = tokenAt(site, at);
  if (token?.kind !== "word" || !token.capital || token.gap !== "space") return null;
  const {makes, types} = site.words;
  const number = typeEnd(site, at);
  const unit = number === null ? undefined : types.get(token.lower);
  if (unit !== undefined) return {to: number!, unit, kind: "unknown", more: false};
  const make = makes.get(token.lower);
  if (make === undefined) return null;
  const next = tokenAt(site, at + 1);
  const model = next?.kind === "number" && next.gap === "space" ? at + 2 : next?.capital ? typeEnd(site, at + 1) : null;
  return {to: model ?? at + 1, unit: make, kind: "unknown", more: false};
}

/** The token after a type's number behind its letters at `at`, with a hyphen or without: `F-16`, `A320`. */
function typeEnd(site: Site, at: number): number | null {
  const number = wordAt(site, at + 1) === "-" ? at + 2 : at + 1;
  for (let i = at + 1; i <= number; i++) if (tokenAt(site, i)?.gap !== "none") return null;
  return tokenAt(site, number)!.kind === "number" ? number + 1 : null;
}

/** A word that may be a noun: none that stands behind figures for another reason, and none that looks like a verb. */
function readUnknown(site: Site, at: number): Counted | null {
  const token = tokenAt(site, at);
  if (token?.kind !== "word" || token.gap !== "space" || (token.classes & NO_NOUN) !== 0) return null;
  const {words} = site;
  const word = token.lower;
  if (word.length < 2 || words.notNouns.has(word) || looksLikeVerb(site, word)) return null;
  if (words.designators.has(word) && tokenAt(site, at + 1)?.kind === "number") return null;
  if (token.capital && (words.bareVerbs.has(word) || isRank(site, at))) return null;
  if (token.capital && !site.headline && !isUpperCase(token)) return null;
  return {to: at + 1, unit: "count", kind: "unknown", more: false};
}

/** Whether a rank stands here before a name: `Densus 88 AKBP Mayndra`. */
const isRank = (site: Site, at: number): boolean =>
  (tokenAt(site, at)!.classes & WordClass.TITLE) !== 0 && tokenAt(site, at + 1)?.capital === true;

/** Whether a word begins like a verb, and is no noun that does. */
export const looksLikeVerb = ({words}: Site, word: string): boolean =>
  word.length > 5 && !words.nounsLikeVerbs.has(word) && words.verbPrefixes.some((prefix) => word.startsWith(prefix));
