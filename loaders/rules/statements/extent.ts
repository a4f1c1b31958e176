import {clauseStart, hasPredicate, isFreeDash, isTime} from "./clauses.ts";
import {type Context, type Span, sentenceAt} from "./context.ts";
import {isQuotationMark, type Quotation} from "./quotations.ts";

/** Tokens between a verb of speech and what is said, at most: `mengatakan kepada rekannya sesama anggota parlemen: "…"`. */
const LONGEST_DETOUR = 30;
const DATELINE = 16;
const LONGEST_ASIDE = 10;

/** What is said, and whether in the speaker's own words. */
export interface Extent {
  said: Span;
  mode: "direct" | "indirect";
  /** Whether `bahwa`, a comma, a colon or a quotation mark introduces it. */
  introduced: boolean;
}

/** The first token of a sentence behind its dateline (`JAKARTA, Kompas.com – `). */
export function bodyStart(context: Context, i: number): number {
  const {tokens} = context;
  const {from, to} = sentenceAt(context, i);
  for (let k = from + 1; k < Math.min(to - 1, from + DATELINE, i); k++) {
    const {kind, lower, capital, gap} = tokens[k]!;
    if (isFreeDash(tokens, k)) return k + 1;
    if (lower === ":" && k - from < 3) return k + 1;
    if (kind === "word" && !capital && gap !== "none") return from;
  }
  return from;
}

/** Where a sentence's words end, before its full stop. */
export function sentenceEnd(context: Context, i: number): number {
  const {tokens} = context;
  let {to} = sentenceAt(context, i);
  while (
    to > i + 1 &&
    tokens[to - 1]!.kind === "mark" &&
    tokens[to - 1]!.lower !== ")" &&
    tokens[to - 1]!.lower !== "%"
  )
    to--;
  return to;
}

/** The quotation that closes right before token `i`, with a comma between or none. */
export function quotationBefore({tokens, quotations}: Context, i: number): Quotation | null {
  for (let k = i - 1; k >= i - 2 && k >= 0; k--) {
    const token = tokens[k]!;
    if (token.kind !== "mark") return null;
    if (isQuotationMark(tokens, quotations, k)) {
      const quotation = quotations.get(k);
      return quotation?.closed === true && quotation.close === k ? quotation : null;
    }
    if (token.lower !== "," && token.lower !== "-" && token.lower !== "–" && token.lower !== "—") return null;
  }
  return null;
}

/** What stands before a cue that follows a quotation: the quotation, or the sentence that ends in a quoted part. */
export function quotedExtent(context: Context, quotation: Quotation): Extent {
  const {tokens} = context;
  const from = quotation.from;
  const mark = from - 1;
  const start = quotation.opened ? bodyStart(context, mark) : from;
  const lead = quotation.opened ? tokens[mark - 1]?.lower : undefined;
  const whole =
    !quotation.opened ||
    mark <= start ||
    lead === "," ||
    lead === ":" ||
    from === start ||
    isQuotationMark(tokens, context.quotations, Math.max(mark - 1, 0));
  const to = trim(context, {from: whole ? from : start, to: quotation.to});
  return {said: {from: whole ? from : start, to}, mode: whole ? "direct" : "indirect", introduced: true};
}

function trim({tokens}: Context, {from, to}: Span): number {
  return to - 1 > from && tokens[to - 1]!.lower === "," ? to - 1 : to;
}

/** What follows token `i`, which is the first behind a verb of speech or a speaker. */
export function extentAfter(context: Context, i: number): Extent {
  const {tokens, words, quotations} = context;
  const sentence = sentenceAt(context, i - 1);
  const end = Math.min(sentenceEnd(context, i - 1), insideQuotation(context, i - 1)?.to ?? Number.POSITIVE_INFINITY);
  let j = i;
  let introduced = false;
  if (j < sentence.to && words.to.has(tokens[j]!.lower)) j = detour(context, j, sentence.to);
  else if (j < sentence.to && words.prepositions.has(tokens[j]!.lower) && !words.that.has(tokens[j]!.lower)) {
    const k = detour(context, j, sentence.to);
    if (words.that.has(tokens[k]?.lower ?? "") || tokens[k]?.lower === ":" || isOpening(context, k)) j = k;
  }
  // `bilang begini: "…"`
  if (words.thus.has(tokens[j]?.lower ?? "") && tokens[j + 1]?.lower === ":" && j < sentence.to) j++;
  // `menjawab singkat, "Bos."`
  const beside = j + 2 < sentence.to && tokens[j]!.kind === "word" && !tokens[j]!.capital && isOpening(context, j + 2);
  if (beside && (tokens[j + 1]!.lower === "," || tokens[j + 1]!.lower === ":")) j++;
  while (
    j < sentence.to &&
    (tokens[j]!.lower === "," || tokens[j]!.lower === ":" || words.that.has(tokens[j]!.lower))
  ) {
    introduced = true;
    j++;
    j = afterDay(context, afterAside(context, j, end), end);
  }
  if (j < sentence.to && isOpening(context, j)) {
    const quotation = quotations.get(j)!;
    const rest = end - quotation.close;
    if (quotation.close + 1 >= sentence.to || rest < 3 || !words.and.has(tokens[quotation.close + 1]?.lower ?? "")) {
      const said = {from: quotation.from, to: trim(context, quotation)};
      // A quoted word or two at the head of a clause is still the reporter's clause.
      if (quotation.close >= end - 1 || quotation.to - quotation.from > 6)
        return {said, mode: "direct", introduced: true};
    }
  }
  return {said: {from: j, to: Math.max(j, end)}, mode: "indirect", introduced};
}

