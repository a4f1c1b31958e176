import type {Cue} from "../../language/speech.ts";
import {namesMedia} from "./cited.ts";
import {clauseStart, skipLead} from "./clauses.ts";
import {type Context, isOwnReport, sentenceAt} from "./context.ts";
import type {Draft} from "./draft.ts";
import {bodyStart, type Extent, extentAfter, extentAround, quotationBefore, quotedExtent} from "./extent.ts";
import {type Phrase, readPhrase} from "./phrase.ts";
import {isNobody, isSayer} from "./sayer.ts";

const LONGEST_RELATIVE = 14;

/** `menurut X, …` · `…, menurut X` · `menurutnya …` · `menurut hitungan yang dilakukan oleh X`. */
export function findSource(context: Context, i: number, cue: Cue): Draft | null {
  const {tokens, words} = context;
  const {to} = sentenceAt(context, i);
  if (cue.pronoun) return draft("source", i, null, around(context, i, i + 1));
  // `Menurut perhitungannya, …`
  if (isOwnReport(context, tokens[i + 1]?.lower ?? "")) return draft("source", i, null, around(context, i, i + 2));
  if (isNobody(context, i + 1) && !words.reports.has(tokens[i + 1]?.lower ?? "")) return null;
  const phrase = readPhrase(context, i + 1, to, "clause");
  if (
    phrase === null ||
    !(isSayer(context, phrase) || (phrase.parts[0]!.report && !words.nobodies.has(tokens[i + 1]!.lower)))
  )
    return null;
  phrase.to = relativeEnd(context, phrase.to, to);
  return draft("source", i, phrase, around(context, i, phrase.to));
}

/** Where a relative clause behind a speaker ends, at its comma: `sumber yang mengetahui masalah itu, …`. */
function relativeEnd({tokens, words}: Context, i: number, limit: number): number {
  const {lower = ""} = tokens[i] ?? {};
  // `menurut para peneliti di Universitas Oxford, …`
  const placed = (words.at.has(lower) || words.ofWhom.has(lower)) && tokens[i + 1]?.capital === true;
  if (!words.relative.has(lower) && !placed) return i;
  for (let k = i + 1; k < Math.min(limit, i + LONGEST_RELATIVE); k++) if (tokens[k]!.lower === ",") return k;
  return i;
}

/** `melansir X, …` · `…, dikutip dari X` · `seperti dilansir X` · `Reuters (yang) mengutip X`. */
export function findRelay(context: Context, i: number): Draft | null {
  const {tokens, words} = context;
  const {from, to} = sentenceAt(context, i);
  const before = tokens[i - 1];
  const passive = tokens[i]!.lower.startsWith("di");
  if (
    !passive &&
    i > from &&
    before!.kind === "word" &&
    !words.leads.has(before!.lower) &&
    !words.prepositions.has(before!.lower) &&
    !isBehindMedium(context, i)
  )
    return null;
  if (passive && words.relative.has(before?.lower ?? "") && !words.like.has(tokens[i - 2]?.lower ?? "")) return null;
  let k = i + 1;
  while (
    k < Math.min(to, i + 6) &&
    !tokens[k]!.capital &&
    (words.from.has(tokens[k]!.lower) || words.generics.has(tokens[k]!.lower))
  ) {
    if (words.mediaWords.has(tokens[k]!.lower) && !words.from.has(tokens[k]!.lower)) break;
    k++;
  }
  const phrase = readPhrase(context, k, to, "clause");
  if (phrase === null || !(isSayer(context, phrase) || tokens[k]!.lower === "@")) return null;
  const like = words.like.has(before?.lower ?? "");
  const found = draft("relay", i, phrase, around(context, like ? i - 1 : i, phrase.to));
  // `Kompas mengutip X.` reports nothing.
  if (found !== null && found.said.to === i && found.said.to - found.said.from < 2) return null;
  return found && {...found, relay: true};
}

/** Whether a medium stands right before token `i`: `Reuters`, `Reuters yang`, `Reuters, yang`. */
function isBehindMedium({tokens, words}: Context, i: number): boolean {
  let k = i - 1;
  if (words.relative.has(tokens[k]?.lower ?? "")) k -= tokens[k - 1]?.lower === "," ? 2 : 1;
  return words.media.has(tokens[k]?.lower ?? "");
}

