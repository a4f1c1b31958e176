import {WordClass} from "../../language/lexicon.ts";
import {clauseStart, isFreeDash, isTime, segments, skipLead} from "./clauses.ts";
import {areDegrees, type Context, isAdmission, isDeterminerPair, isVerb, type Span, sentenceAt} from "./context.ts";
import {isCity, isNameLikeVerb} from "./nameEnd.ts";
import {namesOf} from "./names.ts";
import {type Phrase, readPhrase} from "./phrase.ts";

/** The subject of a verb of speech. */
export interface Subject {
  phrase: Phrase;
  /** Where its clause begins. */
  clause: number;
}

const LONGEST_WALK = 16;
const LONGEST_ASIDE = 24;

/** The words before the verb at `v` that name who says it; null where nobody does, or where it is negated. */
export function findSubject(context: Context, v: number): Subject | null {
  const {tokens, words} = context;
  const sentence = sentenceAt(context, v);
  let q = timeStart(context, v, sentence.from);
  while (q > sentence.from && words.adverbs.has(tokens[q - 1]!.lower) && !tokens[q - 1]!.capital) q--;
  // `tidak buru-buru mengklaim`
  while (q - 3 > sentence.from && isReduplicated(context, q - 1)) q -= 3;
  // `tidak menampik …` admits.
  if (isAdmission(context, v, q - 1)) q--;
  q = asideStart(context, q, sentence.from);
  const before = tokens[q - 1];
  if (q === sentence.from || before === undefined) return null;
  if (words.negations.has(before.lower) || words.neither.has(before.lower)) return null;
  const clause = clauseStart(context, q);
  if (before.kind === "word" && words.sharers.has(before.lower)) return sharedSubject(context, q - 1);
  if (words.relative.has(before.lower)) {
    // `Hendra, 45, yang mengaku rugi, …`
    const aged = tokens[q - 2]?.lower === "," && tokens[q - 3]?.kind === "number" && tokens[q - 4]?.lower === ",";
    const phrase = walkBack(context, clause, q - 1) ?? (aged ? fromSegments(context, clause, q - 3) : null);
    return phrase === null ? null : {phrase, clause};
  }
  // `Polisi Selandia Baru menyebut`: a name's last word is none.
  const led = before.kind === "word" && words.prepositions.has(before.lower) && !words.demonstratives.has(before.lower);
  if (led && !(before.capital && q - 1 > sentence.from)) return null;
  if (q === clause) return null;
  const phrase = lonePronoun(context, clause, q) ?? fromSegments(context, clause, q);
  if (phrase === null || isManner(context, phrase)) return null;
  // `Kedua kubu tidak buru-buru mengklaim`
  return phrase.to < q && words.negations.has(tokens[phrase.to]!.lower) ? null : {phrase, clause};
}

/** Whether a phrase tells how something is done, and nobody who does it: `terlalu dini menyimpulkan`, `tidak buru-buru mengklaim`. */
function isManner({tokens, words}: Context, {from, to}: Phrase): boolean {
  if (to - from > 3 || (tokens[from]!.capital && !words.questions.has(tokens[from]!.lower))) return false;
  const before = tokens[from - 1]?.lower ?? "";
  const asked = words.questions.has(tokens[from]!.lower);
  return asked || words.degreeAdverbs.has(before) || words.negations.has(before);
}

/** Whether a word ends a reduplicated manner: `buru` of `buru-buru`. */
const isReduplicated = ({tokens}: Context, i: number): boolean =>
  tokens[i - 1]!.lower === "-" && tokens[i]!.lower === tokens[i - 2]!.lower && !tokens[i - 2]!.capital;