/** Where what is said begins behind `seperti dilansir Reuters,`. */
function afterAside({tokens, words}: Context, i: number, limit: number): number {
  const form = words.like.has(tokens[i]?.lower ?? "") ? words.cues.get(tokens[i + 1]?.lower ?? "")?.form : undefined;
  if (form !== "relay" && form !== "passive") return i;
  for (let j = i + 2; j < Math.min(limit - 1, i + LONGEST_ASIDE); j++) if (tokens[j]!.lower === ",") return j + 1;
  return i;
}

/** Where what is said begins behind a day between commas: `Dikutip dari Antara, Jumat (18/8), gempa …`. */
function afterDay({tokens, words}: Context, i: number, limit: number): number {
  if (!words.days.has(tokens[i]?.lower ?? "")) return i;
  for (let j = i + 1; j < Math.min(limit - 1, i + LONGEST_ASIDE); j++) {
    const {lower, kind} = tokens[j]!;
    if (lower === ",") return j + 1;
    if (kind === "word" && !isTime(tokens[j]!, words)) return i;
  }
  return i;
}

function isOpening({quotations}: Context, i: number): boolean {
  return quotations.get(i)?.from === i + 1;
}

/** Where what is said begins behind `kepada wartawan di Jakarta, Senin,`. */
function detour(context: Context, i: number, limit: number): number {
  const {tokens, words} = context;
  const stop = Math.min(limit, i + LONGEST_DETOUR);
  let comma = -1;
  for (let j = i; j < stop; j++) {
    const {lower} = tokens[j]!;
    if (words.that.has(lower) || lower === ":" || isOpening(context, j)) return j;
    if (lower === ",") comma = j;
  }
  return comma >= 0 ? comma : i;
}

/** What a speaker's name set into a sentence governs: the clause around it, or only what follows or goes before. */
export function extentAround(context: Context, cue: number, after: number): Extent {
  const {tokens, words} = context;
  const start = bodyStart(context, cue);
  const quotation = insideQuotation(context, cue);
  const end = Math.min(sentenceEnd(context, cue), quotation?.to ?? Number.POSITIVE_INFINITY);
  const clause = clauseStart(context, cue);
  const begin = quotation?.from ?? start;
  let rest = after;
  while (rest < end && (tokens[rest]!.lower === "," || words.that.has(tokens[rest]!.lower))) rest++;
  const next = tokens[rest];
  const over =
    rest >= end ||
    next === undefined ||
    (rest === after &&
      words.prepositions.has(next.lower) &&
      tokens[cue - 1]?.lower === "," &&
      !goesOn(context, start, cue, rest, end)) ||
    isCircumstance(context, rest, end);
  const comma = tokens[cue - 1]?.lower === ",";
  const before = comma ? cue - 1 : cue;
  const relative = words.relative.has(tokens[before - 1]?.lower ?? "");
  if (over && before > begin) return {said: {from: begin, to: before}, mode: "indirect", introduced: true};
  if (relative || clause >= before)
    return {said: {from: rest, to: Math.max(rest, end)}, mode: "indirect", introduced: true};
  return {said: {from: Math.max(clause, begin), to: Math.max(rest, end)}, mode: "indirect", introduced: true};
}

/** Whether a clause's predicate stands only behind a speaker and a circumstance: `Album itu, tulis X dalam ulasannya, mengembalikan …`. */
function goesOn(context: Context, start: number, cue: number, rest: number, end: number): boolean {
  if (hasPredicate(context, start, cue)) return false;
  let comma = rest;
  while (comma < end && comma - rest < LONGEST_ASIDE && context.tokens[comma]!.lower !== ",") comma++;
  return context.tokens[comma]?.lower === "," && hasPredicate(context, comma + 1, Math.min(end, comma + LONGEST_ASIDE));
}

/** Whether only a time and a place are left: `, Senin (28/4)`, `, di Jakarta`. */
function isCircumstance({tokens, words}: Context, i: number, end: number): boolean {
  const {lower} = tokens[i]!;
  if (words.days.has(lower) || words.cities.has(lower)) return end - i < 9;
  // `Warga, kata dia, tak sempat lari`
  if (words.predicates.has(lower)) return false;
  return words.prepositions.has(lower) && end - i < 6;
}

/** The quotation that token `i` stands in, or null. */
export function insideQuotation({quotations}: Context, i: number): Quotation | null {
  const {list} = quotations;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.from <= i) low = middle + 1;
    else high = middle;
  }
  const quotation = list[low - 1];
  return quotation !== undefined && i < quotation.to ? quotation : null;
}
