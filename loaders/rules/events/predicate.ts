import {
  afterthoughts,
  asides,
  auxiliaries,
  clauseOpeners,
  type EventWord,
  eventWords,
  forces,
  sendingWords,
  unhappened
} from "../../language/id/events.ts";
import {WordClass} from "../../language/lexicon.ts";
import type {EventType} from "../../records.ts";
import type {Token} from "../../text/token.ts";

/** A date in its sentence: all are indexes of tokens, ends exclusive. */
export interface Clause {
  tokens: readonly Token[];
  /** The sentence. */
  start: number;
  end: number;
  /** The date. */
  from: number;
  to: number;
}

/** How many tokens from its date a predicate may stand. */
const FAR = 60;

/** Whether a word has the form of a verb. */
const isVerb = ({classes, capital}: Token): boolean => (classes & WordClass.VERB) !== 0 && !capital;

/**
 * The token of the predicate that governs a date from before it; null where nothing before it does, and `other-verb` where
 * a verb does that tells of no occurrence. A verb outranks the nouns behind it (`menandatangani perjanjian pada Juni`).
 */
export function governingBefore({tokens, start, from}: Clause): number | "other-verb" | null {
  let noun: number | null = null;
  const first = Math.max(start, from - FAR);
  // `serangan 11 September 2001`: the date is the noun's own.
  if (from > start && eventWords.get(tokens[from - 1]!.lower)?.role === "noun") return from - 1;
  for (let i = from - 1; i >= first; i--) {
    const token = tokens[i]!;
    if (token.kind !== "word") {
      if (token.lower === "," && i < from - 1 && noun !== null) return noun;
      if (token.lower === ";" || token.lower === "•") break;
      continue;
    }
    if (noun === null ? clauseOpeners.has(token.lower) && i < from - 1 : endsNoun(token)) {
      if (noun === null && i < from - 2 && afterthoughts.has(token.lower)) continue;
      // `sejak awal perang pada awal 2022`: the noun says since when, not what happened.
      return token.lower === "sejak" ? null : noun;
    }
    const word = eventWords.get(token.lower);
    if (tokens[i - 1]?.lower === "seperti" || tokens[i - 1]?.lower === "sebagaimana") continue;
    if (word === undefined ? !isVerb(token) || auxiliaries.has(token.lower) : false) continue;
    if (word === undefined) return noun ?? "other-verb";
    if (word.role === "noun") noun ??= i;
    else
      return word.role === "light" && noun === null && tokens[i - 1]?.lower === "yang"
        ? (headBefore(tokens, i - 1, start) ?? i)
        : i;
  }
  return noun;
}

const endsNoun = ({lower}: Token): boolean => lower === "yang" || clauseOpeners.has(lower);

/** The noun that a relative clause at `yang` says something of: `klaim yang dibuat`. */
function headBefore(tokens: readonly Token[], that: number, start: number): number | null {
  for (let i = that - 1; i >= start && i >= that - 6; i--)
    if (eventWords.get(tokens[i]!.lower)?.role === "noun") return i;
  return null;
}

/** The token of the first main predicate after a date, or of the first noun where no verb follows; null where there is none. */
export function governingAfter({tokens, end, to}: Clause): number | null {
  let noun: number | null = null;
  let relative = false;
  const last = Math.min(end, to + FAR);
  for (let i = to; i < last; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word") {
      if (token.lower === ";" || token.lower === "•") break;
      if (token.lower === "," && i > to) i = afterAside(tokens, i, end);
      continue;
    }
    if (token.lower === "yang") {
      relative = true;
      continue;
    }
    if (clauseOpeners.has(token.lower)) break;
    const word = eventWords.get(token.lower);
    if (word?.role === "noun") noun ??= i;
    else if (word !== undefined || isVerb(token)) {
      if (relative) relative = false;
      else if (word !== undefined && !(auxiliaries.has(token.lower) && leansOn(tokens, i, end))) return i;
      else if (!auxiliaries.has(token.lower))
        return noun !== null && eventWords.get(tokens[noun]!.lower)!.type === "other" ? noun : null;
    }
  }
  return noun;
}

