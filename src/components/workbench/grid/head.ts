import {element} from "../../chart/dom.js";
import type {GridColumn} from "./column.js";

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
  {sort, resize, fit}: HeadActions
): HTMLElement {
  const edge = element(document, "span", {class: "grid-edge", "aria-hidden": "true"});
  const cell = element(
    document,
    "div",
    {
      role: "columnheader",
      "aria-colindex": column + 1,
      "data-column": column,
      "aria-label": `${name} ${type}`
    },
    // A screen reader that reads a cell's column reads this: the name ends with a space, for the type to stand apart.
    element(document, "span", {class: "grid-name", title: `${name}: ${type}`}, `${name}\u00a0`),
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
