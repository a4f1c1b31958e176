import type {Cue, SpeechVocabulary} from "../../language/speech.ts";
import type {Token} from "../../text/token.ts";
import {type Context, sentenceAt} from "./context.ts";
import type {Draft} from "./draft.ts";
import {bodyStart, type Extent, extentAfter, extentAround, quotationBefore, quotedExtent} from "./extent.ts";
import {type Phrase, readPhrase} from "./phrase.ts";
import {isNobody, isSayer} from "./sayer.ts";

/** Tokens of a report's words before its maker's name, at most: `pernyataan resmi tertulis dari`. */
const LONGEST_REPORT = 5;

/** `"…," kata X` · `…, kata X, …` · `kata X, "…"` · `"…," ujarnya` · `demikian kata X`. */
export function findSaid(context: Context, i: number, cue: Cue): Draft | null {
  const {tokens, words} = context;
  const {from, to} = sentenceAt(context, i);
  const so = words.so.has(tokens[i - 1]?.lower ?? "");
  // `"…," begitu kata X`
  const quotation = quotationBefore(context, i) ?? (so ? quotationBefore(context, i - 1) : null);
  const first = i === bodyStart(context, i) || i === from;
  const comma =
    tokens[i - 1]?.kind === "mark" && ",?!…;-–—".includes(tokens[i - 1]!.lower) && tokens[i]!.gap !== "none";
  // Nothing marks it but a pronoun behind it: `Sebab kata dia, …`.
  const marked = quotation !== null || first || so || comma;
  if (!marked && !cue.pronoun && !isPronounWord(words, tokens[i + 1])) return null;
  const phrase = cue.pronoun ? null : readPhrase(context, i + 1, to, quotation !== null ? "end" : "clause");
  if (!cue.pronoun && (phrase === null || isNobody(context, i + 1))) return null;
  // `"Lelang digelar." Nilai utang X mencapai …`: a noun that begins a sentence of its own.
  if (i === from && !cue.strong && phrase !== null && !isCalled(words, tokens[phrase.from]!)) return null;
  const after = phrase?.to ?? i + 1;
  const draft = ({said, mode}: Extent): Draft | null =>
    said.to > said.from ? {rule: "said", cue: i, phrase, said, mode, relay: false} : null;
  if (quotation !== null) {
    const extent = quotedExtent(context, quotation);
    // `Film "Laskar Pelangi" kisah Andrea Hirata`: words in quotation marks, and a noun.
    const ends = tokens[i - 1]!.lower === "," || tokens[quotation.close - 1]!.kind === "mark";
    return !cue.strong && extent.mode === "indirect" && !ends ? null : draft(extent);
  }
  const closed = isClosed(context, after, to);
  if (first) {
    const pronoun = phrase !== null && isPronounPhrase(context, phrase);
    if (!cue.strong && !(cue.pronoun && tokens[after]?.lower === ",")) return null;
    if (!(tokens[after]?.kind === "mark" || pronoun) || !(cue.pronoun || isSayer(context, phrase!))) return null;
    if (tokens[after]?.lower === "." || tokens[after]?.lower === ":") return null;
    return draft(extentAfter(context, after));
  }
  if (so && phrase !== null) {
    const end = tokens[i - 2]?.lower === "," ? i - 2 : i - 1;
    const start = bodyStart(context, i);
    return end > start ? draft({said: {from: start, to: end}, mode: "indirect", introduced: true}) : null;
  }
  if (!comma) {
    const set = tokens[after]?.lower === "," && tokens[i]!.gap !== "none" && cue.strong;
    return set && (cue.pronoun || isPronounPhrase(context, phrase!)) ? draft(extentAround(context, i, after)) : null;
  }
  if (!cue.pronoun && !isSayer(context, phrase!)) return null;
  if (!cue.strong && !closed) return null;
  return draft(extentAround(context, i, after));
}

/** `…, demikian X.` · `…, demikian data X (yang dirilis Senin).`: who told the whole sentence. */
export function findClosing(context: Context, i: number): Draft | null {
  const {tokens, words} = context;
  const {to} = sentenceAt(context, i);
  const next = tokens[i + 1];
  const quotation = quotationBefore(context, i);
  if ((quotation === null && tokens[i - 1]?.lower !== ",") || next === undefined) return null;
  if (quotation !== null && !next.capital) {
    const behind = behindWording(context, i + 1, to);
    if (behind > i) return closing(context, i, behind, to, quotedExtent(context, quotation));
  }
  // `demikian keterangan X` has a cue of its own.
  const report = words.reports.has(next.lower) && !words.cues.has(next.lower);
  if (!next.capital && !report) return null;
  const phrase = readPhrase(context, i + 1, to, "end");
  if (phrase === null || !isSayer(context, phrase)) return null;
  const relative = report && words.relative.has(tokens[phrase.to]?.lower ?? "");
  if (!relative && !isClosed(context, phrase.to, to)) return null;
  const {said, mode} =
    quotation === null ? extentAround(context, i, relative ? to : phrase.to) : quotedExtent(context, quotation);
  return said.to > said.from ? {rule: "said", cue: i, phrase, said, mode, relay: false} : null;
}

/** The maker's name behind a quotation and `demikian (bunyi) pernyataan (resmi)`; -1 where there is none. */
function behindWording({tokens, words}: Context, i: number, to: number): number {
  const noun = words.wordings.has(tokens[i]!.lower) ? i + 1 : i;
  const {lower = ""} = tokens[noun] ?? {};
  if (!words.reports.has(lower) && words.cues.get(lower)?.form !== "noun") return -1;
  for (let k = noun + 1; k < Math.min(to, noun + LONGEST_REPORT); k++) {
    const {kind, capital} = tokens[k]!;
    if (kind !== "word") return -1;
    if (capital || words.titles.has(tokens[k]!.lower)) return k;
  }
  return -1;
}

function closing(context: Context, cue: number, i: number, to: number, {said, mode}: Extent): Draft | null {
  const phrase = readPhrase(context, i, to, "end");
  if (phrase === null || !isSayer(context, phrase) || !isClosed(context, phrase.to, to)) return null;
  return {rule: "said", cue, phrase, said, mode, relay: false};
}

/** Whether a speaker set between commas is over: a comma, the sentence's end or a circumstance follows. */
function isClosed({tokens, words}: Context, after: number, limit: number): boolean {
  const token = tokens[after];
  if (token === undefined || after >= limit) return true;
  return token.kind === "mark" || words.prepositions.has(token.lower) || words.days.has(token.lower);
}

/** Whether a token begins the words for someone who speaks: a name, a calling, a pronoun. */
const isCalled = (words: SpeechVocabulary, token: Token): boolean =>
  token.capital ||
  words.titles.has(token.lower) ||
  words.institutions.has(token.lower) ||
  words.determiners.has(token.lower) ||
  isPronounWord(words, token);

function isPronounPhrase({tokens, words}: Context, {from, to}: Phrase): boolean {
  return to - from === 1 && isPronounWord(words, tokens[from]);
}

const isPronounWord = ({thirdPersons, firstPersons}: SpeechVocabulary, token: Token | undefined): boolean =>
  token !== undefined && (thirdPersons.has(token.lower) || firstPersons.has(token.lower));
