import type {Numeral} from "../numerals.ts";
import {type Amount, isStrong, readAmount} from "./amount.ts";
import {isFree, type Site, tokenAt, wordAt} from "./site.ts";

/** How many of the first unit are one of the second, for ranges such as `6 bulan hingga 2 tahun`. */
const conversions: ReadonlyMap<string, number> = new Map([
  ["month year", 12],
  ["day week", 7],
  ["hour day", 24],
  ["minute hour", 60],
  ["m km", 1000],
  ["cm m", 100],
  ["kg tonne", 1000]
]);

/** Tokens of a bracket between two bounds, at most. */
const LONGEST_BRACKET = 6;

type Joiner = "word" | "dash" | "and" | "or" | "beside";

/** The range that begins with `first`, as one amount with both bounds; null where no second bound goes with it. */
export function readRange(site: Site, first: Amount, between: boolean): Amount | null {
  const tolerance = readTolerance(site, first);
  if (tolerance !== null) return tolerance;
  const join = readJoiner(site, first.to, between) ?? readJoinerBehind(site, first);
  if (join === null || !isFree(site, first.index + 1)) return null;
  const second = readAmount(site, first.index + 1);
  if (second.from !== join.to || second.to > site.sentence.to) return null;
  return combine(site, first, second, join.joiner);
}

/** `5 plus minus 1 persen`, which is from 4 to 6 percent. */
function readTolerance(site: Site, first: Amount): Amount | null {
  if (first.kind === "unknown") return null;
  const words = site.words.tolerances.find((phrase) => phrase.every((word, i) => wordAt(site, first.to + i) === word));
  if (words === undefined || !isFree(site, first.index + 1)) return null;
  const off = readAmount(site, first.index + 1);
  if (off.numeral.from !== first.to + words.length || off.kind === "money") return null;
  const kind = off.kind === "none" ? first.kind : off.kind;
  const unit = off.kind === "none" ? first.unit : off.unit;
  const exact = (value: number): number => Number(value.toPrecision(12));
  const numeral = {...off.numeral, from: first.numeral.from, plain: false, about: true};
  return {
    ...off,
    numeral,
    from: first.from,
    low: exact(first.low - off.low),
    high: exact(first.low + off.high),
    unit,
    kind
  };
}

/** What joins two prices behind what the first is for: `Rp 275 ribu (tribun) hingga Rp 1,25 juta (VVIP)`. */
function readJoinerBehind(site: Site, {to, kind}: Amount): {joiner: Joiner; to: number} | null {
  if (kind !== "money" || wordAt(site, to) !== "(") return null;
  for (let i = to + 1; i < to + LONGEST_BRACKET; i++) {
    if (tokenAt(site, i)?.kind === "number") return null;
    if (wordAt(site, i) !== ")") continue;
    const join = readJoiner(site, i + 1, false);
    return join?.joiner === "word" ? join : null;
  }
  return null;
}

/** What joins two bounds at `at`, and the token after it. */
function readJoiner(site: Site, at: number, between: boolean): {joiner: Joiner; to: number} | null {
  const {words} = site;
  const token = tokenAt(site, at);
  if (token === undefined || token.gap === "line") return null;
  const next = wordAt(site, at + 1);
  if (token.kind === "mark" && words.rangeJoiners.has(token.lower)) return {joiner: "dash", to: at + 1};
  if (words.rangeJoiners.has(token.lower)) return {joiner: "word", to: next === words.until ? at + 2 : at + 1};
  // s/d, s.d.
  if (token.lower === "s" && (next === "/" || next === ".") && wordAt(site, at + 2) === "d")
    return {joiner: "word", to: wordAt(site, at + 3) === "." ? at + 4 : at + 3};
  if (between && words.and.has(token.lower)) return {joiner: "and", to: at + 1};
  if (words.or.has(token.lower)) return {joiner: "or", to: at + 1};
  return isNumeralStart(site, at) ? {joiner: "beside", to: at} : null;
}

const isNumeralStart = (site: Site, at: number): boolean => tokenAt(site, at)?.kind === "word";

function combine(site: Site, first: Amount, second: Amount, joiner: Joiner): Amount | null {
  const unit = sharedUnit(first, second, joiner);
  if (unit === null) return null;
  const scale = sharedScale(site, first, second);
  const low = first.low * scale * unit.firstTimes;
  const high = second.high * unit.secondTimes;
  if (!(low < high) || !isCredible(site, first, second, joiner)) return null;
  const inferred = [...new Set([...first.inferred.filter((field) => field !== "unit"), ...second.inferred])];
  if (scale !== 1) inferred.push("low");
  if (unit.inferred && !inferred.includes("unit")) inferred.push("unit");
  const {kind} = second.kind === "none" ? first : second;
  const numeral = {...second.numeral, from: first.numeral.from, plain: first.numeral.plain && second.numeral.plain};
  return {...second, numeral, from: first.from, low, high, unit: unit.unit, kind, inferred};
}

