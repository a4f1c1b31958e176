import {z} from "zod";
import {changeKinds} from "../change.ts";
import {attributionBases, eventTypes, modalities, qualifiers, stances} from "../records.ts";
import {sourceKinds} from "../registry.ts";
import {reviewActions} from "../review.ts";

/**
 * The one place where the tables' columns are defined. Types, Arrow and Parquet schemas, and the data dictionary
 * (`data/README.md`) follow from it.
 */

const id = (what: string) => z.string().describe(what);
const edtf = (what: string) => z.string().nullable().describe(`${what}, EDTF`);
const day = (what: string) => z.date().nullable().describe(what);
const names = (what: string) => z.array(z.string()).describe(what);

/** The columns that every table of records begins with. */
const place = {
  article_id: id("the article, in `articles`"),
  start: z.int().describe("where the words begin in the article's body, in UTF-16 code units"),
  end: z.int().describe('where they end, exclusive; write `"end"` in SQL'),
  text: z.string().describe("the words themselves: `body.slice(start, end)`"),
  quote: z.string().describe("the sentence around them"),
  quote_start: z.int().describe("where the sentence begins: `quote.slice(start - quote_start)` begins with the words"),
  rule: z.string().describe("the rule that made the record"),
  inferred: names("fields that the words do not state and that were inferred"),
  review: z
    .enum(["confirmed", "corrected", "added"])
    .nullable()
    .describe("what a person made of the record; null where nobody has looked, in `reviews`"),
  body_hash: z.string().describe("SHA-256 of the article's body, in hexadecimal")
};

const gloss = z.string().nullable().describe("English translation of the quote, where a review gives one");

