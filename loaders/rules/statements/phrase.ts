import {areDegrees, type Context, isEnglishOffice, isPersonNoun, isVerb, joins, type Span} from "./context.ts";
import {isCity, nameEnd} from "./nameEnd.ts";
import {officeEnd} from "./officeEnd.ts";

/** One of the sources that a phrase names. */
export interface Part extends Span {
  /** Where the name begins, behind a report's noun (`laporan yang diterbitkan`). */
  nameFrom: number;
  /** Whether a report's noun leads it. */
  report: boolean;
  /** The name or calling set behind a comma. */
  apposition: Span | null;
}

/** The words that name who says something; several sources have a part each. */
export interface Phrase extends Span {
  parts: Part[];
}

/** `end`: the speaker ends a sentence or a quotation; `clause`: what is said follows; `subject`: a verb follows. */
export type Place = "end" | "clause" | "subject";

const MOST_PARTS = 6;

/** Reads the phrase that names a speaker from token `i`; null where none begins there. */
export function readPhrase(context: Context, i: number, limit: number, place: Place): Phrase | null {
  const first = readPart(context, i, limit);
  if (first === null) return null;
  const parts = [first];
  let to = first.to;
  const listed = readListed(context, first, limit);
  parts.push(...listed);
  to = listed.length > 0 ? listed.at(-1)!.to : readAppositions(context, first, limit, place);
  while (parts.length < MOST_PARTS) {
    const before = parts[parts.length - 1]!;
    const next = readConjunct(context, to, limit, before, place);
    if (next === null) break;
    if (before.apposition !== null && isCalling(context, before.apposition) && isCalling(context, next)) {
      // `seorang ilmuwan politik dan anggota klub pakar Digoria`: two callings of the one named before.
      before.apposition.to = to = next.to;
      continue;
    }
    parts.push(next);
    to = readAppositions(context, next, limit, place);
  }
  return {from: i, to, parts};
}

function readPart(context: Context, i: number, limit: number): Part | null {
  const report = skipReport(context, i, limit);
  const nameFrom = report ?? i;
  const end = nameEnd(context, nameFrom, limit);
  const to = end > nameFrom ? officeEnd(context, {from: nameFrom, to: end}, limit) : end;
  const maker = report === null ? null : makerBehind(context, to, limit);
  if (maker !== null) return {from: i, to: maker.to, nameFrom: maker.from, report: true, apposition: null};
  if (to > nameFrom) return {from: i, to, nameFrom, report: report !== null, apposition: null};
  return report === null ? null : {from: i, to: report, nameFrom: i, report: true, apposition: null};
}

/** Who made a report that has a name of its own: `Statistik Perbankan Indonesia yang dirilis (oleh) OJK`. */
function makerBehind(context: Context, i: number, limit: number): Span | null {
  const {tokens, words} = context;
  if (!words.relative.has(tokens[i]?.lower ?? "") || !words.reportVerbs.has(tokens[i + 1]?.lower ?? "")) return null;
  // `laporan Counterpoint yang dikutip GSM Arena`: who passes it on has not made it.
  if (words.cues.get(tokens[i + 1]!.lower)?.form === "relay") return null;
  const from = words.by.has(tokens[i + 2]?.lower ?? "") ? i + 3 : i + 2;
  const first = tokens[from];
  if (first === undefined || from >= limit || !first.capital || words.days.has(first.lower) || isCity(context, from))
    return null;
  const to = nameEnd(context, from, limit);
  return to > from ? {from, to} : null;
}

