import {type Context, isVerb, sentenceAt} from "./context.ts";
import type {Draft} from "./draft.ts";
import {bodyStart, quotedExtent} from "./extent.ts";
import {type Phrase, readPhrase} from "./phrase.ts";
import type {Quotation} from "./quotations.ts";
import {isSayer} from "./sayer.ts";

/** A quotation of fewer tokens is a word in quotation marks. */
const SHORTEST = 3;
const LONG_WORD = 5;

/** Quotations that end with a comma before a word that no list has as a cue: `"…," singkatnya.` · `"…," kekeh Budi.` */
export function findUnlisted(context: Context, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  let d = 0;
  for (const quotation of context.quotations.list) {
    while (d < drafts.length && drafts[d]!.cue < quotation.from) d++;
    const next = drafts[d];
    const told = next !== undefined && next.said.from < quotation.to && quotation.from < next.said.to;
    const before = drafts[d - 1];
    const introduced = before !== undefined && before.said.from < quotation.to && quotation.from < before.said.to;
    if (!told && !introduced && endsOpen(context, quotation)) found.push(...readCue(context, quotation));
  }
  return found;
}

/** Whether a quotation begins its sentence, and ends with a comma. */
function endsOpen(context: Context, {from, to, close, closed, opened}: Quotation): boolean {
  if (!closed || !opened || to - from < SHORTEST || context.tokens[close - 1]?.lower !== ",") return false;
  return from - 1 === bodyStart(context, from - 1);
}

function readCue(context: Context, quotation: Quotation): Draft[] {
  const {tokens, words} = context;
  // `"…," begitu alasannya.`
  const cue = quotation.close + (words.so.has(tokens[quotation.close + 1]?.lower ?? "") ? 2 : 1);
  const token = tokens[cue];
  const {to} = sentenceAt(context, quotation.close);
  if (token?.kind !== "word" || cue >= to || token.capital || token.gap === "none" || isVerb(token)) return [];
  const {lower} = token;
  const common =
    words.cues.has(lower) ||
    words.prepositions.has(lower) ||
    words.conjunctions.has(lower) ||
    words.coordinators.has(lower) ||
    words.adverbs.has(lower) ||
    words.thirdPersons.has(lower) ||
    words.firstPersons.has(lower) ||
    words.titles.has(lower);
  if (common || words.demonstratives.has(lower) || words.relative.has(lower)) return [];
  const phrase = readPhrase(context, cue + 1, to, "end");
  if (phrase !== null && isNamed(context, phrase)) return [draft(context, quotation, cue, phrase)];
  const after = tokens[cue + 1];
  const ends = cue + 1 >= to || after?.kind === "mark" || words.prepositions.has(after?.lower ?? "");
  return lower.length > LONG_WORD && lower.endsWith("nya") && ends ? [draft(context, quotation, cue, null)] : [];
}

/** Whether a phrase begins with a name, a calling or a pronoun. */
function isNamed(context: Context, phrase: Phrase): boolean {
  const {tokens, words} = context;
  const {capital, lower} = tokens[phrase.from]!;
  return isSayer(context, phrase) && (capital || words.titles.has(lower) || words.thirdPersons.has(lower));
}

function draft(context: Context, quotation: Quotation, cue: number, phrase: Phrase | null): Draft {
  const {said, mode} = quotedExtent(context, quotation);
  return {rule: "said", cue, phrase, said, mode, relay: false};
}