interface SharedUnit {
  unit: string;
  firstTimes: number;
  secondTimes: number;
  inferred: boolean;
}

/** The unit that both bounds have, which one may leave unsaid; null where they count different things. */
function sharedUnit(first: Amount, second: Amount, joiner: Joiner): SharedUnit | null {
  const same = {firstTimes: 1, secondTimes: 1, inferred: false};
  if (first.kind === "none") return {...same, unit: second.unit, inferred: isStrong(second)};
  if (joiner === "or" || joiner === "beside") return null;
  if (second.kind === "none") return {...same, unit: first.unit, inferred: true};
  if (first.unit === second.unit) return first.kind === second.kind ? {...same, unit: first.unit} : null;
  const down = conversions.get(`${first.unit} ${second.unit}`);
  if (down !== undefined) return {unit: first.unit, firstTimes: 1, secondTimes: down, inferred: true};
  const up = conversions.get(`${second.unit} ${first.unit}`);
  if (up !== undefined) return {unit: second.unit, firstTimes: up, secondTimes: 1, inferred: true};
  return null;
}

/** The factor by which the second bound's magnitude raises the first: `12 hingga 15 ribu`, `dua sampai tiga ratus`. */
function sharedScale(site: Site, {numeral: first, kind, to}: Amount, {numeral: second}: Amount): number {
  if (first.scale !== 1 || (kind !== "none" && kind !== "money") || to !== first.to) return 1;
  let scale = second.scale;
  const hundred = site.doc.language.numbers.tens.get("ratus")?.times ?? 100;
  const inWords = second.form === "words" && first.form === "words" && first.low < 10;
  if (inWords && isHundreds(site, second) && first.low < second.low / scale / hundred) scale *= hundred;
  return first.low < second.low / scale || (first.form === "vague" && first.low < second.low / scale) ? scale : 1;
}

/** Whether a numeral is so many hundreds and nothing more. */
function isHundreds({tokens, doc}: Site, {from, to}: Numeral): boolean {
  const last = tokens[to - 1]!.lower;
  const before = tokens[to - 2]?.lower ?? "";
  const {tens, scales} = doc.language.numbers;
  return tens.get(last)?.times === 100 || (scales.has(last) && to - from > 2 && tens.get(before)?.times === 100);
}

/** Whether two bounds so joined are a range, and no score, telephone number, pair of years or aside. */
function isCredible(site: Site, first: Amount, second: Amount, joiner: Joiner): boolean {
  const {numeral: a} = first;
  const {numeral: b} = second;
  if (isYear(a.low, a.plain) && isYear(b.low, b.plain)) return second.kind === "noun" || second.kind === "percent";
  const step = b.low - a.low;
  if (joiner === "or") return step === 1 && Number.isInteger(a.low) && second.kind !== "unknown";
  if (joiner === "beside")
    return a.form === "words" && b.form === "words" && step === 1 && a.low < 10 && second.kind !== "none";
  if (joiner !== "dash") return true;
  if (isChained(site, first, second)) return false;
  if (second.kind === "unknown" && b.plain && !isScore(site, first.from)) return true;
  return isStrong(first) || isStrong(second) || (!a.plain && !b.plain && a.low >= 1000) || b.scale > 1;
}

/** How far before two figures a word of scores makes a score of them, in tokens. */
const SCORE = 5;

/** Whether a word of scores stands shortly before: `menang 1-2`. */
function isScore(site: Site, from: number): boolean {
  for (let i = from - 1; i >= from - SCORE; i--) if (site.words.scores.has(wordAt(site, i))) return true;
  return false;
}

/** Whether more figures hang on by dashes, as in telephone numbers and line-ups (`4-3-3`). */
function isChained(site: Site, first: Amount, second: Amount): boolean {
  const before = tokenAt(site, first.from);
  if (before?.gap === "none" && wordAt(site, first.from - 1) === "-") return true;
  const after = tokenAt(site, second.numeral.to);
  return after?.lower === "-" && after.gap === "none" && tokenAt(site, second.numeral.to + 1)?.gap === "none";
}

export const isYear = (value: number, plain: boolean): boolean =>
  plain && value >= 1900 && value < 2100 && value % 1 === 0;
