import type {ExtractedRecord} from "../records.ts";
import type {ArticleDesk, DeskItem} from "./desk.ts";

/** A run of a sentence, with the kinds of the records that it lies in. */
export interface Run {
  text: string;
  kinds: ExtractedRecord["kind"][];
  /** Whether it lies in the record that is looked at. */
  current: boolean;
}

/** The most that is shown of what stands before a sentence, in UTF-16 code units. */
const BEFORE = 240;

/** An item's sentence cut into runs at the places of its records, and what stands before it in the article. */
export function markSentence(desk: ArticleDesk, {record, article: {body}}: DeskItem): {before: string; runs: Run[]} {
  const found = body.lastIndexOf(record.quote, record.start);
  const holds = found >= 0 && found <= record.start && record.end <= found + record.quote.length;
  const start = holds ? found : record.start;
  const end = holds ? found + record.quote.length : record.end;
  const inside = desk.items.map((item) => item.record).filter((other) => other.start < end && start < other.end);
  const cuts = [...new Set([start, end, ...inside.flatMap((other) => [other.start, other.end])])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  const runs = cuts.slice(1).map((to, i): Run => {
    const from = cuts[i]!;
    const over = inside.filter((other) => other.start <= from && to <= other.end);
    return {
      text: body.slice(from, to),
      kinds: [...new Set(over.map(({kind}) => kind))],
      current: record.start <= from && to <= record.end
    };
  });
  return {before: lastWords(body.slice(0, start).trimEnd()), runs};
}

/** The end of a text, from the beginning of a word. */
function lastWords(text: string): string {
  if (text.length <= BEFORE) return text;
  const cut = text.slice(-BEFORE);
  return `…${cut.slice(cut.search(/\s/))}`;
}
