import {dateText} from "../../src/components/prose/dateText.ts";
import {type FigureOptions, figureText, type Quantity} from "../../src/components/prose/figureText.ts";
import type {ProseLanguage} from "../../src/components/prose/language.ts";
import {agreedDate, agreedFigure, agreedQuote, agreedValue} from "./agreed.ts";
import type {ProseCall} from "./calls.ts";
import {type Evidence, type EvidenceRow, publisherOf, recordOf} from "./evidence.ts";
import {NoReference} from "./noReference.ts";
import {rowWhere, valueText} from "./values.ts";

/** What a call says on the page, and what it rests on. */
export interface Reference {
  text: string;
  /** The evidence's address, from the site's root. */
  href: string;
  /** What was agreed on when the call was written, as it is now: value, qualifier and source. */
  agreed: string;
  /** The record, or the query's row. */
  row: EvidenceRow;
  /** The language of a quotation's words; null where the words are the page's. */
  lang: string | null;
  options: FigureOptions;
}

const findOne = "look for it with npm run check -- --find WORDS";

/**
 * What a call says in a page's language.
 * @throws {NoReference} where what it names is not there.
 */
export function refer(call: ProseCall, evidence: Evidence, language: ProseLanguage): Reference {
  const unwritten = call.arguments.some(({value}) => value === undefined);
  if (unwritten) throw new NoReference(`${call.name}: not written out`, "its arguments are texts, numbers and objects");
  return call.name === "value" ? valueReference(call, evidence, language) : recordReference(call, evidence, language);
}

/** The words that a call was agreed with, where it has them: its second text, or a value's third. */
export function agreedIn(call: ProseCall): {value: string; start: number; end: number} | null {
  const texts = call.arguments.filter(({value}) => typeof value === "string");
  const last = texts[agreedAt[call.name]];
  return last ? {...last, value: String(last.value)} : null;
}

/** Which of a call's texts is the agreed one. */
const agreedAt = {figure: 1, value: 2, quote: 1};

function recordReference(call: ProseCall, evidence: Evidence, language: ProseLanguage): Reference {
  const id = String(call.arguments[0]?.value ?? "");
  const row = recordOf(evidence, id);
  if (!row) throw new NoReference(`${call.name}: no such record: ${JSON.stringify(id)}`, gone(id));
  const options = optionsOf(call);
  if (call.name === "quote") return quoteReference(id, row, evidence, options);
  if (id.startsWith("claim-")) {
    const text = figureText(row as unknown as Quantity, language, options);
    return {text, href: `/claims/${id}`, agreed: agreedFigure(row), row, lang: null, options};
  }
  const edtf = row.edtf ?? row.date;
  if (typeof edtf !== "string") throw new NoReference(`figure: no figure or date: ${JSON.stringify(id)}`, findOne);
  return {
    text: dateText(edtf, language, typeof row.part === "string" ? row.part : null),
    href: `/articles/${row.article_id}#${id}`,
    agreed: agreedDate(row, publisherOf(evidence, row.article_id)),
    row,
    lang: null,
    options
  };
}

function quoteReference(id: string, row: EvidenceRow, evidence: Evidence, options: FigureOptions): Reference {
  const {part} = options as {part?: unknown};
  const sentence = String(id.startsWith("statement-") ? row.text : row.quote);
  const text = typeof part === "string" ? part : sentence;
  if (!plain(sentence).includes(plain(text))) {
    throw new NoReference(
      `quote: not in what is quoted: ${JSON.stringify(text)}`,
      `it says ${JSON.stringify(sentence)}`
    );
  }
  const article = evidence.rows("data/articles.json")?.find((one) => one.article_id === row.article_id);
  return {
    text,
    href: id.startsWith("claim-") ? `/claims/${id}` : `/articles/${row.article_id}#${id}`,
    agreed: agreedQuote(sentence, row, publisherOf(evidence, row.article_id)),
    row,
    lang: String(article?.language ?? ""),
    options: {}
  };
}

function valueReference(call: ProseCall, evidence: Evidence, language: ProseLanguage): Reference {
  const [query, column] = call.arguments.map(({value}) => String(value));
  const rows = evidence.rows(`data/query/${query}.json`);
  if (!query || !column || !rows) {
    throw new NoReference(
      `value: no such query: ${JSON.stringify(query)}`,
      "the queries are in src/queries, and listed in its index.ts"
    );
  }
  const [where, options] = objectsOf(call);
  const row = rowWhere(query, rows, column, where ?? {});
  const text = valueText(row, column, language, (options ?? {}) as FigureOptions);
  const claim = typeof row.claim_id === "string" ? row.claim_id : null;
  return {
    text,
    href: claim ? `/claims/${claim}` : "/data",
    agreed: agreedValue(row, column),
    row,
    lang: null,
    options: (options ?? {}) as FigureOptions
  };
}

function optionsOf(call: ProseCall): FigureOptions {
  return (objectsOf(call)[0] ?? {}) as FigureOptions;
}

function objectsOf(call: ProseCall): Record<string, unknown>[] {
  return call.arguments
    .map(({value}) => value)
    .filter((value) => typeof value === "object" && value !== null) as Record<string, unknown>[];
}

function gone(id: string): string {
  return /^(claim|date|event|statement)-[0-9a-f]{16}$/.test(id)
    ? `it is gone or was rejected, or its words have changed; ${findOne}`
    : `an id is claim-, date-, event- or statement- and sixteen digits; ${findOne}`;
}

const plain = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();
