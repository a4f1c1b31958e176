import {type Context, joins} from "./context.ts";
import type {Phrase} from "./phrase.ts";

/** Whether a phrase names someone or something that can speak: a name, a calling, an institution, a pronoun. */
export function isSayer({tokens, words, index, doc}: Context, phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    const {kind, lower, capital} = tokens[i]!;
    if (kind !== "word") continue;
    if (
      words.titles.has(lower) ||
      words.persons.has(lower) ||
      words.institutions.has(lower) ||
      words.thirdPersons.has(lower) ||
      words.firstPersons.has(lower)
    )
      return true;
    if (words.mediaWords.has(lower) || words.determiners.has(lower)) return true;
    const first = doc.sentences[doc.sentenceOf[i]!]!.from === i;
    if (
      capital &&
      (!first ||
        phrase.to - phrase.from === 1 ||
        tokens[i + 1]?.capital === true ||
        index.sources.at(tokens, i, phrase.to) !== null)
    )
      return true;
  }
  return false;
}

/** The one word that names the speaker (`dia`, `hemat saya`); empty where there are more. */
export function loneWord({tokens}: Context, {parts}: Phrase): string {
  const {nameFrom, to, apposition} = parts[0]!;
  return parts.length > 1 || apposition !== null || to - nameFrom > 1 ? "" : tokens[nameFrom]!.lower;
}

/** Whether token `i`, behind `kata` or `menurut`, is part of an idiom (`kata kunci`, `menurut undang-undang`). */
export function isNobody({tokens, words}: Context, i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return true;
  if (token.kind === "mark") return token.gap === "none" && joins(tokens, i);
  // `kata al-Julani`, but `menurut al-Quran`
  if (words.nameParticles.has(token.lower) && tokens[i + 1]?.lower === "-" && tokens[i + 2]?.capital === true)
    return words.nobodies.has(tokens[i + 2]!.lower);
  return (
    words.nobodies.has(token.lower) &&
    !(token.capital && tokens[i + 1]?.capital === true && tokens[i + 1]!.kind === "word")
  );
}
