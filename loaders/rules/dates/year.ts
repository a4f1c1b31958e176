import {
  likeness,
  notYearLeaders,
  otherCalendars,
  tallies,
  timeLeaders,
  verbLeaders,
  yearFollowers,
  yearLeaders,
  yearPrefixes
} from "../../language/id/dateWords.ts";
import {hijriMonths} from "../../language/id/months.ts";
import {point} from "./point.ts";
import {
  at,
  type DateRule,
  isCounted,
  isPredicate,
  isPriced,
  lowerAt,
  type Scan,
  touches,
  turnAt,
  wholeAt,
  yearNumber
} from "./scan.ts";

/** `tahun 2022`, `pada 2022`, `(2019)`, `Pilpres 2024`, `2019-2024`, `musim 2024/25`; not `2022 orang`, `nomor 2019`. */
export const yearAlone: DateRule = (scan, i) => {
  const year = yearNumber(scan, i);
  if (year < 0) return null;
  const pair = yearPair(scan, i, year);
  if (pair === null && isJoined(scan, i + 1)) return null;
  const end = pair?.to ?? i + 1;
  if (otherCalendars.has(lowerAt(scan, end)) || isHijri(scan, i, year)) return null;
  const slashed = pair !== null && lowerAt(scan, i + 1) === "/";
  const counts = isCounted(scan, end) && !isPriced(scan, end) && !isSubject(scan, i, end, year);
  if (!slashed && counts && lowerAt(scan, i - 1) !== "tahun") return null;
  if (!isLed(scan, i, end, year, pair !== null)) return null;
  if (lowerAt(scan, i - 1) === "tahun" && isNumbered(scan, i - 2)) return null;
  const from = i - 1 >= scan.floor && lowerAt(scan, i - 1) === "tahun" ? i - 1 : i;
  const to = turnAt(scan, end)?.to ?? end;
  if (pair === null) return [point("year", from, to, "year", {year})];
  return [{...point("year", from, to, "year", {year}), until: point("year", pair.at, to, "year", {year: pair.year})}];
};

/** `Ramadan 1435`: a year of the Islamic calendar behind its month. */
const isHijri = (scan: Scan, i: number, year: number): boolean =>
  year < HIJRI && (hijriMonths.has(lowerAt(scan, i - 1)) || hijriMonths.has(lowerAt(scan, i - 2)));

/** The first year of the common calendar that is told behind a month of the Islamic one: `Ramadan 2025`. */
const HIJRI = 1600;

/** `sepanjang 2025 perusahaan mengapalkan`: what stands behind the year does something, and is not counted by it. */
const isSubject = (scan: Scan, i: number, end: number, year: number): boolean =>
  timeLeaders.has(lowerAt(scan, i - 1)) && isModern(year) && year % 100 !== 0 && leadsPredicate(scan, end + 1);

/** Whether a verb stands at `i`, or a small word that leads one. */
function leadsPredicate(scan: Scan, i: number): boolean {
  const token = at(scan, i);
  return token !== undefined && (isPredicate(token) || verbLeaders.has(token.lower));
}

/** `Nomor 11 Tahun 2020`, `UU No. 8 Tahun 1999`: the year is part of a law's number. */
const isNumbered = (scan: Scan, i: number): boolean =>
  at(scan, i)?.kind === "number" &&
  (at(scan, i + 1)!.capital || /^(?:nomor|nomer|no|[./])$/.test(lowerAt(scan, i - 1)));

/** The second year of `2019-2024`, `2024/2025`, `2024/25`, or null. */
function yearPair(scan: Scan, i: number, year: number): {year: number; at: number; to: number} | null {
  const mark = lowerAt(scan, i + 1);
  if (!/^[-–—/]$/.test(mark) || isTaken(scan, i + 3)) return null;
  const loose = mark === "–" || mark === "—" || (mark === "-" && !touches(scan, i + 1));
  if (!loose && (!touches(scan, i + 1) || !touches(scan, i + 2))) return null;
  const short = wholeAt(scan, i + 2, 2);
  const second =
    short >= 0 && lowerAt(scan, i + 2).length === 2 ? year - (year % 100) + short : yearNumber(scan, i + 2);
  const consecutive = second === year + 1 || (short === 0 && year % 100 === 99);
  if (mark === "/" || short >= 0 ? !consecutive : second <= year || second > year + 200) return null;
  return {year: second, at: i + 2, to: i + 3};
}

