import type {Claim, Found} from "../records.ts";
import type {Document} from "../text/document.ts";
import type {FoundStatement} from "./statements.ts";

/** Fills in `attributedTo`, `via` and `attributionBasis` of claims from the statements that they stand in. */
export function attributeClaims(
  doc: Document,
  claims: readonly Found<Claim>[],
  statements: readonly FoundStatement[]
): void {
  const bySentence = new Map<number, FoundStatement[]>();
  const carried = new Map<number, FoundStatement>();
  for (const statement of statements) {
    for (let s = doc.sentenceOf[statement.from]!; s <= doc.sentenceOf[statement.to - 1]!; s++) {
      const list = bySentence.get(s);
      if (list === undefined) bySentence.set(s, [statement]);
      else list.push(statement);
    }
    for (let s = doc.sentenceOf[statement.to - 1]! + 1; s <= statement.carriesTo; s++) carried.set(s, statement);
  }
  for (const claim of claims) {
    const around = statementsAround(bySentence.get(claim.sentence), claim);
    const innermost = around.find(({record}) => record.names.length > 0);
    if (innermost !== undefined) {
      const outer = around
        .filter(({record}) => record !== innermost.record && record.rule !== "passive")
        .flatMap(({record}) => record.names);
      const stated = innermost.record.start < claim.record.end && sameSentence(innermost, claim);
      attribute(claim.record, innermost, stated ? "stated" : "carried", outer);
      continue;
    }
    const passage = carried.get(claim.sentence);
    if (passage !== undefined && passage.record.names.length > 0) attribute(claim.record, passage, "carried", []);
  }
}

/** The statements that a claim stands in, of those of its sentence in the order of the text: the innermost first. */
function statementsAround(near: readonly FoundStatement[] | undefined, claim: Found<Claim>): FoundStatement[] {
  const around: FoundStatement[] = [];
  if (near === undefined) return around;
  for (const statement of near) {
    if (statement.from > claim.from) break;
    if (covers(statement, claim)) around.push(statement);
  }
  return around.length > 1 ? around.sort(bySize) : around;
}

/** Whether a claim stands in what is said, and not in the words that name who says it. */
function covers({record, from, to}: FoundStatement, claim: Found<Claim>): boolean {
  if (claim.from < from || claim.to > to) return false;
  return claim.record.end <= record.speaker.start || claim.record.start >= record.speaker.end;
}

const bySize = (a: FoundStatement, b: FoundStatement): number => a.to - a.from - (b.to - b.from) || b.from - a.from;

/** Whether the cue stands in the claim's own sentence. */
const sameSentence = (statement: FoundStatement, claim: Found<Claim>): boolean => statement.sentence === claim.sentence;

function attribute(
  claim: Claim,
  {record}: FoundStatement,
  basis: "stated" | "carried",
  outer: readonly string[]
): void {
  claim.attributedTo = [...record.names];
  claim.via = [...new Set([...record.via, ...outer])].filter((name) => !record.names.includes(name));
  claim.attributionBasis = basis;
  if (basis === "carried" && !claim.inferred.includes("attributedTo")) claim.inferred.push("attributedTo");
}
