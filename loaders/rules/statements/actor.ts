import {WordClass} from "../../language/lexicon.ts";
import type {Sentence} from "../../text/document.ts";
import {skipLead} from "./clauses.ts";
import {type Context, isPersonNoun, isVerb, type Span, sentenceAt} from "./context.ts";
import type {Draft} from "./draft.ts";
import {bodyStart} from "./extent.ts";
import {namesOf} from "./names.ts";
import {type Phrase, readPhrase} from "./phrase.ts";
import {loneWord} from "./sayer.ts";
import {findSubject} from "./subject.ts";

/** Tokens before a subject at most. */
const LONGEST_LEAD = 24;
/** Sentences before a pronoun's that may tell whose it is, at most. */
const REACH = 2;
/** Tokens between a calling and the `itu` that closes it, at most. */
const LONGEST_PORTRAIT = 10;
/** Tokens of a sentence that tells only that somebody answers, at most. */
const LONGEST_ANSWER = 24;
/** Words between a noun that points back and its `itu`, at most. */
const LONGEST_BACK = 5;
const FROM_OFFICE = "government";

/**
 * Who acts in the sentences before a pronoun's, an office's holder or somebody introduced by name: `Menteri X meninjau lokasi. "…,"
 * katanya.`, `Budi, petani cabai, pasrah. Menurut dia, …`. Null where nobody does. In the paragraph before, only who the text turned to there counts.
 * Who spoke in the paragraph, in sentence `since`, speaks still, unless another one agrees.
 */
export function actorBefore(context: Context, {cue, said}: Draft, since: number): Phrase | null {
  const {doc} = context;
  const own = sentenceAt(context, Math.min(cue, said.from));
  const spoken = doc.sentences[since]?.paragraph === own.paragraph;
  for (let s = own.index - 1; s >= own.index - REACH && s > since; s--) {
    const before = doc.sentences[s];
    if (before === undefined || before.furniture || own.paragraph - before.paragraph > 1) return null;
    const beside = before.paragraph === own.paragraph;
    const actor = turnedTo(context, before) ?? (spoken || !beside ? null : actorOf(context, before));
    if (actor !== null) return actor;
  }
  return null;
}

/** Whether a phrase stands for one person named before: none, a pronoun, `pria kelahiran Solo itu`. */
export function standsForAnother(context: Context, phrase: Phrase | null): boolean {
  if (phrase === null) return true;
  const {tokens, words} = context;
  const {from, to} = phrase;
  const {capital} = tokens[from]!;
  const alone = loneWord(context, phrase);
  if (words.thirdPersons.has(alone)) return !words.plurals.has(alone);
  return !capital && isCallingOfAnother(context, {from, to});
}

/** Whether a run of words is a calling that stands for one told of before: `pedagang itu`, `pensiunan guru tersebut`. */
export function isCallingOfAnother(context: Context, {from, to}: Span): boolean {
  const {tokens, words} = context;
  const {lower} = tokens[from]!;
  if (!words.pointers.has(tokens[to - 1]!.lower)) return false;
  if (knowsOfIt(context, from)) return false;
  const described = to - from > 2 && isPersonNoun(context, from) && !words.toldOf.has(lower);
  return described || words.titles.has(lower) || words.persons.has(lower);
}

/** Whether `itu` behind a calling points to what its bearer knows: `sumber yang mengetahui rencana tersebut`. */
const knowsOfIt = ({tokens, words}: Context, from: number): boolean =>
  words.relative.has(tokens[from + 1]?.lower ?? "") && words.knowing.has(tokens[from + 2]?.lower ?? "");

/** Where a calling ends that goes on to `itu`, behind it: `perwira dengan tiga melati di pundak itu`, `Pelatih asal Austria berusia 61 tahun itu`; -1 for any other phrase. */
export function portrayalEnd(context: Context, {from, to, parts}: Phrase): number {
  const {tokens, words} = context;
  const {lower, capital} = tokens[from]!;
  const sentence = sentenceAt(context, from);
  if ((capital && sentence.from !== from) || parts.length > 1 || words.toldOf.has(lower)) return -1;
  if (knowsOfIt(context, from)) return -1;
  // `Aremania asal Singosari itu`
  const described = words.describers.has(tokens[from + 1]?.lower ?? "");
  if (!(words.persons.has(lower) || words.titles.has(lower) || described || isPersonNoun(context, from))) return -1;
  let portrayed = false;
  for (let i = from + 1; i < Math.min(sentence.to, to + LONGEST_PORTRAIT); i++) {
    const {lower: word, kind} = tokens[i]!;
    if (words.portraying.has(word) || kind === "number" || (tokens[i]!.classes & WordClass.NUMERAL) !== 0)
      portrayed = true;
    if (words.demonstratives.has(word)) return portrayed ? i + 1 : -1;
    if (kind === "mark" && word !== "," && word !== "-") return -1;
    if (!portrayed && i >= to) return -1;
    if (words.cues.get(word)?.form === "verb") return -1;
  }
  return -1;
}

