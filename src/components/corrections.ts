import {element} from "./chart/dom.js";
import {fieldNames} from "./corrections/fieldNames.js";
import type {PageData} from "./pageData.js";
import {count, dateInWords, figureInWords} from "./words.js";

/** One row of the history of claims, as `changes` gives it. */
export interface ChangeRow {
  position: number;
  claim_id: string;
  article_id: string;
  change: "came" | "went" | "changed";
  field: string | null;
  was: string | null;
  now: string | null;
  text: string | null;
  instead_id: string | null;
  reason: string | null;
  reviewer: string | null;
  date: string | null;
  publisher: string | null;
  title: string | null;
  language: string | null;
  on_site: boolean;
}

/** Changes of one day. */
interface Day {
  date: string | null;
  rows: ChangeRow[];
}

/** New claims of a day that are listed at once; more are folded away. */
const mostNew = 5;

/** What was corrected, day by day, the latest first: what changed and what went one by one, new claims together. */
export function corrections(document: Document, data: PageData): Node {
  const rows = data.rows<ChangeRow>("changes");
  const days = groupByDay(rows);
  if (days.length === 0) return element(document, "p", {}, "Nothing has been recorded yet.");
  return element(document, "div", {class: "corrections"}, ...days.map((day) => dayOf(document, day)));
}

function groupByDay(rows: readonly ChangeRow[]): Day[] {
  const days = new Map<string | null, ChangeRow[]>();
  for (const row of rows) days.set(row.date, [...(days.get(row.date) ?? []), row]);
  return Array.from(days, ([date, rows]) => ({date, rows}));
}

function dayOf(document: Document, {date, rows}: Day): HTMLElement {
  const came = rows.filter(({change, instead_id}) => change === "came" && instead_id === null);
  const claims = new Map<string, ChangeRow[]>();
  for (const row of rows) {
    // What came in another's place is told with that one.
    if (row.change !== "came") claims.set(row.claim_id, [...(claims.get(row.claim_id) ?? []), row]);
  }
  const when = date ? element(document, "time", {datetime: date}, dateInWords(date)) : "Not dated yet";
  const items = [...claims.values()].map((changed) => element(document, "li", {}, ...told(document, changed)));
  return element(
    document,
    "section",
    {id: date ? `d${date}` : "undated"},
    element(document, "h2", {}, when),
    items.length > 0 && element(document, "ol", {class: "changes"}, ...items),
    came.length > 0 && newClaims(document, came)
  );
}

function newClaims(document: Document, came: readonly ChangeRow[]): HTMLElement {
  const items = came.map((row) =>
    element(document, "li", {}, claimLink(document, row), " · ", articleLink(document, row))
  );
  const list = element(document, "ul", {}, ...items);
  const title = `${count(came.length, "new claim")}`;
  if (came.length <= mostNew) return element(document, "div", {}, element(document, "p", {}, `${title}:`), list);
  return element(document, "details", {}, element(document, "summary", {}, title), list);
}

/** What became of one claim. */
function told(document: Document, rows: readonly ChangeRow[]): (Node | string)[] {
  const first = rows[0]!;
  const parts: (Node | string)[] = [
    element(document, "strong", {}, first.change === "went" ? "Withdrawn" : "Corrected"),
    ": ",
    claimLink(document, first),
    " · ",
    articleLink(document, first)
  ];
  if (first.change === "changed") parts.push(fieldList(document, rows));
  if (first.instead_id)
    parts.push(
      element(
        document,
        "p",
        {},
        "In its place: ",
        element(document, "a", {href: `/claims/${first.instead_id}`}, "the claim in its words of now"),
        "."
      )
    );
  if (first.reason) parts.push(element(document, "p", {class: "reason"}, `${first.reason} (${first.reviewer})`));
  return parts;
}

/** What each field was and is. */
export function fieldList(document: Document, rows: readonly ChangeRow[]): HTMLElement {
  const items = rows.map(({field, was, now}) =>
    element(
      document,
      "li",
      {},
      `${fieldNames[field ?? ""] ?? field}: `,
      element(document, "del", {}, valueText(was)),
      " → ",
      element(document, "ins", {}, valueText(now))
    )
  );
  return element(document, "ul", {class: "fields"}, ...items);
}

/** A value as JSON has it, for readers. */
function valueText(json: string | null): string {
  const value: unknown = JSON.parse(json ?? "null");
  if (value === null) return "none";
  if (Array.isArray(value)) return value.length === 0 ? "nobody" : value.join(", ");
  return typeof value === "number"
    ? value.toLocaleString("en-US", {maximumFractionDigits: 20})
    : String(value).replaceAll("_", " ");
}

function claimLink(document: Document, {claim_id, text, now, was, on_site, language}: ChangeRow): Node {
  const whole = JSON.parse(now ?? was ?? "{}") as Record<string, unknown> | null;
  const figure = whole && typeof whole === "object" && "qualifier" in whole ? `${figureInWords(whole as never)}: ` : "";
  const words = element(document, "span", {}, figure, element(document, "q", {lang: language ?? ""}, text ?? ""));
  return on_site ? element(document, "a", {href: `/claims/${claim_id}`}, words) : words;
}

function articleLink(document: Document, {article_id, publisher, title, language}: ChangeRow): Node {
  const name = title ?? publisher ?? article_id;
  return element(
    document,
    "a",
    {href: `/articles/${article_id}`},
    element(document, "bdi", {lang: title ? language : null}, name)
  );
}
