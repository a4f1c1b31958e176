import type {Source} from "../../registry.ts";
import {isUpperCase} from "../../text/token.ts";
import {type Context, isEnglishOffice, type Span, textOf} from "./context.ts";
import {isAcronymWord, personStart} from "./personStart.ts";
import type {Part, Phrase} from "./phrase.ts";

/** A source's canonical name. */
export interface Named {
  name: string;
  /** The registry's entry, where it has one. */
  source: Source | null;
  /** Whether it is a person's own name. */
  person: boolean;
}

/** The names of everyone that a phrase names, the first named first, without repetition. */
export function namesOf(context: Context, phrase: Phrase): Named[] {
  const office = nameOfOffice(context, phrase);
  if (office !== null) return [office];
  const named: Named[] = [];
  const {parts} = phrase;
  const last = parts[parts.length - 1]!;
  // `eks diplomat dan perwira intelijen, Ra Jong-yil`: two callings of one person.
  const callings = parts.length > 1 && last.apposition !== null && isOneBearer(context, parts);
  for (const [k, part] of (callings ? [last] : parts).entries()) {
    const name = shareHead(context, parts[k - 1], part) ?? nameOfPart(context, part);
    if (!named.some((other) => other.name === name.name)) named.push(name);
  }
  return named;
}

/**
 * The one that a phrase names whose commas and `dan` stand within an office or an institution: `Kepala Pusat Data, Informasi, dan
 * Humas BNPB Sutopo`, `Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)`; null where they part several.
 */
function nameOfOffice(context: Context, {parts, to}: Phrase): Named | null {
  const {tokens, words} = context;
  const {nameFrom: from} = parts[0]!;
  if (parts.length > 1 && isSpelt(context, from, to)) return {...nameOfSpan(context, {from, to}), person: false};
  const head = tokens[from]!.lower;
  const titled = words.titles.has(head);
  if (!titled && !words.institutions.has(head)) return null;
  const behind = titled ? behindAcronym(context, from, to) : null;
  if (behind !== null) return nameOfSpan(context, behind, true);
  let members = 0;
  let begin = from;
  for (let i = from + 1; i < to; i++) {
    const {lower} = tokens[i]!;
    if (lower !== "," && !words.and.has(lower)) continue;
    if (i > begin && personStart(context, {from: begin, to: i}) < i) return null;
    while (i + 1 < to && (tokens[i + 1]!.lower === "," || words.and.has(tokens[i + 1]!.lower))) i++;
    begin = i + 1;
    const member = tokens[begin]?.lower ?? "";
    if ((words.titles.has(member) && !words.fields.has(member)) || words.institutions.has(member)) return null;
    members++;
  }
  if (members === 0 || begin >= to) return null;
  const start = personStart(context, {from: begin, to});
  if (titled) return start > begin && start < to ? nameOfSpan(context, {from: start, to}, true) : null;
  return start >= to ? nameOfSpan(context, {from, to}) : null;
}

/** Whether a name with `dan` is one by its acronym behind it: `Pusat Pelaporan dan Analisis Transaksi Keuangan (PPATK)`. */
function isSpelt({tokens}: Context, from: number, to: number): boolean {
  if (tokens[to - 1]!.lower !== ")" || tokens[to - 3]?.lower !== "(") return false;
  let initials = "";
  for (let i = from; i < to - 3; i++) if (tokens[i]!.capital) initials += tokens[i]!.written.charAt(0);
  return initials === tokens[to - 2]!.written;
}

/** The name behind a body's acronym, where `dan` stands in the body's name alone: `Ketua Perhimpunan Hotel dan Restoran (PHRI) Yanti Sukamdani`. */
function behindAcronym(context: Context, from: number, to: number): Span | null {
  const {tokens, words} = context;
  let close = -1;
  let joined = false;
  for (let i = from; i < to; i++) {
    const {lower} = tokens[i]!;
    if (words.and.has(lower) && close >= 0) return null;
    joined ||= words.and.has(lower);
    if (lower === ")" && close >= 0) return null;
    if (lower === ")") close = i;
  }
  if (!joined || close < 0 || close + 1 >= to || !isAcronymWord(context, close - 1)) return null;
  return personStart(context, {from: close + 1, to}) === close + 1 ? {from: close + 1, to} : null;
}

