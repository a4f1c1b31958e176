import {futureCues} from "../../language/id/dateWords.ts";
import {WordClass} from "../../language/lexicon.ts";
import type {Point} from "./point.ts";
import {at, type Scan} from "./scan.ts";

/** Words that are looked at on either side of a date. */
const REACH = 14;

/** Whether the clause of a point tells of what is still to come: `akan digelar pada Sabtu`, `Pada 25 Mei, kapal itu akan tiba`. */
export function looksAhead(scan: Scan, {from, to}: Point): boolean {
  if (at(scan, from - 1)?.lower === "ke") return true;
  for (let i = from - 1; i >= scan.start && i >= from - REACH; i--) {
    const token = at(scan, i)!;
    if (token.kind === "mark") break;
    if (futureCues.has(token.lower)) return true;
    if ((token.classes & WordClass.SPEECH) !== 0) break;
  }
  return isFronted(scan, from) && aheadAfter(scan, to);
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

/** Whether a word of the future stands before the first verb after the date. */
function aheadAfter(scan: Scan, to: number): boolean {
  for (let i = to; i < scan.end && i < to + REACH; i++) {
    const token = at(scan, i)!;
    if (futureCues.has(token.lower) && token.lower !== "target") return true;
    if (token.kind === "word" && /^(?:me|di|ber|ter)[a-z]{4,}$/.test(token.lower)) return false;
    if ((token.classes & WordClass.SPEECH) !== 0) return false;
  }
  return false;
}
