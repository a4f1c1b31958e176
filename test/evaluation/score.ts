import type {Claim, DateRecord, EventRecord, ExtractedRecord, Statement} from "../../loaders/records.ts";
import type {Accepted, Aliases, CodedText, GoldClaim, GoldKind, GoldRecord} from "./gold.ts";

/** How many were wanted, found right, and found where nothing was wanted. Shares are 1 where there was nothing to do. */
export interface KindScore {
  wanted: number;
  right: number;
  spurious: number;
  precision: number;
  recall: number;
  f1: number;
  /** For each field, how many records have it right, of how many that it is coded for. */
  fields: Record<string, {right: number; of: number; share: number}>;
}

/** One difference between coding and records. */
export interface Miss {
  id: string;
  kind: GoldKind;
  /** `missed`, `spurious`, or the field that is wrong. */
  what: string;
  span: string;
  wanted: unknown;
  got: unknown;
}

export interface Report {
  texts: number;
  kinds: Partial<Record<GoldKind, KindScore>>;
  misses: Miss[];
}

/** A text's coding and the records that were found in it. */
export interface Scored {
  coded: CodedText;
  found: readonly ExtractedRecord[];
}

type FoundOf = {claim: Claim; date: DateRecord; statement: Statement; event: EventRecord};
type Checked = {field: string; right: boolean; wanted: unknown; got: unknown};
interface Place {
  start: number;
  end: number;
}

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
const accepts = (accepted: Accepted, value: string | null): boolean => accepted === null || accepted.includes(value);
const sameNumber = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.abs(b));

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const isNamed = (aliases: Aliases, name: string): boolean =>
  aliases.some((alias) => plain(name).includes(plain(alias)));

/** Whether every origin is among the names, and every name is that of an origin. */
const covers = (origins: readonly Aliases[], names: readonly string[]): boolean =>
  origins.every((aliases) => names.some((name) => isNamed(aliases, name))) &&
  names.every((name) => origins.some((aliases) => isNamed(aliases, name)));

/** Whether a found record says what the coding says: place overlaps and value is the same. */
const matches: {[K in GoldKind]: (gold: GoldRecord & {kind: K}, found: FoundOf[K]) => boolean} = {
  claim: (gold, found) =>
    overlaps(gold, found) && sameBounds(gold, found) && (gold.unit === null || gold.unit.includes(found.unit)),
  date: (gold, found) => overlaps(gold, found) && gold.edtf.includes(found.edtf),
  statement: (gold, found) => overlaps(gold, found.cue) && overlaps(gold.speaker, found.speaker),
  event: (gold, found) => overlaps(gold, found) && gold.date.includes(found.date) && gold.type.includes(found.type)
};

const sameBounds = (gold: GoldClaim, found: Claim): boolean =>
  gold.bounds.some(({low, high}) => sameNumber(found.low, low) && sameNumber(found.high, high));

/** What makes up the value of a record, each for itself: scored wherever a record was found at the coded place. */
const values: {[K in GoldKind]: (gold: GoldRecord & {kind: K}, found: FoundOf[K]) => Record<string, boolean>} = {
  claim: (gold, found) => ({values: sameBounds(gold, found), unit: accepts(gold.unit, found.unit)}),
  date: (gold, found) => ({edtf: gold.edtf.includes(found.edtf)}),
  statement: (gold, found) => ({speaker: overlaps(gold.speaker, found.speaker)}),
  event: (gold, found) => ({date: gold.date.includes(found.date), type: gold.type.includes(found.type)})
};

/** The fields of a matched pair that are scored. */
const fields: {[K in GoldKind]: (gold: GoldRecord & {kind: K}, found: FoundOf[K]) => Checked[]} = {
  claim: (gold, found) => [
    field("qualifier", gold.qualifier, found.qualifier),
    field("per", gold.per, found.per ?? null),
    field("measure", gold.measure, found.measure),
    field("modality", gold.modality, found.modality),
    ...attribution(gold, found),
    ...(gold.asOf === null ? [] : [field("asOf", gold.asOf, found.asOf)])
  ],
  date: (gold, found) => [
    field("part", gold.part, found.part),
    ...(gold.ambiguous === null
      ? []
      : [
          {
            field: "ambiguous",
            right: gold.ambiguous === found.ambiguous,
            wanted: gold.ambiguous,
            got: found.ambiguous
          }
        ])
  ],
  statement: (gold, found) => [
    {
      field: "name",
      right: gold.names === null || found.names.some((name) => isNamed(gold.names ?? [], name)),
      wanted: gold.names,
      got: found.names
    },
    field("mode", gold.mode, found.mode),
    {field: "via", right: covers(gold.via, found.via), wanted: gold.via, got: found.via}
  ],
  event: () => []
};

