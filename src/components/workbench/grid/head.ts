import {element} from "../../chart/dom.js";
import type {GridColumn} from "./column.js";
import type {Sorting} from "./sort.js";

export interface HeadActions {
  sort(): void;
  resize(width: number): void;
  /** Makes the column as wide as what it holds. */
  fit(): void;
}

/** The head of a column: its name and type, what orders the rows by it, and an edge to pull. */
export function headCell(
  {name, type, numeric}: GridColumn,
  column: number,
  sorting: Sorting | null,
  {sort, resize, fit}: HeadActions
): HTMLElement {
  const edge = element(document, "span", {class: "grid-edge", "aria-hidden": "true"});
  const cell = element(
    document,
    "div",
    {
      role: "columnheader",
      "aria-colindex": column + 1,
      "aria-sort": sorting ? (sorting.descending ? "descending" : "ascending") : "none",
      "data-column": column,
      title: `${name}: ${type}`
    },
    element(document, "span", {class: "grid-name"}, name || " "),
    element(document, "span", {class: "grid-type"}, type),
    edge
  );
  if (numeric) cell.classList.add("number");
  cell.addEventListener("click", (event) => {
    if (event.target !== edge) sort();
  });
  edge.addEventListener("dblclick", fit);
  edge.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    event.stopPropagation();
    const from = event.clientX;
    const width = cell.offsetWidth;
    const pull = (moved: PointerEvent) => resize(width + moved.clientX - from);
    const end = () => {
      removeEventListener("pointermove", pull);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
    };
    addEventListener("pointermove", pull);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  });
  return cell;
}
