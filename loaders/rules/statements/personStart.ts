import {isUpperCase} from "../../text/token.ts";
import type {Context, Span} from "./context.ts";

/** Words of a company's or a place's name that nothing marks, before a given name, at most. */
const LONGEST_UNKNOWN = 4;
const LONGEST_ACRONYM = 10;
const LONGEST_ROMAN = 5;
const ROMAN = /^[IVX]+$/;

/**
 * Where a person's own name begins, behind callings, offices, institutions and places: `Vladimir` of `Presiden Rusia Vladimir
 * Putin`, `Abdul` of `Kepala Pusat Data BNPB Abdul Muhari`. The end of the span where no name is left.
 */
export function personStart(context: Context, {from, to}: Span): number {
  const {tokens, words, index} = context;
  let start = -1;
  for (let i = lastRank(context, {from, to}); i < to; i++) {
    const {kind, lower, capital, written} = tokens[i]!;
    const person = index.sources.at(tokens, i, to);
    if (person !== null && i + person.length === to) return start < 0 ? i : start;
    if (lower === "(") {
      const close = closing(context, i, to);
      if (close + 1 < to) start = -1;
      i = close;
      continue;
    }
    // `Founder Stocknow.id Hendra Wardana`
    if (isDomain(context, i, to)) {
      start = -1;
      i += 2;
      continue;
    }
    // `Daop 1 Eva Chairunisa`
    if (kind === "number" && hasNameBehind(context, i, from, to)) start = -1;
    if (kind !== "word" || (start < 0 && i > from && isJoined(context, i))) continue;
    const place = index.places.at(tokens, i, to);
    const known = place !== null && i + place.length < to;
    if (start >= 0) {
      const within = written.length === 1 || words.nameLike.has(lower);
      if (!within && (known || isOffice(context, i, from, to)) && hasNameBehind(context, i, from, to)) start = -1;
      if (start >= 0 || !known) continue;
    }
    if (known) i += place.length - 1;
    else if (ownName(context, i, to) > 0) i += ownName(context, i, to) - 1;
    else if (capital && !isOffice(context, i, from, to)) start = i;
  }
  return start < 0 ? to : behindUnknown(context, start, to);
}

/** Whether a site's name stands at `i`, before a person's. */
const isDomain = ({tokens, words}: Context, i: number, to: number): boolean =>
  i + 3 < to &&
  tokens[i + 1]!.lower === "." &&
  tokens[i + 2]!.gap === "none" &&
  words.domains.has(tokens[i + 2]!.lower);

/** Whether a word is joined to the one before it: `P` of `PDI-P`. */
const isJoined = ({tokens}: Context, i: number): boolean => tokens[i - 1]!.lower === "-" && tokens[i]!.gap === "none";

/** Behind the last rank of a phrase, where a name follows it: `Kepala Basarnas Marsekal Madya Kusworo`. */
function lastRank({tokens, words}: Context, {from, to}: Span): number {
  for (let i = to - 2; i > from; i--)
    if (words.ranks.has(tokens[i]!.lower) && tokens[i]!.capital && !isBody(words, tokens[i - 1]!.lower)) return i;
  return from;
}

/** Whether a rank behind a local word is of a body's name, and not the holder's own: `RSUP Dr Sardjito`, but `Kapolres AKBP Simon`. */
const isBody = (words: Context["words"], lower: string): boolean => words.local.has(lower) && !words.titles.has(lower);

function closing({tokens}: Context, i: number, to: number): number {
  while (i < to - 1 && tokens[i]!.lower !== ")") i++;
  return i;
}

/** Tokens of an institution that is called by its place or its own name: `PT Adaro`, `BPBD Demak`; 0 where none begins. */
function ownName(context: Context, i: number, to: number): number {
  const {tokens, words} = context;
  const {lower} = tokens[i]!;
  if (words.fieldHeads.has(lower) && i + 2 < to && tokens[i + 1]!.capital) return 2;
  if (words.local.has(lower)) {
    // `RSUP Dr Sardjito`, `RSUD dr. Soetomo`
    let at = i + 1;
    if (at < to && isBody(words, lower) && words.ranks.has(tokens[at]!.lower))
      at += tokens[at + 1]?.lower === "." ? 2 : 1;
    if (at + 1 < to && tokens[at]!.capital && tokens[at + 1]!.capital) return at + 1 - i;
  }
  if (words.named.has(lower) && i + 3 < to && tokens[i + 1]!.capital) {
    const own = i + (words.fields.has(tokens[i + 1]!.lower) ? 1 : 2);
    return (givenBehind(context, own, to) ?? own) - i;
  }
  return 0;
}

/** The given name among the next capitalised words, behind a name that is in no list: `Rudi` of `PT Karya Bersama Rudi Santosa`; null without one. */
function givenBehind({tokens, words}: Context, i: number, to: number): number | null {
  const limit = Math.min(to, i + LONGEST_UNKNOWN);
  for (let k = i; k < limit && tokens[k]!.kind === "word" && tokens[k]!.capital; k++)
    if (words.givenNames.has(tokens[k]!.lower)) return k;
  return null;
}

