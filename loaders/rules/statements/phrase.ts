import {type Context, isVerb, joins, type Span} from "./context.ts";

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

const LONGEST = 26;
const MOST_COMMON_NOUNS = 7;
const MOST_PARTS = 6;

/** Reads the phrase that names a speaker from token `i`; null where none begins there. */
export function readPhrase(context: Context, i: number, limit: number, place: Place): Phrase | null {
  const first = readPart(context, i, limit);
  if (first === null) return null;
  const parts = [first];
  let to = first.to;
  to = readAppositions(context, first, limit, place);
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
  const to = nameEnd(context, nameFrom, limit);
  if (to > nameFrom) return {from: i, to, nameFrom, report: report !== null, apposition: null};
  return report === null ? null : {from: i, to: report, nameFrom: i, report: true, apposition: null};
}

/** Where the name begins behind `data`, `laporan terbaru dari`, `hitungan yang dilakukan oleh`; null without a report. */
function skipReport({tokens, words}: Context, i: number, limit: number): number | null {
  if (tokens[i] === undefined || i >= limit || !words.reports.has(tokens[i]!.lower)) return null;
  // `sumber intelijen Ukraina` is who says it, and no report.
  if (tokens[i]!.lower === "sumber") return null;
  let j = i + 1;
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
    if (!skipped && (words.prepositions.has(token.lower) || isVerb(token, words))) break;
    if (words.demonstratives.has(token.lower)) return j + 1;
  }
  return j;
}

/** Where the name that begins at `i` ends; `i` where none does. */
function nameEnd(context: Context, i: number, limit: number): number {
  const {tokens, words, index} = context;
  const stop = Math.min(limit, i + LONGEST);
  let j = i;
  let proper = false;
  let common = 0;
  while (j < stop) {
    const token = tokens[j]!;
    const match = index.sources.at(tokens, j, stop);
    if (match !== null && (token.capital || token.kind !== "word" || match.length > 1)) {
      j += match.length;
      proper = true;
      continue;
    }
    if (token.kind === "mark") {
      const next = markEnd(context, j, i, stop);
      if (next === j) break;
      j = next;
      continue;
    }
    if (token.kind === "number") {
      if (
        proper ||
        (j > i &&
          tokens[j - 1]!.lower !== "berusia" &&
          !words.determiners.has(tokens[j - 1]!.lower) &&
          tokens[j - 1]!.lower !== "hingga")
      )
        break;
      j++;
      continue;
    }
    const {lower} = token;
    if (words.days.has(lower) || words.months.has(lower)) {
      if (token.capital || j === i) break;
    }
    if (words.firstPersons.has(lower) || words.thirdPersons.has(lower)) {
      if (j === i) return j + 1;
      break;
    }
    if (token.capital && (words.media.has(lower) || !(words.prepositions.has(lower) && !proper && j === i))) {
      if (isSentenceStart(context, j) && (isVerb(token, words) || words.leads.has(lower))) break;
      const role =
        words.titles.has(lower) ||
        words.fields.has(lower) ||
        words.institutions.has(lower) ||
        words.determiners.has(lower) ||
        words.generics.has(lower);
      const unsure = isSentenceStart(context, j) && tokens[j + 1] !== undefined && !tokens[j + 1]!.capital;
      if (!role && !unsure) proper = true;
      if (unsure) common++;
      j++;
      continue;
    }
    if (words.demonstratives.has(lower)) {
      if (j === i) break;
      j++;
      if (proper) break;
      continue;
    }
    const next = tokens[j + 1];
    if (
      proper &&
      next?.capital === true &&
      next.gap !== "line" &&
      j + 1 < stop &&
      words.nameParticles.has(lower) &&
      !isCity(context, j + 1)
    ) {
      j += 2;
      continue;
    }
    if (!proper && j > i && isInnerPreposition(context, j, stop)) {
      j++;
      continue;
    }
    // `Duta Besar RI untuk Jepang Maria Renata`
    if (
      lower === "untuk" &&
      j > i &&
      next?.capital === true &&
      words.countries.has(next.lower) &&
      tokens[j + 2]?.capital === true
    ) {
      j += 2;
      continue;
    }
    if (words.and.has(lower)) {
      if (!proper && j > i && isFieldConjunction(context, j, stop)) {
        j += 2;
        continue;
      }
      break;
    }
    if (
      words.prepositions.has(lower) ||
      words.relative.has(lower) ||
      words.adverbs.has(lower) ||
      words.negations.has(lower)
    )
      break;
    if (proper || (j > i && isVerb(token, words)) || words.cues.get(lower)?.pronoun === true) break;
    if (j === i && isVerb(token, words)) break;
    if (++common > MOST_COMMON_NOUNS) break;
    j++;
  }
  while (j > i && tokens[j - 1]!.kind === "mark" && tokens[j - 1]!.lower !== ")" && tokens[j - 1]!.lower !== ".") j--;
  return j;
}