/** Whether another verb follows an auxiliary closely. */
function leansOn(tokens: readonly Token[], i: number, end: number): boolean {
  for (let k = i + 1; k < end && k < i + 4; k++)
    if (eventWords.has(tokens[k]!.lower) || isVerb(tokens[k]!)) return true;
  return false;
}

/** The comma that closes the aside which the one at `i` opens, or `i` where it opens none. */
function afterAside(tokens: readonly Token[], i: number, end: number): number {
  const next = tokens[i + 1];
  if (next === undefined || !asides.has(next.lower)) return i;
  for (let k = i + 2; k < end; k++) if (tokens[k]!.lower === ",") return k;
  return i;
}

/** How far from a light verb or a verb of sending its noun may stand. */
const REACH = 8;

/** The type of the occurrence that the predicate at `i` tells of; null where it has not happened. */
export function typeOf(clause: Clause, i: number | null): EventType | null {
  if (i === null || hasNotHappened(clause, i)) return null;
  const {tokens, start, end} = clause;
  const {lower} = tokens[i]!;
  const word = eventWords.get(lower)!;
  if (sendingWords.has(lower)) return sends(clause, i);
  if (word.role !== "light") return word.type;
  const noun = nounAfter(tokens, i, end) ?? nounBefore(tokens, i, start);
  return noun?.type ?? (word.type === null ? null : (typeWhen(clause) ?? word.type));
}

/** What happened then: `Peristiwa itu terjadi pada 12 Mei 1998, ketika empat mahasiswa tewas`. */
function typeWhen({tokens, end, to}: Clause): EventType | null {
  let i = to;
  while (i < end && tokens[i]!.kind === "mark") i++;
  if (i >= end || !/^(?:ketika|saat|tatkala)$/.test(tokens[i]!.lower)) return null;
  for (let k = i + 1; k < end && k <= i + REACH; k++) {
    const word = eventWords.get(tokens[k]!.lower);
    if (word?.role === "verb") return word.type;
  }
  return null;
}

function nounAfter(tokens: readonly Token[], i: number, end: number): EventWord | null {
  let found: EventWord | null = null;
  for (let k = i + 1; k < end && k <= i + REACH && tokens[k]!.kind !== "mark"; k++) {
    const word = eventWords.get(tokens[k]!.lower);
    if (word?.role !== "noun") continue;
    if (word.type !== "other") return word;
    found ??= word;
  }
  return found;
}

function nounBefore(tokens: readonly Token[], i: number, start: number): EventWord | null {
  for (let k = i - 1; k >= start && k >= i - 2 * REACH; k--) {
    const word = eventWords.get(tokens[k]!.lower);
    if (word?.role === "noun") return word;
  }
  return null;
}

/** Forces and workers are deployed; anything else is transferred. */
function sends({tokens, start, end}: Clause, i: number): EventType {
  for (let k = i + 1; k < end && k <= i + REACH; k++) if (forces.has(tokens[k]!.lower)) return "deployment";
  if (!tokens[i]!.lower.startsWith("di")) return "transfer";
  for (let k = i - 1; k >= start && k >= i - REACH; k--) if (forces.has(tokens[k]!.lower)) return "deployment";
  return "transfer";
}

/** Whether a word of plan, possibility or denial stands right before the predicate. */
function hasNotHappened({tokens, start}: Clause, i: number): boolean {
  for (let k = i - 1; k >= start && k >= i - 4; k--) {
    const token = tokens[k]!;
    if (token.kind === "mark" || eventWords.get(token.lower)?.role === "verb") return false;
    if (unhappened.has(token.lower)) return true;
  }
  return false;
}
