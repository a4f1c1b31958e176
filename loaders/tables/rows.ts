import type {Article} from "../article.ts";
import {edtfBounds} from "../edtf/index.ts";
import type {Claim, DateRecord, EventRecord, ExtractedRecord, Position, Statement} from "../records.ts";
import type {Repeat} from "../repeat.ts";
import type {Judged} from "./judge.ts";
import type {Row} from "./schema.ts";
import type {SourceBook} from "./sources.ts";

/** The columns that every table of records begins with. */
function placeOf({id, body}: Article, bodyHash: string, {record, review}: Judged) {
  const {start, end, text, quote, rule, inferred} = record;
  const quote_start = quoteStart(body, record);
  return {
    article_id: id,
    start,
    end,
    text,
    quote,
    quote_start,
    rule,
    inferred: [...inferred],
    review,
    body_hash: bodyHash
  };
}

/** Where the sentence around a record begins: its last place in the body that holds the record's. */
function quoteStart(body: string, {start, end, quote}: ExtractedRecord): number {
  let at = body.lastIndexOf(quote, start);
  while (at >= 0 && at + quote.length < end) at = body.lastIndexOf(quote, at - 1);
  return at;
}

export const dayOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** First and last day of an EDTF date, both null where it is unknown. */
export function daysOf(edtf: string | null): {from: Date | null; to: Date | null} {
  const bounds = edtf === null ? null : edtfBounds(edtf);
  return bounds === null ? {from: null, to: null} : {from: dayOf(bounds.from), to: dayOf(bounds.to)};
}

export function articleRow(article: Article, bodyHash: string, book: SourceBook): Row<"articles"> {
  const {from, to} = daysOf(article.published);
  return {
    article_id: article.id,
    publisher: article.publisher,
    publisher_id: article.publisher === null ? null : book.idOf(article.publisher, "news_medium"),
    title: article.title,
    author: article.author,
    published: article.published,
    published_note: article.publishedNote,
    published_from: from,
    published_to: to,
    relays: [...article.relays],
    language: article.language,
    url: article.url,
    rights: article.rights,
    length: article.body.length,
    body_hash: bodyHash
  };
}

export function repeatRow(repeat: Repeat, book: SourceBook): Row<"repeats"> {
  const {from, to} = daysOf(repeat.published);
  return {
    article_id: repeat.articleId,
    publisher: repeat.publisher,
    publisher_id: repeat.publisher === null ? null : book.idOf(repeat.publisher, "news_medium"),
    title: repeat.title,
    author: repeat.author,
    published: repeat.published,
    published_from: from,
    published_to: to,
    url: repeat.url,
    share: repeat.share,
    body_hash: repeat.bodyHash
  };
}

export function claimRow(article: Article, bodyHash: string, judged: Judged, record: Claim): Row<"claims"> {
  const {id, gloss} = judged;
  const {from, to} = daysOf(record.asOf);
  return {
    claim_id: id,
    ...placeOf(article, bodyHash, judged),
    low: record.low,
    high: record.high,
    qualifier: record.qualifier,
    unit: record.unit,
    per: record.per ?? null,
    measure: record.measure,
    modality: record.modality,
    attributed_to: [...record.attributedTo],
    via: [...record.via],
    attribution_basis: record.attributionBasis,
    as_of: record.asOf,
    as_of_from: from,
    as_of_to: to,
    gloss
  };
}

export function statementRow(article: Article, bodyHash: string, judged: Judged, record: Statement): Row<"statements"> {
  const {id, gloss} = judged;
  return {
    statement_id: id,
    ...placeOf(article, bodyHash, judged),
    cue: record.cue.text,
    cue_start: record.cue.start,
    cue_end: record.cue.end,
    speaker: record.speaker.text,
    speaker_start: record.speaker.start,
    speaker_end: record.speaker.end,
    name: record.name,
    names: [...record.names],
    mode: record.mode,
    via: [...record.via],
    gloss
  };
}

export function dateRow(article: Article, bodyHash: string, judged: Judged, record: DateRecord): Row<"dates"> {
  const {from, to} = daysOf(record.edtf);
  return {
    date_id: judged.id,
    ...placeOf(article, bodyHash, judged),
    edtf: record.edtf,
    date_from: from,
    date_to: to,
    part: record.part,
    ambiguous: record.ambiguous,
    gloss: judged.gloss
  };
}

export function eventRow(
  article: Article,
  bodyHash: string,
  judged: Judged,
  record: EventRecord,
  occurrence: string | null
): Row<"events"> {
  const {from, to} = daysOf(record.date);
  return {
    event_id: judged.id,
    ...placeOf(article, bodyHash, judged),
    date: record.date,
    date_from: from,
    date_to: to,
    type: record.type,
    gloss: judged.gloss,
    occurrence
  };
}

export function positionRow(
  article: Article,
  bodyHash: string,
  judged: Judged,
  record: Position,
  {actor, id}: {actor: string | null; id: string | null}
): Row<"positions"> {
  const {from, to} = daysOf(record.asOf);
  return {
    position_id: judged.id,
    ...placeOf(article, bodyHash, judged),
    proposition: record.proposition,
    stance: record.stance,
    actor,
    actor_id: id,
    as_of: record.asOf,
    as_of_from: from,
    as_of_to: to,
    gloss: judged.gloss
  };
}
