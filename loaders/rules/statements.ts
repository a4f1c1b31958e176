import {WordClass} from "../language/lexicon.ts";
import type {Found, Statement} from "../records.ts";
import type {Registry} from "../registry.ts";
import {type Document, wordsOf} from "../text/document.ts";
import {indexRegistry} from "./registryIndex.ts";
import {actorBefore, portrayalEnd, standsForAnother} from "./statements/actor.ts";
import {citeOrigins, isActiveRelay, namesMedia} from "./statements/cited.ts";
import {type Context, isAdmission, sentenceAt} from "./statements/context.ts";
import {findContinued} from "./statements/continued.ts";
import type {Draft} from "./statements/draft.ts";
import {insideQuotation} from "./statements/extent.ts";
import {suggestKind} from "./statements/kinds.ts";
import {Memory} from "./statements/memory.ts";
import {type Named, namesOf} from "./statements/names.ts";
import {nameOwnWords} from "./statements/ownWords.ts";
import {carryStatements, isHeadline} from "./statements/passages.ts";
import {findQuotations} from "./statements/quotations.ts";
import {isMedium, relaysOf} from "./statements/relays.ts";
import {findClosing, findSaid} from "./statements/said.ts";
import {loneWord} from "./statements/sayer.ts";
import {findBasis, findNoun, findPassive, findRelay, findSource} from "./statements/sourced.ts";
import {findUnlisted} from "./statements/unlisted.ts";
import {findRelease, findShown, findVerb} from "./statements/verbs.ts";

/** A statement with the passage that it governs: the sentences after it that are still the speaker's. */
export interface FoundStatement extends Found<Statement> {
  /** The tokens of the words that name the speaker. */
  speakerFrom: number;
  speakerTo: number;
  /** The last sentence (index) that is carried by it. */
  carriesTo: number;
}

/** Who says what, in the order of the text. */
export function findStatements(doc: Document, registry: Registry): FoundStatement[] {
  const context: Context = {
    doc,
    tokens: doc.tokens,
    words: doc.language.speech,
    index: indexRegistry(registry),
    quotations: findQuotations(doc)
  };
  const found = inOrder(findDrafts(context), (listed) => findUnlisted(context, listed));
  shareSentences(context, found);
  const drafts = citeOrigins(context, found);
  const all = inOrder(drafts, (cited) => findContinued(context, cited));
  nameOwnWords(context, all);
  const statements = nameSpeakers(context, all);
  carryStatements(context, statements);
  return statements.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Drafts with those that are found from them, in the order of their cues. */
const inOrder = (drafts: readonly Draft[], find: (drafts: readonly Draft[]) => Draft[]): Draft[] =>
  [...drafts, ...find(drafts)].sort((a, b) => a.cue - b.cue || a.said.from - b.said.from);

/** What every cue of the text marks, by the form of the cue. */
function findDrafts(context: Context): Draft[] {
  const {doc, tokens, words} = context;
  const drafts: Draft[] = [];
  let checked = -1;
  let skipped = false;
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i]!.classes & WordClass.SPEECH) === 0) continue;
    const sentence = doc.sentences[doc.sentenceOf[i]!]!;
    if (sentence.index !== checked) {
      checked = sentence.index;
      skipped = sentence.furniture || isHeadline(doc, sentence);
    }
    const draft = skipped ? null : findDraft(context, i, words.cues);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function findDraft(context: Context, i: number, cues: Context["words"]["cues"]): Draft | null {
  const cue = cues.get(context.tokens[i]!.lower)!;
  switch (cue.form) {
    case "said":
      return findSaid(context, i, cue) ?? (cues.get(context.tokens[i]!.lower)!.strong ? null : findNoun(context, i));
    case "verb":
      return findVerb(context, i, cue);
    case "closing":
      return findClosing(context, i);
    case "shows":
      return findShown(context, i);
    case "release":
      return findRelease(context, i);
    case "source":
      return findSource(context, i, cue);
    case "relay":
      return findRelay(context, i);
    case "passive":
      return findPassive(context, i, cue);
    case "basis":
      return findBasis(context, i);
    case "noun":
      return findNoun(context, i);
  }
}

