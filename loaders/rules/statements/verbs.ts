import {WordClass} from "../../language/lexicon.ts";
import type {Cue} from "../../language/speech.ts";
import type {Token} from "../../text/token.ts";
import {hasPredicate} from "./clauses.ts";
import {type Context, isOwnReport, joins, type Span, sentenceAt} from "./context.ts";
import type {Draft} from "./draft.ts";
import {extentAfter, insideQuotation, quotationBefore, quotedExtent, sentenceEnd} from "./extent.ts";
import {isAcronymWord} from "./personStart.ts";
import type {Part, Phrase} from "./phrase.ts";
import type {Quotation} from "./quotations.ts";
import {isSayer, loneWord} from "./sayer.ts";
import {findSubject, type Subject} from "./subject.ts";

const LONGEST_OBJECT = 9;
const LONGEST_VIEW = 40;
/** Tokens between a verb and the colon that ends its sentence, at most. */
const LONGEST_LEAD = 8;

/** Whether a token is a number, in digits or words. */
const isFigure = ({kind, classes}: Token): boolean =>
  kind === "number" || (classes & (WordClass.NUMERAL | WordClass.VAGUE)) !== 0;

/** `X mengatakan (bahwa) …` · `X menegaskan, "…"` · `"…," X menegaskan`. */
export function findVerb(context: Context, i: number, cue: Cue): Draft | null {
  const {tokens, words} = context;
  // `tidak membantah maupun membenarkan`
  if (words.neither.has(tokens[i + 1]?.lower ?? "")) return null;
  const ordinary = isOrdinary(context, i, cue);
  if (ordinary && !words.recorders.has(tokens[i]!.lower)) return null;
  const subject = findSubject(context, i);
  // `BPS mencatat pertumbuhan ekonomi 5 persen` tells of others; `perseroan mencatat pertumbuhan` has one.
  if (ordinary && (subject === null || !keepsCount(context, i, subject.phrase))) return null;
  if (subject !== null && words.recorders.has(tokens[i]!.lower) && holds(context, subject.phrase, words.posters))
    return null;
  if (subject === null || !namesSpeaker(context, subject.phrase, cue) || isWithinOwn(context, i, subject.phrase))
    return null;
  const {phrase, clause} = subject;
  // `"…," kata X mengingatkan.`
  const head = tokens[phrase.from]!;
  if (words.cues.get(head.lower)?.form === "said" && quotationBefore(context, phrase.from) !== null) return null;
  const {said, mode, introduced} = extentAfter(context, isDoubled(context, i) ? i + 3 : i + 1);
  // `Hendra, 45, yang mengaku rugi, menyalahkan bandar`
  if (mode === "indirect" && words.relative.has(tokens[i - 1]!.lower) && tokens[i - 2]?.lower === ",")
    said.to = commaBehind(context, said);
  if (said.to <= said.from) {
    const quotation = quotationBefore(context, clause) ?? quotationBehind(context, i);
    if (quotation === null) return null;
    const quoted = quotedExtent(context, quotation);
    return {rule: "verb", cue: i, phrase, said: quoted.said, mode: quoted.mode, relay: false};
  }
  const {lower} = tokens[i]!;
  const that = words.that.has(tokens[said.from - 1]?.lower ?? "") || mode === "direct";
  const clausal = isClause(context, said.from, said.to);
  // Who is named and gives an opinion says something by any object: `Otto Hasibuan menilai dakwaan jaksa kabur`.
  const opinion =
    (isNamed(context, phrase) || isHolder(context, phrase) || words.thirdPersons.has(loneWord(context, phrase))) &&
    !isOwnObject(context, said.from) &&
    (words.opinions.has(lower) ? said.to - said.from > 1 : predicates(context, said.from, said.to));
  // `X menyoroti rendahnya upah`
  const judged = words.judged.has(tokens[said.from]!.lower) && isNamed(context, phrase);
  // `Ekonom X melihat harga naik 5 persen`; but a town sees battles.
  const called = !words.seeing.has(lower) || words.titles.has(tokens[phrase.from]!.lower);
  const view = words.views.has(lower) && called && clausal && isNamed(context, phrase) && isOwnView(context, i, said);
  if (words.onlyWithThat.has(lower) && !that && !view && !judged && !(opinion && words.opinions.has(lower)))
    return null;
  if (words.onlyIntroduced.has(lower) && !introduced && !isQuoted(context, i + 1)) return null;
  if (
    !cue.strong &&
    !introduced &&
    !opinion &&
    !judged &&
    !(isSayer(context, phrase) && tellsSomething(context, said.from, said.to))
  )
    return null;
  if (!introduced && !words.assertingObjects.has(lower) && !clausal && !opinion && !judged) return null;
  return {rule: "verb", cue: i, phrase, said, mode, relay: false};
}

