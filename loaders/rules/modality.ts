import {WordClass} from "../language/lexicon.ts";
import type {ModalityWords} from "../language/modalityWords.ts";
import type {Modality} from "../records.ts";
import type {Document, Sentence} from "../text/document.ts";
import type {Token} from "../text/token.ts";
import {isNumeric, joinsNumber, pastMark} from "./modality/asides.ts";
import {hasOwnFigure, isAdmission, isAttribute, isPredicate, isSecondReport, reaches} from "./modality/clauses.ts";

/** How far before and after a figure its clause is searched, in tokens. */
const BEFORE = 30;
const AFTER = 4;
/** How far before `bahwa` its verb is looked for. */
const VERB = 6;

/** Of several cues the stronger rules: a denied plan is denied, `diperkirakan akan` is an estimate. */
const strength: Record<Modality, number> = {asserted: 0, planned: 1, potential: 2, estimated: 3, denied: 4};

/** How the clause of the figure at tokens `from` to `to` means it. Other clauses of its sentence say nothing. */
export function findModality(doc: Document, sentence: Sentence, from: number, to: number): Modality {
  const words = doc.language.modality;
  const next = to < sentence.to ? doc.tokens[to] : undefined;
  const before = cueBefore(doc, words, sentence.from, from, next);
  const after = cueAfter(doc, words, sentence.to, to);
  return strength[after] > strength[before] ? after : before;
}

/** A search back from a figure for the cues of its clause. */
interface Search {
  tokens: Document["tokens"];
  words: ModalityWords;
  /** The sentence's first token, the figure's first, and the token behind the figure. */
  first: number;
  from: number;
  next: Token | undefined;
  found: Modality;
  /** What was found behind the last `itu`. */
  held: Modality | null;
  /** Commas gone over that end the clause. */
  asides: number;
  /** The figure that the clause leads to: ours, or one before it that ours goes on from. */
  figure: number;
  /** The verb nearest to our figure, or -1; how many predicates; whether a word says how much: `mencapai`. */
  verb: number;
  verbs: number;
  reached: boolean;
  /** Whether a relative clause was gone over. */
  related: boolean;
}

/** The strongest cue between the start of the figure's clause and the figure. */
function cueBefore({tokens}: Document, words: ModalityWords, first: number, from: number, next?: Token): Modality {
  if (words.not.has(tokens[from - 1]?.lower ?? "") && from > first) return "denied";
  const counts = {asides: 0, figure: from, verb: -1, verbs: 0, reached: false, related: false};
  const search: Search = {tokens, words, first, from, next, found: "asserted", held: null, ...counts};
  for (let i = from - 1; i >= Math.max(first, from - BEFORE); i--) {
    if (tokens[i]!.kind === "mark") {
      i = passMark(search, i);
      if (i < 0) break;
    } else {
      const end = passWord(search, i);
      if (end !== null) return end;
    }
  }
  return search.found;
}

/** Where the search goes on before the mark at `i`; -1 where the mark ends it. */
function passMark(search: Search, i: number): number {
  const {tokens, words, first, figure, asides} = search;
  const {lower} = tokens[i]!;
  if (joinsNumber(lower)) return i;
  const past = asides > 0 ? null : pastMark(tokens, words, first, i, figure);
  if (past === null) return lower === "," && ++search.asides === 1 ? i : -1;
  search.figure = past.figure;
  return past.to;
}

/** Takes in the word or number at `i`; what was found, where the clause begins with it, else null. */
function passWord(search: Search, i: number): Modality | null {
  const {tokens, words, first, asides, found} = search;
  const token = tokens[i]!;
  noteWord(search, i);
  const cue = words.cues.get(token.lower);
  if (asides === 0 && isSecondReport(tokens, words, first, i)) return stronger(found, cue ?? "asserted");
  if ((token.classes & WordClass.MODAL) === 0) return null;
  if (words.that.has(token.lower)) return stronger(found, verbOf(tokens, words, first, i));
  // Behind a comma only the source of an estimate reaches the figure: `menurut perkiraan WHO, 300 orang …`.
  if (asides > 0) {
    if (cue === "estimated" && words.bases.has(tokens[i - 1]?.lower ?? "")) search.found = stronger(found, cue);
    return null;
  }
  if (words.clauses.has(token.lower)) return passClause(search, i);
  // `pelaku yang diperkirakan berumur 30 tahun itu melepaskan …`: what a relative clause says ends with `itu`.
  if (words.those.has(token.lower)) search.held ??= found;
  if (cue !== undefined && !words.clauses.has(tokens[i + 1]!.lower) && isOurs(search, i))
    search.found = stronger(found, cue);
  return null;
}

function noteWord(search: Search, i: number): void {
  const token = search.tokens[i]!;
  if (search.figure < search.from && isNumeric(token)) search.figure = i;
  if (isPredicate(token)) search.verbs++;
  if (search.verb < 0 && (token.classes & WordClass.VERB) !== 0) search.verb = i;
  search.reached ||= search.words.amounts.has(token.lower);
}

/** What was found, at a word that begins a clause; null where the search goes on beyond it. */
function passClause(search: Search, i: number): Modality | null {
  const {tokens, words, first, found, held, verb, verbs, reached} = search;
  if (isAttribute(tokens, words, first, i, reached)) return null;
  if (!words.relative.has(tokens[i]!.lower)) return found;
  // `jumlah warga yang mengungsi mencapai 5.000`: the second verb is not the relative clause's.
  const ended = verbs > 1 && words.amounts.has(tokens[verb]?.lower ?? "");
  if (!ended || found !== "asserted") return held ?? found;
  search.related = true;
  return null;
}

/** Whether the cue at `i` says how our figure is meant. */
function isOurs({tokens, words, first, from, next, figure, verb, related}: Search, i: number): boolean {
  const listed = figure < from;
  return (
    reaches(tokens, words, first, i, {listed, related, next}) &&
    (listed || !hasOwnFigure(tokens, words, first, i, verb))
  );
}

/** What the verb before `bahwa` makes of the clause behind it: only estimates and denials reach into it. */
function verbOf(tokens: Document["tokens"], words: ModalityWords, first: number, that: number): Modality {
  let found: Modality = "asserted";
  for (let i = that - 1; i >= Math.max(first, that - VERB); i--) {
    if (tokens[i]!.kind === "mark") break;
    const cue = words.cues.get(tokens[i]!.lower);
    if (isAdmission(tokens, words, first, i)) continue;
    if (cue === "estimated" || cue === "denied") found = stronger(found, cue);
  }
  return found;
}

/** A cue of the verb right behind the figure and its noun: `300 orang diperkirakan tewas`, `5.000 tentara yang akan …`. */
function cueAfter({tokens}: Document, words: ModalityWords, last: number, to: number): Modality {
  for (let i = to; i < Math.min(last, to + AFTER); i++) {
    const token = tokens[i]!;
    if (token.kind !== "word" || token.gap === "line") break;
    if ((token.classes & WordClass.MODAL) === 0) continue;
    if (words.and.has(token.lower)) break;
    if (words.those.has(token.lower) || words.nouns.has(token.lower)) break;
    if (words.clauses.has(token.lower) && !(i === to && words.relative.has(token.lower))) break;
    const cue = words.cues.get(token.lower);
    if (cue !== undefined) return cue === "denied" ? "asserted" : cue;
  }
  return "asserted";
}

const stronger = (a: Modality, b: Modality): Modality => (strength[b] > strength[a] ? b : a);
