import type {Token} from "../../text/token.ts";
import {type Context, isDeterminerPair, isVerb, joins} from "./context.ts";
import {personStart} from "./personStart.ts";

/** Tokens of a name at most, and common nouns in it. */
const LONGEST = 26;
const MOST_COMMON_NOUNS = 7;
/** Letters of the end of a site's name, at most: `fyi`. */
const LONGEST_DOMAIN = 4;

/** Where the name that begins at `i` ends; `i` where none does. */
export function nameEnd(context: Context, i: number, limit: number): number {
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
      // `Ketua RT 09 Slamet Widodo`, `Komandan Kodim 0728/Wonogiri Heri Amrulloh`
      if (isUnitNumber(context, i, j, stop)) {
        proper = true;
        j++;
        continue;
      }
      // `salah satu sopir trayek 02 bernama Jajang`
      if (words.calledBy.has(tokens[j + 1]?.lower ?? "")) {
        j++;
        continue;
      }
      const term = termEnd(context, i, j, stop);
      if (term > j) {
        j = term;
        continue;
      }
      if (
        proper ||
        (j > i &&
          !words.describers.has(tokens[j - 1]!.lower) &&
          !words.determiners.has(tokens[j - 1]!.lower) &&
          !words.upTo.has(tokens[j - 1]!.lower))
      )
        break;
      j++;
      continue;
    }
    const {lower} = token;
    if (words.days.has(lower) || words.months.has(lower)) {
      // `kata May seusai pemungutan suara`
      const spoken = j === i && words.cues.get(tokens[i - 1]?.lower ?? "")?.form === "said";
      const named = words.nameMonths.has(lower) && (spoken || (j > i && isNameBehind(context, j, stop)));
      if (!named && (token.capital || j === i)) break;
    }
    if (words.firstPersons.has(lower) || words.thirdPersons.has(lower)) {
      if (j === i) return j + 1;
      break;
    }
    if (token.capital && (words.media.has(lower) || !(words.prepositions.has(lower) && !proper && j === i))) {
      const verb = isVerb(token) && !isNameLikeVerb(context, j) && !isDeterminerPair(context, j);
      const lead = words.leads.has(lower) || verb;
      if (isSentenceStart(context, j) && lead) break;
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
    const named = proper ? particlesEnd(context, j, stop) : j;
    if (named > j) {
      j = named + 1;
      continue;
    }
    // `Kepala Dinas Kesehatan dr Widyastuti`
    if (proper && words.ranks.has(lower) && next?.capital === true && next.gap === "space" && j + 1 < stop) {
      j++;
      continue;
    }
    // `Komnas Pengendalian Tembakau dr. Prijo Sidipratomo`
    if (j > i && words.ranks.has(lower) && j + 2 < stop && next?.lower === "." && tokens[j + 2]!.capital) {
      j += 2;
      continue;
    }
    // `Khalid al-Falih`
    const begins = proper || j === i;
    if (begins && words.nameParticles.has(lower) && j + 2 < stop && next?.lower === "-" && tokens[j + 2]!.capital) {
      proper = true;
      j += 3;
      continue;
    }
    if (!proper && j > i && isInnerPreposition(context, j, stop)) {
      j++;
      continue;
    }
    // `Anggota Komisi VII DPR dari Fraksi PAN Eddy Soeparno`
    if (words.ofWhom.has(lower) && j > i && next?.capital === true && j + 1 < stop) {
      // `Anggota DPR Mulyanto dari Fraksi PKS`: the name is over.
      if (proper && personStart(context, {from: i, to: j}) < j) break;
      if (words.titles.has(tokens[i]!.lower) && words.institutions.has(next.lower)) {
        j += 2;
        continue;
      }
    }
    if (words.forWhom.has(lower) && j > i && isForField(context, i, j, stop)) {
      j += 2;
      continue;
    }
    // `Kepala PBB untuk urusan kemanusiaan Martin Griffiths`
    if (
      words.forWhom.has(lower) &&
      words.fieldHeads.has(next?.lower ?? "") &&
      j + 3 < stop &&
      words.titles.has(tokens[i]!.lower)
    ) {
      if (tokens[j + 2]!.kind === "word" && tokens[j + 3]!.capital) {
        j += 3;
        continue;
      }
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
    if (proper || (j > i && isVerb(token)) || words.cues.get(lower)?.pronoun === true) break;
    if (j === i && isVerb(token) && !isDeterminerPair(context, j)) break;
    if (++common > MOST_COMMON_NOUNS) break;
    j++;
  }
  while (j > i && tokens[j - 1]!.kind === "mark" && tokens[j - 1]!.lower !== ")" && tokens[j - 1]!.lower !== ".") j--;
  return j;
}

/** Whether a capitalised word follows that is no date's: `August Mellaz`. */
function isNameBehind({tokens, words}: Context, j: number, stop: number): boolean {
  const next = tokens[j + 1];
  return j + 1 < stop && next?.kind === "word" && next.capital && !words.dateWords.has(next.lower);
}

/** Where the name goes on behind one particle or two: `von der Leyen`, `de la Fuente`; `j` where it does not. */
function particlesEnd(context: Context, j: number, stop: number): number {
  const {tokens, words} = context;
  let end = j;
  while (end < j + 2 && end < stop && words.nameParticles.has(tokens[end]!.lower) && !tokens[end]!.capital) end++;
  const next = tokens[end];
  return next?.capital === true && next.gap !== "line" && end < stop && !isCity(context, end) ? end : j;
}

