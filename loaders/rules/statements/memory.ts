import {isCallingOfAnother} from "./actor.ts";
import {type Context, type Span, sentenceAt, textOf} from "./context.ts";
import {callingOf, type FullName, indexFullNames, lastBefore, placeBefore} from "./fullNames.ts";
import type {Named} from "./names.ts";
import {areInitials, indexInitials, indexNicknames, isNickname, tellsNicknames} from "./nicknames.ts";
import type {Part, Phrase} from "./phrase.ts";

/** Callings that a bare `presiden` can be looked up among. */
const MOST_CALLINGS = 12;
/** Letters of a name cut short, at least. */
const SHORTEST_NAME = 3;
/** Names before a bare calling that it is looked for at, at most. */
const MOST_NAMES = 12;

/** Who has been named so far in a text: short names, callings and pronouns are understood from it. */
export class Memory {
  #people = new Map<string, Named>();
  #callings: {calling: string; office: string; named: Named}[] = [];
  #last: Named[] = [];
  #lastPerson: Named | null = null;
  /** The sentence in which somebody spoke last. */
  #sentence = -1;
  #fullNames: Map<string, FullName[]> | null = null;
  #nicknames: Map<string, string> | null = null;
  #initials: Map<string, string> | null = null;
  #tellsNicknames: boolean | null = null;
  /** The relays that told of each speaker. */
  readonly relays = new Map<string, string[]>();
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Keeps in mind who was named by a phrase as a speaker. */
  remember(named: readonly Named[], phrase: Phrase | null): void {
    if (named.length > 0) {
      this.#last = [...named];
    }
    for (const one of named) {
      if (!one.person) continue;
      this.#lastPerson = one;
      for (const word of one.name.toLowerCase().split(/[\s-]+/)) if (word.length > 2) this.#people.set(word, one);
    }
    if (phrase !== null && named.length === 1 && this.#isUnnamed(phrase)) this.#lastPerson = named[0]!;
    if (phrase === null || named.length !== 1 || !named[0]!.person) return;
    const calling = this.#calling({from: phrase.parts[0]!.nameFrom, to: phrase.parts[0]!.to});
    if (calling === null) return;
    this.#callings.unshift({calling, office: this.#office(phrase, named[0]!), named: named[0]!});
    this.#callings.length = Math.min(this.#callings.length, MOST_CALLINGS);
  }

  /** Whether a phrase calls one person without a name: `seorang warga`, `Kepala Desa Sukamaju`; `ia` stands for such a one too. */
  #isUnnamed({parts}: Phrase): boolean {
    const {tokens, words} = this.#context;
    const {lower} = tokens[parts[0]!.nameFrom]!;
    return parts.length === 1 && (words.singular.has(lower) || words.soleOffices.has(lower));
  }

  /** Keeps in mind that somebody spoke, by name or not, at the cue at token `i`. */
  hear(i: number): void {
    this.#sentence = sentenceAt(this.#context, i).index;
  }

  /** The sentence (index) in which somebody spoke last; -1 before the first. */
  get lastSpoken(): number {
    return this.#sentence;
  }

