import {WordClass} from "../../language/lexicon.ts";
import {isUpperCase} from "../../text/token.ts";
import type {Numeral} from "../numerals.ts";
import {type Amount, isStrong} from "./amount.ts";
import type {Qualified} from "./qualify.ts";
import {isYear} from "./range.ts";
import {befell, isCompared, isCountedOn, isPicked} from "./sharing.ts";
import {type Site, tokenAt, wordAt} from "./site.ts";

/** Why a numeral is no quantity. */
export type Exclusion =
  | "glued"
  | "fused"
  | "repeated"
  | "list"
  | "clock"
  | "score"
  | "designator"
  | "calendar"
  | "year"
  | "name"
  | "idiom"
  | "coordinate"
  | "discipline"
  | "article"
  | "ago"
  | "bare";

/** `12.12`, `2.1`: as likely a section or a day as a figure. */
const DOTTED = /^\d{1,2}\.\d{1,2}$/;
/** Tokens between what a change began with and the figure that it led to, at most. */
const RESULT = 3;

type Test = (site: Site, amount: Amount, qualified: Qualified) => boolean;

/** In this order; the first that holds is the reason. */
const tests: readonly (readonly [Exclusion, Test])[] = [
  ["glued", isGlued],
  ["fused", isFused],
  ["repeated", isRepeated],
  ["list", isListNumber],
  ["clock", isClock],
  ["score", isScore],
  ["idiom", isIdiom],
  ["coordinate", isCoordinate],
  ["discipline", isDiscipline],
  ["ago", isAgo],
  ["designator", isDesignator],
  ["calendar", isOtherCalendar],
  ["year", isYearNumber],
  ["article", isArticle],
  ["name", isName],
  ["bare", isBare]
];

/** Why an amount is no quantity; null where it is one. */
export function excludeAmount(site: Site, amount: Amount, qualified: Qualified): Exclusion | null {
  for (const [exclusion, test] of tests) if (test(site, amount, qualified)) return exclusion;
  return null;
}

/** Marks that make one name, code or time of what they join. */
const glue = new Set(["-", "–", "/", ":", "+", "_", "@", "#", "&", ".", "=", "*", "\\"]);

/** Part of a longer code, time, date or score: `KN-23`, `G7`, `10:58`, `28/4`, `2-1`, `5G`. */
function isGlued(site: Site, {numeral, kind, from, to}: Amount): boolean {
  if (kind === "money" && from < numeral.from) return false;
  const first = tokenAt(site, from)!;
  const before = tokenAt(site, from - 1);
  if (first.gap === "none" && before !== undefined) {
    if (before.kind === "word") {
      // M7,1 is a magnitude, 2x24 jam a product.
      if (before.lower === "x") return tokenAt(site, from - 2)?.kind !== "number" || kind === "none";
      return !site.words.magnitudes.has(before.lower) || numeral.plain;
    }
    if (glue.has(before.lower) && before.gap === "none" && tokenAt(site, from - 2) !== undefined)
      return before.lower !== "/" || ((kind === "none" || kind === "unknown") && !isSecondPrice(site, from));
    if (before.lower === "#" || before.lower === "@" || before.lower === "+") return true;
  }
  if (/^0\d/.test(wordAt(site, numeral.from)) && numeral.scale === 1) return true;
  const next = tokenAt(site, numeral.to);
  if (next === undefined || next.gap !== "none" || to > numeral.to) return false;
  if (next.kind === "word") return true;
  const after = tokenAt(site, numeral.to + 1);
  return glue.has(next.lower) && after?.gap === "none" && after.kind !== "mark" && next.lower !== ".";
}

/** `Rp9.100/9.105`: a bid and what is asked. */
function isSecondPrice({quantities}: Site, from: number): boolean {
  const last = quantities.at(-1);
  return last?.kind === "money" && last.to === from - 1;
}

/** `setahun` as a date or an adverb (`setahun terakhir`, `sehari-hari`), and no length of time. */
function isFused(site: Site, {numeral, to}: Amount, {qualifier, outset}: Qualified): boolean {
  if (numeral.unit === null) return false;
  const {words} = site;
  const next = wordAt(site, to);
  if (next === "-" || words.notRateBefore.has(next) || words.ago.has(next)) return true;
  return (
    qualifier === "exact" &&
    !words.lengthBefore.has(wordAt(site, outset)) &&
    !words.lengthBefore.has(wordAt(site, outset - 1))
  );
}