/** The subject of a sentence, where it is an office's holder who acts, or somebody introduced. */
function actorOf(context: Context, {from, to}: Sentence): Phrase | null {
  const {tokens, words} = context;
  const first = bodyStart(context, to - 1);
  const limit = Math.min(to, first + LONGEST_LEAD);
  let start = skipLead(context, Math.max(first, from), limit);
  // `Namanya Maria Goretti, 31 tahun.`
  if (start === from && words.naming.has(tokens[start]!.lower)) start++;
  if (start >= limit || !tokens[start]!.capital || words.anaphors.has(tokens[start]!.lower)) return null;
  const phrase = readPhrase(context, start, to, "subject");
  if (phrase === null) return null;
  return (isOfficial(context, phrase) && acts(context, phrase.to)) || isIntroduced(context, phrase) ? phrase : null;
}

/** Who a sentence turns to from whoever spoke before; null where it turns to nobody. */
export const turnedTo = (context: Context, sentence: Sentence): Phrase | null =>
  agreesWith(context, sentence) ?? answers(context, sentence) ?? turnsTo(context, sentence);

/** `Adapun X enggan berkomentar.` · `Bagi X, pengemudi ojek, …` · `X sendiri tak ambil pusing.`: who is told of next, set against the one before. */
function turnsTo(context: Context, {from, to}: Sentence): Phrase | null {
  const {tokens, words} = context;
  const turned = words.shifting.has(tokens[from]!.lower);
  let start = turned ? from + 1 : from;
  if (turned && words.demonstratives.has(tokens[start]?.lower ?? "")) start++;
  if (tokens[start]?.lower === ",") start++;
  const one = oneOfThem(context, start, to);
  start = one ?? start;
  const phrase = start < to ? readPhrase(context, start, to, "subject") : null;
  if (phrase === null || !isOnePerson(context, phrase) || words.toldOf.has(tokens[phrase.from]!.lower)) return null;
  return turned || one !== null || words.selves.has(tokens[phrase.to]?.lower ?? "") ? phrase : null;
}

/** Where the name begins of somebody told of as one of many: `Seorang di antaranya, La Ode Rusli, terapung`; null for any other words. */
function oneOfThem({tokens, words}: Context, i: number, to: number): number | null {
  if (!words.singular.has(tokens[i]?.lower ?? "")) return null;
  for (let k = i + 1; k < Math.min(to - 1, i + LONGEST_BACK); k++)
    if (tokens[k]!.lower === ",") return tokens[k + 1]!.capital ? k + 1 : null;
  return null;
}

/** `Hal senada dilontarkan (oleh) X.` · `Pernyataan itu dibantah X.` · `Nada berbeda datang dari X.`: who agrees with the one before, or does not. */
function agreesWith(context: Context, {from, to}: Sentence): Phrase | null {
  const {tokens, words} = context;
  const first = skipLead(context, bodyStart(context, to - 1), to);
  const head = tokens[first]?.lower ?? "";
  const second = tokens[first + 1]?.lower ?? "";
  const back = words.anaphors.has(head) && pointsBack(context, first + 1, to);
  const like = words.agreeing.has(head) || words.agreeing.has(second) || words.differing.has(second);
  if (first < from || !(back || like)) return null;
  for (let i = first + 1; i < Math.min(to, first + LONGEST_LEAD); i++) {
    const {lower} = tokens[i]!;
    const next = tokens[i + 1]?.lower ?? "";
    const given = words.cues.get(lower)?.form === "passive" || words.responded.has(lower);
    const comes = words.coming.has(lower) && words.from.has(next);
    if (!given && !comes) continue;
    const phrase = readPhrase(context, comes || words.by.has(next) ? i + 2 : i + 1, to, "end");
    return phrase !== null && isOnePerson(context, phrase) ? phrase : lastNamed(context, i, to);
  }
  return null;
}

/** The person named behind the last comma of a sentence: `disampaikan peneliti Forum untuk Transparansi (Fitra), Misbahul Anam.` */
function lastNamed(context: Context, after: number, to: number): Phrase | null {
  const {tokens} = context;
  let comma = to - 1;
  while (comma > after && tokens[comma]!.lower !== ",") comma--;
  const phrase = comma > after && tokens[comma + 1]?.capital ? readPhrase(context, comma + 1, to, "end") : null;
  return phrase !== null && isOnePerson(context, phrase) ? phrase : null;
}

