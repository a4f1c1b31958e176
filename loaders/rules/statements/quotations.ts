import type {Document} from "../../text/document.ts";
import type {Token} from "../../text/token.ts";
import type {Span} from "./context.ts";

/** What stands between a pair of quotation marks; `from` and `to` leave the marks out. */
export interface Quotation extends Span {
  /** The token of its closing mark; `to` where the paragraph ends before it is closed. */
  close: number;
  closed: boolean;
  /** Whether its opening mark stands in the text. */
  opened: boolean;
}

export type Quotations = ReadonlyMap<number, Quotation> & {readonly list: readonly Quotation[]};

const OPENERS = new Set(["“", "„", "«"]);
const CLOSERS = new Set(["”", "»"]);
const STRAIGHT = '"';
const SINGLE_OPENERS = new Set(["'", "‘"]);
const SINGLE_CLOSERS = new Set(["'", "’"]);
const SINGLES = new Set([...SINGLE_OPENERS, ...SINGLE_CLOSERS]);
/** Marks before a single mark that closes what somebody says, and not a title or an apostrophe. */
const ENDS = new Set([",", ".", "?", "!", "…"]);

const isDouble = ({lower}: Token): boolean => lower === STRAIGHT || OPENERS.has(lower) || CLOSERS.has(lower);

/** Whether token `i` is a quotation mark; a single one is where it opens or closes a quotation. */
export const isQuotationMark = (tokens: readonly Token[], quotations: Quotations, i: number): boolean =>
  tokens[i] !== undefined && (isDouble(tokens[i]!) || quotations.has(i));

/** The quotations of a text in order, and by the tokens of their marks. None reaches over a paragraph's end. */
export function findQuotations({tokens, sentences, sentenceOf}: Document): Quotations {
  const list: Quotation[] = [];
  const byMark = new Map<number, Quotation>();
  let open = -1;
  let single = -1;
  const add = (from: number, to: number, closed: boolean, opened: boolean) => {
    const quotation = {from, to, close: to, closed, opened};
    list.push(quotation);
    if (opened) byMark.set(from - 1, quotation);
    if (closed) byMark.set(to, quotation);
  };
  let s = 0;
  while (s < sentences.length) {
    const first = sentences[s]!;
    let last = first;
    while (sentences[s]?.paragraph === first.paragraph) last = sentences[s++]!;
    // Where a quotation that has no opening mark may begin: two never overlap.
    let start = first.from;
    for (let i = first.from; i < last.to; i++) {
      const token = tokens[i]!;
      if (token.kind !== "mark") continue;
      if (SINGLES.has(token.lower)) {
        if (open < 0 && opensSingle(tokens, i, i === sentences[sentenceOf[i]!]!.from)) single = i;
        else if (single >= 0 && closesSingle(tokens, i, last.to)) {
          if (i > single + 1) add(single + 1, i, true, true);
          single = -1;
          start = i + 1;
        }
        continue;
      }
      if (!isDouble(token)) continue;
      single = -1;
      if (open >= 0) {
        if (OPENERS.has(token.lower)) continue;
        if (i > open + 1) add(open + 1, i, true, true);
        open = -1;
        start = i + 1;
      } else if (!CLOSERS.has(token.lower) && !closesOnly(tokens, i, last.to)) open = i;
      else {
        if (i > start) add(start, i, true, false);
        start = i + 1;
      }
    }
    if (open >= 0 && open + 1 < last.to) add(open + 1, last.to, false, true);
    open = -1;
    single = -1;
  }
  return Object.assign(byMark, {list});
}

/** Whether a straight mark that none was open before can only close: attached before, and free behind. */
function closesOnly(tokens: readonly Token[], i: number, limit: number): boolean {
  const before = tokens[i - 1]?.lower;
  const free = i + 1 >= limit || tokens[i + 1]!.gap !== "none";
  return tokens[i]!.gap === "none" && free && (before === "," || before === "." || before === "?" || before === "!");
}

/** Whether a single mark opens what somebody says: free before, attached behind, at a sentence's head or behind a comma or a colon. */
function opensSingle(tokens: readonly Token[], i: number, head: boolean): boolean {
  const next = tokens[i + 1];
  const before = tokens[i - 1]?.lower;
  if (!SINGLE_OPENERS.has(tokens[i]!.lower) || next === undefined || next.gap !== "none") return false;
  return head || (tokens[i]!.gap !== "none" && (before === "," || before === ":"));
}

/** Whether a single mark closes what somebody says: attached before, free behind, beside a comma or a stop. */
function closesSingle(tokens: readonly Token[], i: number, limit: number): boolean {
  if (!SINGLE_CLOSERS.has(tokens[i]!.lower) || tokens[i]!.gap !== "none") return false;
  const next = i + 1 < limit ? tokens[i + 1] : undefined;
  const free = next === undefined || next.gap !== "none";
  return (free && ENDS.has(tokens[i - 1]!.lower)) || (next?.gap === "none" && ENDS.has(next.lower));
}