function isOneBearer(context: Context, parts: readonly Part[]): boolean {
  const {tokens, words} = context;
  return parts
    .slice(0, -1)
    .every(
      (part) =>
        part.apposition === null &&
        words.titles.has(tokens[part.nameFrom]!.lower) &&
        personStart(context, part) >= part.to
    );
}

/** `pejabat intelijen Korea Selatan dan Ukraina`: the second is `pejabat intelijen Ukraina`; null where nothing is shared. */
function shareHead(context: Context, before: Part | undefined, part: Part): Named | null {
  if (before === undefined || !isPlace(context, {from: part.nameFrom, to: part.to})) return null;
  for (let i = before.nameFrom + 1; i < before.to; i++) {
    if (!isPlace(context, {from: i, to: before.to})) continue;
    const head = textOf(context, {from: before.nameFrom, to: i});
    const name = `${head} ${textOf(context, {from: part.nameFrom, to: part.to})}`;
    return fromRegistry(context, name) ?? {name: tidy(name), source: null, person: false};
  }
  return null;
}

function nameOfPart(context: Context, part: Part): Named {
  const {tokens, words} = context;
  const span = {from: part.nameFrom, to: part.to};
  const exact = known(context, span);
  if (exact !== null) return exact;
  const maker = part.report ? makerStart(context, span) : span.from;
  if (maker > span.from) return nameOfPart(context, {...part, nameFrom: maker});
  for (let i = span.from + 1; i < span.to - 1; i++)
    if (words.calledBy.has(tokens[i]!.lower)) return nameOfSpan(context, {from: i + 1, to: span.to}, true);
  const first = tokens[span.from]!;
  const titled = words.titles.has(first.lower);
  if (titled && part.apposition === null && isOfSchool(context, span))
    return {...nameOfSpan(context, span), person: false};
  if (titled && first.capital && isBodyWord(context, span.from + 1))
    return {...nameOfSpan(context, span), person: false};
  // `Lembaga Survei Indonesia`
  if (!titled && first.capital && words.institutions.has(first.lower) && isReportWord(context, span.from + 1))
    return {...nameOfSpan(context, span), person: false};
  const start = personStart(context, span);
  const described =
    words.demonstratives.has(tokens[part.to - 1]!.lower) || isAcronym(context, {from: start, to: part.to});
  const proper = described || isPlace(context, {from: start, to: part.to}) ? part.to : start;
  // `Kapolres, AKBP Budi`, `Pemilik warung, Bu Tini`
  const called =
    part.apposition !== null &&
    (words.ranks.has(tokens[part.apposition.from]!.lower) ||
      (proper >= part.to &&
        tokens[part.apposition.from]!.capital &&
        words.titles.has(tokens[part.apposition.from]!.lower) &&
        personStart(context, part.apposition) < part.apposition.to));
  const oneOf = words.singular.has(first.lower);
  if (part.apposition !== null && (titled || oneOf) && called)
    return nameOfPart(context, {...part, ...part.apposition, nameFrom: part.apposition.from, apposition: null});
  if (part.apposition !== null && !words.titles.has(tokens[part.apposition.from]!.lower)) {
    if (proper >= part.to || words.generics.has(first.lower) || titled || isEnglishOffice(context, part))
      return nameOfSpan(context, part.apposition);
  }
  if ((titled || words.generics.has(first.lower) || words.determiners.has(first.lower)) && proper < part.to) {
    const generic = !titled && hasCommonHead(context, span, proper);
    // `Kantor Newsom` is not Newsom.
    const bureau = first.capital && words.bureaus.has(first.lower) && proper === span.from + 1;
    if (bureau) return {...nameOfSpan(context, span), person: false};
    if (!generic) return nameOfSpan(context, {from: proper, to: part.to}, titled);
  }
  return nameOfSpan(context, span);
}

/** Where the name of a report's maker begins behind the report's own (`Survei Harga Properti Bank Indonesia`); the span's start without one. */
function makerStart({tokens, words}: Context, {from, to}: Span): number {
  if (words.institutions.has(tokens[from]!.lower) || words.titles.has(tokens[from]!.lower)) return from;
  for (let i = from; i < to - 1; i++) {
    const {kind, capital, lower} = tokens[i]!;
    if (kind !== "word" || !capital) return from;
    // `Survei Geologi Amerika Serikat` names a country, no union.
    const country = i > from && words.countries.has(lower) && words.countries.has(tokens[i - 1]!.lower);
    if (i > from && !country && words.institutions.has(lower) && words.kindWords.has(lower)) return i;
  }
  return from;
}