/** Where a time of two words at least begins that ends right before token `v`: `dalam pidatonya Rabu pekan lalu mengatakan`; `v` without one. */
function timeStart({tokens, words}: Context, v: number, from: number): number {
  let k = v;
  while (k > from && (isTime(tokens[k - 1]!, words) || words.demonstratives.has(tokens[k - 1]!.lower))) k--;
  // `yang mengajar selama 16 tahun itu menuturkan`: whose years they are comes before.
  const pointed = words.pointers.has(tokens[v - 1]?.lower ?? "");
  const dated = v - k > 1 && isTime(tokens[k]!, words) && !pointed;
  if (!dated) return v;
  return words.to.has(tokens[k - 1]?.lower ?? "") ? k - 1 : k;
}

/** Where an aside between dashes begins that ends right before token `q`: `Menteri X — dalam kesempatan lain — mengatakan`; `q` without one. */
function asideStart({tokens}: Context, q: number, from: number): number {
  if (q <= from || !isFreeDash(tokens, q - 1)) return q;
  for (let k = q - 3; k > from && q - k < LONGEST_ASIDE; k--)
    if (isFreeDash(tokens, k)) return tokens[k + 1]!.capital ? q : dashStart(tokens, k);
  return q;
}

/** The first token of the dash that ends at token `i`: one, or two hyphens. */
const dashStart = (tokens: Context["tokens"], i: number): number =>
  tokens[i]!.lower === "-" && tokens[i - 1]?.lower === "-" ? i - 1 : i;

/** The subject of the clause before `, dengan mengatakan …`. */
function sharedSubject(context: Context, end: number): Subject | null {
  const clause = clauseStart(context, end);
  for (const {from, to} of segments(context, clause, end)) {
    let start = skipLead(context, from, to);
    // `"…," kata X sambil menambahkan`
    if (start < to && context.words.cues.get(context.tokens[start]!.lower)?.form === "said") start++;
    if (start >= to || isCircumstance(context, start, to)) continue;
    const phrase = readPhrase(context, start, to, "subject");
    if (phrase !== null) return {phrase, clause};
  }
  return null;
}

/** The pronoun beside the verb, where a clause begins with it: `sebelas hari setelah ia mengumumkan …`. */
function lonePronoun(context: Context, clause: number, q: number): Phrase | null {
  const {tokens, words} = context;
  const {lower, gap} = tokens[q - 1]!;
  const lead = tokens[q - 2];
  // `akun Twitter-nya`
  if (lead?.lower === "-" && gap === "none") return null;
  if (lead === undefined || q - 1 <= clause || !(words.thirdPersons.has(lower) || words.firstPersons.has(lower)))
    return null;
  if (lead.kind !== "mark" && !(words.prepositions.has(lead.lower) && !words.demonstratives.has(lead.lower)))
    return null;
  return readPhrase(context, q - 1, q, "subject");
}

function fromSegments(context: Context, clause: number, q: number): Phrase | null {
  const {tokens, words} = context;
  const parts = segments(context, clause, q);
  const last = parts.length - 1;
  for (let k = last; k >= 0; k--) {
    const {from, to} = parts[k]!;
    const start = skipLead(context, from, to);
    if (start >= to) continue;
    const adjacent = k === last;
    if (k > 0 && areDegrees(context, start, to)) continue;
    if (k > 0 && !adjacent && isCountryOf(context, parts[k - 1]!, {from: start, to})) continue;
    if (k > 1 && !adjacent && (isAge(context, parts[k - 1]!) || isPlaceOf(context, parts[k - 1]!, {from: start, to})))
      continue;
    // `X, yang hadir bersama 4 anggota, mengaku`
    if (k > 0 && !adjacent && words.relative.has(tokens[from]!.lower)) continue;
    if (isCircumstance(context, start, to)) {
      const phrase = adjacent ? walkBack(context, start + 1, q) : null;
      const beside = phrase !== null && !tokens[phrase.from]!.capital && isBehindName(context, parts, k);
      if (phrase !== null && !beside && !isChannel(context, phrase)) return phrase;
      continue;
    }
    const whole = fromEarlier(context, parts, k) ?? readPhrase(context, start, to, "subject");
    if (whole === null) continue;
    const after = tokens[whole.to];
    if (adjacent && whole.to < q && after !== undefined && !words.relative.has(after.lower)) {
      // `X dikutip Interfax mengatakan`: what X says is passed on.
      const passedOn = words.cues.get(after.lower)?.form === "relay" && after.lower.startsWith("di");
      const verb = isVerb(after) && !words.prepositions.has(after.lower);
      if (verb || after.kind === "mark" || (words.cues.has(after.lower) && !passedOn)) {
        const walked = walkBack(context, whole.to + 1, q);
        if (walked !== null) return walked;
        if (after.lower === "-" || after.lower === "–") return null;
      }
      // `Harga minyak anjlok setelah Presiden X mengatakan`
      const since = openerBetween(context, whole.to, q);
      if (since >= 0) return walkBack(context, since + 1, q);
      const shown = shownBetween(context, whole.to, q);
      if (shown >= 0) return walkBack(context, shown + 1, q);
    }
    return whole;
  }
  return null;
}

