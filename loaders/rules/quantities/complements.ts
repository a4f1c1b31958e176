import {looksLikeVerb} from "./nouns.ts";
import {type Site, tokenAt, wordAt} from "./site.ts";

/** The token after what tells the noun before `at` more nearly: `personel aktif`, `kontainer senjata`. */
export function skipComplement(site: Site, at: number): number {
  const {portions, attributes} = site.words;
  const content = portions.has(wordAt(site, at - 1)) && isContent(site, at) ? at + 1 : at;
  return isPlain(site, content) && attributes.has(wordAt(site, content)) ? content + 1 : content;
}

/** The token after `lagi`, where it says that so many more are meant: `30.000 tentara lagi`. */
export const skipMore = (site: Site, at: number): number =>
  isPlain(site, at) && wordAt(site, at) === site.words.another ? at + 1 : at;

/** Whether a word can be what a container holds: a noun, known or not. */
function isContent(site: Site, at: number): boolean {
  if (!isPlain(site, at)) return false;
  const {notNouns, attributes, designators, rateWords} = site.words;
  const word = wordAt(site, at);
  return (
    word.length > 2 &&
    !notNouns.has(word) &&
    !attributes.has(word) &&
    !designators.has(word) &&
    !rateWords.has(word) &&
    !looksLikeVerb(site, word)
  );
}

/** Whether a word in lower case stands here, with nothing but a space before it. */
function isPlain(site: Site, at: number): boolean {
  const token = tokenAt(site, at);
  return token?.kind === "word" && token.gap === "space" && (!token.capital || site.headline);
}
