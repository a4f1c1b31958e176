import type {Claim, Found} from "../records.ts";
import type {Measure, Registry} from "../registry.ts";
import type {Document} from "../text/document.ts";
import {
  type CompiledRegistry,
  compileMeasures,
  findHits,
  groupSlotOf,
  type Hit,
  type Hits,
  slotOf
} from "./measures/phrases.ts";

/** How far a measure's word may stand from the figure, in tokens. */
const FARTHEST = 25;
/** A measure without words of context stands behind those whose word is nearer than this. */
const WITHOUT_CONTEXT = 8;
/** How many sentences before the claim's may name what it is about. */
const SENTENCES_BEFORE = 2;
/** How far behind a figure's noun its owner stands: `tentara Rusia`. */
const OWNER = 2;

/** How many claims of a list are looked over on either side. */
const LONGEST_LIST = 10;

/** Gives each claim the measure of the registry that it tells, where one and no other fits. */
export function measureClaims(doc: Document, claims: readonly Found<Claim>[], registry: Registry): void {
  if (registry.measures.length === 0) return;
  const matcher = new MeasureMatcher(doc, compileMeasures(registry, doc.language.lexicon));
  for (let i = 0; i < claims.length; i++) claims[i]!.record.measure = matcher.match(claims, i);
}

/** A measure that fits a claim, and how well: the nearer its word the better, then the longer. */
interface Candidate {
  measure: Measure;
  distance: number;
  length: number;
}

/** The tokens of a claim's own clause, and those of the list of claims that it stands in. */
interface Clause {
  from: number;
  to: number;
  listFrom: number;
  listTo: number;
}

class MeasureMatcher {
  private readonly hits = new Map<number, Hits>();

  constructor(
    private readonly doc: Document,
    private readonly compiled: CompiledRegistry
  ) {}

  match(claims: readonly Found<Claim>[], index: number): string | null {
    const claim = claims[index]!;
    let clause: Clause | null = null;
    let best: Candidate | null = null;
    let tied = false;
    for (let m = 0; m < this.compiled.measures.length; m++) {
      if (!fitsFields(this.compiled.measures[m]!, claim.record)) continue;
      clause ??= findClause(this.doc, claims, index);
      const found = this.fit(claim, clause, m);
      if (found === null) continue;
      const order = best === null ? -1 : found.distance - best.distance || best.length - found.length;
      tied = order === 0;
      if (order < 0) best = found;
    }
    return best === null || tied ? null : best.measure.id;
  }

  /** How well a measure's words fit a claim; null where they do not. */
  private fit(claim: Found<Claim>, clause: Clause, m: number): Candidate | null {
    const measure = this.compiled.measures[m]!;
    const hits = this.hitsOf(claim.sentence);
    const counts = hits.get(slotOf(m, "counts"));
    if (measure.counts.length > 0 && counts === undefined) return null;
    // What is counted stands in the claim, or before it in the sentence where it is only understood.
    const understood = claim.record.inferred.includes("unit");
    const countedFrom = understood ? this.doc.sentences[claim.sentence]!.from : claim.from;
    if (measure.counts.length > 0 && !holds(counts, countedFrom, claim.to + OWNER)) return null;
    if (holds(hits.get(slotOf(m, "excludes")), clause.from, clause.to)) return null;
    if (holds(hits.get(slotOf(m, "rivals")), claim.from, claim.to + OWNER)) return null;
    if (!this.isAbout(claim.sentence, m)) return null;
    return nearest(measure, hits.get(slotOf(m, "context")) ?? [], clause);
  }

  /** Whether the sentence, or the ones before it where no rival stands in this one, name what the measure is about. */
  private isAbout(sentence: number, m: number): boolean {
    const {about} = this.compiled.measures[m]!;
    const rivals = this.hitsOf(sentence).has(slotOf(m, "rivals"));
    return about.every((_, group) => {
      const slot = groupSlotOf(m, group);
      if (this.hitsOf(sentence).has(slot)) return true;
      for (let i = 1; !rivals && i <= Math.min(SENTENCES_BEFORE, sentence); i++)
        if (this.hitsOf(sentence - i).has(slot)) return true;
      return false;
    });
  }

  private hitsOf(sentence: number): Hits {
    const known = this.hits.get(sentence);
    if (known !== undefined) return known;
    for (const old of this.hits.keys()) if (old < sentence - SENTENCES_BEFORE) this.hits.delete(old);
    const {from, to, furniture} = this.doc.sentences[sentence]!;
    const hits: Hits = furniture ? new Map() : findHits(this.compiled, this.doc.tokens, from, to);
    this.hits.set(sentence, hits);
    return hits;
  }
}

/** Whether one of these phrases stands in the tokens `from` to `to`. */
const holds = (hits: readonly Hit[] | undefined, from: number, to: number): boolean =>
  hits?.some((hit) => hit.from >= from && hit.to <= to) === true;

function fitsFields(measure: Measure, {unit, per, modality}: Claim): boolean {
  const {units, modalities} = measure;
  if (!units.includes(unit) && !(units.includes("money") && /^[A-Z]{3}$/.test(unit))) return false;
  if (measure.per !== undefined && measure.per !== per) return false;
  return modalities === undefined || modalities.includes(modality);
}

/** The nearest word of a measure's context in the clause; null where it has such words and none stands there. */
function nearest(measure: Measure, context: readonly Hit[], {from, to, listFrom, listTo}: Clause): Candidate | null {
  if (measure.context.length === 0) return {measure, distance: WITHOUT_CONTEXT, length: 0};
  let best: Candidate | null = null;
  for (const hit of context) {
    if (hit.from < from || hit.to > to) continue;
    const distance = Math.max(0, hit.to <= listFrom ? listFrom - hit.to : hit.from - listTo);
    if (distance > FARTHEST) continue;
    const length = hit.to - hit.from;
    if (best === null || distance < best.distance || (distance === best.distance && length > best.length))
      best = {measure, distance, length};
  }
  return best;
}

/** A claim's stretch of its sentence: up to the claims beside it, but for those that it makes a list with. */
function findClause(doc: Document, claims: readonly Found<Claim>[], index: number): Clause {
  const {sentence, from, to} = claims[index]!;
  const bounds = doc.sentences[sentence]!;
  let first = index;
  while (index - first < LONGEST_LIST && isListed(doc, claims[first - 1], claims[first]!)) first--;
  let last = index;
  while (last - index < LONGEST_LIST && isListed(doc, claims[last], claims[last + 1])) last++;
  const before = claims[first - 1];
  const after = claims[last + 1];
  return {
    from: before?.sentence === sentence ? Math.max(before.to, bounds.from) : bounds.from,
    to: after?.sentence === sentence ? Math.min(after.from, bounds.to) : bounds.to,
    listFrom: Math.min(claims[first]!.from, from),
    listTo: Math.max(claims[last]!.to, to)
  };
}

/** Whether two claims stand side by side as in a list, with a comma or a joining word between. */
function isListed({tokens, language}: Document, a: Found<Claim> | undefined, b: Found<Claim> | undefined): boolean {
  if (a === undefined || b === undefined || a.sentence !== b.sentence) return false;
  if (b.from === a.to || b.from - a.to > 2) return false;
  for (let i = a.to; i < b.from; i++)
    if (tokens[i]!.lower !== "," && !language.modality.and.has(tokens[i]!.lower)) return false;
  return true;
}
