import {element} from "../../chart/dom.js";
import {cellText} from "../values/text.js";
import type {GridColumn} from "./column.js";

/** Opens a cell's whole value in a dialog; the focus goes back to its cell. */
export function openValue(column: GridColumn, row: number, from: HTMLElement | null): void {
  const text = cellText(column.at(row));
  const copy = element(document, "button", {type: "button", class: "run"}, "Copy");
  const close = element(document, "button", {type: "button", class: "run"}, "Close");
  const title = element(document, "h3", {id: "grid-value-title"}, `${column.name} (${column.type})`);
  const dialog = element(
    document,
    "dialog",
    {class: "grid-value", "aria-labelledby": "grid-value-title", tabindex: -1},
    title,
    element(document, "pre", {tabindex: 0}, text),
    element(document, "p", {class: "actions"}, copy, close)
  );
  copy.onclick = async () => {
    await navigator.clipboard.writeText(text);
    copy.textContent = "Copied";
  };
  close.onclick = () => dialog.close();
  dialog.addEventListener("close", () => {
    dialog.remove();
    from?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  // With the focus on it, a screen reader says what it is called and what it holds.
  dialog.focus();
}
