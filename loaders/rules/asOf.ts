import {asOfBarriers, asOfJoiners, lastingQualities, notAsOfLeaders, statusLeaders} from "../language/id/asOf.ts";
import {WordClass} from "../language/lexicon.ts";
import type {Claim, DateRecord, Found} from "../records.ts";
import type {Document} from "../text/document.ts";

type FoundDate = Found<DateRecord>;
type FoundClaim = Found<Claim>;

/** Units of length of time: how long something lasted is true of no date. */
const DURATIONS = new Set(["year", "month", "week", "day", "hour", "minute"]);

/**
 * Fills in `asOf` of claims from the dates of their sentences: the date right behind the figure (`6,6 triliun pada 2006`),
 * else the one before it in its clause (`Pada 13 Januari 2025, … dua tentara`). A date that says since when, or that dates
 * what someone says rather than what is said (`Senin lalu X mengatakan bahwa …`), is true of no figure.
 */
export function dateClaims(doc: Document, claims: readonly FoundClaim[], dates: readonly FoundDate[]): void {
  const bySentence = new Map<number, FoundDate[]>();
  for (const date of dates) {
    const others = bySentence.get(date.sentence);
    if (others === undefined) bySentence.set(date.sentence, [date]);
    else others.push(date);
  }
  let shared: {claim: FoundClaim; date: FoundDate} | null = null;
  for (let i = claims.length - 1; i >= 0; i--) {
    const claim = claims[i]!;
    const near = bySentence.get(claim.sentence);
    if (near === undefined || isTimeless(doc, claim)) continue;
    const next = claims[i + 1]?.sentence === claim.sentence ? claims[i + 1]!.from : doc.sentences[claim.sentence]!.to;
    const after: FoundDate | null =
      behind(doc, claim, near, next) ?? (shared !== null && sharesDate(doc, claim, shared.claim) ? shared.date : null);
    const date = after ?? before(doc, claim, near);
    shared = after === null ? null : {claim, date: after};
    if (date !== null) claim.record.asOf = date.record.edtf;
  }
}

/** Whether a figure is one of no date: a length of time, a plan, a lasting quality of a thing. */
function isTimeless({tokens, sentences}: Document, {record, from, sentence}: FoundClaim): boolean {
  if (DURATIONS.has(record.unit) || record.modality === "planned") return true;
  for (let i = from; i >= from - 2 && i >= sentences[sentence]!.from; i--)
    if (lastingQualities.has(tokens[i]!.lower)) return true;
  return false;
}

/** Whether a figure is joined to the next by `dan` in one clause: `menewaskan tiga orang dan melukai 12 orang pada 3 Maret`. */
function sharesDate(doc: Document, claim: FoundClaim, next: FoundClaim): boolean {
  if (claim.sentence !== next.sentence || next.from <= claim.to || !isOpen(doc, claim.to, next.from, false))
    return false;
  for (let i = claim.to; i < next.from; i++) if (/^(?:dan|serta)$/.test(doc.tokens[i]!.lower)) return true;
  return false;
}

/** The date behind a claim, with no other figure, clause or comma between. */
function behind(doc: Document, claim: FoundClaim, dates: readonly FoundDate[], next: number): FoundDate | null {
  for (const date of dates) {
    if (date.from < claim.to) continue;
    if (hasComma(doc, claim.to, date.from - 1)) return null;
    if (date.from >= next || !isOpen(doc, claim.to, date.from, false) || isFromDate(doc, date)) return null;
    return date;
  }
  return null;
}

/** The last date before a claim in its clause. */
function before(doc: Document, claim: FoundClaim, dates: readonly FoundDate[]): FoundDate | null {
  let last: FoundDate | null = null;
  for (const date of dates) if (date.to <= claim.from) last = date;
  if (last === null || isFromDate(doc, last)) return null;
  return isOpen(doc, last.to, claim.from, statusLeaders.has(wordBefore(doc, last))) ? last : null;
}

function hasComma({tokens}: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.lower === ",") return true;
  return false;
}

const wordBefore = ({tokens, sentences}: Document, {from, sentence}: FoundDate): string =>
  from > sentences[sentence]!.from ? tokens[from - 1]!.lower : "";

/** Whether a date is the start or the measure of something: `sejak 2014`, `dibanding tahun lalu`, or belongs to a name: `APBN 2024`. */
function isFromDate(doc: Document, date: FoundDate): boolean {
  const word = wordBefore(doc, date);
  if (notAsOfLeaders.has(word)) return true;
  const {tokens, sentences} = doc;
  const {from, to, sentence} = date;
  // `sejak awal perang pada awal 2022`: the whole phrase says since when.
  for (let i = from - 2; i >= from - 6 && i >= sentences[sentence]!.from && tokens[i]!.kind === "word"; i--)
    if (tokens[i]!.lower === "sejak" || tokens[i]!.lower === "semenjak") return true;
  if (from === sentences[sentence]!.from) return false;
  const ahead = tokens[from - 1]!;
  if (ahead.kind === "number" || ahead.lower === "(") return tokens[from]!.lower === "tahun" || to - from === 1;
  return (
    tokens[from]!.kind === "number" &&
    to - from === 1 &&
    ahead.kind === "word" &&
    ahead.capital &&
    from - 1 > sentences[sentence]!.from
  );
}

/** Whether one clause holds the tokens between: nothing in them begins another. `reported` looks through `bahwa`. */
function isOpen({tokens}: Document, from: number, to: number, reported: boolean): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.lower === ";" || token.lower === ":") return false;
    if (token.kind !== "word") continue;
    if (asOfBarriers.has(token.lower) && !(reported && token.lower === "bahwa")) return false;
    if (asOfJoiners.has(token.lower) && beginsClause(tokens, i + 1, to)) return false;
  }
  return true;
}

/** Whether a subject of its own and its verb follow: `dan Seoul memperkirakan`. */
function beginsClause(tokens: Document["tokens"], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 5; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word") return false;
    const verb = (token.classes & WordClass.SPEECH) !== 0 || /^(?:me[mnlrwy]|di)[a-z]{4,}$/.test(token.lower);
    if (verb) return i > from;
  }
  return false;
}