/** Whether `itu` or `tersebut` ends a short noun phrase behind token `i`: `Pendapat wali kota tersebut`. */
function pointsBack({tokens, words}: Context, i: number, to: number): boolean {
  for (let k = i; k < Math.min(to, i + LONGEST_BACK) && tokens[k]!.kind === "word"; k++)
    if (words.demonstratives.has(tokens[k]!.lower)) return true;
  return false;
}

/** `Temannya, Rika, menimpali.` · `Lukman sependapat dengan Ma'ruf.`: who speaks now, without a word of what is said. */
function answers(context: Context, {from, to}: Sentence): Phrase | null {
  const {tokens, words} = context;
  if (to - from > LONGEST_ANSWER) return null;
  for (let i = from + 1; i < to; i++) {
    if (!words.answering.has(tokens[i]!.lower) && !differs(context, i)) continue;
    const phrase = findSubject(context, i)?.phrase ?? null;
    return phrase !== null && isOnePerson(context, phrase) && !isCommonWord(context, phrase) ? phrase : null;
  }
  return null;
}

/** Whether the verb at `i` puts forward a view that differs: `mengajukan pendapat berbeda`, `punya pandangan lain`. */
function differs({tokens, words}: Context, i: number): boolean {
  const view = tokens[i + 1]?.lower ?? "";
  return words.opinionNouns.has(view) && words.differing.has(tokens[i + 2]?.lower ?? "") && isVerb(tokens[i]!);
}

/** Whether a phrase is one word, and no name: a pronoun, a calling. */
function isCommonWord(context: Context, phrase: Phrase): boolean {
  const {thirdPersons, firstPersons, titles} = context.words;
  const alone = loneWord(context, phrase);
  if (alone === "") return false;
  return thirdPersons.has(alone) || firstPersons.has(alone) || titles.has(alone) || isPersonNoun(context, phrase.from);
}

function isOfficial({tokens, words}: Context, {from, to}: Phrase): boolean {
  if (!words.titles.has(tokens[from]!.lower)) return false;
  for (let i = from; i < to; i++) if (words.kindWords.get(tokens[i]!.lower) === FROM_OFFICE) return true;
  return false;
}

const isOnePerson = (context: Context, phrase: Phrase): boolean => {
  const named = namesOf(context, phrase);
  return named.length === 1 && named[0]!.person;
};

/** Whether a phrase names one person with a calling, before the name or behind it, or with an age. */
function isIntroduced(context: Context, phrase: Phrase): boolean {
  const {tokens, words} = context;
  const {from, to} = phrase;
  const next = tokens[to];
  if (next === undefined || words.by.has(next.lower) || !isOnePerson(context, phrase)) return false;
  if (words.toldOf.has(tokens[from]!.lower)) return false;
  const titled = words.titles.has(tokens[from]!.lower);
  const aged =
    (tokens[to - 1]!.lower === ")" && tokens[to - 2]?.kind === "number") ||
    words.yearsOld.has(tokens[to - 2]?.lower ?? "") ||
    // `Sukirman, 45 tahun, …`
    (next.lower === "," && tokens[to + 1]?.kind === "number" && words.yearsOld.has(tokens[to + 2]?.lower ?? ""));
  if (phrase.parts[0]!.apposition !== null) return true;
  if (titled || aged) return next.kind === "word" ? !next.capital : next.lower === ",";
  return next.lower === "," && isCallingBehind(context, to + 1);
}

/** Whether a calling in lower case begins at token `i`: `warga Desa X`, or any noun before a name, `umat Paroki X`. */
function isCallingBehind({tokens, words}: Context, i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.kind !== "word" || token.capital) return false;
  if (words.titles.has(token.lower)) return true;
  const {lower} = token;
  const other =
    words.prepositions.has(lower) ||
    words.relative.has(lower) ||
    words.and.has(lower) ||
    words.conjunctions.has(lower) ||
    words.dateWords.has(lower) ||
    words.cues.has(lower);
  return !other && !isVerb(token) && tokens[i + 1]?.kind === "word" && tokens[i + 1]!.capital;
}

/** Whether an active verb begins at token `i`, behind adverbs. */
function acts({tokens, words}: Context, i: number): boolean {
  let j = i;
  while (tokens[j] !== undefined && words.adverbs.has(tokens[j]!.lower)) j++;
  const verb = tokens[j];
  return verb !== undefined && isVerb(verb) && !verb.capital && verb.lower.startsWith("me");
}
