import type {Context} from "./context.ts";
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

/** The names that a text's nicknames, short forms and initials stand for, by these in lower case. */
export function indexNicknames(context: Context, names: readonly FullName[]): Map<string, string> {
  const index = new Map<string, string>();
  for (const {at, name} of names) {
    const initials = initialsOf(name);
    if (initials.length > 1 && !isBody(context, initials)) index.set(initials, name);
    const nickname = nicknameBehind(context, endOf(context, at, name), name);
    if (nickname === null) continue;
    index.set(nickname, name);
    index.set(nickname.slice(nickname.lastIndexOf(" ") + 1), name);
  }
  return index;
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
    return to === from ? null : context.doc.text.slice(tokens[from]!.start, tokens[to - 1]!.end).toLowerCase();
  }
  return null;
}

/** Whether a word begins as one of a name's words does. */
const isShortForm = (word: string, name: string): boolean =>
  name
    .toLowerCase()
    .split(" ")
    .some((part) => part.slice(0, SHARED) === word.slice(0, SHARED));

/** The first letters of a name's words, in lower case; empty where they are no initials. */
function initialsOf(name: string): string {
  const letters = name
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join("");
  return INITIALS.test(letters) ? letters.toLowerCase() : "";
}

/** Whether letters are the short name of a body or a place. */
const isBody = ({words}: Context, letters: string): boolean =>
  words.organisations.has(letters) ||
  words.fields.has(letters) ||
  words.institutions.has(letters) ||
  words.shortAcronyms.has(letters) ||
  words.countries.has(letters) ||
  words.media.has(letters) ||
  words.titles.has(letters);

/** The token behind a name. */
function endOf({tokens}: Context, at: number, name: string): number {
  const end = tokens[at]!.start + name.length;
  let i = at;
  while (tokens[i] !== undefined && tokens[i]!.start < end) i++;
  return i;
}