/** Whether a capitalised word of a verb's form is a name, since a verb of speech or another name follows: `Merkel menegaskan`. */
export function isNameLikeVerb({tokens, words}: Context, j: number): boolean {
  const next = tokens[j + 1];
  if (!tokens[j]!.capital || next === undefined || words.predicates.has(tokens[j]!.lower)) return false;
  return words.cues.get(next.lower)?.form === "verb" || (next.capital && words.familyNames.has(next.lower));
}

/** `Duta Besar RI untuk Jepang Maria Renata`, `Organisasi Internasional untuk Migrasi`: what an office or a body is for. */
function isForField(context: Context, i: number, j: number, stop: number): boolean {
  const {tokens, words} = context;
  const next = tokens[j + 1];
  if (next?.kind !== "word" || !next.capital || j + 1 >= stop) return false;
  if (words.countries.has(next.lower)) {
    const after = tokens[j + 2];
    return after?.capital === true || (after?.lower === "," && tokens[j + 3]?.capital === true);
  }
  const head = tokens[i]!;
  if (!tokens[j - 1]!.capital || !head.capital) return false;
  if (!words.institutions.has(head.lower) && !words.titles.has(head.lower)) return false;
  return (
    !(words.titles.has(next.lower) || words.days.has(next.lower) || words.months.has(next.lower)) &&
    !isCity(context, j + 1)
  );
}

/** Whether the number at `j` is an office's own, and its holder's name follows. */
function isUnitNumber({tokens, words}: Context, i: number, j: number, stop: number): boolean {
  if (j === i || j + 1 >= stop || !words.titles.has(tokens[i]!.lower) || !tokens[j - 1]!.capital) return false;
  const next = tokens[tokens[j + 1]!.lower === "/" && joins(tokens, j + 1) ? j + 2 : j + 1];
  return next?.kind === "word" && next.capital && !words.months.has(next.lower) && !words.days.has(next.lower);
}

/** Where the years of an office end before its holder's name: `Ketua KPK (periode) 2011-2015 Abraham Samad`; `j` where there are none. */
function termEnd({tokens, words}: Context, i: number, j: number, stop: number): number {
  if (j === i || !words.titles.has(tokens[i]!.lower) || !isYear(tokens[j]!)) return j;
  const dash = tokens[j + 1]?.lower === "-" || tokens[j + 1]?.lower === "–";
  const end = dash && tokens[j + 2] !== undefined && isYear(tokens[j + 2]!) ? j + 3 : j + 1;
  const next = tokens[end];
  return end < stop && next?.kind === "word" && next.capital ? end : j;
}

const isYear = ({lower}: Token): boolean => /^(?:19|20)\d\d$/.test(lower);

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
    case "_":
      return joins(tokens, j) && j + 1 < stop && j > from ? j + 2 : j;
    // `akun @andi_rere`
    case "@":
      return next?.kind === "word" && next.gap === "none" && j + 1 < stop ? j + 2 : j;
    case "&":
      return next?.capital === true && j > from ? j + 1 : j;
    case ".": {
      if (before === undefined || j === from || token.gap !== "none" || next === undefined || j + 1 >= stop) return j;
      // `Prof. dr. Hasbullah`
      if (words.ranks.has(before.lower) && words.ranks.has(next.lower)) return j + 1;
      // `Irjen Pol. Karyoto`
      if (words.ranks.has(tokens[j - 2]?.lower ?? "") && before.written.length <= 4 && next.capital) return j + 1;
      if (next.gap === "none" && words.domains.has(next.lower)) return j + 2;
      // `Layoffs.fyi`
      if (next.gap === "none" && next.kind === "word")
        return !next.capital && next.written.length <= LONGEST_DOMAIN && before.capital ? j + 2 : j + 1;
      const initial = before.kind === "word" && before.written.length === 1 && before.capital;
      // `Moh. Edy Mahmud`
      const shortened = words.titles.has(before.lower) || words.givenNames.has(before.lower);
      return initial || (shortened && before.written.length <= 4 && next.capital) ? j + 1 : j;
    }
    case "(": {
      // An age: `Ahmad (45)`, `Ahmad (45 tahun)`.
      if (j > from && before?.capital === true && next?.kind === "number" && next.written.length < 4) {
        const close = words.yearsOld.has(tokens[j + 2]?.lower ?? "") ? j + 3 : j + 2;
        if (tokens[close]?.lower === ")" && close < stop) return close + 1;
      }
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
  if (words.describers.has(lower) || words.innerPairs.get(tokens[j - 1]!.lower) === lower) return true;
  const next = tokens[j + 1];
  if (next === undefined || j + 1 >= stop) return false;
  if (words.ofWhom.has(lower))
    return next.capital || words.institutions.has(next.lower) || words.titles.has(next.lower);
  if (words.upTo.has(lower)) return next.kind === "number" && tokens[j - 1]!.kind === "number";
  if (words.at.has(lower))
    return (
      next.capital && !isCity(context, j + 1) && !words.institutions.has(next.lower) && !words.days.has(next.lower)
    );
  return false;
}

/** `Menteri Hukum dan HAM`, `Dinas Kependudukan dan Pencatatan Sipil`: one office, whose field has two words. */
function isFieldConjunction({tokens, words}: Context, j: number, stop: number): boolean {
  const next = tokens[j + 1];
  if (next === undefined || j + 1 >= stop || !next.capital || !tokens[j - 1]!.capital) return false;
  if (words.titles.has(next.lower) || words.institutions.has(next.lower)) return false;
  return words.fields.has(next.lower) || words.fields.has(tokens[j - 1]!.lower);
}
