/** The editor as the page uses it, whatever it is made of. */
export interface Editor {
  text(): string;
  setText(text: string): void;
  /** Puts words in place of what is selected. */
  insert(words: string): void;
  /** What is selected, or the statement that the cursor is in; with where it begins. */
  selected(): {text: string; from: number} | null;
  cursor(): number;
  focus(): void;
  /** Marks a stretch as faulty, until the text changes; null takes the mark away. */
  mark(fault: {from: number; to: number; message: string} | null): void;
  /** Replaces a stretch. */
  replace(from: number, to: number, words: string): void;
}

/** What an editor tells the page. */
export interface EditorEvents {
  changed(): void;
  run(): void;
  runStatement(): void;
  stop(): void;
  format(): void;
}

/** The text area that the page was served with, as an editor: what there is until CodeMirror has come, or where it does not. */
export function plainEditor(area: HTMLTextAreaElement, events: EditorEvents): Editor {
  area.addEventListener("input", () => events.changed());
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      events.run();
    }
  });
  const replace = (from: number, to: number, words: string) => {
    area.setRangeText(words, from, to, "end");
    events.changed();
  };
  return {
    text: () => area.value,
    setText(text) {
      area.value = text;
      events.changed();
    },
    insert: (words) => replace(area.selectionStart, area.selectionEnd, words),
    selected() {
      const {selectionStart: from, selectionEnd: to} = area;
      return from === to ? null : {text: area.value.slice(from, to), from};
    },
    cursor: () => area.selectionStart,
    focus: () => area.focus(),
    mark(fault) {
      area.setAttribute("aria-invalid", String(fault !== null));
      if (fault) area.setSelectionRange(fault.from, fault.to);
    },
    replace
  };
}
