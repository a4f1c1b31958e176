import {WordClass} from "../../language/lexicon.ts";
import {times} from "../numerals/reading.ts";
import {type Amount, isStrong, readAmount} from "./amount.ts";
import {wholeUnit} from "./elliptic.ts";
import {countsRest, type Exclusion} from "./exclusions.ts";
import {knownNoun, looksLikeVerb} from "./nouns.ts";
import type {Qualified} from "./qualify.ts";
import {isFree, type Site, tokenAt, wordAt} from "./site.ts";

/** How many figures a list may have before the one with the unit: `tiga, lima, dan tujuh tahun`. */
const LONGEST_LIST = 6;
/** How far a figure stands behind the one that it is compared with: `1.203 orang dari sebelumnya 987`. */
const COMPARED = 6;
/** How many tokens before a figure its noun may stand: `tentara Moskow telah menderita kerugian lebih dari 116.000`. */
const FARTHEST = 16;

/** An amount without a unit takes it from the next of its list or change: `6 dan 9 bulan`, `dari 5 menjadi 7 persen`. */
export function shareUnit(site: Site, amount: Amount): Amount {
  const {words} = site;
  const next = wordAt(site, amount.numeral.to);
  const ahead = words.modals.has(next) ? wordAt(site, amount.numeral.to + 1) : next;
  if ((amount.kind === "none" || amount.kind === "unknown") && words.states.has(ahead) && Number.isInteger(amount.low))
    return {...amount, to: amount.numeral.to, unit: "person", kind: "noun", inferred: [...amount.inferred, "unit"]};
  if (amount.kind !== "none") return amount;
  let last = amount;
  let conjoined = false;
  for (let i = 1; i < LONGEST_LIST; i++) {
    const index = amount.index + i;
    if (!isFree(site, index)) break;
    const other = readAmount(site, index);
    const join = readJoin(site, last.to, other.from);
    if (join === null) break;
    // A comma alone also stands between sentences' parts that count different things.
    conjoined ||= join === "word";
    if (isStrong(other) && !conjoined) break;
    if (isStrong(other) || isResult(site, other)) return shareWith(site, amount, other);
    last = other;
  }
  return amount;
}

/** Wounds behind a verb of who has them, which number no people: `mengalami sebelas luka tusuk`. */
export function countWounds(site: Site, amount: Amount, {outset}: Qualified): Amount | null {
  const {wounds} = site.words;
  const at = amount.numeral.to;
  if (amount.kind !== "none" || !wounds.nouns.has(wordAt(site, at)) || !wounds.had.has(wordAt(site, outset - 1)))
    return null;
  const to = wounds.kinds.has(wordAt(site, at + 1)) ? at + 2 : at + 1;
  return {...amount, to, unit: "count", kind: "noun"};
}

/** Whether a figure of an unknown noun is what a change led to: `dari 10 menjadi 14 instansi`. */
const isResult = (site: Site, {kind, from}: Amount): boolean =>
  kind === "unknown" && site.words.changes.has(wordAt(site, from - 1));

/** The amount with the unit of another; in a change (`dari 11,2 menjadi 10,7 juta ton`) also with its magnitude. */
function shareWith(site: Site, amount: Amount, other: Amount): Amount {
  const {numeral, low, high} = amount;
  const factor = other.numeral.scale;
  const ratio = other.low / factor / low;
  const changes =
    site.words.changes.has(wordAt(site, other.from - 1)) && site.words.comparisons.has(wordAt(site, amount.from - 1));
  const scaled = changes && numeral.scale === 1 && factor > 1 && ratio > 0.1 && ratio < 10;
  return {
    ...amount,
    low: scaled ? times(low, factor) : low,
    high: scaled ? times(high, factor) : high,
    unit: other.unit,
    kind: other.kind,
    shared: true,
    inferred: [...amount.inferred, ...(scaled ? ["low", "high"] : []), "unit"]
  };
}

/** What joins two figures of a list or a change: a word, a comma alone, or nothing that joins (null). */
function readJoin(site: Site, from: number, to: number): "word" | "comma" | null {
  if (to <= from || to - from > 2 || to >= site.sentence.to) return null;
  const {and, or, changes, of} = site.words;
  let join: "word" | "comma" = "comma";
  for (let i = from; i < to; i++) {
    const {lower} = site.tokens[i]!;
    if (lower === ",") continue;
    if (!and.has(lower) && !or.has(lower) && !changes.has(lower) && !of.has(lower)) return null;
    join = "word";
  }
  return join;
}

/** The reason why a figure is no quantity that it has from the one before it: `Pasal 4 dan 5`, `pukul 10.00-12.00`. */
export function goesOnFrom(site: Site, amount: Amount): Exclusion | null {
  const {excluded, words} = site;
  if (excluded === null || excluded.index !== amount.index - 1 || isStrong(amount)) return null;
  if (excluded.exclusion !== "designator" && excluded.exclusion !== "clock") return null;
  const {to} = site.numerals[excluded.index]!;
  if (amount.from - to > 2) return null;
  for (let i = to; i < amount.from; i++) {
    const {lower} = site.tokens[i]!;
    if (lower !== "," && !words.and.has(lower) && !words.or.has(lower) && !words.rangeJoiners.has(lower)) return null;
  }
  return amount.from > to ? excluded.exclusion : null;
}

