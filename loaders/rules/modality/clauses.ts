import {WordClass} from "../../language/lexicon.ts";
import type {ModalityWords} from "../../language/modalityWords.ts";
import type {Document} from "../../text/document.ts";
import type {Token} from "../../text/token.ts";
import {isNumeric, leadsFigure} from "./asides.ts";

type Tokens = Document["tokens"];

/** Whether a word that can begin a clause at `i` says more of the noun before it: `kerugian sementara Rp 5 miliar`, `kerugian akibat banjir`. */
export function isAttribute(tokens: Tokens, words: ModalityWords, first: number, i: number, reached: boolean): boolean {
  const word = tokens[i]!.lower;
  if (i === first || tokens[i - 1]!.kind === "mark") return false;
  const counted = words.losses.has(tokens[i - 1]!.lower);
  if (words.causes.has(word)) return counted || reached;
  const next = tokens[i + 1]!;
  const ahead = (next.classes & WordClass.CURRENCY) !== 0 || words.causes.has(next.lower);
  return words.provisional.has(word) && (counted || ahead);
}

/** Whether the verb at `i` is the second of two that report: `membantah angka itu dan menyebut …`. */
export function isSecondReport(tokens: Tokens, words: ModalityWords, first: number, i: number): boolean {
  const report = WordClass.SPEECH | WordClass.VERB;
  return (tokens[i]!.classes & report) === report && i > first && words.alongside.has(tokens[i - 1]!.lower);
}

/**
 * Whether the passive at `i` estimates a figure before ours only: `longsor diperkirakan 80 ribu meter kubik menutup 2,5
 * hektare`. It has its subject before it, its figure right behind it, and a verb follows, at `verb`.
 */
export function hasOwnFigure(tokens: Tokens, words: ModalityWords, first: number, i: number, verb: number): boolean {
  if (!words.passive.has(tokens[i]!.lower) || i === first || tokens[i - 1]!.kind === "mark") return false;
  for (let k = i + 1; k < verb; k++) {
    if (isNumeric(tokens[k]!)) return true;
    if (!leadsFigure(tokens[k]!, words)) return false;
  }
  return false;
}

/** What of a search says which cues reach the figure. */
export interface Reach {
  /** The figure is one further on in a list. */
  listed: boolean;
  /** A relative clause stands between, which a verb of amount ends: `warga yang mengungsi mencapai …`. */
  related: boolean;
  /** The token behind the figure. */
  next: Token | undefined;
}

/**
 * Whether the cue at `i` reaches the figure: beyond a relative clause, active estimates only; in a list, no denial, and
 * no other cue where the figure has a verb of its own, and none where it has a cue of its own.
 */
export function reaches(tokens: Tokens, words: ModalityWords, first: number, i: number, reach: Reach): boolean {
  const {lower} = tokens[i]!;
  const cue = words.cues.get(lower);
  if (reach.listed && words.cues.has(reach.next?.lower ?? "")) return false;
  if (words.estimating.has(lower)) return true;
  if (reach.related || isAdmission(tokens, words, first, i)) return false;
  return !reach.listed || (cue !== "denied" && !(reach.next !== undefined && isPredicate(reach.next)));
}

/** Whether the verb of denial at `i` is itself denied: `tidak membantah`. */
export const isAdmission = (tokens: Tokens, words: ModalityWords, first: number, i: number): boolean =>
  words.cues.get(tokens[i]!.lower) === "denied" && i > first && words.negations.has(tokens[i - 1]!.lower);

export const isPredicate = ({classes}: Token): boolean => (classes & WordClass.PREDICATE) !== 0;