const field = (name: string, accepted: Accepted, got: string | null): Checked => ({
  field: name,
  right: accepts(accepted, got),
  wanted: accepted,
  got
});

function attribution({attribution: gold, via}: GoldClaim, found: Claim): Checked[] {
  if (gold.any) return [];
  const names = found.attributedTo;
  const right =
    gold.origins.length > 0
      ? covers(gold.origins, names)
      : names.length === 0 || gold.allowed.some((aliases) => names.every((name) => isNamed(aliases, name)));
  return [
    {field: "attribution", right, wanted: {by: gold.origins, maybe: gold.allowed}, got: names},
    {field: "via", right: via.length === 0 || covers(via, found.via), wanted: via, got: found.via},
    ...(gold.basis === null || !right ? [] : [field("basis", [gold.basis], found.attributionBasis)])
  ];
}

/**
 * Scores records against hand coding. A found record counts when its place overlaps a coded one and its value is the
 * same (numbers and unit; EDTF; cue and speaker; date and type); one over an optional coded record is neither right nor wrong.
 */
export function score(texts: readonly Scored[]): Report {
  const report: Report = {texts: texts.length, kinds: {}, misses: []};
  for (const kind of ["claim", "date", "statement", "event"] as const) {
    const own = texts.filter(({coded}) => coded.kinds.includes(kind));
    if (own.length > 0) report.kinds[kind] = scoreKind(kind, own, report.misses);
  }
  return report;
}

function scoreKind<K extends GoldKind>(kind: K, texts: readonly Scored[], misses: Miss[]): KindScore {
  const sum: KindScore = {wanted: 0, right: 0, spurious: 0, precision: 1, recall: 1, f1: 1, fields: {}};
  for (const {coded, found} of texts) {
    const golds = coded.gold.filter((gold): gold is GoldRecord & {kind: K} => gold.kind === kind);
    const founds = found.filter((record): record is ExtractedRecord & FoundOf[K] => record.kind === kind);
    const taken = new Set<ExtractedRecord>();
    const miss = (what: string, span: string, wanted: unknown, got: unknown) =>
      misses.push({id: coded.id, kind, what, span, wanted, got});
    for (const gold of golds) {
      const near = founds.filter((record) => !taken.has(record));
      const match = near.find((record) => matches[kind](gold, record));
      const other = match ?? near.find((record) => overlaps(gold, placeOf(record)));
      if (!gold.optional) sum.wanted++;
      if (!gold.optional && other !== undefined)
        for (const [field, right] of Object.entries(values[kind](gold, other))) tally(sum, field, right);
      if (match === undefined) {
        if (!gold.optional) miss("missed", gold.span, readingOf(gold), other === undefined ? null : readingOf(other));
        continue;
      }
      taken.add(match);
      if (!gold.optional) sum.right++;
      for (const {field, right, wanted, got} of fields[kind](gold, match)) {
        tally(sum, field, right);
        if (!right) miss(field, gold.span, wanted, got);
      }
    }
    for (const record of founds) {
      if (taken.has(record) || golds.some((gold) => excuses(gold, record))) continue;
      sum.spurious++;
      miss("spurious", record.text, null, readingOf(record));
    }
  }
  return withShares(sum);
}

function tally({fields}: KindScore, field: string, right: boolean): void {
  const {right: before, of} = fields[field] ?? {right: 0, of: 0};
  fields[field] = {right: before + Number(right), of: of + 1, share: 1};
}

/** Whether what is found beyond the coding is no fault: it stands over an optional record, or goes on with a statement after its cue. */
const excuses = (gold: GoldRecord, found: ExtractedRecord): boolean =>
  (gold.optional && overlaps(gold, placeOf(found))) ||
  (gold.kind === "statement" && found.kind === "statement" && matches.statement(gold, found));

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function withShares(sum: KindScore): KindScore {
  const precision = share(sum.right, sum.right + sum.spurious);
  const recall = share(sum.right, sum.wanted);
  const fields = Object.fromEntries(
    Object.entries(sum.fields).map(([name, {right, of}]) => [name, {right, of, share: share(right, of)}])
  );
  return {...sum, precision, recall, f1: share(2 * precision * recall, precision + recall), fields};
}

/** A statement is coded at its cue. */
const placeOf = (record: ExtractedRecord): Place => (record.kind === "statement" ? record.cue : record);

function readingOf(record: GoldRecord | ExtractedRecord): unknown {
  switch (record.kind) {
    case "claim":
      return "bounds" in record
        ? {...record.bounds[0], unit: record.unit}
        : {low: record.low, high: record.high, unit: record.unit};
    case "date":
      return record.edtf;
    case "statement":
      return `${"cue" in record ? record.cue.text : record.span}: ${record.speaker.text}`;
    case "event":
      return {date: record.date, type: record.type};
    case "position":
      return record.stance;
  }
}