  /** Who a pronoun stands for: `mereka` the last named, the others the last person, before token `i`. */
  pronoun(pronoun: string, i: number): Named[] {
    if (this.#context.words.plurals.has(pronoun) || this.#lastPerson === null) {
      if (this.#last.length > 0) return this.#last;
    } else if (this.#last.some(({person}) => !person) && this.#last.length > 0) {
      // A person named before an institution that has spoken since: the institution is not `ia`.
      return [this.#lastPerson];
    } else return [this.#lastPerson];
    const named = this.#namedBefore(i);
    return named === null ? [] : [named];
  }

  /** A short name or a bare calling as what it was short for; the name itself where it was not named before. */
  full(named: Named, phrase: Phrase, i: number): Named {
    if (named.source !== null) return named;
    const part = phrase.parts[0]!;
    const {tokens} = this.#context;
    // `ujar mantan Direktur Bank Dunia itu`: whoever spoke last, under another calling.
    const anaphor = isCallingOfAnother(this.#context, {from: part.nameFrom, to: part.to});
    if (anaphor && !named.person && phrase.parts.length === 1) {
      const described = this.#describedBy(tokens[part.nameFrom]!.lower);
      if (described !== null) return described;
      if (this.#lastPerson !== null) return this.#lastPerson;
    }
    const calling = this.#bareCalling(phrase);
    if (calling !== null)
      return (
        this.#callings.find(
          (known) => known.calling === calling || known.office === calling || known.calling.startsWith(`${calling} `)
        )?.named ??
        this.#people.get(calling) ??
        this.#holder(calling, i) ??
        named
      );
    const office = this.#bareOffice(phrase);
    const holder = office === null ? undefined : this.#callings.find((known) => known.office === office)?.named;
    if (holder !== undefined) return holder;
    const key = named.name.toLowerCase();
    const bearer = this.#bearer(key, named.person, phrase, i);
    if (bearer !== null) return bearer;
    if (!named.person || this.#context.words.countries.has(key)) return named;
    if (/\s/.test(key)) return this.#longer(key) ?? named;
    const person = this.#people.get(key) ?? this.#people.get(this.#bareName(key));
    if (person !== undefined) return person;
    if (this.#shortens(key, phrase)) return this.#lastPerson!;
    const name = this.#fullName(key, i);
    if (name !== null) return {name, source: this.#context.index.sources.named(name), person: true};
    return this.#isVillage(part) ? {name: this.#text(part), source: null, person: false} : named;
  }

  /** Who was named with this calling before token `i`, though not as a speaker: `Wakil Presiden Jusuf Kalla tiba. …, kata Wapres.` */
  #holder(calling: string, i: number): Named | null {
    const {index} = this.#context;
    this.#fullNames ??= indexFullNames(this.#context);
    const names = this.#fullNames.get("") ?? [];
    const last = placeBefore(names, i);
    for (let k = last; k >= Math.max(0, last - MOST_NAMES); k--) {
      const {at, name} = names[k]!;
      if (this.#plain(callingOf(this.#context, at)) === calling)
        return this.#people.get(name.toLowerCase()) ?? {name, source: index.sources.named(name), person: true};
    }
    return null;
  }

  /** Who a nickname stands for: whoever bears it in this text, or spoke last where it is said to be a nickname (`kata Emil, sapaan akrabnya`). */
  #bearer(key: string, person: boolean, phrase: Phrase, i: number): Named | null {
    if (isNickname(this.#context, phrase)) {
      const last = this.#lastPerson;
      if (last?.person !== true) return null;
      for (const word of key.split(" ")) this.#people.set(word, last);
      return last;
    }
    const known = this.#context.words.nicknames.get(key);
    const initials = areInitials(this.#context, phrase);
    if (this.#people.has(key) || !(initials || known !== undefined || (person && this.#canBeNickname(key))))
      return null;
    this.#fullNames ??= indexFullNames(this.#context);
    const names = this.#fullNames.get("") ?? [];
    if (initials) this.#initials ??= indexInitials(names);
    this.#nicknames ??= indexNicknames(this.#context, names);
    const whole =
      this.#nicknames.get(key) ??
      (initials ? this.#initials?.get(key) : undefined) ??
      (known === undefined ? undefined : this.#named(known, i));
    if (whole === undefined) return null;
    return (
      this.#longer(whole.toLowerCase()) ?? {name: whole, source: this.#context.index.sources.named(whole), person: true}
    );
  }

  /** Whether a name that nobody has spoken under can be a nickname: one word, or any in a text that tells of nicknames. */
  #canBeNickname(key: string): boolean {
    if (!key.includes(" ")) return true;
    this.#tellsNicknames ??= tellsNicknames(this.#context);
    return this.#tellsNicknames;
  }

  /** The name before token `i` that ends with these words, as it stands. */
  #named(words: string, i: number): string | undefined {
    const name = this.#fullName(words.slice(words.lastIndexOf(" ") + 1), i);
    return name?.toLowerCase().endsWith(words) ? name : undefined;
  }

  /** Whoever spoke last under no name, but under this calling: `seorang pedagang` for `pedagang itu`. */
  #describedBy(calling: string): Named | null {
    const [last] = this.#last;
    if (last === undefined || last.person || this.#last.length > 1) return null;
    return last.name.toLowerCase().split(" ").includes(calling) ? last : null;
  }

  /** Whether one word is how a name of whoever spoke last begins: `Alex` of `Alexander Marwata`. */
  #shortens(key: string, {from, to}: Phrase): boolean {
    if (to - from > 1 || key.length < SHORTEST_NAME || this.#lastPerson?.person !== true) return false;
    return this.#lastPerson.name
      .toLowerCase()
      .split(" ")
      .some((word) => word.startsWith(key));
  }

  /** A name without the particle joined to it: `julani` of `al-julani`. */
  #bareName(key: string): string {
    const dash = key.indexOf("-");
    return this.#context.words.nameParticles.has(key.slice(0, Math.max(dash, 0))) ? key.slice(dash + 1) : key;
  }

  /** Who has spoken under a name that holds all the words of this one in their order: `Sri Mulyani` of `Sri Mulyani Indrawati`, `M. Nuh` of `Mohammad Nuh`. */
  #longer(key: string): Named | null {
    const short = key.replaceAll(".", "").split(" ");
    for (const part of short) {
      const person = this.#people.get(part);
      let at = 0;
      for (const word of person?.name.toLowerCase().split(" ") ?? [])
        if (word === short[at] || (short[at]?.length === 1 && word.startsWith(short[at]!))) at++;
      if (person !== undefined && at === short.length) return person;
    }
    return null;
  }

  /** Whether a part is an office of a place too small to be in any list: `Camat Jonggol`, `Kepala Desa Kulee`. */
  #isVillage({nameFrom, to, apposition}: Part): boolean {
    const {tokens, words} = this.#context;
    if (apposition !== null || to - nameFrom < 2 || !words.titles.has(tokens[nameFrom]!.lower)) return false;
    const {lower, capital} = tokens[to - 1]!;
    return (
      capital &&
      words.smallPlaces.has(tokens[to - 2]!.lower) &&
      !(words.givenNames.has(lower) || words.familyNames.has(lower))
    );
  }

  /** The calling of a phrase that names nobody: `presiden`, `menteri keuangan`. */
  #bareCalling({parts}: Phrase): string | null {
    const part = parts[0]!;
    const {tokens, words} = this.#context;
    if (parts.length > 1 || part.apposition !== null || !words.titles.has(tokens[part.nameFrom]!.lower)) return null;
    if (!tokens[part.nameFrom]!.capital) return null;
    for (let i = part.nameFrom; i < part.to; i++)
      if (!words.titles.has(tokens[i]!.lower) && !words.fields.has(tokens[i]!.lower)) return null;
    return this.#plain(this.#text(part));
  }

  #calling({from, to}: Span): string | null {
    const {tokens, words} = this.#context;
    if (!words.titles.has(tokens[from]!.lower)) return null;
    let end = from;
    while (end < to && (words.titles.has(tokens[end]!.lower) || words.fields.has(tokens[end]!.lower))) end++;
    return end === from ? null : this.#plain(textOf(this.#context, {from, to: end}));
  }

  /** The whole office of somebody named, with its body or place: `gubernur bi`, `kepala desa kulee`. */
  #office({parts}: Phrase, {name}: Named): string {
    const part = parts[0]!;
    const text = this.#text(part);
    const end = part.apposition === null ? text.indexOf(name) : text.length;
    const office = text.slice(0, Math.max(end, 0)).trimEnd();
    // `Kapolres Bogor AKBP Budi`: the rank is his own.
    const last = office.lastIndexOf(" ");
    const ranked = last > 0 && this.#context.words.ranks.has(office.slice(last + 1).toLowerCase());
    return this.#plain(ranked ? office.slice(0, last) : office);
  }

  /** The office of a phrase that names no more than it: `Gubernur BI`, `Kepala Desa Kulee`. */
  #bareOffice({parts}: Phrase): string | null {
    const part = parts[0]!;
    const {tokens, words} = this.#context;
    const first = tokens[part.nameFrom]!;
    if (parts.length > 1 || part.apposition !== null || !first.capital || !words.soleOffices.has(first.lower))
      return null;
    return part.to - part.nameFrom < 2 ? null : this.#plain(this.#text(part));
  }

  #text({nameFrom, to}: Part): string {
    return textOf(this.#context, {from: nameFrom, to}).replace(/\s+/g, " ");
  }

  #plain(office: string): string {
    const plain = office.trim().toLowerCase();
    return this.#context.words.sameCallings.get(plain) ?? plain;
  }

  #fullName(word: string, i: number): string | null {
    this.#fullNames ??= indexFullNames(this.#context);
    return lastBefore(this.#fullNames.get(word), i)?.name ?? null;
  }

  /** The last person who was named in the paragraph's sentences before token `i`, though not as a speaker. */
  #namedBefore(i: number): Named | null {
    const {doc, index, tokens} = this.#context;
    const s = doc.sentenceOf[i]!;
    this.#fullNames ??= indexFullNames(this.#context);
    const last = lastBefore(this.#fullNames.get(""), doc.sentences[s]!.from);
    if (last === null) return null;
    const {at, name} = last;
    if (s - doc.sentenceOf[at]! > 2 || tokens[at] === undefined) return null;
    const source = index.sources.named(name);
    return {name: source?.name ?? name, source, person: true};
  }
}
