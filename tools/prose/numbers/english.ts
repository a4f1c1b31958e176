import {english as words} from "../../../src/components/prose/english.ts";
import type {NumberVocabulary, Word} from "./vocabulary.ts";

const teens = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const fractions = "third quarter fifth sixth seventh eighth ninth tenth hundredth thousandth".split(" ");
const vague = (
  "tens dozens hundreds thousands millions billions trillions halves twice thrice doubled doubles doubling triple tripled " +
  "triples tripling quadruple quadrupled halved halving twofold threefold fourfold fivefold tenfold"
).split(" ");

const values = new Map<string, number | null>([
  ...words.small.map((word, value): [string, number] => [word, value]),
  ...teens.map((word, i): [string, number] => [word, 13 + i]),
  ...tens.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ["half", 0.5],
  ["double", 2],
  ["couple", 2],
  ["pair", 2],
  ["dozen", 12],
  ["score", 20],
  ["scores", null],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ...fractions.flatMap((word): [string, null][] => [
    [word, null],
    [`${word}s`, null]
  ]),
  ...vague.map((word): [string, null] => [word, null])
]);

/** `one` where it stands for someone or something: "no one", "one another", "one of them", "one side to the other". */
const pronounBefore = /\b(no|any|every|some|each|which|this|that|another|the|loved)[ -]one$|\bone by one$/i;
const pronounAfter =
  /^one(['’]s|(?:['’]ll|['’]d)?\s+(another|can|could|may|might|must|should|would|will|is|has|sees|reads|asks|looks|finds|needs|wants|who|which|that|by\s+one|at\s+a\s+time|and\s+the\s+same|of\s+(?!\d|two|three|four|five|six|seven|eight|nine|ten|a\s+(hundred|thousand|million|dozen|few\s+hundred)))|\s+\w+\s+((to|from|after|and|or|by|with)\s+)?(the\s+other|another)\b)/i;

function counts(list: readonly Word[], at: number, text: string): boolean {
  const {word = "", from = 0, to = 0} = list[at] ?? {};
  const [before, next] = [text.slice(0, to), text.slice(to)];
  const previous = list[at - 1]?.word ?? "";
  if (word === "one") return !pronounBefore.test(before) && !pronounAfter.test(text.slice(from));
  if (word === "couple" || word === "pair" || word === "score" || word === "scores") return /^\s+of\b/i.test(next);
  const fraction = fractions.find((name) => word === name || word === `${name}s`);
  if (!fraction) return true;
  if (word === "quarters" && !values.has(previous)) return false;
  if (word !== fraction) return values.has(previous) || /^\p{N}/u.test(previous);
  return /^(a|an|one)$/.test(previous) && /^\s+(of|more|less|fewer|as|are|were|is|was)\b/i.test(next);
}

export const english: NumberVocabulary = {
  values,
  scales: new Map([
    ["dozen", 12],
    ["hundred", 100],
    ["thousand", 1e3],
    ["million", 1e6],
    ["billion", 1e9],
    ["trillion", 1e12]
  ]),
  suffixes: new Map([
    ["k", 1e3],
    ["m", 1e6],
    ["mn", 1e6],
    ["bn", 1e9],
    ["b", 1e9],
    ["tn", 1e12]
  ]),
  thousands: ",",
  counts,
  ordinal: /^\d+(st|nd|rd|th)$/i,
  joins: new Set(["and", "to", "or", "point"]),
  follows: /^[\s-]*(%|per\s?cent\b|percentage points?\b|percent\b|dollars?\b|euros?\b|pounds?\b|rupiah\b)/i,
  qualifiers: {
    about: /\b(about|around|roughly|approximately|some|nearly|almost|an? estimated|circa|close to)$/i,
    at_least: /\b(at least|no fewer than|no less than|not less than|a minimum of|as few as)$/i,
    more_than: /\b(more than|over|above|exceeding|in excess of|upwards? of)$/i,
    up_to: /\b(up to|at most|as many as|as much as|no more than|not more than|a maximum of|at the most)$/i,
    less_than: /\b(less than|fewer than|under|below)$/i
  },
  qualifiersAfter: {
    about: /^,? (or so|or thereabouts)\b/i,
    at_least: /^( \w+)?,? (or more|at least)\b/i,
    up_to: /^( \w+)?,? (or fewer|or less|at most)\b/i
  },
  exact: /\b(exactly|precisely|exact|a total of|all of)$/i
};
