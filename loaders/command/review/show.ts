import {escapeControls} from "../../read/problem.ts";
import type {ArticleDesk, DeskItem} from "../../review/desk.ts";
import {expectedOf, fieldNames} from "../../review/entry.ts";
import {showField} from "../../review/field.ts";
import {markSentence} from "../../review/marks.ts";

/** What may be written in colour; plain where the terminal has none. */
export interface Style {
  strong(text: string): string;
  faint(text: string): string;
  mark(text: string): string;
  other(text: string): string;
}

const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;

export const coloured: Style = {strong: sgr(1, 22), faint: sgr(2, 22), mark: sgr(7, 27), other: sgr(4, 24)};
export const plain: Style = {
  strong: (text) => text,
  faint: (text) => text,
  mark: (text) => `[[${text}]]`,
  other: (text) => text
};

/** A text of an article or a file, so that nothing in it can move the cursor; line ends become spaces. */
export const safe = (text: string): string => escapeControls(text.replace(/\s*\n\s*/g, " "));

/** An item with its sentence, its doubts and its fields, as lines of a terminal. */
export function showItem(desk: ArticleDesk, item: DeskItem, style: Style): string {
  const {record, article, doubts, verdict, gloss, notes} = item;
  const {before, runs} = markSentence(desk, item);
  const current = runs.filter((run) => run.current);
  const sentence = runs.map((run) => {
    if (run.current) return run === current[0] ? style.mark(safe(current.map(({text}) => text).join(""))) : "";
    return run.kinds.length > 0 ? style.other(safe(run.text)) : safe(run.text);
  });
  const fields = expectedOf(record);
  const rows = fieldNames(record.kind).map((field) => {
    const inferred = record.inferred.includes(field) ? style.faint("  inferred") : "";
    return `    ${field.padEnd(17)} ${safe(showField(fields[field])) || style.faint("null")}${inferred}`;
  });
  return [
    `${style.strong(`${article.id} · ${record.kind}`)} ${style.faint(item.id)}`,
    ...doubts.map(({words}) => `  ? ${safe(words)}`),
    "",
    ...(before === "" ? [] : [`  ${style.faint(safe(before))}`]),
    `  ${sentence.join("")}`,
    "",
    ...rows,
    ...(gloss?.gloss === undefined ? [] : [`    ${"gloss".padEnd(17)} ${safe(gloss.gloss)}`]),
    ...notes.map(({note}) => `    ${"note".padEnd(17)} ${safe(note ?? "")}`),
    ...(verdict === null
      ? []
      : [
          `    ${"verdict".padEnd(17)} ${verdict.action}, by ${safe(verdict.reviewer)}, ${verdict.date}: ${safe(verdict.reason)}`
        ]),
    ""
  ].join("\n");
}

/** An item as one line of a list. */
export function listItem({id, article, record, doubts, verdict}: DeskItem): string {
  const state = verdict?.action ?? "open";
  const why = doubts.map(({words}) => words).join("; ");
  return [id, article.id, state, safe(record.text), safe(why)].join("\t");
}

/** An item as one line of JSON. */
export function jsonItem({id, article, record, doubts, verdict, gloss}: DeskItem): string {
  const {quote, ...fields} = expectedOf(record);
  const {kind, start, end, text, inferred} = record;
  return JSON.stringify({
    id,
    article: article.id,
    file: article.file,
    kind,
    start,
    end,
    text,
    quote,
    fields,
    inferred,
    doubts,
    verdict: verdict?.action ?? null,
    gloss: gloss?.gloss ?? null
  });
}