/** Whether a dash or slash and another number or word stand right against what ends before `i`: part of a longer number. */
const isJoined = (scan: Scan, i: number): boolean =>
  (touches(scan, i) && at(scan, i)!.kind === "word") ||
  (/^[-–/:]$/.test(lowerAt(scan, i)) && touches(scan, i) && touches(scan, i + 1) && at(scan, i + 1)!.kind !== "mark");

const isTaken = (scan: Scan, i: number): boolean =>
  touches(scan, i) && (at(scan, i)!.kind !== "mark" || (/^[-/]$/.test(lowerAt(scan, i)) && touches(scan, i + 1)));

/** Whether what stands before the number, and after it, makes a year of it. */
function isLed(scan: Scan, i: number, end: number, year: number, paired: boolean): boolean {
  const before = at(scan, i - 1);
  const follows = maySucceed(scan, end);
  if (before === undefined) return paired || (follows && isModern(year));
  if (heads(scan, i, year)) return true;
  if (at(scan, i)!.gap === "none")
    return isBracketed(scan, i, end) || (joinsYear(scan, i) && follows) || (isPrefixed(scan, i) && isModern(year));
  const word = before.lower;
  if (joinsYear(scan, i)) return true;
  if (before.kind === "number") return isModern(year) && follows && at(scan, i - 2)?.capital === true;
  if (word === "dengan" && likeness.has(lowerAt(scan, i - 2)))
    return isModern(year) && year % 100 !== 0 && (follows || spansOn(scan, end));
  // A number plate; `RAPBN-P 2007` is none.
  if (before.capital && word.length === 1 && !touches(scan, i - 1)) return false;
  if (yearLeaders.has(word)) return true;
  if (word === "antara") return paired || spansOn(scan, end);
  if (word === "dari") return paired || spansOn(scan, end) || isCompared(scan, i - 1, end);
  if (before.kind === "mark")
    return paired || word === ","
      ? lowerAt(scan, end) === ")" || (paired && closesName(scan, i) && follows)
      : /^[•|–—)-]$/.test(word) && follows && isModern(year);
  if (paired) return !notYearLeaders.has(word);
  if (before.capital && isStreet(scan, i - 1)) return false;
  if (
    /^(?:menargetkan|menyambut|menjelang|memasuki|menuju|mengawali|menutup|mengakhiri|menghadapi|melewati)$/.test(word)
  )
    return isModern(year) && follows && year % 100 !== 0;
  if (word === "sekitar" && year % 100 !== 0) return isModern(year) && follows;
  if (notYearLeaders.has(word) || /^me(?:m|n|l|r|w|y)[a-z]{3,}$/.test(word)) return false;
  // A name has a year, and counts nothing: `Piala Dunia 2022 tanpa Italia`.
  return before.capital ? isModern(year) && year <= LATEST : isModern(year) && follows;
}