/** The figure before it told again in brackets, with its unit: `5% (lima persen)`. */
function isRepeated(site: Site, {numeral, unit, from, to, low}: Amount): boolean {
  const last = site.quantities.at(-1);
  if (last?.to !== from - 1 || wordAt(site, from - 1) !== "(" || wordAt(site, to) !== ")") return false;
  if (last.unit !== unit || (last.low ?? last.high) !== low) return false;
  return (tokenAt(site, last.at)!.kind === "number") !== (numeral.form === "digits");
}

/** `1.` or `2)` at the head of a line, and a number alone in brackets. */
function isListNumber(site: Site, {numeral, kind}: Amount): boolean {
  const next = tokenAt(site, numeral.to);
  const before = wordAt(site, numeral.from - 1);
  // `Belgia (41,8), Belanda (40,7)`: no list has such numbers.
  const listed = numeral.plain || DOTTED.test(wordAt(site, numeral.from));
  if (
    listed &&
    kind === "none" &&
    before === "(" &&
    (next?.lower === ")" || next?.lower === "/" || next?.lower === ",")
  )
    return true;
  if (!numeral.plain || numeral.from !== site.sentence.from || numeral.low > 999) return false;
  return next !== undefined && next.gap === "none" && (next.lower === "." || next.lower === ")");
}

/** `pukul 10.58`, `17.00 WIB`, `10.00-12.00 WIB`. */
function isClock(site: Site, {numeral, from, kind}: Amount): boolean {
  const {clockBefore, clockAfter, rangeJoiners} = site.words;
  // `2 jam 30 menit` is a length of time.
  if (site.quantities.at(-1)?.to === from) return false;
  if (clockBefore.has(wordAt(site, from - 1)) && numeral.low < 25) return true;
  const next = wordAt(site, numeral.to);
  if (clockAfter.has(next)) return true;
  if (kind !== "none" || !rangeJoiners.has(next)) return false;
  return tokenAt(site, numeral.to + 1)?.kind === "number" && clockAfter.has(wordAt(site, numeral.to + 2));
}

/** `7 banding 2`, with nothing counted. */
function isScore(site: Site, {numeral, from, kind, index}: Amount): boolean {
  const {ratios} = site.words;
  if (ratios.has(wordAt(site, numeral.to))) {
    const second = tokenAt(site, numeral.to + 1);
    return second !== undefined && (second.kind === "number" || (second.classes & WordClass.NUMERAL) !== 0);
  }
  const {excluded} = site;
  return (
    kind === "none" &&
    ratios.has(wordAt(site, from - 1)) &&
    excluded?.index === index - 1 &&
    excluded.exclusion === "score"
  );
}

/** Fixed phrases (`setengah hati`, `kaki lima`), ranks (`16 besar`), doubled words (`dua-duanya`). */
function isIdiom(site: Site, {numeral, kind}: Amount): boolean {
  const {words} = site;
  const word = wordAt(site, numeral.from);
  const next = tokenAt(site, numeral.to);
  if (
    next?.lower === "-" &&
    next.gap === "none" &&
    wordAt(site, numeral.to + 1).startsWith(word) &&
    numeral.form !== "digits"
  )
    return true;
  if (words.rankAfter.has(next?.lower ?? "") || words.idiomNumbers.has(wordsOf(site, numeral))) return true;
  if (numeral.to - numeral.from > 1 || numeral.form === "digits") return false;
  const before = wordAt(site, numeral.from - 1);
  if (kind === "none" && words.idiomsAlone.get(word)?.has(before) && !isPart(site, numeral.to)) return true;
  const walked = kind === "unit" && words.walking.has(wordAt(site, numeral.from - 2));
  if (words.idiomsBefore.get(word)?.has(before) && kind !== "percent" && !walked) return true;
  return words.idiomsAfter.get(word)?.has(next?.lower ?? "") === true;
}

