import {sqlLink} from "../sqlLink.js";
import {element} from "./dom.js";
import {publication} from "./evidence.js";
import type {Column, Kind} from "./kind.js";
import {type Sentence, sentences} from "./sentences.js";

/** Who says what a chart shows, and which articles tell it. */
export function sourcesLine(
  document: Document,
  kind: Kind<object>,
  rows: readonly object[],
  target?: string
): HTMLElement {
  const names = new Map(kind.sources(rows).map(({name, kind}) => [name, kind]));
  const articles = new Map(kind.articles(rows).map((article) => [article.article_id, article]));
  const said = Array.from(names, ([name, kind]) => (kind ? `${name} (${kind})` : name)).join(", ");
  const links = Array.from(articles.values(), ({article_id, publisher, published}, i) => [
    i > 0 && ", ",
    element(
      document,
      "a",
      {href: `/articles/${article_id}`, target},
      publication(publisher, published).replace(", ", " ")
    )
  ]).flat();
  return element(
    document,
    "p",
    {class: "sources"},
    element(document, "strong", {}, said ? "Sources: " : "Told by "),
    said && `${said}; told by `,
    ...links,
    "."
  );
}

/** The same data as a table. */
export function dataTable(
  document: Document,
  title: string,
  columns: readonly Column<object>[],
  rows: readonly object[],
  href: (row: object) => string
): HTMLElement {
  const head = [...columns.map(({name}) => name), "Evidence"].map((name) =>
    element(document, "th", {scope: "col"}, name)
  );
  const body = rows.map((row) => {
    const cells = columns.map(({value, lang}, i) => {
      const shown = value(row);
      const text = shown === null ? "" : typeof shown === "number" ? shown.toLocaleString("en-US") : shown;
      const attributes = {lang, class: typeof shown === "number" ? "number" : null};
      return i === 0
        ? element(document, "th", {scope: "row", ...attributes}, text)
        : element(document, "td", attributes, text);
    });
    const link = element(document, "a", {href: href(row)}, "sentence");
    return element(document, "tr", {}, ...cells, element(document, "td", {}, link));
  });
  return element(
    document,
    "div",
    {class: "scroll", role: "region", tabindex: 0, "aria-label": `${title}, as a table`},
    element(
      document,
      "table",
      {},
      element(document, "caption", {}, title),
      element(document, "thead", {}, element(document, "tr", {}, ...head)),
      element(document, "tbody", {}, ...body)
    )
  );
}

/** The sentences that a chart rests on, each once: what is computed several times from a claim rests on one. */
export function sentencesBehind(kind: Kind<object>, rows: readonly object[], chart: string): Sentence[] {
  const found = new Map<string, Sentence>();
  for (const row of rows) {
    const behind = kind.behind(row, chart);
    if (!found.has(behind.id)) found.set(behind.id, {...behind, page: kind.page(row)});
  }
  return [...found.values()];
}

/** The same as a list. */
export function sentenceList(
  document: Document,
  kind: Kind<object>,
  rows: readonly object[],
  chart: string
): HTMLElement {
  return sentences(document, sentencesBehind(kind, rows, chart));
}

/** The query that a chart is drawn from, and a link that opens it where it can be changed and run. */
export function queryBlock(document: Document, sql: string): HTMLElement {
  return element(
    document,
    "div",
    {},
    element(document, "pre", {}, element(document, "code", {class: "language-sql"}, sql)),
    element(
      document,
      "p",
      {},
      element(document, "a", {class: "open-sql", href: sqlLink({sql})}, "Open this query and change it")
    )
  );
}

/** A part under a chart that opens on a click, without scripts. */
export function fold(
  document: Document,
  name: string,
  summary: string,
  ...children: (Node | string | null)[]
): HTMLElement {
  return element(
    document,
    "details",
    {class: `behind ${name}`},
    element(document, "summary", {}, summary),
    ...children
  );
}
