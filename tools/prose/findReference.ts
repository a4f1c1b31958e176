import {dateText} from "../../src/components/prose/dateText.ts";
import {figureText, type Quantity} from "../../src/components/prose/figureText.ts";
import {proseLanguage} from "../../src/components/prose/language.ts";
import {agreedDate, agreedFigure, agreedQuote} from "./agreed.ts";
import {type Evidence, type EvidenceRow, publisherOf} from "./evidence.ts";

/** A reference that a page can hold, and what it rests on. */
export interface FoundReference {
  /** The call, ready to be copied. */
  call: string;
  /** What it reads in English. */
  reads: string;
  /** The article's sentence. */
  sentence: string;
}

/** The claims, dates and statements in whose words, figures, sentences or sources all of some words stand. */
export function findReferences(words: string, evidence: Evidence): FoundReference[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = [...claims(evidence), ...dates(evidence), ...statements(evidence)];
  return rows.filter(({call, reads, sentence, row}) => {
    const told = [call, reads, sentence, row.text, row.gloss, row.measure_name].join(" ").toLowerCase();
    return wanted.every((word) => told.includes(word));
  });
}

type Told = FoundReference & {row: EvidenceRow};
const english = proseLanguage("en")!;

function claims(evidence: Evidence): Told[] {
  return (evidence.rows("data/query/claim_list.json") ?? []).map((row) => ({
    call: call("figure", row.claim_id, agreedFigure(row)),
    reads: figureText(row as unknown as Quantity, english, {form: "long"}),
    sentence: String(row.quote),
    row
  }));
}

function dates(evidence: Evidence): Told[] {
  return (evidence.rows("data/dates.json") ?? []).map((row) => ({
    call: call("figure", row.date_id, agreedDate(row, publisherOf(evidence, row.article_id))),
    reads: dateText(String(row.edtf), english, typeof row.part === "string" ? row.part : null),
    sentence: String(row.quote),
    row
  }));
}

function statements(evidence: Evidence): Told[] {
  return (evidence.rows("data/statements.json") ?? []).map((row) => ({
    call: call("quote", row.statement_id, agreedQuote(String(row.text), row, publisherOf(evidence, row.article_id))),
    reads: String(row.text),
    sentence: `${row.name}: ${row.quote}`,
    row
  }));
}

const call = (name: string, id: unknown, agreed: string) =>
  `\${${name}(${JSON.stringify(id)}, ${JSON.stringify(agreed)})}`;
