import type {Context, Span} from "./context.ts";
import {isCity, nameEnd} from "./nameEnd.ts";
import {isAcronymWord, personStart} from "./personStart.ts";

/** Words of an office's field behind the first, at most. */
const MOST_MEMBERS = 5;

/**
 * Where an office ends whose field is a list, with its holder's name if that stands beside it: `Kepala Pusat Data, Informasi, dan
 * Humas BNPB Sutopo`, `Direktur Perlindungan WNI dan BHI Kemenlu, Judha`. The end of the span where no list goes on, or nobody is
 * named behind it.
 */
export function officeEnd(context: Context, office: Span, limit: number): number {
  const {tokens, words} = context;
  if (!words.titles.has(tokens[office.from]!.lower) || namesPerson(context, office)) return office.to;
  let end = office.to;
  for (let members = 0; members < MOST_MEMBERS; members++) {
    let from = end;
    if (from < limit && tokens[from]?.lower === ",") from++;
    let closed = from < limit && (words.and.has(tokens[from]?.lower ?? "") || tokens[from]?.lower === "&");
    if (closed) from++;
    if (from === end || from >= limit || !isField(context, from)) return office.to;
    const to = nameEnd(context, from, limit);
    if (to <= from || personStart(context, {from: from - 1, to}) === from) return office.to;
    for (let i = from; i < to && !closed; i++) closed = words.and.has(tokens[i]!.lower);
    const named = namesPerson(context, {from, to});
    if (closed) return named || isNamedBehind(context, to, limit) ? to : office.to;
    if (named) return office.to;
    end = to;
  }
  return office.to;
}

/** Whether a further word of an office's field can begin at `i`: no other office, institution or place. */
function isField({tokens, words, index}: Context, i: number): boolean {
  const {kind, capital, lower} = tokens[i]!;
  if (kind !== "word" || !capital || words.institutions.has(lower)) return false;
  if (words.titles.has(lower) && !words.fields.has(lower)) return false;
  return !words.countries.has(lower) && index.places.at(tokens, i, i + 1) === null;
}

/** Whether anything but one word in capitals is left behind the callings: a person's name. */
function namesPerson(context: Context, {from, to}: Span): boolean {
  const start = personStart(context, {from, to});
  return start < to && !(start === to - 1 && isAcronymWord(context, start));
}

/** Whether a person's name stands behind the comma at `i`. */
function isNamedBehind(context: Context, i: number, limit: number): boolean {
  const {tokens, words} = context;
  const next = tokens[i + 1];
  if (tokens[i]?.lower !== "," || next === undefined || i + 1 >= limit || !next.capital || isCity(context, i + 1))
    return false;
  if (words.ranks.has(next.lower)) return true;
  const to = nameEnd(context, i + 1, limit);
  return to > i + 1 && personStart(context, {from: i + 1, to}) === i + 1;
}