/** `berdasarkan data X, …` · `merujuk laporan X` · `mengacu pada survei X`. */
export function findBasis(context: Context, i: number): Draft | null {
  const {tokens, words} = context;
  let k = i + 1;
  while (words.towards.has(tokens[k]?.lower ?? "")) k++;
  return words.reports.has(tokens[k]?.lower ?? "") ? named(context, i, k) : survey(context, i, k);
}

/** `mengacu pada Kerangka Sampel Area BPS, …`: what a body that keeps records counts with, and the body's name behind it. */
function survey(context: Context, cue: number, i: number): Draft | null {
  const {tokens, words} = context;
  if (tokens[i]?.capital !== true || words.nobodies.has(tokens[i]!.lower)) return null;
  const phrase = readPhrase(context, i, sentenceAt(context, cue).to, "clause");
  if (phrase === null || tokens[phrase.to]?.lower !== ",") return null;
  const body = phrase.to - 1;
  const [part] = phrase.parts;
  if (body <= i || phrase.parts.length > 1 || !words.statisticians.has(tokens[body]!.lower)) return null;
  phrase.parts = [{...part!, nameFrom: body, report: true, apposition: null}];
  return draft("basis", cue, phrase, around(context, cue, phrase.to));
}

/** A report that its maker's name follows. */
function named(context: Context, cue: number, i: number): Draft | null {
  const {tokens, words} = context;
  const {to} = sentenceAt(context, cue);
  const phrase = readPhrase(context, i, to, "clause");
  const part = phrase?.parts[0];
  if (phrase === null || part === undefined || !part.report || part.nameFrom === part.from || part.to <= part.nameFrom)
    return null;
  const first = tokens[part.nameFrom]!;
  const called = words.determiners.has(first.lower) && words.titles.has(tokens[part.nameFrom + 1]?.lower ?? "");
  if (!first.capital && !words.institutions.has(first.lower) && !words.titles.has(first.lower) && !called) return null;
  return draft("basis", cue, phrase, around(context, cue, phrase.to));
}

/** `klaim X bahwa …` · `klaim yang dibuat oleh X bahwa …` · `dalam laporan X, …`. */
export function findNoun(context: Context, i: number): Draft | null {
  const {tokens, words} = context;
  const {to} = sentenceAt(context, i);
  const before = tokens[i - 1]?.lower ?? "";
  if (
    words.cues.get(before)?.form === "source" ||
    words.cues.get(before)?.form === "basis" ||
    words.cues.get(before)?.form === "relay"
  )
    return null;
  const so = words.so.has(before) && tokens[i - 2]?.lower === ",";
  if (
    words.reports.has(tokens[i]!.lower) &&
    (so || (words.within.has(before) && !words.handouts.has(tokens[i]!.lower)))
  )
    return named(context, i, i);
  let k = i + 1;
  if (words.relative.has(tokens[k]?.lower ?? "")) {
    const stop = Math.min(to, k + LONGEST_RELATIVE);
    while (k < stop && !words.by.has(tokens[k]!.lower) && !words.that.has(tokens[k]!.lower)) k++;
    if (k >= stop || !words.by.has(tokens[k]!.lower)) return null;
    k++;
  } else if (words.ofWhom.has(tokens[k]?.lower ?? "") || words.by.has(tokens[k]?.lower ?? "")) k++;
  if (k >= to) return null;
  const phrase = readPhrase(context, k, to, "subject");
  if (phrase === null || !words.that.has(tokens[phrase.to]?.lower ?? "") || !isSayer(context, phrase)) return null;
  return draft("noun", i, phrase, extentAfter(context, phrase.to));
}