/** Whether a word belongs to an office, an institution or a place, not to a person's name. */
function isOffice(context: Context, i: number, from: number, to: number): boolean {
  const {tokens, words} = context;
  const {lower} = tokens[i]!;
  if (isPaired(tokens, i, from, to, words.honours)) return true;
  if (isPaired(tokens, i, from, to, words.doubleNames)) return false;
  if (words.nameLike.has(lower) && words.givenNames.has(lower) && i + 1 < to) {
    if (tokens[i + 1]!.capital && !isOffice(context, i + 1, from, to)) return false;
  }
  if (words.nameLike.has(lower) && i > from) {
    const before = tokens[i - 1]!.lower;
    // `Marsda Agung Handoko`, but `Laksamana Muda`
    if (words.ranks.has(before) && (words.givenNames.has(lower) || words.familyNames.has(lower))) return false;
    const place = words.countries.has(before) && words.countries.has(lower);
    const field =
      (words.fields.has(before) && words.fields.has(lower)) ||
      ((words.fields.has(before) || words.organisations.has(before)) && words.countries.has(lower));
    if (!place && !field && !words.titles.has(before) && !words.institutions.has(before)) return false;
  }
  return (
    isCorps(context, i) ||
    words.titles.has(lower) ||
    words.fields.has(lower) ||
    words.institutions.has(lower) ||
    words.organisations.has(lower) ||
    words.generics.has(lower) ||
    words.determiners.has(lower) ||
    words.cities.has(lower) ||
    (words.regions.has(lower) && !(words.givenNames.has(lower) && tokens[i - 1]?.lower === ")")) ||
    (words.countries.has(lower) && i + 1 < to) ||
    (i > from && i + 1 < to && (isAcronymWord(context, i) || isUnitNumeral(context, i))) ||
    (words.givenNames.has(lower) ? false : hasFieldForm(context, lower))
  );
}

/** Whether a word is the corps of the rank before it: `Inf` of `Letkol Inf`, `Pnb` of `Marsma TNI Pnb`. */
export function isCorps({tokens, words}: Context, i: number): boolean {
  if (!words.corps.has(tokens[i]!.lower)) return false;
  const before = tokens[i - 1]?.lower ?? "";
  return words.ranks.has(before) || (words.fields.has(before) && words.ranks.has(tokens[i - 2]?.lower ?? ""));
}

/** Whether the word at `i` and the one beside it are one of some pairs. */
function isPaired(
  tokens: Context["tokens"],
  i: number,
  from: number,
  to: number,
  pairs: ReadonlyMap<string, string>
): boolean {
  const {lower, capital} = tokens[i]!;
  if (!capital) return false;
  const second = pairs.get(lower);
  if (second !== undefined && i + 1 < to && tokens[i + 1]!.lower === second) return tokens[i + 1]!.capital;
  return i > from && tokens[i - 1]!.capital && pairs.get(tokens[i - 1]!.lower) === lower;
}

/** Whether a word in capitals stands for an institution; two letters may be initials (`FH Bambang`). */
export function isAcronymWord({tokens, words}: Context, i: number): boolean {
  const {written, lower} = tokens[i]!;
  if (written.length > LONGEST_ACRONYM || !isUpperCase(tokens[i]!)) return false;
  return written.length > 2 || words.shortAcronyms.has(lower) || words.countries.has(lower);
}

/** Whether a Roman number is an office's own: `Komisi XI`, `Kodam IV`, but `Komisioner KPU I Dewa Kadek`. */
function isUnitNumeral({tokens, words}: Context, i: number): boolean {
  const before = tokens[i - 1]!.lower;
  const {written} = tokens[i]!;
  if (written.length > LONGEST_ROMAN || !isNumbered(words, before, written.length)) return false;
  return ROMAN.test(written);
}

/** Whether a number of so many letters can follow a word of an office: a single `I` is a name behind most. */
const isNumbered = (words: Context["words"], before: string, letters: number): boolean =>
  words.numbered.has(before) || (letters > 1 && (words.institutions.has(before) || words.fields.has(before)));

/** Whether a word has the form of a common noun of an office's field: `penerbangan`, `klimatologi`. */
export const hasFieldForm = ({words}: Context, lower: string): boolean =>
  words.fieldForms.some(
    ({prefix, suffix, least}) => lower.length >= least && lower.startsWith(prefix) && lower.endsWith(suffix)
  );

function hasNameBehind(context: Context, i: number, from: number, to: number): boolean {
  for (let j = i + 1; j < to; j++) {
    const {kind, capital} = context.tokens[j]!;
    if (kind === "word" && capital && !isOffice(context, j, from, to)) return true;
  }
  return false;
}

/** Past a place's or company's name that is in no list: `Bupati Asmat Elisa Kambu`, `Direktur Garuda Emirsyah Satar`. */
function behindUnknown(context: Context, start: number, to: number): number {
  const {tokens, words} = context;
  const {lower} = tokens[start]!;
  if (words.givenNames.has(lower) || words.familyNames.has(lower)) return start;
  // Behind a rank, an acronym or an institution nothing but the name follows.
  const before = tokens[start - 1]?.lower ?? "";
  const three = start + 3 <= to && [1, 2].every((k) => tokens[start + k]!.capital);
  // `Kepala SMPN 1 Ciawi Euis Sartika`
  if (three && tokens[start - 1]?.kind === "number" && words.schools.has(tokens[start - 2]?.lower ?? ""))
    return start + 1;
  const small = words.smallPlaces.has(before);
  if (!small && !words.titles.has(before) && !words.leadingFields.has(before)) return start;
  if (words.ranks.has(before)) return start;
  const given = givenBehind(context, start + 1, to - 1);
  if (given !== null) return given;
  const local = small || words.localOffices.has(before);
  return local && three ? start + 1 : start;
}
