import type {HeadParameter} from "../../queries/head.js";
import {element} from "../chart/dom.js";
import {siteHref} from "../links.js";
import {defaultRows, defaultSeconds} from "./limits.js";

/** What the page says of a table, view or macro. */
export interface Described {
  name: string;
  kind: "table" | "view" | "table macro";
  meaning: string;
  /** Its columns; none for views and macros, whose columns the engine tells. */
  columns: readonly {name: string; type: string; meaning: string}[];
}

/** A query that teaches something. */
export interface Example {
  name: string;
  title: string;
  about: string;
  parameters: readonly HeadParameter[];
  sql: string;
}

/** The query that the page begins with. */
export const firstQuery = `SELECT origin, text, low, high, measure_name
FROM claim_evidence
WHERE measure IS NOT NULL
ORDER BY measure_name, low`;

/** Draws the workbench as it is served: all its parts in their places, and the data dictionary, which needs no scripts. */
export function frame(document: Document, tables: readonly Described[], examples: readonly Example[]): HTMLElement {
  const part = (name: string, label: string, ...children: Node[]) =>
    element(
      document,
      "section",
      {class: `wb-${name}`, "aria-labelledby": `wb-${name}-title`},
      heading(document, name, label),
      ...children
    );
  return element(
    document,
    "div",
    {class: "workbench"},
    element(document, "noscript", {}, withoutScripts(document)),
    share(document),
    element(
      document,
      "div",
      {class: "wb-columns"},
      element(
        document,
        "div",
        {class: "wb-main"},
        query(document),
        element(document, "section", {class: "wb-results", "aria-label": "Results"}),
        part("own", "Your own data", ...ownData(document))
      ),
      element(
        document,
        "div",
        {class: "wb-side"},
        part("examples", "Examples", ...examples.map((example) => exampleBox(document, example))),
        part("tables", "Tables", ...tables.map((table) => tableBox(document, table)))
      )
    )
  );
}

/** Finds a part of the frame, or of another part of it. */
export function partOf<E extends HTMLElement = HTMLElement>(root: HTMLElement, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`workbench: not on the page: ${selector}`);
  return found;
}

function heading(document: Document, name: string, label: string): HTMLElement {
  return element(document, "h2", {id: `wb-${name}-title`}, label);
}

function exampleBox(document: Document, {name, title, about, parameters, sql}: Example): HTMLElement {
  return element(
    document,
    "details",
    {"data-example": name},
    element(document, "summary", {}, title),
    element(document, "p", {}, about),
    ...parameters.map(({name, first, about}) =>
      element(
        document,
        "p",
        {class: "wb-parameter", "data-name": name, "data-first": first, "data-about": about},
        element(document, "code", {}, `$${name}`),
        ` ${about}`
      )
    ),
    element(
      document,
      "pre",
      {tabindex: 0, role: "region", "aria-label": `SQL of ${title}`},
      element(document, "code", {}, sql)
    )
  );
}

function tableBox(document: Document, {name, kind, meaning, columns}: Described): HTMLElement {
  const rows = columns.map((column) => columnRow(document, column.name, column.type, column.meaning));
  return element(
    document,
    "details",
    {"data-relation": name, "data-kind": kind},
    element(document, "summary", {}, element(document, "code", {}, name), kind === "table" ? "" : ` ${kind}`),
    element(document, "p", {}, meaning),
    element(document, "ul", {class: "wb-column-list"}, ...rows)
  );
}

/** One column of a table: its name, its type and what it means. */
export function columnRow(document: Document, name: string, type: string, meaning: string): HTMLElement {
  return element(
    document,
    "li",
    {"data-column": name, "data-type": type},
    element(document, "code", {class: "wb-column-name"}, name),
    element(document, "span", {class: "wb-type"}, ` ${type} `),
    element(document, "span", {class: "wb-meaning"}, meaning)
  );
}

function withoutScripts(document: Document): HTMLElement {
  return element(
    document,
    "p",
    {class: "noscript"},
    "JavaScript is off, and queries need it. What the tables hold, and the examples, can be read all the same. ",
    element(document, "a", {href: siteHref("/data")}, "Download the data"),
    "."
  );
}

/** The address of the query, and what this browser keeps. */
function share(document: Document): HTMLElement {
  return element(
    document,
    "div",
    {class: "wb-share"},
    element(document, "div", {class: "wb-shared", role: "status"}),
    element(
      document,
      "p",
      {class: "actions"},
      button(document, "link", "Copy a link to this query"),
      element(document, "input", {
        type: "text",
        class: "wb-address",
        readonly: "",
        hidden: "",
        "aria-label": "Address of this query"
      })
    ),
    element(
      document,
      "details",
      {class: "wb-history"},
      element(document, "summary", {}, "History and saved queries"),
      element(document, "p", {class: "wb-note"}, "They stay in this browser.")
    )
  );
}

function ownData(document: Document): HTMLElement[] {
  return [
    element(
      document,
      "p",
      {class: "wb-note"},
      "A file becomes a table; an article is read for its figures. Both stay on your machine, for this visit."
    ),
    element(
      document,
      "label",
      {for: "wb-own-file"},
      "Choose a file, or drop one on this page: CSV, JSON, Arrow, Parquet, or an article as text or HTML"
    ),
    element(document, "input", {
      type: "file",
      id: "wb-own-file",
      accept: ".csv,.tsv,.txt,.json,.ndjson,.jsonl,.arrow,.feather,.parquet,.html,.htm,.md",
      disabled: ""
    }),
    element(document, "p", {class: "actions"}, button(document, "article", "Paste an article")),
    element(document, "div", {class: "wb-own-work"}),
    element(document, "ul", {class: "wb-own-tables"})
  ];
}

/** A button that does nothing until scripts take over. */
function button(document: Document, name: string, label: string): HTMLButtonElement {
  return element(document, "button", {type: "button", class: `wb-${name}`, disabled: ""}, label);
}

function query(document: Document): HTMLElement {
  const number = (name: string, label: string, value: number) =>
    element(
      document,
      "label",
      {},
      `${label} `,
      element(document, "input", {type: "number", class: `wb-${name}`, min: 1, value, inputmode: "numeric"})
    );
  return element(
    document,
    "section",
    {class: "wb-query", "aria-label": "Query"},
    element(
      document,
      "div",
      {class: "wb-editor"},
      element(document, "textarea", {"aria-label": "SQL", spellcheck: "false", rows: 6}, firstQuery)
    ),
    element(document, "form", {class: "wb-parameters", "aria-label": "Values of the query"}),
    element(
      document,
      "div",
      {class: "wb-controls"},
      button(document, "run", "Run"),
      button(document, "stop", "Stop"),
      button(document, "format", "Format"),
      button(document, "reset", "Reset tables"),
      button(document, "keys", "Keys"),
      number("seconds", "Seconds at most", defaultSeconds),
      number("rows", "Rows at most", defaultRows)
    ),
    element(
      document,
      "div",
      {class: "wb-said"},
      element(document, "p", {class: "wb-status", role: "status"}),
      element(document, "span", {class: "wb-clock", "aria-hidden": "true"}),
      element(document, "div", {class: "wb-loading"})
    ),
    element(document, "div", {class: "wb-error", role: "alert"})
  );
}