/** Where the name begins behind `data`, `laporan terbaru dari`, `hitungan yang dilakukan oleh`; null without a report. */
function skipReport(context: Context, i: number, limit: number): number | null {
  const {tokens, words} = context;
  if (tokens[i] === undefined || i >= limit) return null;
  const {lower} = tokens[i]!;
  if (words.articles.has(lower) && words.reports.has(tokens[i + 1]?.lower ?? ""))
    return skipReport(context, i + 1, limit);
  const sourced = words.cues.get(tokens[i - 1]?.lower ?? "")?.form === "source";
  if (!words.reports.has(lower) && !(sourced && words.stances.has(lower))) return null;
  let j = i + 1;
  if (tokens[i]!.capital && tokens[j]?.capital && words.surveying.has(tokens[j]!.lower)) return null;
  for (let steps = 0; j < limit && steps < 14; steps++, j++) {
    const token = tokens[j]!;
    if (token.kind === "mark" && !joins(tokens, j)) break;
    if (token.capital || words.firstPersons.has(token.lower) || words.thirdPersons.has(token.lower)) break;
    if (words.institutions.has(token.lower) || words.titles.has(token.lower) || words.mediaWords.has(token.lower))
      break;
    if (words.determiners.has(token.lower)) break;
    const skipped =
      words.reports.has(token.lower) ||
      words.relative.has(token.lower) ||
      words.reportVerbs.has(token.lower) ||
      words.from.has(token.lower) ||
      words.generics.has(token.lower);
    if (!skipped && (words.prepositions.has(token.lower) || isVerb(token))) break;
    if (words.demonstratives.has(token.lower)) return j + 1;
  }
  return j;
}

/** Takes in what stands behind commas and tells more of the part: `, analis senior di Crisis Group`. Returns the new end. */
function readAppositions(context: Context, part: Part, limit: number, place: Place): number {
  const {tokens, words} = context;
  let to = part.to;
  const titled = isTitled(context, part);
  // A relative clause between a calling and its name: `surat kabar Rusia yang diasingkan, Novaya Gazeta`.
  if (titled && words.relative.has(tokens[to]?.lower ?? "") && to < limit) {
    let k = to + 1;
    while (
      k < Math.min(limit, to + 6) &&
      tokens[k]!.kind === "word" &&
      !tokens[k]!.capital &&
      !words.cues.has(tokens[k]!.lower)
    )
      k++;
    if (tokens[k]?.lower === "," && k < limit) to = k;
  }
  if (tokens[to]?.lower !== "," || to + 1 >= limit) return part.to;
  const start = to + 1;
  const first = tokens[start]!;
  if (
    first.kind !== "word" ||
    words.days.has(first.lower) ||
    words.prepositions.has(first.lower) ||
    words.and.has(first.lower) ||
    isDegree(context, start, limit)
  )
    return part.to;
  if (words.firstPersons.has(first.lower) || words.thirdPersons.has(first.lower) || words.cues.has(first.lower))
    return part.to;
  const called =
    words.titles.has(first.lower) ||
    words.determiners.has(first.lower) ||
    words.institutions.has(first.lower) ||
    (!first.capital && isPersonNoun(context, start));
  if (!titled && (!called || isPronoun(context, part))) return part.to;
  if (!first.capital && !called) return part.to;
  if (!titled && first.capital && place === "clause" && !words.titles.has(first.lower)) return part.to;
  if (isCity(context, start) && !titled) return part.to;
  const end = nameEnd(context, start, limit);
  if (end <= start) return part.to;
  if (titled && first.capital && isCity(context, start) && end - start === 1) return part.to;
  const after = tokens[end];
  // Where what is said follows, only a comma tells that the apposition is over.
  const closed = after === undefined || end >= limit || after.lower === "," || after.lower === "(";
  if (place === "clause" && !closed) return part.to;
  // `Budi (45), nelayan asal Indramayu yang menetap di Jakarta, mengatakan`
  const goesOn = words.prepositions.has(after?.lower ?? "") || words.relative.has(after?.lower ?? "");
  if (place === "subject" && !closed && after!.kind === "word" && !goesOn && end < limit) return part.to;
  part.apposition = {from: start, to: end};
  return end;
}

/** Whether nothing but degrees stands before the next comma: `S.H.`, `MPH`. */
function isDegree(context: Context, from: number, limit: number): boolean {
  let i = from;
  while (i < limit && context.tokens[i]!.lower !== ",") i++;
  return areDegrees(context, from, i);
}