/** Whether a list of years in their order begins here, with nothing that they count: `tiap El Nino: 1997, 2015, 2019`. */
function heads(scan: Scan, i: number, year: number): boolean {
  if (!/^[:,(—–]$/.test(lowerAt(scan, i - 1)) || at(scan, i - 2)?.kind === "number") return false;
  let last = year;
  let end = i + 1;
  // Figures that are all so round are as likely amounts.
  let round = year % 50 === 0;
  for (let next = nextListed(scan, end); next > 0; next = nextListed(scan, end)) {
    if (yearNumber(scan, next) <= last) return false;
    last = yearNumber(scan, next);
    round &&= last % 50 === 0;
    end = next + 1;
  }
  const years = last > year && !round && isModern(year) && isModern(last);
  return years && maySucceed(scan, end) && !isCounted(scan, end);
}

/** Where the next year of a list stands behind what joins it at `i`: `,`, `dan`, `, dan`; -1 where none does. */
function nextListed(scan: Scan, i: number): number {
  const joined = lowerAt(scan, i) === "," && lowerAt(scan, i + 1) === "dan" ? i + 2 : i + 1;
  return /^(?:,|dan)$/.test(lowerAt(scan, i)) && yearNumber(scan, joined) > 0 ? joined : -1;
}

/** `pasca-2019`. */
const isPrefixed = (scan: Scan, i: number): boolean =>
  lowerAt(scan, i - 1) === "-" && touches(scan, i - 1) && yearPrefixes.has(lowerAt(scan, i - 2));

/** Whether a name or a clause ends with the mark before `i`, and two years say of when it is: `(RUPTL) 2025-2034`, `“Maju” 2019-2024`. */
const closesName = (scan: Scan, i: number): boolean =>
  /^[),"”’–—-]$/.test(lowerAt(scan, i - 1)) && at(scan, i - 2)?.kind === "word" && isModern(yearNumber(scan, i));

/** Whether the capitalised words that end at `i` name a street, whose number follows: `Jalan Jenderal Sudirman 2014`. */
function isStreet(scan: Scan, i: number): boolean {
  for (let k = i; k > i - 4 && at(scan, k)?.capital === true; k--)
    if (/^(?:jalan|jl|jln|gang|gg)$/.test(lowerAt(scan, k - (lowerAt(scan, k - 1) === "." ? 2 : 1)))) return true;
  return false;
}

/** The last year that a name has: of later ones there are products and films, `RTX 2080`. */
const LATEST = 2050;

const isModern = (year: number): boolean => year >= 1900 && year <= 2100;

/** Whether the number continues a list or span of years: `2020, 2021, dan 2022`, `2019 hingga 2024`. */
function joinsYear(scan: Scan, i: number): boolean {
  const last = scan.points[scan.points.length - 1];
  if (last === undefined || last.year === null || i - last.to > 4 || i === last.to) return false;
  for (let k = last.to; k < i; k++)
    if (!/^(?:,|-|–|—|dan|atau|serta|maupun|hingga|sampai|dengan|ke|[sd./])$/.test(lowerAt(scan, k))) return false;
  return lowerAt(scan, last.to) !== "," || last.unit === "year";
}

/** `antara 2019 dan 2024`, `dari 2019 hingga 2024`. */
const spansOn = (scan: Scan, end: number): boolean =>
  /^(?:dan|hingga|sampai|ke|[-–])$/.test(lowerAt(scan, end)) &&
  (yearNumber(scan, end + 1) > 0 || yearNumber(scan, end + 2) > 0);

/** `lebih baik dari 2023.`, `naik dari 2008 sebesar 5 persen`, `naik dari 2008 yang tercatat 6 juta`; not `lebih dari 2000`, `dari 2008 yang diperiksa`. */
const isCompared = (scan: Scan, from: number, end: number): boolean =>
  !/^(?:lebih|kurang|terdiri)$/.test(lowerAt(scan, from - 1)) &&
  ((at(scan, end)?.kind ?? "mark") === "mark" ||
    lowerAt(scan, end) === "sebesar" ||
    (lowerAt(scan, end) === "yang" && tallies.has(lowerAt(scan, end + 1))));

/** `(2019)`, `(2019, …`, `'2019'`. */
const isBracketed = (scan: Scan, i: number, end: number): boolean =>
  /^[([]$/.test(lowerAt(scan, i - 1)) && /^[)\],;]$/.test(lowerAt(scan, end));

/** Whether the token after a year can follow one: a mark, a name, a verb or a small word, and no noun that it would count. */
function maySucceed(scan: Scan, i: number): boolean {
  const token = at(scan, i);
  if (token === undefined || token.kind === "mark") return true;
  // `produksi beras 2025 34,71 juta ton`
  if (token.kind === "number") return /\d[.,]\d/.test(token.lower);
  return token.capital || yearFollowers.has(token.lower) || isPredicate(token);
}