/** `diungkapkan (oleh) X` · `dikatakannya` · `Hal itu disampaikan X` (what is said is then the sentence before). */
export function findPassive(context: Context, i: number, cue: Cue): Draft | null {
  const {tokens, words} = context;
  const {from, to} = sentenceAt(context, i);
  const before = tokens[i - 1]?.lower ?? "";
  const close = words.so.has(before) ? quotationBefore(context, i - 1) : null;
  const so = words.so.has(before) && (close !== null || tokens[i - 2]?.lower === ",");
  const like =
    so || words.like.has(before) || (words.relative.has(before) && words.like.has(tokens[i - 2]?.lower ?? ""));
  if (words.relative.has(before) && !like) return null;
  if (words.negations.has(before)) return null;
  if (cue.pronoun) {
    // `Penegasan itu disampaikannya di Jakarta.`: who said it has been told.
    if (i > from && tokens[i - 1]!.kind === "word" && refersBack(context, i)) return null;
    const quotation = quotationBefore(context, i);
    return draft("passive", i, null, quotation === null ? around(context, i, i + 1) : quotedExtent(context, quotation));
  }
  const by = words.by.has(tokens[i + 1]?.lower ?? "");
  if (!by && !cue.strong && !like) return null;
  const start = by ? i + 2 : i + 1;
  if (start >= to || isNobody(context, start)) return null;
  const first = tokens[start]!;
  if (first.kind !== "word" || words.that.has(first.lower) || words.adverbs.has(first.lower)) return null;
  const phrase = readPhrase(context, start, to, i === from || like ? "clause" : "end");
  if (phrase === null || !isSayer(context, phrase)) return null;
  const quotation = close ?? quotationBefore(context, i);
  if (quotation !== null) return draft("passive", i, phrase, quotedExtent(context, quotation));
  if (words.that.has(tokens[phrase.to]?.lower ?? ""))
    return draft("passive", i, phrase, extentAfter(context, phrase.to));
  // `Demikian dikatakan X dalam diskusi di Jakarta, Senin.`
  const closes = words.so.has(before) && !so && i - 1 === bodyStart(context, i - 1);
  if (closes && words.prepositions.has(tokens[phrase.to]?.lower ?? "")) return saidBefore(context, i, phrase);
  if (like || skipLead(context, bodyStart(context, i), i) >= i)
    return (
      passedOn(context, like, draft("passive", i, phrase, around(context, like ? i - 1 : i, phrase.to))) ??
      // `Demikian disampaikan X.`
      (words.so.has(before) ? saidBefore(context, i, phrase) : null)
    );
  // `Minyak turun 8,9 persen, dilaporkan Reuters.`
  const after = tokens[phrase.to];
  const last =
    tokens[i - 1]?.lower === "," && (phrase.to >= to || after!.lower === "." || words.days.has(after!.lower));
  if (last && first.capital) return draft("passive", i, phrase, around(context, i, phrase.to));
  // `Pernyataan itu dibantah X.`: what is denied is another's.
  if (words.denying.has(tokens[i]!.lower)) return null;
  return refersBack(context, i) ? saidBefore(context, i, phrase) : null;
}

/** `seperti dilaporkan Antara`: a medium passes on what another said, should the sentence name one. */
function passedOn(context: Context, like: boolean, found: Draft | null): Draft | null {
  if (found === null || !like) return found;
  const reporter = context.words.reporters.has(context.tokens[found.phrase?.from ?? found.cue]!.lower);
  return reporter || namesMedia(context, found) ? {...found, relay: true} : found;
}

/** Whether the verb's subject is `hal itu`, `pernyataan tersebut`, `demikian`. */
function refersBack(context: Context, i: number): boolean {
  const {tokens, words} = context;
  const start = skipLead(context, Math.max(clauseStart(context, i), bodyStart(context, i)), i);
  let end = i;
  while (end > start && words.adverbs.has(tokens[end - 1]!.lower)) end--;
  for (let k = start; k < end; k++) if (words.agreeing.has(tokens[k]!.lower)) return false;
  const last = tokens[Math.max(start, end - 1)]!;
  return (
    end - start <= 4 &&
    (words.demonstratives.has(last.lower) || words.anaphors.has(tokens[start]!.lower) || words.anaphors.has(last.lower))
  );
}

/** The sentence before the cue's in its paragraph or at the end of the one before, as what is said. */
function saidBefore(context: Context, i: number, phrase: Phrase): Draft | null {
  const {doc} = context;
  const sentence = sentenceAt(context, i);
  const before = doc.sentences[sentence.index - 1];
  if (before === undefined || before.furniture || sentence.paragraph - before.paragraph > 1) return null;
  return {
    rule: "passive",
    cue: i,
    phrase,
    said: {from: before.from, to: before.to},
    mode: "indirect",
    relay: false,
    elsewhere: true
  };
}

/** What a prepositional cue governs: what follows where it leads the sentence, else the clause around it. */
function around(context: Context, i: number, after: number): Extent {
  const {tokens} = context;
  const quotation = quotationBefore(context, i);
  if (quotation !== null && tokens[after]?.lower !== ",") return quotedExtent(context, quotation);
  const start = skipLead(context, bodyStart(context, i), i);
  return start >= i ? extentAfter(context, after) : extentAround(context, i, after);
}

function draft(rule: string, cue: number, phrase: Phrase | null, {said, mode}: Extent): Draft | null {
  return said.to > said.from ? {rule, cue, phrase, said, mode, relay: false} : null;
}