/** The last word between two tokens that opens a clause of time, before a name or a calling: `setelah Presiden X mengatakan`; -1 without one. */
function openerBetween({tokens, words}: Context, from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) {
    const next = tokens[i + 1]!;
    if (words.openers.has(tokens[i]!.lower)) return next.capital || words.titles.has(next.lower) ? i : -1;
  }
  return -1;
}

/** The word by which a report between two tokens shows what follows: in `survei LSI menunjukkan publik menilai` the public judges; -1 without one. */
function shownBetween({tokens, words}: Context, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (words.cues.get(tokens[i]!.lower)?.form === "shows") return i;
  return -1;
}

/** A phrase that begins some commas before and reaches into segment `k`: `Direktur Retail Banking, Kostaman Thayib`. */
function fromEarlier(context: Context, parts: readonly Span[], k: number): Phrase | null {
  for (let j = Math.max(0, k - 3); j < k; j++) {
    const {from, to} = parts[j]!;
    const start = skipLead(context, from, to);
    if (start >= to || isCircumstance(context, start, to)) continue;
    const phrase = readPhrase(context, start, parts[k]!.to, "subject");
    if (phrase !== null && phrase.to > parts[k]!.from) return phrase;
  }
  return null;
}

/** Whether a segment tells where, when or how, and names nobody: `di Jakarta`, `Rabu`, `yang …`, `termasuk …`. */
function isCircumstance(context: Context, start: number, to: number): boolean {
  const {tokens, words} = context;
  const {lower, kind, capital, classes} = tokens[start]!;
  if (words.prepositions.has(lower) || words.relative.has(lower) || words.days.has(lower) || words.months.has(lower))
    return true;
  // `Senada, ekonom X menilai`
  if (kind === "mark" || (words.agreeing.has(lower) && to - start === 1)) return true;
  const counted = tokens[start + 1]?.lower ?? "";
  // `sebelas hari setelah …`
  if ((kind === "number" || (classes & WordClass.NUMERAL) !== 0) && start + 1 < to && words.dateWords.has(counted))
    return true;
  if (kind === "number") return to - start < 3 || words.months.has(counted);
  if (capital && to - start <= 2 && isCity(context, start)) return words.cities.has(lower);
  return isVerb(tokens[start]!) && !isNameLikeVerb(context, start) && !isDeterminerPair(context, start);
}

/** Whether a phrase behind a preposition is what somebody speaks through: `akun Instagram pribadinya`, `siaran pers`. */
function isChannel({tokens, words}: Context, {from, to}: Span): boolean {
  const last = tokens[to - 1]!;
  const own = last.lower.endsWith("nya") || words.generics.has(last.lower);
  return !tokens[from]!.capital && words.generics.has(tokens[from]!.lower) && own;
}