export const schemas = {
  articles: z.strictObject({
    article_id: id("the article's id, from its front matter"),
    publisher: z.string().nullable().describe("who published it"),
    publisher_id: z.string().nullable().describe("the publisher, in `sources`"),
    title: z.string().nullable().describe("its headline"),
    author: z.string().nullable().describe("who wrote it, as it says"),
    published: edtf("when it was published"),
    published_note: z.string().nullable().describe("how the date is known, where the article does not state it"),
    published_from: day("first day that `published` can mean"),
    published_to: day("last day that `published` can mean"),
    relays: names("media that the article says it takes its report from"),
    language: z.string().describe("BCP 47 tag of its language"),
    url: z.string().nullable().describe("its address"),
    rights: z.string().nullable().describe("who holds the rights in the text"),
    length: z.int().describe("length of the body in UTF-16 code units"),
    body_hash: place.body_hash
  }),
  claims: z.strictObject({
    claim_id: id("stable id: it changes only when the claim's own words do"),
    ...place,
    low: z.number().nullable().describe("lower bound that the words state, in base units"),
    high: z.number().nullable().describe("upper bound that the words state, in base units"),
    qualifier: z.enum(qualifiers).describe("how the words state the bounds"),
    unit: z.string().describe("`person`, `percent`, an ISO 4217 currency, a unit of time or measure, or `count`"),
    per: z.string().nullable().describe("`year`, `month`, `day`, `person` where the figure is a rate"),
    measure: z.string().nullable().describe("which quantity of the story, in `measures`"),
    modality: z.enum(modalities).describe("asserted, estimated, planned, potential or denied"),
    attributed_to: names("canonical names of who the figure comes from; empty in the publisher's own voice"),
    via: names("relays between origin and publisher"),
    attribution_basis: z
      .enum(attributionBases)
      .describe("whether the sentence states the attribution or it is carried over"),
    as_of: edtf("the date that the figure is true of"),
    as_of_from: day("first day that `as_of` can mean"),
    as_of_to: day("last day that `as_of` can mean"),
    gloss
  }),
  statements: z.strictObject({
    statement_id: id("stable id"),
    ...place,
    cue: z.string().describe("the word that marks it: kata, menurut, melaporkan"),
    cue_start: z.int().describe("where the cue begins"),
    cue_end: z.int().describe("where the cue ends"),
    speaker: z.string().describe("the words that name who says it"),
    speaker_start: z.int().describe("where they begin"),
    speaker_end: z.int().describe("where they end"),
    name: z.string().describe("canonical name of who says it; the first where they are several"),
    names: names("canonical names of everyone who says it, the first named first"),
    mode: z.enum(["direct", "indirect"]).describe("quoted or reported"),
    via: names("relays between speaker and publisher"),
    gloss
  }),
  dates: z.strictObject({
    date_id: id("stable id"),
    ...place,
    edtf: z.string().describe("the date, EDTF"),
    date_from: day("first day that it can mean"),
    date_to: day("last day that it can mean"),
    part: z.enum(["early", "mid", "late"]).nullable().describe("early, mid or late in it"),
    ambiguous: z.boolean().describe("whether it can be read two ways"),
    gloss
  }),
  events: z.strictObject({
    event_id: id("stable id"),
    ...place,
    date: z.string().describe("when it happened, EDTF"),
    date_from: day("first day that it can mean"),
    date_to: day("last day that it can mean"),
    type: z.enum(eventTypes).describe("what happened"),
    gloss,
    occurrence: z
      .string()
      .nullable()
      .describe("which happening of the story it tells of, in `occurrences`; null where the registry knows none")
  }),
  positions: z.strictObject({
    position_id: id("stable id"),
    ...place,
    proposition: z.string().describe("what it is about, in `propositions`"),
    stance: z.enum(stances).describe("asserts, confirms, denies, unverified"),
    actor: z.string().nullable().describe("canonical name of who takes it; null where an unknown publisher does"),
    actor_id: z.string().nullable().describe("the actor, in `sources`"),
    as_of: edtf("when the position was taken"),
    as_of_from: day("first day that `as_of` can mean"),
    as_of_to: day("last day that `as_of` can mean"),
    gloss
  }),
  sources: z.strictObject({
    source_id: id("the source's id: the registry's, or made from the name"),
    name: z.string().describe("canonical name, as records carry it"),
    kind: z.enum(sourceKinds).describe("what kind of source it is"),
    country: z.string().nullable().describe("ISO 3166-1 alpha-2 code of its country"),
    aliases: names("other forms of the name"),
    part_of: z.string().nullable().describe("the source that it speaks for or belongs to"),
    in_registry: z.boolean().describe("false where the articles name it and the registry does not know it")
  }),
  claim_sources: z.strictObject({
    claim_id: id("the claim"),
    source_id: id("the source"),
    role: z.enum(["origin", "relay"]).describe("whether the figure comes from it or through it"),
    position: z.int().describe("its place among the claim's sources of that role, from 0")
  }),
  statement_sources: z.strictObject({
    statement_id: id("the statement"),
    source_id: id("the source"),
    role: z.enum(["origin", "relay"]).describe("whether it says so or passes it on"),
    position: z.int().describe("its place among the statement's sources of that role, from 0")
  }),
  measures: z.strictObject({
    measure: id("the measure's id, as claims carry it"),
    name: z.string().describe("what charts call it"),
    description: z.string().describe("what it counts and what it does not"),
    units: names("units that it may be told in"),
    sources: names("sources that count or estimate it themselves, in `sources`"),
    per: z.string().nullable().describe("the rate that it is told at, where it is one"),
    cumulative: z.boolean().describe("whether it can grow with time")
  }),
  propositions: z.strictObject({
    proposition: id("the proposition's id, as positions carry it"),
    name: z.string().describe("the proposition as a sentence"),
    description: z.string().describe("what counts as a stance on it")
  }),
  occurrences: z.strictObject({
    occurrence: id("the happening's id, as events carry it"),
    name: z.string().describe("what happened, as a sentence"),
    description: z.string().describe("what counts as telling of it")
  }),
  repeats: z.strictObject({
    article_id: id("the article that is repeated, in `articles`"),
    publisher: z.string().nullable().describe("who published it again"),
    publisher_id: z.string().nullable().describe("that publisher, in `sources`"),
    title: z.string().nullable().describe("the headline that it had there"),
    author: z.string().nullable().describe("who wrote it, as it says there"),
    published: edtf("when it was published there"),
    published_from: day("first day that `published` can mean"),
    published_to: day("last day that `published` can mean"),
    url: z.string().nullable().describe("its address there"),
    share: z.number().describe("the part of its runs of five words that stand in the article, from 0 to 1"),
    body_hash: z.string().describe("SHA-256 of its text, in hexadecimal")
  }),
  reviews: z.strictObject({
    article_id: id("the article, in `articles`"),
    position: z.int().describe("its place in the article's review file, from 0"),
    record_id: z
      .string()
      .nullable()
      .describe(
        "the record that it judges, which is in no table where it was rejected; null where it is about the whole article"
      ),
    kind: z.string().nullable().describe("the record's kind: claim, statement, date, event, position"),
    text: z.string().nullable().describe("the record's words"),
    action: z.enum(reviewActions).describe("what the person did"),
    expected: z.string().nullable().describe("the fields as the machine gave them when they were judged, as JSON"),
    set: z.string().nullable().describe("the fields as the person gave them, as JSON"),
    gloss: z.string().nullable().describe("the translation, where it gives one"),
    note: z.string().nullable().describe("the remark, where it makes one"),
    reason: z.string().describe("why"),
    reviewer: z.string().describe("who"),
    date: day("when")
  }),
  changes: z.strictObject({
    position: z.int().describe("its place in the history of all claims, from 0"),
    claim_id: id("the claim, which is in no table once it went"),
    article_id: id("the article that it stands in"),
    change: z.enum(changeKinds).describe("whether it came, went or changed"),
    field: z.string().nullable().describe("the column of `claims` that changed; null where the claim came or went"),
    was: z.string().nullable().describe("what it was, as JSON; of a claim that went, all that is watched"),
    now: z.string().nullable().describe("what it is since, as JSON; of a claim that came, all that is watched"),
    text: z.string().nullable().describe("the claim's words"),
    instead_id: z
      .string()
      .nullable()
      .describe("the claim in whose place it came, or that came in its place: the same figure in other words"),
    reason: z.string().nullable().describe("why, where a review says so"),
    reviewer: z.string().nullable().describe("who reviewed it"),
    date: day("when it was published; null where it is not recorded yet and no review dates it")
  })
} as const;

