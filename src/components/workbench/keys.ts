import {element} from "../chart/dom.js";

const keys: readonly [keys: string, what: string][] = [
  ["Ctrl or ⌘ + Enter", "run all, or what is selected"],
  ["Ctrl or ⌘ + Shift + Enter", "run the statement that the cursor is in"],
  ["Ctrl or ⌘ + .", "stop"],
  ["Shift + Alt + F", "format"],
  ["F8", "go to what is wrong"],
  ["Ctrl + Space", "complete"],
  ["Tab", "take a completion, or indent"],
  ["Esc, then Tab", "leave the editor"],
  ["Ctrl + M (Shift + Alt + M on a Mac)", "let Tab leave the editor always, or no longer"],
  ["Ctrl or ⌘ + /", "make lines a comment, or no longer"],
  ["Ctrl or ⌘ + F", "find and replace"],
  ["Ctrl or ⌘ + Z", "undo"],
  ["In a result: arrows, Home, End, Page Up, Page Down", "move; with Shift, select"],
  ["Ctrl or ⌘ + C", "copy what is selected"],
  ["Enter", "open a value; on the head of a column, sort by it"],
  ["Alt + arrow, on a head", "make the column wider or narrower"],
  ["?", "show these keys, outside the editor"]
];

/** The list of keys: `open` shows it, as `?` does anywhere but in a field. */
export function keysDialog(): {dialog: HTMLDialogElement; open: () => void} {
  const close = element(document, "button", {type: "submit"}, "Close");
  const rows = keys.flatMap(([key, what]) => [
    element(document, "dt", {}, element(document, "kbd", {}, key)),
    element(document, "dd", {}, what)
  ]);
  const dialog = element(
    document,
    "dialog",
    {class: "wb-keys-dialog", "aria-labelledby": "wb-keys-title"},
    element(document, "h2", {id: "wb-keys-title"}, "Keys"),
    element(document, "dl", {}, ...rows),
    element(document, "form", {method: "dialog"}, close)
  );
  const open = () => {
    if (!dialog.open) dialog.showModal();
  };
  document.addEventListener("keydown", (event) => {
    const field = (event.target as Element).closest?.("input, textarea, select, [contenteditable=true]");
    if (event.key === "?" && !field && dialog.isConnected) open();
  });
  return {dialog, open};
}
