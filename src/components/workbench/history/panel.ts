import {element} from "../../chart/dom.js";
import type {Workbench} from "../context.js";
import {save} from "../exports/save.js";
import {letShow} from "../pause.js";
import type {Shown} from "../results.js";
import type {KeptQuery, SavedQuery} from "../share/schema.js";
import {browserStorage, QueryStore} from "./store.js";

/** Puts in the queries that ran and those that were saved, in this browser alone: to open again, to take along, to delete. */
export function fillHistory(panel: HTMLDetailsElement, workbench: Workbench, shown: Shown): void {
  const store = new QueryStore(browserStorage());
  const say = (problem: string | null, done: string) => workbench.say(problem ?? done);
  const lists = element(document, "div", {});
  const name = element(document, "input", {
    type: "text",
    "aria-label": "Name for this query",
    placeholder: "Name",
    maxlength: 200
  });
  const form = element(
    document,
    "form",
    {class: "wb-save"},
    name,
    element(document, "button", {type: "submit"}, "Save this query")
  );
  const file = element(document, "input", {
    type: "file",
    accept: ".json,application/json",
    "aria-label": "Import queries",
    class: "visually-hidden",
    tabindex: -1
  });
  const button = (label: string, act: () => void) => {
    const made = element(document, "button", {type: "button"}, label);
    made.onclick = act;
    return made;
  };
  let deleted: string | null = null;
  const removeAll = button("Delete all", async () => {
    const before = deleted;
    deleted = before === null ? store.exportText() : null;
    if (before === null) say(store.clear(), "history and saved queries deleted; the same button brings them back");
    else say(await store.import(before), "history and saved queries are back");
    removeAll.textContent = deleted === null ? "Delete all" : "Undo: bring all back";
    draw();
  });
  panel.append(
    form,
    lists,
    element(
      document,
      "p",
      {class: "actions"},
      button("Export", () => save(new Blob([store.exportText()], {type: "application/json"}), "queries.json")),
      button("Import", () => file.click()),
      removeAll
    ),
    file
  );

  function draw(): void {
    const {saved, history} = store.kept;
    lists.replaceChildren(list("Saved", "saved", saved), list("History", "history", history));
  }

  function list(title: string, kind: "saved" | "history", queries: readonly (KeptQuery | SavedQuery)[]): HTMLElement {
    const items = queries.slice(0, 100).map((query, i) => {
      const label = "name" in query ? query.name : shortened(query.sql);
      const open = button(label, () => {
        workbench.setText(query.sql);
        workbench.setValues(query.values);
        shown.chartNext(query.chart);
        workbench.say("the query is in the editor; run it when you like");
      });
      open.title = query.sql.slice(0, 2000);
      const remove = button("Delete", () => {
        say(store.remove(kind, i), "deleted");
        draw();
        panel.querySelector("summary")?.focus();
      });
      remove.setAttribute("aria-label", `Delete ${label}`);
      return element(document, "li", {}, open, remove);
    });
    const body =
      items.length > 0
        ? element(document, "ul", {}, ...items)
        : element(document, "p", {class: "wb-note"}, "None yet.");
    return element(document, "section", {"aria-label": title}, element(document, "h2", {}, title), body);
  }

  const current = () => ({
    sql: workbench.text(),
    values: {...workbench.values()},
    chart: shown.chart(),
    at: new Date().toISOString()
  });
  form.onsubmit = (event) => {
    event.preventDefault();
    const label = name.value.trim();
    if (label === "" || workbench.text().trim() === "") {
      workbench.say(label === "" ? "give the query a name" : "there is no query to save");
      return;
    }
    say(store.save({...current(), name: label}), `saved as ${label}`);
    name.value = "";
    draw();
  };
  file.onchange = async () => {
    const chosen = file.files?.[0];
    if (!chosen) return;
    const problem =
      chosen.size > 20_000_000 ? "not imported: it is larger than 20 MB" : await store.import(await chosen.text());
    say(problem, "queries imported");
    file.value = "";
    draw();
  };
  panel.addEventListener("toggle", () => panel.open && draw());
  if (panel.open) draw();
  workbench.on("finished", async ({text, values}) => {
    if (text.trim() === "" || text.length > 200_000) return;
    const ran = {sql: text, values: {...values}, chart: null, at: new Date().toISOString()};
    await letShow();
    const problem = store.ran(ran);
    // What reads the history again comes now that there is one, so that the next visit has it.
    setTimeout(() => void import("../share/schema.js").catch(() => {}), 1500);
    if (problem) workbench.say(problem);
    if (panel.open) draw();
  });
  void store.load().then((problem) => problem && workbench.say(problem));
}

const shortened = (sql: string): string => {
  const line = sql.replace(/\s+/g, " ").trim();
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
};