/** Whether a phrase names a body that counts: one of those known for it, or an acronym before a figure (`JPPI menghitung 11.500 anak`). */
function keepsCount(context: Context, i: number, phrase: Phrase): boolean {
  const {tokens, words} = context;
  if (holds(context, phrase, words.statisticians)) return true;
  const {from, to} = phrase;
  const acronym =
    (to - from === 1 && isAcronymWord(context, from)) ||
    (tokens[to - 1]!.lower === ")" && isAcronymWord(context, to - 2));
  return acronym && words.counters.has(tokens[i]!.lower) && tokens.slice(i + 1, i + 4).some(isFigure);
}

/** Whether the verb at `i` goes on with its own end: `mewanti-wanti`. */
function isDoubled({tokens}: Context, i: number): boolean {
  const end = tokens[i + 2];
  return (
    tokens[i + 1]?.lower === "-" && end?.gap === "none" && end.lower.length > 4 && tokens[i]!.lower.endsWith(end.lower)
  );
}

/** The next comma of a run of tokens, or its end. */
function commaBehind({tokens}: Context, {from, to}: Span): number {
  for (let k = from; k < to; k++) if (tokens[k]!.lower === ",") return k;
  return to;
}

/** The quotation that the next sentence is, behind a colon: `Rani berkata:`, and a new paragraph. */
function quotationBehind({doc, tokens, quotations}: Context, i: number): Quotation | null {
  const {to} = doc.sentences[doc.sentenceOf[i]!]!;
  if (to - i > LONGEST_LEAD || tokens[to - 1]!.lower !== ":") return null;
  const quotation = quotations.get(to);
  return quotation?.from === to + 1 && quotation.closed ? quotation : null;
}

/** Whether the quoted speaker tells of speaking: in `"Kami ingin menegaskan …," ujar X` the quotation is X's, and one statement. */
function isWithinOwn(context: Context, i: number, {from, to}: Phrase): boolean {
  const {tokens, words} = context;
  if (to - from > 1 || !words.firstPersons.has(tokens[from]!.lower)) return false;
  // What is denied or confirmed is a stance of its own.
  if (words.denying.has(tokens[i]!.lower) || words.confirming.has(tokens[i]!.lower)) return false;
  let verb = i;
  while (verb > to && words.adverbs.has(tokens[verb - 1]!.lower)) verb--;
  return verb === to && insideQuotation(context, i) !== null;
}

/** Whether a view tells a figure, and no cue before it does so already: `yakin harga turun 5 persen`, but `mengaku yakin …`. */
function isOwnView({tokens, words}: Context, i: number, {from, to}: Span): boolean {
  return !words.cues.has(tokens[i - 1]!.lower) && tokens.slice(from, Math.min(to, from + LONGEST_VIEW)).some(isFigure);
}

/** A verb of speech takes any speaker that is called by name or calling; a weak one needs more than a common noun. */
function namesSpeaker(context: Context, phrase: Phrase, cue: Cue): boolean {
  return cue.strong || isSayer(context, phrase);
}

/** Whether a phrase calls somebody or something by name, not by a calling or a common noun alone. */
function isNamed({doc, tokens, words}: Context, {from, to}: Phrase): boolean {
  for (let i = from; i < to; i++) {
    const {kind, capital, lower} = tokens[i]!;
    const role =
      words.titles.has(lower) ||
      words.fields.has(lower) ||
      words.generics.has(lower) ||
      words.determiners.has(lower) ||
      words.thirdPersons.has(lower) ||
      words.firstPersons.has(lower);
    const first = doc.sentences[doc.sentenceOf[i]!]!.from === i;
    if (kind === "word" && capital && !role && (!first || to - from === 1 || tokens[i + 1]!.capital)) return true;
  }
  return false;
}

/** Whether a phrase is an office that one person holds, in capitals: `Menteri Pemuda dan Olahraga`. */
const isHolder = ({tokens, words}: Context, {from, to}: Phrase): boolean =>
  to - from > 1 && tokens[from]!.capital && tokens[from + 1]!.capital && words.soleOffices.has(tokens[from]!.lower);

/** Whether a run of tokens says something of something without a verb: `aturan itu sah`, `partainya solid`, `bonus Rp6 miliar`. */
function predicates({tokens, words}: Context, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_OBJECT); i++) {
    const {kind, lower} = tokens[i]!;
    if (kind === "number") return true;
    const next = tokens[i + 1];
    const about = words.demonstratives.has(lower) || (lower.length > 5 && lower.endsWith("nya"));
    if (about && i + 1 < to && next?.kind === "word" && !next.capital && !words.prepositions.has(next.lower))
      return true;
  }
  return false;
}