/** Whether a person is named before segment `k`, whose circumstance tells of others: `X, dalam sidang gugatan warga, menyebut`. */
function isBehindName(context: Context, parts: readonly Span[], k: number): boolean {
  return parts.slice(0, k).some(({from, to}) => {
    const start = skipLead(context, from, to);
    if (start >= to || isCircumstance(context, start, to)) return false;
    const phrase = readPhrase(context, start, to, "subject");
    return phrase !== null && namesOf(context, phrase).some(({person}) => person);
  });
}

/** Whether a segment is somebody's age, behind which more of the same one is told: `Widya, 36, WNI yang …, mengaku`, `Yuni, 38 tahun, pedagang …`. */
const isAge = ({tokens, words}: Context, {from, to}: Span): boolean =>
  tokens[from]?.kind === "number" &&
  (to - from === 1 || (to - from === 2 && words.yearsOld.has(tokens[from + 1]!.lower)));

/** Whether a segment is the place of a village in the one before: `X, warga Desa Puding, Muaro Jambi, bercerita`. */
function isPlaceOf({tokens, words}: Context, before: Span, {from, to}: Span): boolean {
  for (let i = from; i < to; i++) if (!tokens[i]!.capital) return false;
  for (let i = before.to - 2; i > before.from && tokens[i + 1]!.capital; i--)
    if (words.smallPlaces.has(tokens[i]!.lower)) return true;
  return false;
}

/** Whether a segment is the country of a place in the one before: `di Universitas Sheffield, Inggris,`. */
function isCountryOf({tokens, words}: Context, before: Span, {from, to}: Span): boolean {
  if (to - from > 1 || !words.countries.has(tokens[from]!.lower)) return false;
  for (let i = before.from + 1; i < before.to - 1; i++)
    if ((words.at.has(tokens[i]!.lower) || words.ofWhom.has(tokens[i]!.lower)) && tokens[i + 1]!.capital) return true;
  return false;
}

/** The longest phrase that ends right before token `q`, found by walking back from it. */
function walkBack(context: Context, stop: number, q: number): Phrase | null {
  const {tokens, words} = context;
  // `Lewat Instagram ia menulis`
  if (q > stop && words.thirdPersons.has(tokens[q - 1]!.lower) && tokens[q - 1]!.gap !== "none")
    return readPhrase(context, q - 1, q, "subject");
  const limit = Math.max(stop, q - LONGEST_WALK);
  let start = q;
  let coordinated = -1;
  while (start > limit) {
    const token = tokens[start - 1]!;
    if (
      token.kind === "mark" &&
      token.lower !== "-" &&
      token.lower !== "'" &&
      token.lower !== ")" &&
      token.lower !== "(" &&
      token.lower !== "."
    )
      break;
    if (token.kind === "word") {
      if (words.relative.has(token.lower) || words.cues.get(token.lower)?.form === "verb") break;
      // `Pada kesempatan itu Menteri X mengatakan`: `itu` ends what stands before it.
      if (start < q && words.demonstratives.has(token.lower)) break;
      const named = token.capital && tokens[start - 2]?.capital === true;
      if (!named && words.prepositions.has(token.lower) && !words.demonstratives.has(token.lower)) break;
      if (words.and.has(token.lower)) {
        if (!tokens[start]?.capital) break;
        if (coordinated < 0) coordinated = start;
      }
      if (!token.capital && isVerb(token)) break;
      if (!named && words.adverbs.has(token.lower)) break;
      if (words.days.has(token.lower) || words.months.has(token.lower)) break;
    }
    start--;
  }
  // `menangkap dua tentara dan Seoul memperkirakan`: what stands before `dan` is the other verb's object.
  if (coordinated >= 0 && start > 0 && isVerb(tokens[start - 1]!)) start = coordinated;
  while (
    start < q &&
    (tokens[start]!.kind === "mark" ||
      words.and.has(tokens[start]!.lower) ||
      words.demonstratives.has(tokens[start]!.lower))
  )
    start++;
  if (start >= q) return null;
  const phrase = readPhrase(context, start, q, "subject");
  return phrase !== null && phrase.to === q ? phrase : null;
}
