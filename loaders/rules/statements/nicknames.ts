import {type Context, textOf} from "./context.ts";
import type {FullName} from "./fullNames.ts";
import type {Phrase} from "./phrase.ts";

/** Words between a nickname and the word that says that it is one, at most: `begitu ia biasa disapa`. */
const FARTHEST = 5;
/** Tokens between a name and its bearer's nickname, at most: `Hendrar Prihadi, yang akrab disapa`. */
const LONGEST_LINK = 6;
const LONGEST_NICKNAME = 3;
/** Letters that a short form in brackets shares with the name before it, at least: `Joko Widodo (Jokowi)`. */
const SHARED = 3;
const INITIALS = /^[A-Z]{2,4}$/;

/** Whether the words behind a name say that it is a nickname of somebody told of before: `Emil, sapaan akrabnya`, `Semmy, begitu ia disapa`. */
export function isNickname({tokens, words}: Context, {to}: Phrase): boolean {
  if (tokens[to]?.lower !== "," && tokens[to]?.lower !== "(") return false;
  let found = false;
  for (let i = to + 1; i < to + 1 + FARTHEST && tokens[i]?.kind === "word"; i++) {
    if (tokens[i]!.capital) return false;
    found ||= words.nicknaming.has(tokens[i]!.lower);
  }
  return found;
}

/** Whether a text has words by which a nickname is said to be one. */
export const tellsNicknames = ({tokens, words}: Context): boolean =>
  tokens.some(({lower}) => words.nicknaming.has(lower));

/** The names that a text's nicknames and short forms stand for, by these in lower case. */
export function indexNicknames(context: Context, names: readonly FullName[]): Map<string, string> {
  const index = new Map<string, string>();
  for (const {end, name} of names) {
    const nickname = nicknameBehind(context, end, name);
    if (nickname === null) continue;
    index.set(nickname, name);
    index.set(nickname.slice(nickname.lastIndexOf(" ") + 1), name);
  }
  return index;
}

/** Names by their initials, in lower case: `sby`. */
export function indexInitials(names: readonly FullName[]): Map<string, string> {
  const index = new Map<string, string>();
  for (const {name} of names) index.set(initialsOf(name), name);
  return index;
}

/** Whether a phrase is a few letters in capitals, and no body's or place's. */
export function areInitials({tokens, words}: Context, {from, to}: Phrase): boolean {
  const {written, lower} = tokens[from]!;
  if (to - from > 1 || !INITIALS.test(written)) return false;
  return ![
    words.organisations,
    words.fields,
    words.institutions,
    words.shortAcronyms,
    words.countries,
    words.media,
    words.titles
  ].some((list) => list.has(lower));
}

/** The nickname that token `i`, right behind a name, leads to: `yang akrab disapa Hendi`, `alias Hendi`, `(Jokowi)`; null without one. */
function nicknameBehind(context: Context, i: number, name: string): string | null {
  const {tokens, words} = context;
  if (tokens[i]?.lower === "(" && tokens[i + 2]?.lower === ")" && tokens[i + 1]!.capital)
    return isShortForm(tokens[i + 1]!.lower, name) ? tokens[i + 1]!.lower : null;
  for (let k = i; k < i + LONGEST_LINK; k++) {
    const token = tokens[k];
    if (token === undefined || token.capital || token.kind === "number" || token.lower === ".") return null;
    if (!words.nicknaming.has(token.lower)) continue;
    const from = tokens[k + 1]?.kind === "mark" ? k + 2 : k + 1;
    let to = from;
    while (to < from + LONGEST_NICKNAME && tokens[to]?.kind === "word" && tokens[to]!.capital) to++;
    return to === from ? null : textOf(context, {from, to}).toLowerCase();
  }
  return null;
}

/** Whether a word begins as one of a name's words does. */
const isShortForm = (word: string, name: string): boolean =>
  name
    .toLowerCase()
    .split(" ")
    .some((part) => part.slice(0, SHARED) === word.slice(0, SHARED));

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join("")
    .toLowerCase();