/** Where a mark inside a name ends (hyphens, initials, `(NIS)`); `j` where the name ends before it. */
function markEnd({tokens, words}: Context, j: number, from: number, stop: number): number {
  const token = tokens[j]!;
  const before = tokens[j - 1];
  const next = tokens[j + 1];
  switch (token.lower) {
    case "-":
    case "‑":
    case "'":
    case "’":
    case "‘":
    case "/":
    case "@":
    case "_":
      return joins(tokens, j) && j + 1 < stop && (j > from || token.lower === "@") ? j + 2 : j;
    case "&":
      return next?.capital === true && j > from ? j + 1 : j;
    case ".": {
      if (before === undefined || j === from || token.gap !== "none" || next === undefined || j + 1 >= stop) return j;
      if (next.gap === "none" && next.kind === "word") return j + 1;
      const initial = before.kind === "word" && before.end - before.start === 1 && before.capital;
      return initial || (words.titles.has(before.lower) && before.end - before.start <= 4 && next.capital) ? j + 1 : j;
    }
    case "(": {
      // An age: `Ahmad (45)`.
      if (
        j > from &&
        before?.capital === true &&
        next?.kind === "number" &&
        next.end - next.start < 4 &&
        tokens[j + 2]?.lower === ")" &&
        j + 3 <= stop
      )
        return j + 3;
      if (j === from || next?.kind !== "word" || !next.capital || words.days.has(next.lower)) return j;
      for (let k = j + 1; k < Math.min(stop, j + 8); k++) {
        if (tokens[k]!.lower === ")") return k + 1;
        if (tokens[k]!.kind === "number") return j;
      }
      return j;
    }
    default:
      return j;
  }
}

const isSentenceStart = ({doc, tokens}: Context, j: number): boolean =>
  doc.sentences[doc.sentenceOf[j]!]!.from === j ||
  tokens[j - 1]?.lower === ":" ||
  tokens[j - 1]?.lower === '"' ||
  tokens[j - 1]?.lower === "“";

/** Whether the capitalised word at `j` is a place to be at, rather than part of a name. */
export const isCity = ({tokens, words, index}: Context, j: number): boolean =>
  words.cities.has(tokens[j]?.lower ?? "") || index.places.at(tokens, j, j + 4) !== null;

/** `analis dari Pefindo`, `analis senior di Crisis Group`, `pemuda berusia 26 tahun`: what goes on with a calling. */
function isInnerPreposition(context: Context, j: number, stop: number): boolean {
  const {tokens, words} = context;
  const {lower} = tokens[j]!;
  if (lower === "berusia" || lower === "bernama" || lower === "berinisial") return true;
  const next = tokens[j + 1];
  if (next === undefined || j + 1 >= stop) return false;
  if (lower === "dari") return next.capital || words.institutions.has(next.lower) || next.lower === "anak";
  if (lower === "hingga") return next.kind === "number" && tokens[j - 1]!.kind === "number";
  if (lower === "di")
    return (
      next.capital && !isCity(context, j + 1) && !words.institutions.has(next.lower) && !words.days.has(next.lower)
    );
  return lower === "bidang" || lower === "asal";
}

/** `Menteri Hukum dan HAM`, `Dinas Kependudukan dan Pencatatan Sipil`: one office, whose field has two words. */
function isFieldConjunction({tokens, words}: Context, j: number, stop: number): boolean {
  const next = tokens[j + 1];
  if (next === undefined || j + 1 >= stop || !next.capital || !tokens[j - 1]!.capital) return false;
  if (words.titles.has(next.lower) || words.institutions.has(next.lower)) return false;
  return words.fields.has(next.lower) || words.fields.has(tokens[j - 1]!.lower);
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
    words.and.has(first.lower)
  )
    return part.to;
  if (words.firstPersons.has(first.lower) || words.thirdPersons.has(first.lower) || words.cues.has(first.lower))
    return part.to;
  const called =
    words.titles.has(first.lower) || words.determiners.has(first.lower) || words.institutions.has(first.lower);
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
  if (place === "subject" && !closed && after!.kind === "word" && !words.prepositions.has(after!.lower) && end < limit)
    return part.to;
  part.apposition = {from: start, to: end};
  return end;
}

/** Whether a part is a calling that a name can follow: `Direktur Keuangan BLTA`, `media independen Rusia`. */
function isTitled({tokens, words}: Context, part: Part): boolean {
  const first = tokens[part.nameFrom]!;
  return (
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
  if (words.prepositions.has(next.lower) || words.cues.has(next.lower) || isVerb(next, words)) return null;
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