/** Whether a part is a calling that a name can follow: `Direktur Keuangan BLTA`, `media independen Rusia`. */
function isTitled(context: Context, part: Part): boolean {
  const {tokens, words} = context;
  const first = tokens[part.nameFrom]!;
  return (
    isEnglishOffice(context, part) ||
    (!first.capital && isPersonNoun(context, part.nameFrom)) ||
    words.titles.has(first.lower) ||
    words.generics.has(first.lower) ||
    words.institutions.has(first.lower) ||
    words.determiners.has(first.lower)
  );
}

/** Whether a phrase begins with a calling in lower case (`seorang ilmuwan`, `anggota klub`). */
const isCalling = ({tokens, words}: Context, {from}: Span): boolean =>
  !tokens[from]!.capital && (words.titles.has(tokens[from]!.lower) || words.determiners.has(tokens[from]!.lower));

const isPronoun = ({tokens, words}: Context, {from, to}: Span): boolean =>
  to - from === 1 && (words.firstPersons.has(tokens[from]!.lower) || words.thirdPersons.has(tokens[from]!.lower));

/** The names between the first of a list and its `dan`: `Taufik` of `Sari, Taufik, dan Lee Hartono`; none where what stands between commas is a calling or anything else. */
function readListed(context: Context, first: Part, limit: number): Part[] {
  const {tokens, words} = context;
  const listed: Part[] = [];
  let at = first.to;
  if (isTitled(context, first)) return [];
  while (tokens[at]?.lower === "," && at + 1 < limit && listed.length < MOST_PARTS) {
    if (words.and.has(tokens[at + 1]!.lower)) return listed;
    const to = capitalsEnd(context, at + 1, limit);
    const called = words.titles.has(tokens[at + 1]!.lower) || words.institutions.has(tokens[at + 1]!.lower);
    if (to === at + 1 || called || isCity(context, at + 1) || areDegrees(context, at + 1, to)) return [];
    listed.push({from: at + 1, to, nameFrom: at + 1, report: false, apposition: null});
    at = to;
  }
  return words.and.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.capital === true ? listed : [];
}

/** Where the capitalised words end that begin at `i`; `i` where none does. */
function capitalsEnd({tokens, words}: Context, i: number, limit: number): number {
  let j = i;
  while (j < limit && tokens[j]!.kind === "word" && tokens[j]!.capital && !words.days.has(tokens[j]!.lower)) j++;
  return j;
}

/** The next source of a list: `… dan BBC`, `…, dan BBC`; null where the list is over. */
function readConjunct(context: Context, i: number, limit: number, before: Part, place: Place): Part | null {
  const {tokens, words, index} = context;
  let j = i;
  if (tokens[j]?.lower === "," && j < limit) j++;
  const listed = j > i;
  if (j >= limit || tokens[j] === undefined) return null;
  if (words.and.has(tokens[j]!.lower)) j++;
  else return null;
  const next = tokens[j];
  if (next === undefined || j >= limit || next.kind !== "word" || isPronoun(context, before)) return null;
  if (words.prepositions.has(next.lower) || words.cues.has(next.lower) || isVerb(next)) return null;
  const part = readPart(context, j, limit);
  if (
    part === null ||
    (!next.capital &&
      !words.titles.has(next.lower) &&
      !words.institutions.has(next.lower) &&
      !words.determiners.has(next.lower))
  )
    return null;
  const after = tokens[part.to];
  const closed =
    part.to >= limit ||
    after === undefined ||
    after.kind === "mark" ||
    words.prepositions.has(after.lower) ||
    words.relative.has(after.lower);
  if (listed && !closed) return null;
  if (
    place === "clause" &&
    !closed &&
    index.sources.at(tokens, j, part.to) === null &&
    index.places.at(tokens, j, part.to) === null
  )
    return null;
  return part;
}
