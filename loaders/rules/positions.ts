import type {DateRecord, Found, Position, Stance} from "../records.ts";
import type {Registry} from "../registry.ts";
import type {Document} from "../text/document.ts";
import {topicsOf} from "./positions/topics.ts";
import {findUnverified} from "./positions/unverified.ts";
import type {FoundStatement} from "./statements.ts";

/** Who asserts, confirms or denies a proposition of the registry, and who says that it cannot be verified. */
export function findPositions(
  doc: Document,
  statements: readonly FoundStatement[],
  dates: readonly Found<DateRecord>[],
  registry: Registry
): Found<Position>[] {
  if (registry.propositions.length === 0) return [];
  const topics = topicsOf(registry);
  const asOf = new Map<number, string>();
  for (const {record, sentence} of dates) if (!asOf.has(sentence)) asOf.set(sentence, record.edtf);
  const taken: Found<Position>[] = [];
  for (const statement of statements)
    for (const {id} of topics.among(doc, [statement, {from: statement.speakerFrom, to: statement.speakerTo}]))
      for (const actor of statement.record.names)
        taken.push(position(doc, statement, id, actor, asOf.get(statement.sentence) ?? null));
  const unverified = findUnverified(doc, statements, taken, topics, registry);
  return [...taken, ...unverified].sort((a, b) => a.from - b.from || a.to - b.to);
}

function position(
  doc: Document,
  {record, from, to, sentence}: FoundStatement,
  proposition: string,
  actor: string,
  asOf: string | null
): Found<Position> {
  const {start, end, text, quote, inferred, cue} = record;
  return {
    record: {
      kind: "position",
      start,
      end,
      text,
      quote,
      rule: "stance",
      inferred: inferred.includes("name") ? ["actor"] : [],
      proposition,
      stance: stanceOf(doc, cue.text.toLowerCase()),
      actor,
      asOf
    },
    from,
    to,
    sentence
  };
}

function stanceOf({language}: Document, cue: string): Stance {
  // `tidak membantah`
  if (language.speech.negations.has(cue.split(/\s/, 1)[0]!)) return "confirms";
  if (language.speech.denying.has(cue)) return "denies";
  return language.speech.confirming.has(cue) ? "confirms" : "asserts";
}