/** A numeral of two words as one string, such as `seribu satu`. */
const wordsOf = (site: Site, {from, to}: Numeral): string =>
  to - from === 2 ? `${wordAt(site, from)} ${wordAt(site, from + 1)}` : "";

/** A place on the globe: `6,5 LS`, `106,8 derajat Bujur Timur`. */
function isCoordinate(site: Site, {numeral, kind, to}: Amount): boolean {
  const {coordinateAfter} = site.words;
  const next = tokenAt(site, numeral.to);
  if (kind === "unit") return coordinateAfter.has(wordAt(site, to));
  return next?.capital === true && coordinateAfter.has(next.lower);
}

/** A distance that names a discipline of sport: `nomor 100 meter`, `rekor 200 meter gaya bebas`. */
function isDiscipline(site: Site, {unit, from, to}: Amount): boolean {
  return (
    unit === "m" &&
    (site.words.disciplineBefore.has(wordAt(site, from - 1)) || site.words.disciplineAfter.has(wordAt(site, to)))
  );
}

/** A length of time that tells when: `dua minggu lalu`, `tiga hari kemudian`. */
function isAgo(site: Site, {unit, kind, to}: Amount): boolean {
  if (kind !== "unit" || !["year", "month", "week", "day", "hour", "minute"].includes(unit)) return false;
  const next = wordAt(site, to);
  return site.words.ago.has(next) || (next === "yang" && site.words.ago.has(wordAt(site, to + 1)));
}

/** A number that names: `Pasal 4`, `nomor urut 2`, `lantai 5`, `ke 75`. */
function isDesignator(site: Site, {numeral, kind, unit, from, shared}: Amount): boolean {
  const {words} = site;
  if (!numeral.plain && numeral.form === "digits")
    return isSale(site, numeral, from) || isNumbered(site, numeral, from);
  // `RM 011`, `007`
  if (numeral.form === "digits" && /^0\d/.test(wordAt(site, numeral.from))) return true;
  const counted = kind === "money" || kind === "percent" || kind === "unit" || (kind === "noun" && unit !== "count");
  // `telepon 5347710 pesawat 5000`: no count is written so.
  const run = numeral.form === "digits" && numeral.scale === 1 && numeral.plain && numeral.low >= 1e5;
  if (counted && !shared && !run) return false;
  // `3 hari 2 malam`
  if (kind !== "none" && site.quantities.at(-1)?.to === from) return false;
  let at = from - 1;
  if (words.designatorTails.has(wordAt(site, at)) && words.designators.has(wordAt(site, at - 1))) at--;
  if (wordAt(site, at) === "." || wordAt(site, at) === ":" || wordAt(site, at) === "#" || wordAt(site, at) === "(")
    at--;
  const word = wordAt(site, at);
  if (words.ordinalBefore.has(word)) return kind === "none" && !hasFrom(site, at);
  if (!words.designators.has(word)) return false;
  // `berada di angka 170` is a figure; `Pasal 4 angka 2` names.
  if (words.figures.has(word) && tokenAt(site, at - 1)?.kind === "word" && !words.designators.has(wordAt(site, at - 1)))
    return false;
  // `lantai dua rumahnya`
  if (numeral.form !== "digits" && kind !== "none") return words.floors.has(wordAt(site, at));
  return !words.ratePrefixes.has(wordAt(site, at - 1));
}

/** `nomor 1.187`, `nomor urut 2.345`: a number so high that it has a point for thousands. */
function isNumbered(site: Site, {low, scale}: Numeral, from: number): boolean {
  const {designatorTails, numbering} = site.words;
  let at = designatorTails.has(wordAt(site, from - 1)) ? from - 2 : from - 1;
  if (wordAt(site, at) === ".") at--;
  return numbering.has(wordAt(site, at)) && scale === 1 && Number.isInteger(low);
}

/** A day or a year of another calendar: `1 Ramadan`, `1435 Hijriah`, `1500 SM`. */
function isOtherCalendar(site: Site, {numeral: {form, low, to, from}}: Amount): boolean {
  const {months, years} = site.words.calendar;
  const next = tokenAt(site, to);
  if (form !== "digits" || !Number.isInteger(low)) return false;
  if (next?.capital && ((months.has(next.lower) && low <= DAYS) || years.has(next.lower))) return true;
  return low < MODERN && (months.has(wordAt(site, from - 1)) || months.has(wordAt(site, from - 2)));
}

