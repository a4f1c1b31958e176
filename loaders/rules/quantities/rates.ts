import {WordClass} from "../../language/lexicon.ts";
import {countsRest} from "./exclusions.ts";
import {knownNoun} from "./nouns.ts";
import {type Site, tokenAt, wordAt} from "./site.ts";

type Per = "year" | "month" | "day" | "person";

/** What a figure is a rate of, where the codebook has it, and the token after the words that say so. */
export interface Rate {
  per: Per | null;
  to: number;
}

/** How many words may stand between a figure's noun and its rate: `20.000 orang meninggal setiap tahun`. */
const FARTHEST = 4;

/** A round number that others are told by: `22 per 100.000 penduduk`. */
const BASE = /^(?:10{2,6}|10{0,2}\.000|1\.000\.000)$/;

/** The rate of a figure whose words are `from` to `to`: right behind it, a little later, or right before. */
export function readRate(site: Site, from: number, to: number): Rate {
  const behind = rateBehind(site, to);
  if (behind.per !== null) return behind;
  return {per: rateLater(site, behind.to) ?? rateAhead(site, from, to), to: behind.to};
}

/** `per tahun`, `/bulan`, `setahun`, `per orang per bulan` (the first that the codebook has), `per barel` (none). */
function rateBehind(site: Site, at: number): Rate {
  let per: Per | null = null;
  let to = at;
  for (let links = 0; links < 2; links++) {
    const link = oneRate(site, to);
    if (link === null) break;
    per ??= link.per;
    to = link.to;
  }
  return {per, to};
}

function oneRate(site: Site, at: number): Rate | null {
  const {words} = site;
  const token = tokenAt(site, at);
  if (token === undefined || token.gap === "line") return null;
  const whole = words.rateWords.get(token.lower);
  if (whole !== undefined) return words.notRateBefore.has(wordAt(site, at + 1)) ? null : {per: whole, to: at + 1};
  if (!words.ratePrefixes.has(token.lower)) return null;
  const of = tokenAt(site, at + 1);
  if (of?.kind === "number" && token.lower === "per" && BASE.test(of.lower) && tokenAt(site, at + 2)?.kind === "word")
    return {per: null, to: at + 3};
  if (of?.kind !== "word" || of.gap === "line") return null;
  const per = rateOf(site, at + 1);
  // `per anggota jemaah`
  const two = per === "person" && !tokenAt(site, at + 2)?.capital && knownNoun(site, at + 2)?.unit === "person";
  if (per !== null) return {per, to: two ? at + 3 : at + 2};
  if (token.lower !== "per" || of.capital) return null;
  // `per tiga bulan`
  return {
    per: null,
    to: (of.classes & WordClass.NUMERAL) !== 0 && tokenAt(site, at + 2)?.kind === "word" ? at + 3 : at + 2
  };
}

/** What the word at `at` makes a rate of: time, or one of the people that it names. */
function rateOf(site: Site, at: number): Per | null {
  const rate = site.words.rates.get(wordAt(site, at));
  if (rate !== undefined) return rate === "other" ? null : rate;
  return !tokenAt(site, at)?.capital && knownNoun(site, at)?.unit === "person" ? "person" : null;
}

/** A rate of time a few words behind, in the same clause. */
function rateLater(site: Site, at: number): Per | null {
  for (let i = at; i < at + FARTHEST; i++) {
    const token = tokenAt(site, i);
    // `5 juta ton CO2 per tahun`: the figure of a formula.
    if (token?.kind === "number" && token.gap === "none" && tokenAt(site, i - 1)?.kind === "word") continue;
    if (token?.kind !== "word" || token.gap === "line" || site.words.and.has(token.lower)) return null;
    if (!site.words.ratePrefixes.has(token.lower)) continue;
    const rate = site.words.rates.get(wordAt(site, i + 1));
    return rate === "year" || rate === "month" || rate === "day" ? rate : null;
  }
  return null;
}

/** `setiap hari sekitar 5 orang`, `Setiap tahun, 10.000 orang`. */
function rateAhead(site: Site, from: number, to: number): Per | null {
  const comma = wordAt(site, from - 1) === ",";
  const end = comma ? from - 2 : from - 1;
  const prefix = wordAt(site, end - 1);
  if (!site.words.ratePrefixes.has(prefix) || prefix === "/") return null;
  // `Rp 5 juta per bulan, 3 orang rugi`: the rate is of the figure before it, and of what is a part of that: `1.300 ton per
  // hari, 600 ton di antaranya`.
  const last = site.quantities.at(-1);
  const own = last === undefined || (last.to < end && (!comma || tokenAt(site, end - 2)?.kind === "mark"));
  return own || countsRest(site, to) ? rateOf(site, end) : null;
}