/** Whether what follows a verb is a clause, and not an object as in `menegaskan posisinya sejak awal`. */
function isClause(context: Context, from: number, to: number): boolean {
  return !isOwnObject(context, from) && hasPredicate(context, from, to);
}

/** Whether the object is the speaker's own thing and no clause: `posisinya sejak awal`. */
function isOwnObject({tokens, words}: Context, from: number): boolean {
  const {lower} = tokens[from]!;
  const next = tokens[from + 1];
  if (!lower.endsWith("nya") || words.thirdPersons.has(lower)) return false;
  return next === undefined || next.kind === "mark" || words.prepositions.has(next.lower);
}

/** Whether a phrase holds a word of a list. */
function holds({tokens}: Context, {from, to}: Phrase, list: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (list.has(tokens[i]!.lower)) return true;
  return false;
}

function tellsSomething(context: Context, from: number, to: number): boolean {
  const {tokens} = context;
  if (hasPredicate(context, from, to)) return true;
  // `menyebut kisah itu 'mengagumkan'`, `mencatat inflasi sebesar 3 persen`, `menyebut korban lima orang`
  for (let i = from; i < Math.min(to, from + 24); i++)
    if (
      isFigure(tokens[i]!) ||
      tokens[i]!.lower === "'" ||
      tokens[i]!.lower === "‘" ||
      tokens[i]!.lower === '"' ||
      tokens[i]!.lower === "“"
    )
      return true;
  return false;
}

/** Whether the verb at `i` is used as an ordinary one: `menyampaikan terima kasih`, `melaporkan kasus itu ke polisi`. */
function isOrdinary(context: Context, i: number, cue: Cue): boolean {
  const {tokens, words} = context;
  const {lower} = tokens[i]!;
  const next = tokens[i + 1];
  // `menghitung bahwa …`, `menghitung, …`, `menghitung ada 42 konflik` tell what came out.
  if (words.counters.has(lower))
    return !words.that.has(next?.lower ?? "") && next?.lower !== "," && !words.existing.has(next?.lower ?? "");
  if (words.refusing.has(lower)) return !words.allegations.has(next?.lower ?? "");
  if (words.vowing.has(lower)) return !(words.that.has(next?.lower ?? "") || words.future.has(next?.lower ?? ""));
  if (next !== undefined && next.kind === "mark" && next.lower === "-" && joins(tokens, i + 1))
    return !isDoubled(context, i);
  // `katanya menjelaskan`: one cue is enough.
  const before = tokens[i - 1];
  if (before !== undefined && before.kind === "word" && words.cues.get(before.lower)?.pronoun === true) return true;
  const objects = words.ordinaryObjects.get(lower);
  // `mencatat tiga kemenangan`; but `melaporkan tiga kasus` reports.
  const isOne = (object: number) => objects?.has(tokens[object]?.lower ?? "") === true;
  const counted = !cue.strong || words.assurances.has(lower);
  if (!isOne(i + 1) && !(counted && isOne(afterNumber(context, i + 1)))) return false;
  const end = Math.min(sentenceEnd(context, i), i + 14);
  for (let k = i + 1; k < end; k++)
    if (words.that.has(tokens[k]!.lower) || tokens[k]!.lower === ":" || isIntroduced(context, k)) return false;
  return !(words.assurances.has(lower) && hasPredicate(context, i + 1, phraseEnd(context, i + 1, end)));
}

/** Whether a quotation opens at token `i`: `menyebutnya "kekalahan" dan …`. */
const isQuoted = ({quotations}: Context, i: number): boolean => quotations.get(i)?.from === i + 1;

/** Whether a quotation opens at token `i`, behind a comma or a colon: `menulis di X, "…"`. */
const isIntroduced = (context: Context, i: number): boolean =>
  isQuoted(context, i) && (context.tokens[i - 1]!.lower === "," || context.tokens[i - 1]!.lower === ":");

/** The first token at or behind `i` that is no number, nor a word before one: `suara` of `sedikitnya 277 suara`. */
function afterNumber({tokens}: Context, i: number): number {
  let j = tokens[i + 1] !== undefined && isFigure(tokens[i + 1]!) ? i + 1 : i;
  while (tokens[j] !== undefined && isFigure(tokens[j]!)) j++;
  return j;
}