/** Days of a month, and the first year that is told of in the common calendar behind a month of another. */
const DAYS = 30;
const MODERN = 1600;

/** `Harbolnas 12.12`, `promo 11.11`: a day for buying, named by its date. */
function isSale(site: Site, {from}: Numeral, at: number): boolean {
  const [day, month] = wordAt(site, from).split(".");
  const before = tokenAt(site, at - 1);
  return day === month && Number(day) <= 12 && before?.kind === "word" && before.capital;
}

/** Whether a figure stands shortly before `at` as what a change began with: `dari 69 ke 50`. */
function hasFrom(site: Site, at: number): boolean {
  for (let i = at - 1; i > at - 6; i--) if (tokenAt(site, i)?.kind === "number") return true;
  return false;
}

/** Four digits that are a year: behind words of time or a name, or with nothing that they count. */
function isYearNumber(site: Site, {numeral, kind, from, shared}: Amount, {qualifier}: Qualified): boolean {
  const before = tokenAt(site, from - 1);
  if (numeral.form === "words")
    return before?.lower === "tahun" && numeral.low >= 1900 && numeral.low < 2100 && kind !== "money";
  if (!isYear(numeral.low, numeral.plain) || kind === "percent") return false;
  // `asumsi harga 2021 menjadi US$ 120` has a year; `dari 1950 menjadi 2000 dolar` has a price.
  if (kind === "money")
    return (
      shared && !site.words.comparisons.has(before?.lower ?? "") && !site.words.amountCues.has(before?.lower ?? "")
    );
  if (kind === "none") return true;
  if (kind === "unknown" || shared) return qualifier === "exact" || qualifier === "up_to";
  if (before === undefined) return false;
  if ((before.classes & WordClass.MONTH) !== 0) return true;
  const round = numeral.low % 100 === 0;
  return (
    (site.words.yearBefore.has(before.lower) && !round) || (before.capital && from - 1 > site.sentence.from && !round)
  );
}

/** `satu` before what it does not count: `satu negara`. */
function isArticle(site: Site, {numeral, kind, unit, to}: Amount, {qualifier, outset}: Qualified): boolean {
  const {words} = site;
  if (numeral.to - numeral.from !== 1 || wordAt(site, numeral.from) !== words.one) return false;
  if (kind === "money" || kind === "percent" || kind === "unit" || unit === "person") return false;
  if (kind === "noun" && !words.abstract.has(wordAt(site, numeral.to))) return false;
  if (
    qualifier !== "exact" ||
    words.amountCues.has(wordAt(site, outset)) ||
    words.amountCues.has(wordAt(site, outset - 1))
  )
    return false;
  return !countsRest(site, to) && !words.states.has(wordAt(site, numeral.to));
}

/** Part of a name: behind or before a capitalised word with nothing counted (`38 North`, `Boeing 737`, `Dua Lipa`). */
function isName(site: Site, amount: Amount, {outset}: Qualified): boolean {
  const {numeral, from, to, kind} = amount;
  if (isSpeltName(site, amount)) return true;
  if (site.headline || isStrong(amount) || outset < from) return false;
  const written = wordAt(site, numeral.from);
  const short = numeral.plain || /^\d+\.\d{1,2}$/.test(written) || numeral.form === "words";
  if (!short || numeral.scale > 1) return false;
  const before = tokenAt(site, from - 1);
  const next = tokenAt(site, to);
  const small = before !== undefined && site.words.notNouns.has(before.lower);
  const lead = before?.kind === "word" && before.capital && !small && !site.words.magnitudes.has(before.lower);
  if (numeral.form === "words") {
    const inside = numeral.from > site.sentence.from && tokenAt(site, numeral.from)!.capital;
    return inside && (lead || (kind === "none" && next?.kind === "word" && next.capital));
  }
  const leads = from - 1 > site.sentence.from || (kind === "none" && !site.words.notNouns.has(before?.lower ?? ""));
  const {amountCues, ages, ratePrefixes} = site.words;
  const told =
    amountCues.has(before?.lower ?? "") || ages.has(before?.lower ?? "") || ratePrefixes.has(wordAt(site, to));
  if (lead && leads) return !(told || isOwned(site, amount, outset));
  return kind === "none" && next?.kind === "word" && next.capital && next.gap === "space" && !isUpperCase(next);
}

