import {type Site, tokenAt, wordAt} from "./site.ts";

type Per = "year" | "month" | "day" | "person";

/** What a figure is a rate of, where the codebook has it, and the token after the words that say so. */
export interface Rate {
  per: Per | null;
  to: number;
}

/** How many words may stand between a figure's noun and its rate: `20.000 orang meninggal setiap tahun`. */
const FARTHEST = 4;

/** The rate of a figure whose words are `from` to `to`: right behind it, a little later, or right before. */
export function readRate(site: Site, from: number, to: number): Rate {
  const behind = rateBehind(site, to);
  if (behind.per !== null) return behind;
  return {per: rateLater(site, behind.to) ?? rateAhead(site, from), to: behind.to};
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
  if (of?.kind !== "word" || of.gap === "line") return null;
  const rate = words.rates.get(of.lower);
  if (rate !== undefined && rate !== "other") return {per: rate, to: at + 2};
  return token.lower === "per" && !of.capital ? {per: null, to: at + 2} : null;
}

/** A rate of time a few words behind, in the same clause. */
function rateLater(site: Site, at: number): Per | null {
  for (let i = at; i < at + FARTHEST; i++) {
    const token = tokenAt(site, i);
    if (token?.kind !== "word" || token.gap === "line" || site.words.and.has(token.lower)) return null;
    if (!site.words.ratePrefixes.has(token.lower)) continue;
    const rate = site.words.rates.get(wordAt(site, i + 1));
    return rate === "year" || rate === "month" || rate === "day" ? rate : null;
  }
  return null;
}

/** `setiap hari sekitar 5 orang`, `Setiap tahun, 10.000 orang`. */
function rateAhead(site: Site, from: number): Per | null {
  const end = wordAt(site, from - 1) === "," ? from - 2 : from - 1;
  const prefix = wordAt(site, end - 1);
  if (!site.words.ratePrefixes.has(prefix) || prefix === "/") return null;
  const rate = site.words.rates.get(wordAt(site, end));
  return rate === undefined || rate === "other" ? null : rate;
}