/** Where the words of a thing and its predicate end: before a mark, a preposition or `yang`. */
function phraseEnd({tokens, words}: Context, i: number, limit: number): number {
  let j = i;
  while (j < limit && tokens[j]!.kind !== "mark" && !words.prepositions.has(tokens[j]!.lower)) {
    if (words.relative.has(tokens[j]!.lower)) break;
    j++;
  }
  return j;
}

/** `survei LSI menunjukkan …`, `data BPS memperlihatkan …`: a report with its maker's name. */
export function findShown(context: Context, i: number): Draft | null {
  const {tokens, words} = context;
  const subject = findSubject(context, i);
  const part = subject?.phrase.parts[0];
  if (subject === null || part === undefined) return null;
  const reported = part.report && part.to > part.nameFrom && part.nameFrom !== part.from;
  const told =
    reported ||
    isInOwnReport(context, subject.phrase.to, i) ||
    // `Global Adult Tobacco Survey 2011 menunjukkan …`
    (part.to - part.from > 1 && holds(context, subject.phrase, words.surveys)) ||
    // `Oxfam menemukan bahwa …`; `menunjukkan bahwa` is what a deed does too.
    (words.finding.has(tokens[i]!.lower) &&
      words.that.has(tokens[i + 1]?.lower ?? "") &&
      isNamed(context, subject.phrase)) ||
    (isNamed(context, subject.phrase) && isBehindOwnReport(context, subject));
  if (!told || !isProper(context, part)) return null;
  const {said, mode} = extentAfter(context, i + 1);
  return said.to > said.from ? {rule: "shown", cue: i, phrase: subject.phrase, said, mode, relay: false} : null;
}

/** Whether a part of a phrase holds a name: `perusahaan periklanan The Trade Desk`. */
function isProper({tokens}: Context, {nameFrom, to}: Part): boolean {
  for (let i = nameFrom; i < to; i++) if (tokens[i]!.capital) return true;
  return false;
}

/** Whether a subject and its verb stand around the subject's own report: `KPK, dalam kajiannya, menemukan`. */
function isInOwnReport(context: Context, from: number, to: number): boolean {
  const {tokens, words} = context;
  if (tokens[from]?.lower !== "," || tokens[to - 1]?.lower !== "," || to - from > LONGEST_OBJECT) return false;
  for (let i = from + 1; i < to; i++)
    if (words.within.has(tokens[i - 1]!.lower) && isOwnReport(context, tokens[i]!.lower)) return true;
  return false;
}

/** Whether a clause begins with its subject's own report: `Dalam penelitiannya pada 2015, Simon menemukan`. */
function isBehindOwnReport(context: Context, {phrase, clause}: Subject): boolean {
  const {tokens, words} = context;
  return (
    words.within.has(tokens[clause]!.lower) &&
    isOwnReport(context, tokens[clause + 1]!.lower) &&
    clause + 1 < phrase.from
  );
}

/** `X merilis video yang menunjukkan …`: what is made public says it for the one who does. */
export function findRelease(context: Context, i: number): Draft | null {
  const {tokens, words} = context;
  const {to} = sentenceAt(context, i);
  // `BPS merilis jumlah penduduk miskin sebanyak 25 juta orang`
  const recorder = findSubject(context, i);
  if (
    recorder !== null &&
    !words.sharing.has(tokens[i]!.lower) &&
    holds(context, recorder.phrase, words.statisticians) &&
    predicates(context, i + 1, sentenceEnd(context, i))
  )
    return {
      rule: "release",
      cue: i,
      phrase: recorder.phrase,
      said: {from: i + 1, to: sentenceEnd(context, i)},
      mode: "indirect",
      relay: false
    };
  let k = i + 1;
  while (
    k < Math.min(to, i + LONGEST_OBJECT) &&
    !words.relative.has(tokens[k]!.lower) &&
    !words.that.has(tokens[k]!.lower)
  )
    k++;
  if (k >= to || k === i + 1 || tokens[k]!.kind !== "word") return null;
  let from = k + 1;
  if (words.relative.has(tokens[k]!.lower)) {
    const form = words.cues.get(tokens[from]?.lower ?? "")?.form;
    if (form !== "shows" && form !== "verb") return null;
    from++;
    if (words.that.has(tokens[from]?.lower ?? "")) from++;
  } else if (!words.that.has(tokens[k]!.lower)) return null;
  const end = sentenceEnd(context, i);
  if (recorder === null || !isSayer(context, recorder.phrase) || end <= from) return null;
  return {rule: "release", cue: i, phrase: recorder.phrase, said: {from, to: end}, mode: "indirect", relay: false};
}
