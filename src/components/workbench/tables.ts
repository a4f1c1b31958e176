import {element} from "../chart/dom.js";
import {quoted, type Relation} from "./catalog.js";
import type {Workbench} from "./context.js";
import {columnRow} from "./frame.js";
import {type Profile, profile} from "./profile.js";

/** Adds to the served list of tables what the engine knows: rows, types, profiles, and tables that came since. */
export function mountTables(workbench: Workbench, root: HTMLElement): void {
  const list = root.querySelector<HTMLElement>(".wb-tables");
  if (!list) return;
  workbench.on("catalog", ({relations}) => {
    const kept = new Set(relations.map(({name}) => name));
    for (const box of list.querySelectorAll<HTMLElement>("[data-relation]")) {
      if (box.dataset.added && !kept.has(box.dataset.relation ?? "")) box.remove();
      box.classList.toggle("wb-gone", !kept.has(box.dataset.relation ?? ""));
    }
    for (const relation of relations) show(workbench, boxOf(list, relation), relation);
  });
}

function boxOf(list: HTMLElement, {name, kind}: Relation): HTMLElement {
  const served = [...list.querySelectorAll<HTMLElement>("[data-relation]")].find(
    (box) => box.dataset.relation === name
  );
  if (served) return served;
  const summary = element(
    document,
    "summary",
    {},
    element(document, "code", {}, name),
    kind === "table" ? "" : ` ${kind}`
  );
  const box = element(
    document,
    "details",
    {"data-relation": name, "data-kind": kind, "data-added": "true"},
    summary,
    element(document, "p", {}, "Made in this visit."),
    element(document, "ul", {class: "wb-column-list"})
  );
  list.append(box);
  return box;
}

function show(workbench: Workbench, box: HTMLElement, relation: Relation): void {
  const summary = box.querySelector("summary");
  summary?.querySelector(".wb-row-count")?.remove();
  if (relation.rows !== null) {
    const words = ` ${relation.rows.toLocaleString("en")} ${relation.rows === 1 ? "row" : "rows"}`;
    summary?.append(element(document, "span", {class: "wb-row-count"}, words));
  }
  const columns = box.querySelector("ul");
  if (!columns) return;
  for (const {name, type} of relation.columns) {
    const served = [...columns.children].find((row) => (row as HTMLElement).dataset.column === name);
    const row = (served ?? columns.appendChild(columnRow(document, name, type, ""))) as HTMLElement;
    if (!row.querySelector("button")) addControls(workbench, relation, row, name, type);
  }
  if (!box.querySelector(".wb-insert")) box.querySelector("p")?.after(insertButton(workbench, relation));
}

function insertButton(workbench: Workbench, {name, kind, parameters}: Relation): HTMLElement {
  const call = kind === "table macro" || kind === "macro";
  const words = call ? `${quoted(name)}()` : quoted(name);
  const button = element(document, "button", {type: "button", class: "wb-insert"}, `Insert ${words}`);
  button.onclick = () => workbench.insert(words);
  if (!call || parameters.length === 0) return button;
  return element(document, "div", {}, button, element(document, "p", {}, `Parameters: ${parameters.join(", ")}`));
}

/** The column's name puts it into the query; the switch beside it opens its profile, which is counted then. */
function addControls(workbench: Workbench, relation: Relation, row: HTMLElement, name: string, type: string): void {
  const insert = element(
    document,
    "button",
    {type: "button", class: "wb-column-name", title: "Insert into the query"},
    name
  );
  insert.onclick = () => workbench.insert(quoted(name));
  row.querySelector(".wb-column-name")?.replaceWith(insert);
  const place = element(document, "div", {class: "wb-profile"});
  const open = element(
    document,
    "button",
    {type: "button", class: "wb-open-profile", "aria-expanded": "false", "aria-label": `Profile of ${name}`},
    "Profile"
  );
  open.onclick = async () => {
    const expanded = open.getAttribute("aria-expanded") === "true";
    open.setAttribute("aria-expanded", String(!expanded));
    if (expanded) {
      place.replaceChildren();
      return;
    }
    const said = element(document, "p", {role: "status"}, "Counting…");
    place.replaceChildren(said);
    try {
      const counted = await profile(workbench.session, relation.name, name, type);
      said.textContent = facts(counted);
      if (said.isConnected) place.append(barTable(counted));
    } catch (error) {
      said.textContent = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    }
  };
  row.append(open, place);
}

function facts({rows, nulls, distinct, smallest, largest}: Profile): string {
  const words = [`${count(distinct)} distinct`, `${count(nulls)} of ${count(rows)} null`];
  if (smallest !== null) words.push(`from ${shortened(smallest)} to ${shortened(largest ?? "")}`);
  return words.join(" · ");
}

function barTable({bars, histogram}: Profile): HTMLElement {
  const most = Math.max(1, ...bars.map(({count}) => count));
  const rowsOfBars = bars.map(({label, count: n}) =>
    element(
      document,
      "tr",
      {},
      element(document, "th", {scope: "row"}, histogram ? `from ${label}` : label),
      element(document, "td", {}, count(n)),
      element(document, "td", {"aria-hidden": "true"}, element(document, "meter", {min: 0, max: most, value: n}))
    )
  );
  const caption = element(document, "caption", {}, histogram ? "Rows from each value on" : "Commonest values");
  return element(document, "table", {}, caption, ...rowsOfBars);
}

const count = (number: number): string => number.toLocaleString("en");

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
