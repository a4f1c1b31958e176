import {
  awaited,
  befallCues,
  conditions,
  contractCues,
  doubts,
  endCues,
  forceCues,
  forecastCues,
  forecasterCues,
  futureCues,
  groundCues,
  invitations,
  lastingCues,
  negations,
  notYet,
  pastCues,
  startWords,
  waitCues,
  waitingCues
} from "../../language/id/dateWords.ts";
import {insertions} from "../../language/id/modality.ts";
import {WordClass} from "../../language/lexicon.ts";
import type {Point} from "./point.ts";
import {at, isPredicate, lowerAt, type Scan} from "./scan.ts";

/** Words that are looked at on either side of a date. */
const REACH = 14;

/** The most tokens between a word of waiting, a condition, what denies it or an invitation and its date. */
const WAITED = 4;
const CONDITION = 6;
const DENIED = 4;
const INVITED = 2;

/** The most words that a subject is read to have before its date. */
const SUBJECT = 5;

/**
 * Whether words look ahead: surely, or as a forecast does, which can be of what has just been, or at whichever day is nearest, or
 * at an end that may soon come; or back, at what is over or has begun; `null` where nothing says so.
 */
export type Outlook = "ahead" | "forecast" | "near" | "end" | "back" | null;

/** Whether an outlook is of what can be still to come. */
export const looksAhead = (outlook: Outlook): boolean => outlook !== null && outlook !== "back" && outlook !== "end";

/** How the clause of a point tells of what is still to come: `akan digelar pada Sabtu`, `Pada 25 Mei, kapal itu akan tiba`. */
export function outlook(scan: Scan, point: Point): Outlook {
  const {from, to} = point;
  if (lowerAt(scan, from - 1) === "ke") return "ahead";
  // `harga untuk kontrak November`, `bisa Juni`
  if (contractCues.has(lowerAt(scan, from - 1))) return "forecast";
  if (isAwaited(scan, from) || isConditional(scan, point) || isInvited(scan, to)) return "ahead";
  const told = outlookBefore(scan, from);
  // What is in force from a day on has come, or is to come soon: `berlaku per 1 Agustus`. So what ends on it.
  if (told === null && (isInForce(scan, from) || isEnding(scan, from))) return "near";
  if (told === null && pastCues.has(lowerAt(scan, from - 1))) return "back";
  const after = isFronted(scan, from)
    ? outlookAfter(scan, to)
    : futureCues.has(lowerAt(scan, to)) && isInSubject(scan, from)
      ? "ahead"
      : null;
  return told ?? after ?? (isUntil(scan, from) ? "end" : null);
}

/** Whether someone is told to wait for a date: `Tunggu Rabu`, `Tunggu saja sampai Jumat`. */
function isAwaited(scan: Scan, from: number): boolean {
  let i = from - 1;
  while (i > from - WAITED && /^(?:saja|dulu|sampai|hingga|hari|pada)$/.test(lowerAt(scan, i))) i--;
  return waitCues.has(lowerAt(scan, i));
}

/** Whether a date is the term of a condition that has not come true: `kalau sampai tanggal 17 tidak ada hasil`. */
function isConditional(scan: Scan, {from, to, unit}: Point): boolean {
  const denial = wordIn(scan, to, DENIED, negations);
  // `Jika Mei belum ada kasus, Juni ada 10` sets what was beside what was.
  const term = isUntil(scan, from) || (denial === notYet && unit === "day");
  if (denial === "" || !term) return false;
  return wordIn(scan, from - 1, -CONDITION, conditions) !== "";
}

/** Whether someone is invited on a date: `yang Ahad juga silakan`. */
const isInvited = (scan: Scan, to: number): boolean => wordIn(scan, to, INVITED, invitations) !== "";

/** The first of some words in so many tokens from `i` on, or back where they are fewer than 0, with no mark before it; else empty. */
function wordIn(scan: Scan, i: number, length: number, words: ReadonlySet<string>): string {
  const step = Math.sign(length);
  for (let k = i; k !== i + length; k += step) {
    const token = at(scan, k);
    if (token === undefined || token.kind === "mark") return "";
    if (words.has(token.lower)) return token.lower;
  }
  return "";
}

