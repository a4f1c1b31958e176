import type {FurnitureVocabulary} from "../language/furniture.ts";
import type {Document, Sentence} from "../text/document.ts";
import type {Token} from "../text/token.ts";

/** A linked headline behind `Baca Juga:` is no longer than this, in tokens. */
const LONGEST_LINK = 36;
/** A line that only begins like furniture is a sentence of the article when it is longer, in tokens. */
const LONGEST_LINE = 60;
const LONGEST_CODE = 8;

type Trie = Map<string, {end: boolean; next: Trie}>;
const tries = new WeakMap<FurnitureVocabulary, Record<"begins" | "whole" | "headed", Trie>>();

/** Marks the sentences that are page furniture: related links, credits, share lines, comment forms, author codes. */
export function markFurniture(doc: Document): void {
  const {sentences, language, tokens} = doc;
  const vocabulary = triesOf(language.furniture);
  let linked = -1;
  markRepeats(doc);
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!;
    const first = startsParagraph(sentences, s);
    if (linked === sentence.paragraph && !first) {
      sentence.furniture = true;
      continue;
    }
    if (!first && isLink(tokens, sentence, vocabulary.headed)) sentence.furniture = true;
    else if (first && isLine(doc, sentence, vocabulary)) {
      sentence.furniture = true;
      linked = sentence.paragraph;
      // The headline that `Baca Juga:` announces may stand in the next paragraph.
      const next = sentences[s + 1];
      if (
        next !== undefined &&
        next.paragraph === sentence.paragraph + 1 &&
        isWhole(tokens, sentence, vocabulary.headed) &&
        next.to - next.from <= LONGEST_LINK &&
        tokens[next.to - 1]!.lower !== "."
      ) {
        next.furniture = true;
        linked = next.paragraph;
        s++;
      }
    } else if (isCredit(doc, sentence) || isCode(doc, sentence)) sentence.furniture = true;
  }
}

/** Marks each line that says word for word what the line before it says: a caption that the page shows twice. */
function markRepeats({text, sentences}: Document): void {
  let before: [start: number, end: number] = [0, 0];
  for (let s = 0; s < sentences.length; ) {
    let next = s + 1;
    while (next < sentences.length && !startsParagraph(sentences, next)) next++;
    const [start, end] = [sentences[s]!.start, sentences[next - 1]!.end];
    const repeated = end - start === before[1] - before[0] && text.startsWith(text.slice(...before), start);
    if (repeated) for (let k = s; k < next; k++) sentences[k]!.furniture = true;
    before = [start, end];
    s = next;
  }
}

const startsParagraph = (sentences: readonly Sentence[], s: number): boolean =>
  sentences[s - 1]?.paragraph !== sentences[s]!.paragraph;

function isLine({tokens}: Document, sentence: Sentence, {begins, whole}: Record<"begins" | "whole", Trie>): boolean {
  if (isWhole(tokens, sentence, whole)) return true;
  if (sentence.to - sentence.from > LONGEST_LINE) return false;
  const from = skipMarks(tokens, sentence);
  const length = longest(tokens, from, sentence.to, begins);
  if (length === 0) return false;
  // `Berita terkait banjir itu menyebar.` is a sentence: furniture is capitalised, or ends in no full stop.
  const after = tokens[from + length];
  const prose = after !== undefined && from + length < sentence.to && after.kind === "word" && !after.capital;
  return !(prose && tokens[sentence.to - 1]!.lower === "." && isNoun(tokens[from]!));
}

/** Words that begin furniture as often as they begin a sentence. */
const isNoun = ({lower}: Token): boolean => NOUNS.has(lower);
const NOUNS = new Set(
  "berita artikel iklan langganan video foto laporan trending terkini hak halaman update".split(" ")
);

/** `Baca juga: …` inside a paragraph. */
const isLink = (tokens: readonly Token[], sentence: Sentence, headed: Trie): boolean => {
  const from = skipMarks(tokens, sentence);
  return longest(tokens, from, sentence.to, headed) > 0 && sentence.to - from <= LONGEST_LINK;
};

function isWhole(tokens: readonly Token[], sentence: Sentence, trie: Trie): boolean {
  const from = skipMarks(tokens, sentence);
  return from < sentence.to && longest(tokens, from, sentence.to, trie) === sentence.to - from;
}

/** Behind bullets, arrows and brackets that furniture begins with. */
function skipMarks(tokens: readonly Token[], {from, to}: Sentence): number {
  let i = from;
  while (i < to - 1 && i - from < 4 && tokens[i]!.kind === "mark" && !"©#[".includes(tokens[i]!.lower)) i++;
  return i;
}

/** The tokens that the longest phrase of the vocabulary covers at `from`; 0 where none stands there. */
function longest(tokens: readonly Token[], from: number, to: number, trie: Trie): number {
  let found = 0;
  let level: Trie | undefined = trie;
  for (let i = from; i < to && level !== undefined; i++) {
    const entry: {end: boolean; next: Trie} | undefined = level.get(tokens[i]!.lower);
    if (entry?.end === true) found = i + 1 - from;
    level = entry?.next;
  }
  return found;
}

/** `(Photo: …)` · `(Foto: …)` · `/ KCNA via Reuters` alone, or the whole sentence in brackets that names an agency. */
function isCredit(doc: Document, {from, to}: Sentence): boolean {
  const {tokens, language} = doc;
  const first = tokens[from]!;
  if (first.lower === "/") {
    for (let i = from; i < to; i++) if (language.furniture.agencies.has(tokens[i]!.lower)) return true;
    return false;
  }
  if (first.lower !== "(") return false;
  const credit = language.furniture.credits.some((words) => words === tokens[from + 1]?.lower);
  return credit && tokens[to - 1]!.lower === ")";
}

/** `(WAN)` · `(ina/bfn)` · `[Gambas:Video CNN]`: a line of a few letters in brackets. */
function isCode({tokens, sentences}: Document, {from, to, index, paragraph}: Sentence): boolean {
  const close = tokens[to - 1]!.lower === "." && to - 2 > from ? to - 2 : to - 1;
  if (to - from > LONGEST_CODE || to - from < 3 || tokens[from]!.lower !== "(" || tokens[close]!.lower !== ")")
    return false;
  if (sentences[index - 1]?.paragraph === paragraph && sentences[index + 1]?.paragraph === paragraph) return false;
  for (let i = from + 1; i < close; i++) {
    const {kind, lower, written} = tokens[i]!;
    if (kind === "number" || (kind === "word" && written.length > 12) || (kind === "mark" && !"/-.,*&".includes(lower)))
      return false;
  }
  return true;
}

function triesOf(furniture: FurnitureVocabulary): Record<"begins" | "whole" | "headed", Trie> {
  const known = tries.get(furniture);
  if (known !== undefined) return known;
  const built = {begins: build(furniture.begins), whole: build(furniture.whole), headed: build(furniture.headed)};
  tries.set(furniture, built);
  return built;
}

function build(phrases: readonly string[]): Trie {
  const root: Trie = new Map();
  for (const phrase of phrases) {
    let level = root;
    const words = phrase.split(" ");
    for (const [k, word] of words.entries()) {
      const entry = level.get(word) ?? {end: false, next: new Map()};
      if (k === words.length - 1) entry.end = true;
      level.set(word, entry);
      level = entry.next;
    }
  }
  return root;
}