export type TableName = keyof typeof schemas;
export type Row<T extends TableName> = z.infer<(typeof schemas)[T]>;
export type Tables = {[T in TableName]: Row<T>[]};
export const tableNames = Object.keys(schemas) as TableName[];

/** The column that tells the rows of a table apart, where it has one of its own. */
export const keys = {
  articles: "article_id",
  claims: "claim_id",
  statements: "statement_id",
  dates: "date_id",
  events: "event_id",
  positions: "position_id",
  sources: "source_id",
  measures: "measure",
  propositions: "proposition",
  occurrences: "occurrence"
} as const satisfies {[T in TableName]?: keyof Row<T>};

/** What a row of each table is. */
export const rowMeanings: Readonly<Record<TableName, string>> = {
  articles: "One article, as its header states it.",
  claims: "One asserted quantity: one mention, one row; the same figure told twice is two rows.",
  statements: "One thing said by someone, direct or indirect.",
  dates: "One expression of time, resolved.",
  events: "One dated occurrence; its place is that of the date expression.",
  positions: "An actor's stance on a proposition, as one sentence tells it.",
  sources:
    "Someone who is a claim's origin or relay, a speaker, an actor or a publisher: the registry's, and those that only articles name.",
  claim_sources: "One source of one claim.",
  statement_sources: "One source of one statement.",
  measures: "One quantity of the story, from the registry.",
  propositions: "One proposition of the story, from the registry.",
  occurrences: "One thing that happened in the story, which several articles may date, from the registry.",
  repeats: "The text of an article, published once more: a relay of it, and no witness of its own.",
  reviews: "One verdict of a person on a record of the machine's, in the order of the article's review file.",
  changes: "One field of one claim that changed between two records of the data, or one claim that came or went."
};
