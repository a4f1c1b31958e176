import type {SpeechVocabulary} from "../../language/speech.ts";
import type {Token} from "../../text/token.ts";
import {type Context, isVerb, type Span, sentenceAt} from "./context.ts";
import {isQuotationMark} from "./quotations.ts";

/** Tokens that a clause is searched through at most. */
const LONGEST_CLAUSE = 120;
const MOST_SEGMENTS = 10;

/** Whether token `i` is a dash with space on both sides, as behind a dateline (`Jakarta - `). */
export function isFreeDash(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  // `GAZA -- Serangan`, `Lim Siok Hoa--yang sudah divonis--mengaku`: the second of two hyphens.
  if (token.lower === "-" && token.gap === "none" && tokens[i - 1]?.lower === "-")
    return (tokens[i - 1]!.gap === "none") === (tokens[i + 1]?.gap === "none");
  const dash = token.lower === "-" || token.lower === "–" || token.lower === "—";
  return dash && token.gap !== "none" && tokens[i + 1]?.gap !== "none";
}

/** The first token of the clause that token `i` ends: behind a quotation mark, a colon, a dash, a conjunction. */
export function clauseStart(context: Context, i: number): number {
  const {tokens, words} = context;
  const stop = Math.max(sentenceAt(context, i).from, i - LONGEST_CLAUSE);
  let j = i;
  while (j > stop) {
    const token = tokens[j - 1]!;
    if (token.kind === "mark") {
      if (token.lower === ")") {
        const open = openingParenthesis(tokens, j - 1, stop);
        if (open >= 0) {
          j = open;
          continue;
        }
      }
      if (
        isQuotationMark(tokens, context.quotations, j - 1) ||
        token.lower === ":" ||
        token.lower === ";" ||
        token.lower === "(" ||
        token.lower === "["
      )
        break;
      if (isFreeDash(tokens, j - 1)) break;
    } else if (words.conjunctions.has(token.lower) && !words.relative.has(token.lower)) {
      if (!(j - 1 === stop)) break;
    }
    j--;
  }
  return j;
}

function openingParenthesis(tokens: readonly Token[], close: number, stop: number): number {
  for (let k = close - 1; k >= stop && close - k < 16; k--) if (tokens[k]!.lower === "(") return k;
  return -1;
}

/** The parts of a clause between its commas, the last ones where there are many; commas in brackets do not count. */
export function segments({tokens}: Context, from: number, to: number): Span[] {
  const list: Span[] = [];
  let end = to;
  for (let j = to - 1; j >= from && list.length < MOST_SEGMENTS; j--) {
    if (tokens[j]!.lower === ")") j = Math.max(openingParenthesis(tokens, j, from), from);
    if (tokens[j]!.lower !== ",") continue;
    list.push({from: j + 1, to: end});
    end = j;
  }
  if (list.length < MOST_SEGMENTS) list.push({from, to: end});
  return list.reverse();
}

/** Where a clause's own words begin, behind `namun`, `sementara itu`, `bulan April lalu`. */
export function skipLead({tokens, words}: Context, from: number, to: number): number {
  let j = from;
  while (j < to) {
    const {kind, lower, capital} = tokens[j]!;
    if (kind === "mark" && !(lower === "," || lower === "-" || lower === "–")) break;
    if (j + 1 < to && words.leadPairs.get(lower)?.has(tokens[j + 1]!.lower)) {
      j += 2;
      continue;
    }
    const dated = j + 1 < to && (words.dateWords.has(lower) || words.months.has(lower) || words.days.has(lower));
    const lead = words.leads.has(lower) && !words.determiners.has(lower);
    // `pada April lalu` dates; `pada kesempatan itu` does not.
    if (words.to.has(lower) && !lead && !(j + 1 < to && isTime(tokens[j + 1]!, words))) break;
    const number =
      kind === "number" &&
      j > from &&
      (words.months.has(tokens[j - 1]!.lower) ||
        words.dateWords.has(tokens[j - 1]!.lower) ||
        words.months.has(tokens[j + 1]?.lower ?? ""));
    if (!lead && !dated && !number && kind !== "mark") break;
    // `dua orang rekan` counts people; `dua minggu lalu` dates.
    if (dated && !lead && words.smallNumbers.has(lower) && !words.dateWords.has(tokens[j + 1]!.lower)) break;
    if (capital && j > from && !words.months.has(lower) && !words.days.has(lower)) break;
    j++;
  }
  return j;
}

/** Whether a token begins the words of a date: `April`, `Senin`, `akhir`, `2024`. */
export const isTime = ({kind, lower}: Token, {dateWords, months, days}: SpeechVocabulary): boolean =>
  kind === "number" || dateWords.has(lower) || months.has(lower) || days.has(lower);

/** Whether a run of tokens holds a verb or another predicate of its own, and so says something. */
export function hasPredicate({tokens, words}: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (!isVerb(token)) continue;
    if (!words.relative.has(tokens[i - 1]?.lower ?? "") && !(token.capital && i > from)) return true;
  }
  return false;
}
