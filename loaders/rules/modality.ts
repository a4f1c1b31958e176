import {WordClass} from "../language/lexicon.ts";
import type {ModalityWords} from "../language/modalityWords.ts";
import type {Modality} from "../records.ts";
import type {Document, Sentence} from "../text/document.ts";
import type {Token} from "../text/token.ts";
import {isNumeric, joinsNumber, pastMark} from "./modality/asides.ts";
import {hasOwnFigure, isAttribute, isSecondReport, reachesOn} from "./modality/clauses.ts";

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

/** The strongest cue between the start of the figure's clause and the figure. */
function cueBefore({tokens}: Document, words: ModalityWords, first: number, from: number, next?: Token): Modality {
  if (words.not.has(tokens[from - 1]?.lower ?? "") && from > first) return "denied";
  let found: Modality = "asserted";
  let asides = 0;
  /** What was found behind the last `itu`. */
  let held: Modality | null = null;
  /** The figure that the clause leads to: ours, or one before it that ours goes on from. */
  let figure = from;
  /** The verb nearest to our figure, and whether it says how much: `mencapai`. */
  let verb = -1;
  let reached = false;
  for (let i = from - 1; i >= Math.max(first, from - BEFORE); i--) {
    const token = tokens[i]!;
    if (token.kind === "mark") {
      if (joinsNumber(token.lower)) continue;
      const past = asides > 0 ? null : pastMark(tokens, words, first, i, figure);
      if (past !== null) {
        i = past.to;
        figure = past.figure;
      } else if (token.lower !== "," || ++asides > 1) break;
      continue;
    }
    if (figure < from && isNumeric(token)) figure = i;
    if (verb < 0 && (token.classes & WordClass.VERB) !== 0) verb = i;
    reached ||= words.amounts.has(token.lower);
    const cue = words.cues.get(token.lower);
    if (asides === 0 && isSecondReport(tokens, words, first, i)) return stronger(found, cue ?? "asserted");
    if ((token.classes & WordClass.MODAL) === 0) continue;
    if (words.that.has(token.lower)) return stronger(found, verbOf(tokens, words, first, i));
    // Behind a comma only the source of an estimate reaches the figure: `menurut perkiraan WHO, 300 orang …`.
    if (asides > 0) {
      if (cue === "estimated" && words.bases.has(tokens[i - 1]?.lower ?? "")) found = stronger(found, cue);
      continue;
    }
    if (words.clauses.has(token.lower)) {
      if (isAttribute(tokens, words, first, i, reached)) continue;
      return held !== null && words.relative.has(token.lower) ? held : found;
    }
    // `pelaku yang diperkirakan berumur 30 tahun itu melepaskan …`: what a relative clause says ends with `itu`.
    if (words.those.has(token.lower)) held ??= found;
    if (cue === undefined || words.clauses.has(tokens[i + 1]!.lower)) continue;
    if (figure < from ? reachesOn(words, token.lower, cue, next) : !hasOwnFigure(tokens, words, first, i, verb))
      found = stronger(found, cue);
  }
  return found;
}

/** What the verb before `bahwa` makes of the clause behind it: only estimates and denials reach into it. */
function verbOf(tokens: Document["tokens"], words: ModalityWords, first: number, that: number): Modality {
  let found: Modality = "asserted";
  for (let i = that - 1; i >= Math.max(first, that - VERB); i--) {
    if (tokens[i]!.kind === "mark") break;
    const cue = words.cues.get(tokens[i]!.lower);
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