/**
 * An amount that still has no unit takes it from a verb of which people are the object, from an age, from what was counted
 * before, or from the noun before it.
 */
export function inferUnit(site: Site, amount: Amount, {outset}: Qualified): Amount {
  const {kind, low, inferred} = amount;
  // `menewaskan dua operator`
  if (kind === "unknown" && Number.isInteger(low) && site.words.wounding.has(wordAt(site, outset - 1)))
    return {...amount, unit: "person", inferred: [...inferred, "unit"]};
  if (kind !== "none") return amount;
  const unit = understoodUnit(site, amount, outset);
  return unit === null ? amount : {...amount, unit, inferred: [...inferred, "unit"]};
}

function understoodUnit(site: Site, {index, numeral, from, low}: Amount, outset: number): string | null {
  const {words, quantities} = site;
  if (words.ages.has(wordAt(site, outset - 1)) || words.ages.has(wordAt(site, from - 1))) return "year";
  const last = quantities.at(-1);
  const slash = wordAt(site, from - 1) === "/";
  if (last !== undefined && slash && last.to === from - 1) return last.unit;
  if (isCompared(site, outset) || isCountedOn(site, from, numeral.to) || isPicked(site, {from, to: numeral.to}, outset))
    return last!.unit;
  if (Number.isInteger(low) && (befell(site, outset) || words.harms.has(wordAt(site, outset - 1)))) return "person";
  if (numeral.fraction) return null;
  // `Empat di antaranya anak-anak`
  if (countsRest(site, numeral.to) && knownNoun(site, numeral.to + 2)?.unit === "person") return "person";
  if (last !== undefined && countsRest(site, numeral.to)) return last.unit;
  const whole = last === undefined && countsRest(site, numeral.to) ? wholeUnit(site, low) : null;
  if (whole !== null) return whole;
  const person = Number.isInteger(low) && hasPeopleBefore(site, outset);
  if (person) return "person";
  const large = numeral.scale >= 1000 || numeral.form === "vague";
  if (large && last !== undefined && quantities.every((quantity) => quantity.unit === "person")) return "person";
  if (numeral.scale < 1000) return null;
  // Thousands or millions of nothing named, in a sentence that has just told of money, are money.
  return last?.kind === "money" ? last.unit : nextMoney(site, index);
}

/** The currency of the next figure of the sentence, where it is money. */
function nextMoney(site: Site, index: number): string | null {
  if (!isFree(site, index + 1)) return null;
  const {kind, unit} = readAmount(site, index + 1);
  return kind === "money" ? unit : null;
}

/** Whether a figure is what a change began with, right behind what it ended with: `menjadi 50 dari 69`. */
export function isCompared(site: Site, outset: number): boolean {
  const last = site.quantities.at(-1);
  return last !== undefined && outset - last.to <= COMPARED && site.words.comparisons.has(wordAt(site, outset - 1));
}

/** Whether a figure stands right behind what befell people: `meninggal 45`, `luka berat 12`. */
export const befell = ({words, sentence, tokens}: Site, outset: number): boolean =>
  outset - 2 >= sentence.from &&
  tokens[outset - 1]!.kind === "word" &&
  (words.states.has(tokens[outset - 1]!.lower) || words.states.has(tokens[outset - 2]!.lower));

/** Whether a figure goes on counting what was counted before: `12 negara abstain dan 3 menolak`, `; 101 masih ditahan`. */
export function isCountedOn(site: Site, from: number, to: number): boolean {
  const before = wordAt(site, from - 1);
  const last = site.quantities.at(-1);
  const listed = last?.kind === "noun" || (last?.kind === "none" && last.inferred.includes("unit"));
  if (!listed || !(site.words.and.has(before) || before === "," || before === ";")) return false;
  const changed = site.words.movements.has(wordAt(site, to));
  return changed || looksLikeVerb(site, wordAt(site, to)) || looksLikeVerb(site, wordAt(site, to + 1));
}

/** Whether a figure picks some of what was counted before: `567 perlintasan, baru 192 yang dijaga`. */
export function isPicked(site: Site, {from, to}: {from: number; to: number}, outset: number): boolean {
  const kind = site.quantities.at(-1)?.kind;
  if (kind !== "noun" && kind !== "unknown") return false;
  if (outset < from) return wordAt(site, to) === "yang";
  // `Dari 13.034 TPS dipilih 410`
  const last = site.quantities.at(-1)!;
  const before = tokenAt(site, last.from - 2);
  const head = (before === undefined || before.kind === "mark") && site.words.of.has(wordAt(site, last.from - 1));
  return head && looksLikeVerb(site, wordAt(site, outset - 1));
}

/** Whether people stand before a figure in its clause, with no other figure and no one's speech between. */
function hasPeopleBefore(site: Site, at: number): boolean {
  for (let i = at - 1; i >= at - FARTHEST; i--) {
    const token = tokenAt(site, i);
    if (token === undefined || token.kind === "number" || (token.kind === "mark" && token.lower !== "-")) return false;
    if ((token.classes & (WordClass.NUMERAL | WordClass.SPEECH)) !== 0) return false;
    if (site.words.nouns.get(token.lower) === "person" && !site.words.officials.has(token.lower)) return true;
  }
  return false;
}
