import type {Evidence, PlainRow, Site} from "../site.ts";

/** Sentences of an article that stand together, with the records in them. */
export interface Passage {
  /** Where it stands in the article's body, in UTF-16 code units. */
  start: number;
  end: number;
  text: string;
  claims: Evidence[];
  statements: PlainRow<"statements">[];
  dates: PlainRow<"dates">[];
  events: PlainRow<"events">[];
  positions: (PlainRow<"positions"> & {about: string})[];
  /** Translations of its sentences, each once. */
  glosses: string[];
}

type Placed = {article_id: string; start: number; quote: string; quote_start: number};

/** The passages of an article that carry a record, in the order of the text; sentences that share words are one passage. */
export function passagesOf({tables, claims}: Site, articleId: string): Passage[] {
  const own = <R extends Placed>(rows: readonly R[]) => rows.filter(({article_id}) => article_id === articleId);
  const names = new Map(tables.propositions.map(({proposition, name}) => [proposition, name]));
  const records = {
    claims: own(claims),
    statements: own(tables.statements),
    dates: own(tables.dates),
    events: own(tables.events),
    positions: own(tables.positions).map((row) => ({...row, about: names.get(row.proposition) ?? row.proposition}))
  };
  return mergeQuotes(Object.values(records).flat()).map(({start, text}) => {
    const end = start + text.length;
    const inside = <R extends Placed>(rows: readonly R[]) =>
      rows.filter((row) => start <= row.quote_start && row.quote_start < end).sort((a, b) => a.start - b.start);
    const found = {
      claims: inside(records.claims),
      statements: inside(records.statements),
      dates: inside(records.dates),
      events: inside(records.events),
      positions: inside(records.positions)
    };
    const glosses = [...found.claims, ...found.statements]
      .sort((a, b) => a.quote_start - b.quote_start)
      .flatMap(({gloss}) => (gloss === null ? [] : [gloss]));
    return {start, end, text, ...found, glosses: [...new Set(glosses)]};
  });
}

/** The sentences around records, those that overlap put together. */
function mergeQuotes(records: readonly Placed[]): {start: number; text: string}[] {
  const merged: {start: number; text: string}[] = [];
  for (const {quote_start, quote} of [...records].sort((a, b) => a.quote_start - b.quote_start)) {
    const last = merged.at(-1);
    const shared = last ? last.start + last.text.length - quote_start : 0;
    if (last && shared > 0) last.text += quote.slice(shared);
    else merged.push({start: quote_start, text: quote});
  }
  return merged;
}
