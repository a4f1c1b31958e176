import {element} from "../../../chart/dom.js";
import {count} from "../../../words.js";
import type {Workbench} from "../../context.js";
import {holdFocus} from "../../focus.js";
import {fileProblem, formatOf, tableName} from "./names.js";
import {FileReading} from "./reader.js";
import {type Found, fileTypes} from "./types.js";

/** Reads a file, shows what is in it, and makes a table of it when the reader agrees. Nothing of it leaves the machine. */
export async function bringFile(workbench: Workbench, file: File, place: HTMLElement): Promise<void> {
  const problem = fileProblem(file);
  const panel = element(document, "section", {class: "wb-file", "aria-label": `File ${file.name}`});
  const status = element(document, "p", {role: "status"});
  place.replaceChildren(panel);
  panel.append(status);
  if (problem !== null) {
    status.textContent = problem;
    return;
  }
  const bar = element(document, "progress", {max: 1, value: 0, "aria-label": `${file.name}: read`});
  const cancel = element(document, "button", {type: "button"}, "Cancel");
  const reading = new FileReading((share) => {
    bar.value = share;
  });
  cancel.onclick = () => reading.cancel();
  panel.append(bar, cancel);
  const fail = (error: unknown) => {
    holdFocus(place);
    bar.remove();
    cancel.remove();
    status.textContent = `${file.name}: ${error instanceof Error ? error.message : String(error)}`;
  };
  try {
    status.textContent = `Reading ${file.name}`;
    const found = await reading.look(file, formatOf(file.name)!);
    bar.remove();
    status.textContent = `${file.name}: ${count(found.rows, "row")}, ${count(found.columns.length, "column")}. Nothing is loaded yet.`;
    const taken = (await tableNames(workbench)).concat(workbench.session.ownTables);
    const form = preview(found, tableName(file.name, taken), taken);
    panel.insertBefore(form.element, cancel);
    form.name.focus();
    cancel.onclick = () => {
      reading.cancel();
      fail(new Error("cancelled"));
      form.element.remove();
    };
    form.element.onsubmit = async (event) => {
      event.preventDefault();
      const chosen = form.chosen();
      if (typeof chosen === "string") {
        status.textContent = chosen;
        return;
      }
      holdFocus(place);
      form.element.remove();
      bar.value = 0;
      panel.insertBefore(bar, cancel);
      status.textContent = `Making the table ${chosen.name}`;
      try {
        await workbench.session.addTable(chosen.name, reading.load(chosen.columns));
        reading.cancel();
        panel.remove();
        workbench.say(`${chosen.name}: ${count(found.rows, "row")}, for this visit`);
        workbench.insert(`SELECT * FROM ${chosen.name} LIMIT 100`);
      } catch (error) {
        reading.cancel();
        fail(error);
      }
    };
  } catch (error) {
    reading.cancel();
    fail(error);
  }
}

/** The names of all tables and views that are there. */
async function tableNames(workbench: Workbench): Promise<string[]> {
  const table = await workbench.session.query("SELECT table_name FROM information_schema.tables");
  return table.toArray().map((row) => String(row.table_name));
}

function preview({columns, first, notes}: Found, proposed: string, taken: readonly string[]) {
  const name = element(document, "input", {type: "text", value: proposed, required: "", maxlength: 60});
  const names = columns.map((column) =>
    element(document, "input", {
      type: "text",
      value: column.name,
      "aria-label": `Name of column ${column.name}`,
      maxlength: 100
    })
  );
  const types = columns.map((column) => {
    const options = column.changeable ? fileTypes : [column.type];
    const box = element(
      document,
      "select",
      {"aria-label": `Type of column ${column.name}`},
      ...options.map((type) => element(document, "option", {value: type}, type))
    );
    box.value = column.type;
    return box;
  });
  const remarks = [...notes, ...columns.flatMap((column) => (column.note ? [`${column.name}: ${column.note}`] : []))];
  const head = (cells: Node[]) =>
    element(document, "tr", {}, ...cells.map((cell) => element(document, "th", {scope: "col"}, cell)));
  const form = element(
    document,
    "form",
    {class: "wb-preview"},
    element(document, "label", {}, "Table name ", name),
    remarks.length > 0 && element(document, "ul", {}, ...remarks.map((words) => element(document, "li", {}, words))),
    element(
      document,
      "div",
      {class: "wb-first", tabindex: 0, role: "region", "aria-label": "First rows"},
      element(
        document,
        "table",
        {},
        element(document, "thead", {}, head(names), head(types)),
        element(
          document,
          "tbody",
          {},
          ...first
            .slice(0, 8)
            .map((row) =>
              element(
                document,
                "tr",
                {},
                ...row.map((text) =>
                  element(document, "td", {}, text === null ? element(document, "i", {}, "NULL") : text.slice(0, 120))
                )
              )
            )
        )
      )
    ),
    element(document, "button", {type: "submit"}, "Make the table")
  );
  const chosen = () => {
    const wanted = name.value.trim();
    const given = names.map((input) => input.value.trim());
    if (!/^[A-Za-z_]\w*$/.test(wanted))
      return `${JSON.stringify(wanted)}: not a name for a table: letters, digits and _, a letter first`;
    if (taken.some((other) => other.toLowerCase() === wanted.toLowerCase()))
      return `${wanted}: there is a table of this name: choose another`;
    if (given.some((column) => column === "")) return "a column has no name";
    const lower = given.map((column) => column.toLowerCase());
    const twice = given.find((column, i) => lower.indexOf(column.toLowerCase()) !== i);
    if (twice !== undefined) return `${twice}: two columns have this name: change one`;
    return {name: wanted, columns: given.map((column, i) => ({name: column, type: types[i]!.value}))};
  };
  return {element: form, name, chosen};
}