/** `pengamat dari Universitas Nusa Cendana`: a calling and where it is from, with no room for a name. */
function isOfSchool({tokens, words}: Context, {from, to}: Span): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (words.ofWhom.has(tokens[i]!.lower)) return words.named.has(tokens[i + 1]!.lower) && to - i < 5;
  return false;
}

/** `Dokter Lintas Batas`, `Saksi Yehuwa`: a body whose name begins with a calling. */
const isBodyWord = ({tokens, words}: Context, i: number): boolean =>
  tokens[i]?.capital === true && words.bodyWords.has(tokens[i]!.lower);

/** Whether a report's noun in capitals stands at token `i`, as in the name of a body that makes such reports. */
const isReportWord = ({tokens, words}: Context, i: number): boolean =>
  tokens[i]?.capital === true && words.reports.has(tokens[i]!.lower);

/** Whether one word in capitals is left, which names no person: `RI` of `Wakil Duta Besar RI`. */
function isAcronym({tokens, words}: Context, {from, to}: Span): boolean {
  if (to - from !== 1 || words.media.has(tokens[from]!.lower)) return false;
  return isUpperCase(tokens[from]!);
}

/** Whether nothing but a country or another known place is named: `Rusia` of `sumber-sumber Rusia`. */
export function isPlace({tokens, words, index}: Context, {from, to}: Span): boolean {
  if (from < to && index.places.whole(tokens, from, to) !== null) return true;
  for (let i = from; i < to; i++) if (!words.countries.has(tokens[i]!.lower)) return false;
  return from < to;
}

/** `sejumlah warga Kampung X`, `pihak sekolah X`: a group is named by all its words. */
function hasCommonHead({tokens, words}: Context, {from}: Span, proper: number): boolean {
  for (let i = from; i < proper; i++)
    if (!words.generics.has(tokens[i]!.lower) && tokens[i]!.kind === "word") return true;
  return false;
}

function nameOfSpan(context: Context, span: Span, titled = false): Named {
  const {tokens, words} = context;
  const exact = known(context, span);
  if (exact !== null) return exact;
  let {to} = span;
  if (tokens[to - 1]!.lower === ")") while (to > span.from + 1 && tokens[to]?.lower !== "(") to--;
  const name = tidy(textOf(context, {from: span.from, to}));
  const capitals =
    titled || (!words.institutions.has(tokens[span.from]!.lower) && isPersonal(context, {from: span.from, to}));
  return {name, source: null, person: capitals};
}

/** Two or more capitalised words, none of an institution. */
function isPersonal({doc, tokens, words}: Context, {from, to}: Span): boolean {
  if (isAcronym({doc, tokens, words} as Context, {from, to})) return false;
  let count = 0;
  for (let i = from; i < to; i++) {
    const {kind, capital, lower, written} = tokens[i]!;
    if (kind === "number" || words.institutions.has(lower) || words.fields.has(lower) || words.media.has(lower))
      return false;
    if (kind !== "word") continue;
    if (!capital && !words.nameParticles.has(lower)) return false;
    if (capital && written.length > 1) count++;
  }
  return count > 0;
}

/** The registry's name for a run of tokens: the whole, or the short name in brackets, or what stands before it. */
function known(context: Context, span: Span): Named | null {
  const {tokens, index} = context;
  const whole = index.sources.whole(tokens, span.from, span.to);
  if (whole !== null) return named(whole);
  if (tokens[span.to - 1]!.lower !== ")") return null;
  let open = span.to - 1;
  while (open > span.from && tokens[open]!.lower !== "(") open--;
  const source = index.sources.whole(tokens, open + 1, span.to - 1) ?? index.sources.whole(tokens, span.from, open);
  return source === null ? null : named(source);
}

const named = (source: Source): Named => ({name: source.name, source, person: source.kind === "person"});

function fromRegistry({index}: Context, text: string): Named | null {
  const source = index.sources.named(text);
  return source === null ? null : named(source);
}

/** White space as one space, no invisible characters at the ends. */
const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();