/** Ends what one speaker says where another's clause begins in the same sentence: `A mengatakan …, sementara B menyebut …`. */
function shareSentences({doc, tokens, words}: Context, drafts: readonly Draft[]): void {
  for (let k = 1; k < drafts.length; k++) {
    const before = drafts[k - 1]!;
    const draft = drafts[k]!;
    if (
      doc.sentenceOf[before.cue] !== doc.sentenceOf[draft.cue] ||
      before.mode === "direct" ||
      draft.elsewhere === true ||
      // `"Ia bilang naik, lalu turun," kata X`: both clauses are X's words.
      (draft.mode === "direct" && draft.said.to <= draft.cue)
    )
      continue;
    // `X tidak menampik …, namun menyatakan …`: the second verb's clause begins behind `namun`, its subject stands before.
    const shared =
      draft.phrase !== null &&
      draft.phrase.from <= before.cue &&
      words.contrasting.has(tokens[draft.cue - 1]?.lower ?? "");
    const start = shared ? draft.cue : Math.min(draft.phrase?.from ?? draft.cue, draft.cue);
    let join = start - 1;
    while (join > before.said.from && start - join < 6 && !words.coordinators.has(tokens[join]!.lower)) {
      if (words.that.has(tokens[join]!.lower)) break;
      join--;
    }
    const coordinated = words.coordinators.has(tokens[join]?.lower ?? "") || tokens[join]?.lower === ";";
    if (!coordinated || join <= before.said.from || before.said.to <= join || before.said.from < before.cue) continue;
    before.said.to = tokens[join - 1]?.lower === "," && join - 1 > before.said.from ? join - 1 : join;
    if (draft.said.from < join) draft.said.from = join + 1;
  }
}

/** Finds the speakers' names, from the first cue to the last, and makes the records. */
function nameSpeakers(context: Context, drafts: readonly Draft[]): FoundStatement[] {
  const memory = new Memory(context);
  const statements: FoundStatement[] = [];
  const relayed = relaysBySentence(context, drafts);
  let passage: {paragraph: number; names: string[]} = {paragraph: -1, names: []};
  for (const draft of drafts) {
    // Nothing is left of what is said where the words before took it all.
    if (draft.said.to <= draft.said.from) continue;
    const sentence = sentenceAt(context, draft.cue);
    const relays = relayed.get(sentence.index) ?? [];
    if (draft.relay && relays.length > 0 && !isOnlySource(drafts, draft, context)) {
      if (passesOn(context, draft)) passage = {paragraph: sentence.paragraph, names: relays};
      continue;
    }
    // `Kita mendesak …` outside a quotation is the publisher's own voice.
    if (isOwnVoice(context, draft)) continue;
    const names = speakers(context, memory, draft);
    if (draft.rule === "passive" && repeats(context, statements.at(-1), draft, names)) continue;
    if (!draft.relay && draft.rule !== "basis" && !isTold(context, draft)) memory.hear(draft.cue);
    const said = names.map(({name}) => name);
    const told = relaysOf(context, draft).map(({name}) => name);
    const citing = draft.via === undefined ? [] : namesOf(context, draft.via).map(({name}) => name);
    const own = said[0] === undefined ? [] : (memory.relays.get(said[0]) ?? []);
    const via = [
      ...citing,
      ...told,
      ...(draft.relay ? [] : relays),
      ...(told.length + relays.length > 0 || draft.relay ? [] : own)
    ];
    if (via.length === 0 && passage.paragraph === sentence.paragraph) via.push(...passage.names);
    if (passesOn(context, draft)) passage = {paragraph: sentence.paragraph, names: said};
    const found = statement(
      context,
      draft,
      names,
      [...new Set(via)].filter((name) => !said.includes(name))
    );
    if (told.length > 0 && said.length === 1) memory.relays.set(said[0]!, told);
    statements.push(found);
  }
  return statements;
}

/** Whether somebody who is quoted tells of it: `"Pak Andi berjanji segera," katanya.` is not Andi's. */
function isTold(context: Context, {cue}: Draft): boolean {
  const quotation = insideQuotation(context, cue);
  return quotation?.opened === true && quotation.closed;
}

/** Whether `Hal itu disampaikan X` tells of a sentence that has been told as X's already. */
const repeats = (
  context: Context,
  last: FoundStatement | undefined,
  {elsewhere, said}: Draft,
  names: readonly Named[]
) =>
  elsewhere === true &&
  last !== undefined &&
  last.sentence === context.doc.sentenceOf[said.from] &&
  names.length === 1 &&
  last.record.name === names[0]!.name;

/** Whether the publisher itself speaks: `kita` or `kami` as the subject, outside a quotation. */
function isOwnVoice(context: Context, {phrase, cue, mode, elsewhere}: Draft): boolean {
  const {tokens, words} = context;
  if (phrase === null || phrase.to - phrase.from > 1 || mode === "direct" || elsewhere === true) return false;
  return words.firstPersons.has(tokens[phrase.from]!.lower) && insideQuotation(context, cue) === null;
}

/** Whether a relay tells of what the sentences after it report as well: a medium does, whoever is cited does not. */
const passesOn = (context: Context, draft: Draft): boolean =>
  draft.relay && (!isActiveRelay(context, draft) || namesMedia(context, draft));

