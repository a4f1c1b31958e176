import {WordClass} from "../../language/lexicon.ts";
import type {Found, Position} from "../../records.ts";
import type {Registry} from "../../registry.ts";
import type {Document, Sentence} from "../../text/document.ts";
import {indexRegistry} from "../registryIndex.ts";
import type {FoundStatement} from "../statements.ts";
import type {Topics} from "./topics.ts";

/** The actor of a stance that the publisher takes in its own voice. */
export const PUBLISHER = "publisher";

/** Sentences back that `klaim Moskow` is looked for among, and positions in them. */
const FARTHEST = 6;
const MOST_POSITIONS = 12;
/** Tokens at the head of a sentence that may name whose claim it is. */
const HEAD = 8;

/** `Klaim Moskow tidak dapat diverifikasi`: what Moscow claimed in the sentences before is left unverified. */
export function findUnverified(
  doc: Document,
  statements: readonly FoundStatement[],
  taken: readonly Found<Position>[],
  topics: Topics,
  registry: Registry
): Found<Position>[] {
  const {tokens, sentences, language} = doc;
  const {cannot} = language.speech;
  const positions: Found<Position>[] = [];
  let last = 0;
  let said = 0;
  for (let i = 2; i < tokens.length; i++) {
    if ((tokens[i]!.classes & WordClass.VERIFIED) === 0) continue;
    if (!cannot.has(tokens[i - 2]!.lower) && !cannot.has(tokens[i - 1]!.lower)) continue;
    const sentence = sentences[doc.sentenceOf[i]!]!;
    if (sentence.furniture) continue;
    while (last < taken.length && taken[last]!.sentence < sentence.index) last++;
    while (said < statements.length - 1 && statements[said]!.to <= i) said++;
    const before = taken.slice(Math.max(0, last - MOST_POSITIONS), last);
    const about = topics.among(doc, [sentence]).map(({id}) => id);
    const propositions = about.length > 0 ? about : claimedBefore(doc, sentence, before, registry);
    const speaker = statements[said];
    const within = speaker !== undefined && speaker.from <= i && i < speaker.to && speaker.record.names.length > 0;
    for (const proposition of propositions)
      for (const actor of within ? speaker.record.names : [PUBLISHER])
        positions.push(unverified(doc, sentence, proposition, actor, about.length > 0));
  }
  return positions;
}

/** What the one whose claim the sentence speaks of claimed before it; the last thing claimed where it names nobody. */
function claimedBefore(
  {tokens}: Document,
  sentence: Sentence,
  before: readonly Found<Position>[],
  registry: Registry
): string[] {
  const near = before.filter((position) => sentence.index - position.sentence <= FARTHEST);
  const {sources} = indexRegistry(registry);
  const end = Math.min(sentence.to, sentence.from + HEAD);
  for (let i = sentence.from; i < end; i++) {
    const actor = sources.at(tokens, i, end)?.entry.name;
    const claimed = actor === undefined ? undefined : near.findLast(({record}) => record.actor === actor);
    if (claimed !== undefined) return [claimed.record.proposition];
  }
  const nearest = near.at(-1);
  return nearest !== undefined && sentence.index - nearest.sentence <= 2 ? [nearest.record.proposition] : [];
}

function unverified(
  {text}: Document,
  sentence: Sentence,
  proposition: string,
  actor: string,
  stated: boolean
): Found<Position> {
  const {start, end, from, to, index} = sentence;
  const words = text.slice(start, end);
  return {
    record: {
      kind: "position",
      start,
      end,
      text: words,
      quote: words,
      rule: "unverified",
      inferred: stated ? [] : ["proposition"],
      proposition,
      stance: "unverified",
      actor,
      asOf: null
    },
    from,
    to,
    sentence: index
  };
}