/** Whether something ends on a date: `berakhir Juni`, `jatuh tempo pada 5 Juni`. */
const isEnding = (scan: Scan, from: number): boolean =>
  endCues.has(lowerAt(scan, lowerAt(scan, from - 1) === "pada" ? from - 2 : from - 1));

/** Whether a date is the end of something: `hingga akhir Desember`. */
const isUntil = (scan: Scan, from: number): boolean => /^(?:hingga|sampai)$/.test(lowerAt(scan, from - 1));

/** Whether something comes into force on a date: `berlaku mulai 1 Agustus`, `diterapkan per 1 Agustus`. */
const isInForce = (scan: Scan, from: number): boolean =>
  startWords.has(lowerAt(scan, from - 1)) && forceCues.has(lowerAt(scan, from - 2));

function outlookBefore(scan: Scan, from: number): Outlook {
  const until = isUntil(scan, from) || /^(?:ke|menjadi)$/.test(lowerAt(scan, from - 1));
  let grounded = false;
  let befell = false;
  for (let i = from - 1; i >= scan.start && i >= from - REACH; i--) {
    const token = at(scan, i)!;
    const inserted = insertionBefore(scan, i);
    if (inserted >= 0) {
      i = inserted;
      continue;
    }
    if (token.kind === "mark" && token.lower !== "%") break;
    if (i < from - 1 && pastCues.has(token.lower)) return "back";
    grounded ||= groundCues.has(token.lower);
    befell ||= befallCues.has(token.lower);
    if (futureCues.has(token.lower)) return "ahead";
    if (doubts.has(token.lower) && lowerAt(scan, i - 1) === notYet) return "ahead";
    if (waitingCues.has(token.lower) && awaited.has(lowerAt(scan, i + 1))) return "ahead";
    if (until && lastingCues.has(token.lower)) return "forecast";
    const forecasts = forecastCues.has(token.lower) || forecasterCues.has(token.lower);
    if (forecasts && !grounded) return "forecast";
    if ((token.classes & WordClass.SPEECH) !== 0) break;
  }
  return befell ? "back" : null;
}

/** The comma that opens the insertion which the comma at `i` closes, or -1: `memperkirakan, seperti dilansir Bisnis, …`. */
function insertionBefore(scan: Scan, i: number): number {
  if (lowerAt(scan, i) !== ",") return -1;
  for (let k = i - 1; k >= scan.start && k >= i - REACH; k--)
    if (at(scan, k)!.kind === "mark") return lowerAt(scan, k) === "," && insertions.has(lowerAt(scan, k + 1)) ? k : -1;
  return -1;
}

/** Whether a date opens its clause, but for small words. */
export function isFronted(scan: Scan, from: number): boolean {
  for (let i = from - 1; i >= scan.start && i >= from - 3; i--) {
    const token = at(scan, i)!;
    if (token.kind === "mark") return /^["“,;(—–-]$/.test(token.lower) || i === scan.start;
    if (!/^(?:pada|hari|mulai|di|hingga|sampai|per|antara|dan|sekitar|dengan|sejak|dari|bahwa)$/.test(token.lower))
      return false;
    if (token.lower === "bahwa") return true;
  }
  return from - scan.start <= 3;
}

/** Whether nothing but a few nouns stands before a date in its clause: `Pilkada 27 November akan digelar`. */
function isInSubject(scan: Scan, from: number): boolean {
  for (let i = from - 1; i >= from - SUBJECT; i--) {
    const token = at(scan, i);
    if (token === undefined || token.kind === "mark") return true;
    if (isPredicate(token) || token.lower === "yang") return false;
  }
  return false;
}

/** How a word of the future that stands before the first verb after the date looks ahead. */
function outlookAfter(scan: Scan, to: number): Outlook {
  for (let i = to; i < scan.end && i < to + REACH; i++) {
    const token = at(scan, i)!;
    if (futureCues.has(token.lower) && token.lower !== "target") return "ahead";
    if (forecastCues.has(token.lower)) return "forecast";
    if (isPredicate(token)) return null;
    if ((token.classes & WordClass.SPEECH) !== 0) return null;
  }
  return null;
}