/** The media that pass a report on, by sentence, where somebody else is named as who says it. */
function relaysBySentence(context: Context, drafts: readonly Draft[]): Map<number, string[]> {
  const bySentence = new Map<number, string[]>();
  for (const draft of drafts) {
    if (!draft.relay || draft.phrase === null) continue;
    const s = context.doc.sentenceOf[draft.cue]!;
    bySentence.set(s, [...(bySentence.get(s) ?? []), ...namesOf(context, draft.phrase).map(({name}) => name)]);
  }
  return bySentence;
}

/** Whether nobody but the relay is named in the sentence. */
function isOnlySource(drafts: readonly Draft[], draft: Draft, {doc}: Context): boolean {
  const s = doc.sentenceOf[draft.cue]!;
  const at = lowerBound(drafts, doc.sentences[s]!.from);
  for (let k = at; k < drafts.length && doc.sentenceOf[drafts[k]!.cue] === s; k++) if (!drafts[k]!.relay) return false;
  // Two relays in one sentence: the first is the origin.
  for (let k = at; k < drafts.length; k++) if (drafts[k]!.relay) return drafts[k] === draft;
  return true;
}

function lowerBound(drafts: readonly Draft[], token: number): number {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (drafts[middle]!.cue < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function speakers(context: Context, memory: Memory, draft: Draft): Named[] {
  const {words} = context;
  const {phrase, cue, rule} = draft;
  const end = phrase === null ? -1 : portrayalEnd(context, phrase);
  const portrayed = end >= 0;
  const actor = portrayed || standsForAnother(context, phrase) ? actorBefore(context, draft, memory.lastSpoken) : null;
  const acting = actor === null ? [] : namesOf(context, actor).map((one) => memory.full(one, actor, cue));
  if (actor !== null && acting.length === 1 && acting[0]!.person) memory.remember(acting, actor);
  const pronoun = phrase === null ? "nya" : loneWord(context, phrase);
  if (phrase === null || words.thirdPersons.has(pronoun) || words.firstPersons.has(pronoun)) {
    return memory.pronoun(pronoun, cue);
  }
  if (portrayed && memory.pronoun("", cue).length === 1) {
    phrase.to = Math.max(phrase.to, end);
    return memory.pronoun("", cue);
  }
  const names = namesOf(context, phrase).map((named) => memory.full(named, phrase, cue));
  if (isTold(context, draft)) return names;
  if (rule !== "relay" && rule !== "basis" && !names.every((named) => isMedium(context, named, phrase)))
    memory.remember(names, phrase);
  else if (rule !== "relay") memory.remember(names, null);
  return names;
}

function statement(context: Context, draft: Draft, names: readonly Named[], via: string[]): FoundStatement {
  const {doc, words} = context;
  const {cue, phrase, said, mode, rule} = draft;
  const {start, end, text} = wordsOf(doc, said.from, said.to);
  const speaker = phrase === null ? wordsOf(doc, cue, cue + 1) : wordsOf(doc, phrase.from, phrase.to);
  const first = doc.sentences[Math.min(doc.sentenceOf[said.from]!, doc.sentenceOf[cue]!)]!;
  const last = doc.sentences[Math.max(doc.sentenceOf[said.to - 1]!, doc.sentenceOf[cue]!)]!;
  const alone = phrase === null ? "nya" : loneWord(context, phrase);
  const pronoun = words.thirdPersons.has(alone) || words.firstPersons.has(alone);
  const known = names[0]?.source != null;
  const name = names[0]?.name ?? speaker.text;
  return {
    record: {
      kind: "statement",
      start,
      end,
      text,
      quote: doc.text.slice(first.start, last.end),
      rule,
      inferred: pronoun || draft.elsewhere === true || !plainly(speaker.text, name) ? ["name"] : [],
      cue: wordsOf(doc, isAdmission(context, cue, cue - 1) ? cue - 1 : cue, cue + 1),
      speaker,
      name,
      names: names.map((named) => named.name),
      known,
      suggestedKind:
        known || names.length === 0 || phrase === null || pronoun ? null : suggestKind(context, names[0]!, phrase),
      mode,
      via
    },
    from: said.from,
    to: said.to,
    sentence: sentenceAt(context, cue).index,
    speakerFrom: phrase?.from ?? cue,
    speakerTo: phrase?.to ?? cue + 1,
    carriesTo: doc.sentenceOf[said.to - 1]!
  };
}

/** Whether a name stands in the words that name the speaker. */
const plainly = (words: string, name: string): boolean =>
  words.includes(name) || words.replace(/\s+/g, " ").includes(name);