/** `Titik Nol Kilometer`, `Festival Lima Gunung`: a number in words among capitals, whatever it counts. */
function isSpeltName(site: Site, {numeral: {form, from, to}}: Amount): boolean {
  if (site.headline || form !== "words" || from === site.sentence.from) return false;
  return [from - 1, from, to].every((i) => tokenAt(site, i)?.kind === "word" && tokenAt(site, i)!.capital);
}

/** A figure with nothing around it that makes it an amount. */
function isBare(site: Site, amount: Amount, {qualifier, outset}: Qualified): boolean {
  const {numeral, from, to, kind} = amount;
  if (kind !== "none") return false;
  const {words} = site;
  if (numeral.form === "vague" || numeral.scale > 1 || numeral.fraction || numeral.about) return false;
  const next = wordAt(site, to);
  if (isAge(site, amount)) return true;
  if (qualifier !== "exact" || words.states.has(next) || countsRest(site, to) || befell(site, outset)) return false;
  if (words.fates.has(next) || isCountedOn(site, from, to) || isPicked(site, amount, outset)) return false;
  if (isPart(site, to) || (words.changes.has(next) && words.comparisons.has(wordAt(site, outset - 1)))) return false;
  if (words.ratePrefixes.has(next) || isResult(site, outset) || isOwned(site, amount, outset)) return false;
  if (!numeral.plain && numeral.form === "digits" && !DOTTED.test(wordAt(site, numeral.from))) return false;
  const cued =
    words.amountCues.has(wordAt(site, outset - 1)) || (outset < from && words.amountCues.has(wordAt(site, outset)));
  return !cued && !words.ages.has(wordAt(site, outset - 1)) && !isCompared(site, outset);
}

/** Whether a figure is what a change led to: `naik dari 375 ke 386`. */
function isResult({quantities, words, ...site}: Site, outset: number): boolean {
  const last = quantities.at(-1);
  if (last === undefined || outset - last.to > RESULT) return false;
  const {tokens, sentence} = site;
  return (
    last.from > sentence.from &&
    words.of.has(tokens[last.from - 1]!.lower) &&
    words.changes.has(tokens[outset - 1]!.lower)
  );
}

/** Whether a figure tells how many there are of somebody's: `Muridnya empat puluh satu.` */
function isOwned(site: Site, {numeral, from, to}: Amount, outset: number): boolean {
  const {words} = site;
  const owned = tokenAt(site, outset - 1);
  const next = tokenAt(site, to);
  if (owned?.kind !== "word" || !(next === undefined || next.kind === "mark") || outset < from) return false;
  const noun = owned.lower.slice(0, -words.possessive.length);
  if (!owned.lower.endsWith(words.possessive) || noun.length < 3) return false;
  return (
    !isYear(numeral.low, numeral.plain) &&
    (words.nouns.has(noun) || numeral.to - numeral.from > 1) &&
    !words.designators.has(noun)
  );
}

/** Whether a figure is a part of the one behind it: `tujuh dari sembilan`. */
const isPart = (site: Site, at: number): boolean => {
  const whole = tokenAt(site, at + 1);
  if (whole === undefined || !site.words.of.has(wordAt(site, at))) return false;
  return whole.kind === "number" || (whole.classes & WordClass.NUMERAL) !== 0;
};

/** `Budi, 35, …`: an age behind a name. */
function isAge(site: Site, {numeral, from, to}: Amount): boolean {
  if (!numeral.plain || numeral.low > 120 || wordAt(site, from - 1) !== ",") return false;
  const name = tokenAt(site, from - 2);
  const next = wordAt(site, to);
  return name?.kind === "word" && name.capital && (next === "," || next === "." || next === ")");
}

/** Whether words behind a figure say that it counts what was named before: `dua lainnya`, `tiga di antaranya`. */
export const countsRest = (site: Site, at: number): boolean =>
  site.words.rest.has(wordAt(site, at)) || (site.words.rest.has(wordAt(site, at + 1)) && wordAt(site, at) !== ",");
