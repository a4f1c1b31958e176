import {table as plainTable, type TableOptions} from "npm:@observablehq/inputs";

// What a page calls `Inputs`: Framework's, with tables that keyboards and screen readers can use.
export * from "npm:@observablehq/inputs";

/**
 * Observable's table of rows, for everyone: it has a name (`label`, or else its columns), the keyboard reaches it, its heads
 * sort it by Enter and Space and say how they do, and the boxes that choose its rows have names.
 */
export function table(data: unknown, options: TableOptions & {label?: string} = {}): HTMLFormElement {
  const form = plainTable(data, options);
  // Rows that are still to come are put into the form by the first callback, which was the table's own.
  if (data instanceof Promise) data.then(() => mend(form, options.label));
  else mend(form, options.label);
  return form;
}

function mend(form: HTMLFormElement, label: string | undefined): void {
  const heads = [...form.querySelectorAll("th")];
  const [corner, ...columns] = heads;
  if (!corner) return;
  const name = label ?? `Rows of ${columns.map(({title}) => title).join(", ")}`;
  form.tabIndex = 0;
  form.setAttribute("aria-label", name);
  const caption = form.querySelector("table")!.createCaption();
  caption.className = "visually-hidden";
  caption.textContent = name;
  for (const column of columns) mendHead(column, columns);
  const all = corner.querySelector("input");
  // It heads the column of boxes, and nothing where there are none.
  if (!all) corner.role = "presentation";
  else {
    all.setAttribute("aria-label", "All rows");
    nameBoxes(form.querySelector("tbody")!);
  }
}

/** Lets a head be reached and pressed as the button that it is, and say by which column the rows stand. */
function mendHead(head: HTMLTableCellElement, heads: readonly HTMLTableCellElement[]): void {
  head.scope = "col";
  head.tabIndex = 0;
  head.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    head.dispatchEvent(new MouseEvent("click", {altKey: event.altKey, bubbles: true}));
  });
  // The table's own listener, which was there before, has written the arrow.
  head.addEventListener("click", () => {
    for (const each of heads) {
      const arrow = each.firstElementChild?.textContent;
      if (arrow) each.setAttribute("aria-sort", arrow === "▾" ? "descending" : "ascending");
      else each.removeAttribute("aria-sort");
    }
  });
}

/** Names the box of each row, also of those that come when the table is scrolled or sorted. */
function nameBoxes(body: HTMLTableSectionElement): void {
  const nameAll = () =>
    [...body.rows].forEach((row, i) => {
      row.querySelector("input")?.setAttribute("aria-label", `Row ${i + 1}`);
    });
  nameAll();
  new MutationObserver(nameAll).observe(body, {childList: true});
}
