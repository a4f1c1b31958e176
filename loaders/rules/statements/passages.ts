import type {Document, Sentence} from "../../text/document.ts";
import type {FoundStatement} from "../statements.ts";
import {turnedTo} from "./actor.ts";
import {skipLead} from "./clauses.ts";
import type {Context} from "./context.ts";

/** Sentences that one report is carried over at most. */
const LONGEST = 8;
/** Words at the head of a sentence among which `ini` or `tersebut` ties it to the one before. */
const HEAD = 5;

/** Sets how far each indirect statement is carried: to a new speaker, a new topic, or the publisher's own voice. */
export function carryStatements(context: Context, statements: readonly FoundStatement[]): void {
  const {doc} = context;
  const spoken = new Set<number>();
  for (const {record, sentence, from} of statements) {
    spoken.add(sentence);
    spoken.add(doc.sentenceOf[from]!);
    if (record.mode === "direct") spoken.add(doc.sentenceOf[from]!);
  }
  for (const found of statements) {
    const last = doc.sentenceOf[found.to - 1]!;
    found.carriesTo = Math.max(found.sentence, last);
    if (found.record.mode === "direct" || found.sentence > last || isOver(context, found)) continue;
    const attitude = context.words.attitudes.has(found.record.cue.text.toLowerCase());
    while (
      found.carriesTo - found.sentence < LONGEST &&
      goesOn(context, doc.sentences, found.carriesTo, spoken, attitude)
    )
      found.carriesTo++;
  }
}

/** Whether a report ends with its sentence: a denial tells of nothing more, and `demikian` closes. */
function isOver({words}: Context, {record}: FoundStatement): boolean {
  const cue = record.cue.text.toLowerCase();
  return words.denying.has(cue) || words.so.has(cue);
}

function goesOn(
  context: Context,
  sentences: readonly Sentence[],
  s: number,
  spoken: ReadonlySet<number>,
  onlyTied: boolean
): boolean {
  const sentence = sentences[s]!;
  const next = sentences[s + 1];
  if (next === undefined || next.furniture || spoken.has(next.index) || isHeading(context.doc, next)) return false;
  if (turnedTo(context, next) !== null) return false;
  const {tokens, words} = context;
  const first = tokens[next.from]!;
  const tied = words.continuing.has(first.lower) || refersBack(context, next);
  if (next.paragraph !== sentence.paragraph) return tied;
  return tied || (!onlyTied && !words.turning.has(first.lower));
}

function refersBack({tokens, words}: Context, {from, to}: Sentence): boolean {
  const start = skipLead({tokens, words} as Context, from, to);
  for (let i = start; i < Math.min(to, start + HEAD); i++) if (words.demonstratives.has(tokens[i]!.lower)) return true;
  return false;
}

/** Whether a sentence is a paragraph of its own without a full stop, as headlines are. */
export function isHeading({tokens, sentences}: Document, {index, paragraph, from, to}: Sentence): boolean {
  if (sentences[index - 1]?.paragraph === paragraph || sentences[index + 1]?.paragraph === paragraph) return false;
  const last = tokens[to - 1]!.lower;
  return (
    to - from <= 24 && last !== "." && last !== "”" && last !== '"' && last !== ":" && last !== "!" && last !== "…"
  );
}

/** Whether a heading is written in capitals word by word, as Indonesian headlines are: the publisher's own voice. */
export function isHeadline(doc: Document, sentence: Sentence): boolean {
  if (!isHeading(doc, sentence)) return false;
  let words = 0;
  let capitals = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const {kind, written, capital} = doc.tokens[i]!;
    if (kind !== "word" || written.length < 4) continue;
    words++;
    if (capital) capitals++;
  }
  return words > 2 && capitals >= 0.8 * words;
}
