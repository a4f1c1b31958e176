import {element} from "../chart/dom.js";
import type {PageData} from "../pageData.js";
import {defaultRows, defaultSeconds} from "./limits.js";

/** The query that the page begins with. */
export const firstQuery = `SELECT origin, text, low, high, measure_name
FROM claim_evidence
WHERE measure IS NOT NULL
ORDER BY measure_name, low`;

/** Draws `${workbench()}` into the page as it is served: all its parts in their places, the engine's controls not yet in use. */
export function frame(document: Document, _data: PageData): HTMLElement {
  return element(
    document,
    "section",
    {class: "workbench", "aria-label": "Workbench"},
    element(document, "div", {class: "wb-share"}),
    element(
      document,
      "div",
      {class: "wb-columns"},
      element(
        document,
        "div",
        {class: "wb-main"},
        query(document),
        element(document, "section", {class: "wb-results", "aria-label": "Results"})
      ),
      element(
        document,
        "div",
        {class: "wb-side"},
        element(document, "section", {class: "wb-examples", "aria-label": "Examples"}),
        element(document, "section", {class: "wb-tables", "aria-label": "Tables"}),
        element(document, "section", {class: "wb-own", "aria-label": "Your own data"})
      )
    )
  );
}

function query(document: Document): HTMLElement {
  const button = (name: string, label: string) =>
    element(document, "button", {type: "button", class: `wb-${name}`, disabled: ""}, label);
  const number = (name: string, label: string, value: number) =>
    element(
      document,
      "label",
      {},
      `${label} `,
      element(document, "input", {type: "number", class: `wb-${name}`, min: 1, value, inputmode: "numeric"})
    );
  const text = element(document, "textarea", {"aria-label": "SQL", spellcheck: "false", rows: 8}, firstQuery);
  return element(
    document,
    "section",
    {class: "wb-query", "aria-label": "Query"},
    element(document, "div", {class: "wb-editor"}, text),
    element(document, "form", {class: "wb-parameters", "aria-label": "Values of the query"}),
    element(
      document,
      "div",
      {class: "wb-controls"},
      button("run", "Run"),
      button("stop", "Stop"),
      button("format", "Format"),
      button("reset", "Reset tables"),
      button("keys", "Keys"),
      number("seconds", "Seconds at most", defaultSeconds),
      number("rows", "Rows shown", defaultRows)
    ),
    element(document, "p", {class: "wb-status", role: "status"}),
    element(document, "div", {class: "wb-error", role: "alert"})
  );
}
