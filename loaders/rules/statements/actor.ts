import {skipLead} from "./clauses.ts";
import {type Context, isVerb, sentenceAt} from "./context.ts";
import type {Draft} from "./draft.ts";
import {bodyStart} from "./extent.ts";
import {type Phrase, readPhrase} from "./phrase.ts";

/** Tokens before a subject at most. */
const LONGEST_LEAD = 24;
const FROM_OFFICE = "government";

/**
 * Who acts in the sentence before a quotation, an office's holder who is named: `Menteri X meninjau lokasi. "…," katanya.`
 * Null where nobody does, or where the quotation begins its paragraph.
 */
export function actorBefore(context: Context, {mode, cue, said}: Draft): Phrase | null {
  const {doc, tokens} = context;
  if (mode !== "direct") return null;
  const quoted = sentenceAt(context, Math.min(cue, said.from));
  const before = doc.sentences[quoted.index - 1];
  if (before === undefined || before.furniture || before.paragraph !== quoted.paragraph) return null;
  const first = bodyStart(context, before.to - 1);
  const limit = Math.min(before.to, first + LONGEST_LEAD);
  const start = skipLead(context, first, limit);
  if (start >= limit || !tokens[start]!.capital) return null;
  const phrase = readPhrase(context, start, before.to, "subject");
  return phrase !== null && isOfficial(context, phrase) && acts(context, phrase.to) ? phrase : null;
}

function isOfficial({tokens, words}: Context, {from, to}: Phrase): boolean {
  if (!words.titles.has(tokens[from]!.lower)) return false;
  for (let i = from; i < to; i++) if (words.kindWords.get(tokens[i]!.lower) === FROM_OFFICE) return true;
  return false;
}

/** Whether an active verb begins at token `i`, behind adverbs. */
function acts({tokens, words}: Context, i: number): boolean {
  let j = i;
  while (tokens[j] !== undefined && words.adverbs.has(tokens[j]!.lower)) j++;
  const verb = tokens[j];
  return verb !== undefined && isVerb(verb) && !verb.capital && verb.lower.startsWith("me");
}
